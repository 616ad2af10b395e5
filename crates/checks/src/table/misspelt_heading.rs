//! Headings of columns that are recognised only in spite of their spelling.
//!
//! A hint; one finding for the document.

use opora_domain::findings::{Quotation, Severity};
use opora_domain::irregularities::IrregularityKind;
use std::collections::BTreeSet;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "table-misspelt-heading", severity: Severity::Hint, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let mut seen = BTreeSet::new();
    // What differs from page to page is told by the rule on the variants of headings.
    let told: BTreeSet<String> =
        (crate::table::heading_variants::RULE.find)(examination).into_iter().flat_map(|defect| defect.values).collect();
    let places: Vec<Quotation> = crate::table::irregular::places(
        examination,
        &[IrregularityKind::MisspeltHeading, IrregularityKind::UnnamedColumn],
    )
    .into_iter()
    .filter(|place| !place.quote.is_empty() && seen.insert(place.quote.clone()))
    .filter(|place| !told.contains(&place.quote))
    .collect();
    if places.is_empty() {
        return Vec::new();
    }
    let list: Vec<String> = places.iter().map(|place| format!("„{}“", place.quote)).collect();
    vec![Defect::at(places).text("list", list.join(", "))]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent};

    use crate::table::irregular::tests::irregular;
    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &irregular(IrregularityKind::MisspeltHeading, "Ме сеп"), "Ме сеп");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &irregular(IrregularityKind::EmptyCell, "Клуб"));
    }
}
