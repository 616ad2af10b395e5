//! A mark of the schedule stands outside the four quarters, most often in the column of funding.
//!
//! An error: the row cannot be read as printed.

use opora_domain::findings::{Quotation, Severity};
use opora_domain::irregularities::IrregularityKind;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "table-misplaced-mark", severity: Severity::Error, find };

/// So many rows are told one by one.
const MOST_SINGLE: usize = 3;

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let rows = crate::table::irregular::by_row(examination, &[IrregularityKind::MisplacedMark]);
    let whole_schedule = |places: &[Quotation]| {
        let at = places.iter().find_map(|place| place.at);
        let row = examination
            .rows
            .iter()
            .find(|row| row.item.at.zip(at).is_some_and(|(own, at)| own.block == at.block && own.row == at.row));
        let marks = places.iter().filter(|place| place.quote.chars().count() <= 2).count();
        row.is_some_and(|row| marks >= 2 && marks == row.marks())
    };
    // Where the whole schedule stands in other columns, the cells of the row are shifted: that is told elsewhere.
    let told: Vec<Vec<Quotation>> = rows.into_iter().filter(|places| !whole_schedule(places)).collect();
    // Marks that stand beside their columns in row after row are one defect of the table.
    if told.len() > MOST_SINGLE {
        return vec![Defect::at(told.into_iter().flatten())];
    }
    told.into_iter().map(Defect::at).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent};

    use crate::table::irregular::tests::irregular;
    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &irregular(IrregularityKind::MisplacedMark, "Срещи"), "Срещи");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &irregular(IrregularityKind::EmptyCell, "Срещи"));
    }
}
