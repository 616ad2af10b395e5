//! The dates of the public discussion, of the meeting and of the adoption in an order that cannot be: opinions are taken
//! until a day before the publication, the meeting is before it, the plan is adopted before the discussion ends.
//!
//! An error: one of the dates is wrong.

use opora_domain::findings::{Quotation, Severity};

use crate::examination::Examination;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "period-consultation-order", severity: Severity::Error, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let plan = &*examination.plan;
    let Some(consultation) = &plan.consultation else { return Vec::new() };
    let adopted = plan.adoption.as_ref().and_then(|adoption| adoption.date);
    let (published, until, meeting) = (consultation.published, consultation.until, consultation.meeting);
    let pairs = [(published, until), (published, meeting), (until, adopted), (meeting, adopted)];
    pairs
        .into_iter()
        .filter_map(|(first, then)| {
            let (first, then) = (first?, then?);
            (first > then).then(|| {
                let mut places: Vec<Quotation> = [first, then]
                    .into_iter()
                    .filter_map(|date| examination.quote_date(date.year(), date.month(), date.day()))
                    .collect();
                if places.is_empty() {
                    places.extend(examination.face());
                }
                Defect::at(places).compared("first", first.to_string()).compared("then", then.to_string())
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{adopted, assert_found, assert_silent, saying};
    use opora_domain::planning::{AnnualPlan, Consultation};

    fn discussed(until: &str, adoption: &str) -> AnnualPlan {
        let mut plan = saying("Проектът е публикуван на 01.06.2020 г.");
        plan.consultation = Some(Consultation {
            published: Some("2020-06-01".parse().unwrap()),
            until: Some(until.parse().unwrap()),
            ..Consultation::default()
        });
        plan.adoption = adopted(Some("1"), Some("2"), Some(adoption));
        plan
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &discussed("2020-05-02", "2020-08-20"), "01.06.2020");
        assert_found(&RULE, &discussed("2020-07-02", "2020-06-20"), "Годишен план");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &discussed("2020-07-02", "2020-08-20"));
    }
}
