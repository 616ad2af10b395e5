//! Rows that last year's plan did not have and that do not say that they are new: one finding that lists them.
//!
//! A hint: a reader takes such a row for one that was always there.

use opora_domain::findings::Severity;
use opora_domain::planning::Status;

use super::year_before::year_before;
use crate::examination::{Examination, Row};
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "reference-rows-added", severity: Severity::Hint, find };

/// Words by which a row says that it begins.
const BEGINS: &[&str] = &["нов", "разкри", "създава", "започва", "стартира", "изграж", "кандидатства"];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(compared) = year_before(examination) else { return Vec::new() };
    let unexplained = compared.added.iter().filter(|row| !says_so(row));
    Defect::of_rows(unexplained.map(|row| row.quote_name()).collect())
}

fn says_so(row: &Row<'_>) -> bool {
    let says = row.says().to_lowercase();
    let mut words = says.split(|letter: char| !letter.is_alphabetic());
    row.item.status == Some(Status::New)
        || row.item.opens.is_some()
        || words.any(|word| BEGINS.iter().any(|begins| word.starts_with(begins)))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::between::invented::{found, plan};
    use crate::{BetweenDocuments, check_between};

    #[test]
    fn a_row_that_does_not_say_that_it_is_new_is_told() {
        let before = plan(2016, &[("Домашен социален патронаж", None)]);
        let now = plan(
            2017,
            &[
                ("Домашен социален патронаж", None),
                ("Обществена трапезария", None),
                ("Разкриване на кризисен център", None),
            ],
        );
        let beside = BetweenDocuments { plan_before: Some(&before), ..BetweenDocuments::default() };
        assert_eq!(found(&RULE, &check_between(&now, beside)), ["Обществена трапезария"]);
    }
}
