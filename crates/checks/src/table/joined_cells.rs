//! The text of two columns or rows stands in one cell.
//!
//! An error: the row cannot be read as printed.

use opora_domain::findings::Severity;
use opora_domain::irregularities::IrregularityKind;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "table-joined-cells", severity: Severity::Error, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    crate::table::irregular::by_row(examination, &[IrregularityKind::JoinedCells]).into_iter().map(Defect::at).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent};

    use crate::table::irregular::tests::irregular;
    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &irregular(IrregularityKind::JoinedCells, "Клуб"), "Клуб");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &irregular(IrregularityKind::EmptyCell, "Клуб"));
    }
}
