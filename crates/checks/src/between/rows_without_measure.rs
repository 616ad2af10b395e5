//! Rows that no measure of the strategy in force is like, and that nobody linked with one: one finding that lists them.
//!
//! A warning: the annual plan carries out the strategy, and what stands outside it needs a reason.

use opora_domain::findings::Severity;

use super::open_ends::{coverage_of, row_at};
use crate::examination::Examination;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "reference-rows-without-measure", severity: Severity::Warning, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some((open, _)) = coverage_of(examination) else { return Vec::new() };
    let rows = open.rows_without_measure.iter().filter_map(|path| row_at(examination, path));
    Defect::of_rows(rows.map(|row| row.quote_name()).collect())
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::between::invented::{found, plan, strategy};
    use crate::{BetweenDocuments, check_between};

    #[test]
    fn only_what_stands_outside_the_strategy_is_told() {
        let strategy = strategy();
        let plan = plan(2017, &[("Домашен социален патронаж", None), ("Празник на хляба", None)]);
        let beside = BetweenDocuments { strategy: Some(&strategy), ..BetweenDocuments::default() };
        assert_eq!(found(&RULE, &check_between(&plan, beside)), ["Празник на хляба"]);
    }

    #[test]
    fn a_link_of_a_person_decides() {
        let strategy = strategy();
        let plan = plan(2017, &[("Домашен социален патронаж", None), ("Празник на хляба", None)]);
        let activity = "directions/0/general_objectives/0/specific_objectives/0/measures/0/activities/0".to_owned();
        let linked = [("sections/0/items/1".to_owned(), activity.clone())];
        let refused = [("sections/0/items/0".to_owned(), activity)];
        let beside = BetweenDocuments {
            strategy: Some(&strategy),
            confirmed: &linked,
            refused: &refused,
            ..BetweenDocuments::default()
        };
        assert_eq!(found(&RULE, &check_between(&plan, beside)), ["Домашен социален патронаж"]);
    }
}
