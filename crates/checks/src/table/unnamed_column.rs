//! A column with values and without a heading.
//!
//! A hint; one finding for the document. What the column holds was guessed from its values.

use opora_domain::findings::Severity;
use opora_domain::irregularities::IrregularityKind;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "table-unnamed-column", severity: Severity::Hint, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let mut places = crate::table::irregular::places(examination, &[IrregularityKind::UnnamedColumn]);
    places.retain(|place| !place.quote.is_empty());
    Defect::of_rows(places)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent};
    use crate::table::irregular::tests::irregular;

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &irregular(IrregularityKind::UnnamedColumn, "20 места"), "20 места");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &irregular(IrregularityKind::MisspeltHeading, "Ме сеп"));
    }
}
