//! Rows of last year's plan that this year's does not have: one finding that lists them.
//!
//! A hint: work ends, but people who used a service ask where it went.

use opora_domain::findings::{Quotation, Severity};
use opora_domain::planning::Status;

use super::year_before::{name, year_before};
use crate::examination::Examination;
use crate::quoting;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "reference-rows-dropped", severity: Severity::Hint, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(compared) = year_before(examination) else { return Vec::new() };
    let unexplained = compared.dropped.iter().filter(|item| item.status != Some(Status::Closing));
    let quotes = unexplained.map(|item| Quotation { at: None, quote: quoting::whole(name(item)) });
    Defect::of_rows(quotes.filter(|quotation| !quotation.quote.is_empty()).collect())
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::between::invented::{found, plan};
    use crate::{BetweenDocuments, check_between};

    #[test]
    fn what_the_year_before_had_and_this_one_has_not_is_told() {
        let before = plan(2016, &[("Домашен социален патронаж", None), ("Обществена трапезария", None)]);
        let plan = plan(2017, &[("Домашен социален патронаж", None)]);
        let beside = BetweenDocuments { plan_before: Some(&before), ..BetweenDocuments::default() };
        assert_eq!(found(&RULE, &check_between(&plan, beside)), ["Обществена трапезария"]);
        let beside = BetweenDocuments { plan_before: Some(&plan), ..BetweenDocuments::default() };
        assert!(found(&RULE, &check_between(&before, beside)).is_empty());
    }
}
