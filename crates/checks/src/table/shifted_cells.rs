//! Rows whose cells stand in other columns than the headings say, or have too few or too many cells.
//!
//! A warning; one finding for all rows.

use opora_domain::findings::Severity;
use opora_domain::irregularities::IrregularityKind;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "table-shifted-cells", severity: Severity::Warning, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let kinds = [IrregularityKind::ShiftedCells, IrregularityKind::MissingCells, IrregularityKind::ExtraCells];
    let rows = crate::table::irregular::by_row(examination, &kinds);
    Defect::of_rows(rows.into_iter().filter_map(|places| places.into_iter().next()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent};

    use crate::table::irregular::tests::irregular;
    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &irregular(IrregularityKind::ShiftedCells, "Клуб"), "Клуб");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &irregular(IrregularityKind::EmptyCell, "Клуб"));
    }
}
