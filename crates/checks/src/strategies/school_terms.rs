//! A row of the logical framework that is verified by school terms (September, February, June), while nothing in it is about
//! schools.
//!
//! A warning: the period was copied from the row on education; a crisis centre or a home has no terms.

use opora_domain::findings::{Quotation, Severity};
use opora_domain::strategies::LogframeSpecific;

use super::wording::roots;
use crate::examination::Examination;
use crate::quoting;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "period-school-terms", severity: Severity::Warning, find };

const TERMS: &[&str] = &["септември", "февруари", "юни"];
/// The roots of what schools do.
const OF_SCHOOL: &[&str] = &["учил", "учен", "учеб", "учит", "образов", "детска", "градин", "отпада", "общообр"];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(frame) = examination.strategy.and_then(|strategy| strategy.logframe.as_ref()) else { return Vec::new() };
    let by_terms = |row: &&LogframeSpecific| {
        let period = row.period.as_deref().unwrap_or_default();
        TERMS.iter().all(|term| any_phrase(period, &[term]).is_some())
            || any_phrase(period, &["учебна", "учебен"]).is_some()
    };
    let copied = frame.specific.iter().filter(by_terms).filter(|row| !of_school(row));
    let places: Vec<Quotation> = copied
        .flat_map(|row| {
            let at = |field: &str| row.origin.evidence.get(field).map(|evidence| evidence.at).or(row.origin.at);
            let said =
                row.outputs.first().map(|output| Quotation { at: at("outputs.0"), quote: quoting::whole(output) });
            let period =
                row.period.as_deref().map(|period| Quotation { at: at("period"), quote: quoting::whole(period) });
            period.into_iter().chain(said)
        })
        .collect();
    if places.is_empty() { Vec::new() } else { vec![Defect::at(places)] }
}

fn of_school(row: &LogframeSpecific) -> bool {
    let texts = row.outputs.iter().chain(&row.outcomes).chain(&row.sources);
    let mut said = texts.flat_map(|text| roots(text));
    said.any(|root| OF_SCHOOL.iter().any(|begin| root.starts_with(begin)))
}

#[cfg(test)]
mod tests {
    use opora_domain::strategies::{LogicalFramework, Strategy};

    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    fn strategy(output: &str, period: &str) -> Strategy {
        let row = LogframeSpecific {
            outputs: vec![output.into()],
            period: Some(period.into()),
            ..LogframeSpecific::default()
        };
        let frame = LogicalFramework { specific: vec![row], ..LogicalFramework::default() };
        Strategy { logframe: Some(frame), ..saying("Рамка") }
    }

    #[test]
    fn the_defect_is_found() {
        let period = "2016-2020 г. всяка година (септември / февруари / юни)";
        assert_found(&RULE, &strategy("Разкрит Кризисен център", period), "септември");
    }

    #[test]
    fn what_is_right_stays_silent() {
        let period = "всяка учебна година (септември / февруари / юни)";
        assert_silent(&RULE, &strategy("Намалял брой на отпадналите ученици", period));
        assert_silent(&RULE, &strategy("Разкрит Кризисен център", "Ежегодно"));
    }
}
