//! "Съгласувал" and "Утвърдил" with a name and without a date, and an adoption without a date: nothing in the plan is dated.
//!
//! A hint: nobody can tell whether the agreement came before the adoption. A signature alone is usual.

use opora_domain::findings::Severity;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "reference-approval-undated", severity: Severity::Hint, find };

const APPROVAL: &[&str] = &["съгласувал*", "утвърдил*", "утвърждавам", "одобрил*", "одобрявам"];
/// Name, office, signature and date follow on lines of their own.
const LINES: usize = 5;

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let plan = &*examination.plan;
    let adopted = plan.adoption.as_ref().is_some_and(|adoption| adoption.date.is_some());
    if plan.approved_by.is_none() || plan.coordinated_by.is_none() || adopted {
        return Vec::new();
    }
    let prose: Vec<_> = examination.prose().collect();
    let places: Vec<_> = prose
        .iter()
        .enumerate()
        .filter(|(_, text)| any_phrase(&text.text, APPROVAL).is_some_and(|(from, _)| from < 4))
        .filter(|(index, _)| {
            let next = prose.iter().skip(index + 1).take(LINES);
            // The block ends where the next one or the title of the plan begins.
            let block = next.take_while(|text| any_phrase(&text.text, APPROVAL).is_none() && !is_title(&text.text));
            let own = prose.get(*index).into_iter();
            !own.chain(block).any(|text| text.text.chars().any(|letter| letter.is_ascii_digit()))
        })
        .map(|(_, text)| text.quote())
        .collect();
    vec![Defect::at(places)]
}

fn is_title(text: &str) -> bool {
    any_phrase(text, &["годишен", "план", "план за действие", "общински годишен"]).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, saying};
    use opora_domain::planning::{AnnualPlan, Person};

    fn signed(text: &str) -> AnnualPlan {
        let person = Some(Person::default());
        AnnualPlan { approved_by: person.clone(), coordinated_by: person, ..saying(text) }
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &signed("УТВЪРДИЛ:\nИВАН ВЪЛКОВ\nКМЕТ\nГодишен план за 2021 г."), "УТВЪРДИЛ");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &signed("УТВЪРДИЛ:\nИВАН ВЪЛКОВ\nКМЕТ\n12.03.2020 г."));
    }
}
