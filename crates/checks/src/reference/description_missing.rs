//! Rows without a description, where other rows have one or the form has a column for it.
//!
//! A warning; one finding for all rows.

use opora_domain::findings::Severity;
use opora_domain::planning::{ColumnRole, SectionKind};

use crate::examination::{Examination, Row};
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "reference-description-missing", severity: Severity::Warning, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let described = |row: &Row<'_>| !row.description().is_empty();
    let of_the_map = examination
        .plan
        .sections
        .iter()
        .any(|section| matches!(section.kind, SectionKind::MapServices | SectionKind::MunicipalServices));
    let column = examination.plan.tables.iter().flat_map(|table| &table.columns).any(|column| {
        let named = any_phrase(&column.heading.join(" "), &["описан*", "съдържание"]).is_some();
        column.role == ColumnRole::Description && (named || !of_the_map)
    });
    // A list of services under the National Map has no descriptions; what one row adds is a note.
    let count = examination.rows.iter().filter(|row| described(row)).count();
    let few = count == 0 || of_the_map && count * 2 < examination.rows.len();
    if !column && few {
        return Vec::new();
    }
    let places = examination.rows.iter().filter(|row| !described(row) && row.item.part.is_none_or(|part| part == 1));
    Defect::of_rows(places.map(Row::quote_name).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};

    #[test]
    fn the_defect_is_found() {
        assert_found(
            &RULE,
            &plan(vec![row("1", "Патронаж").described("Храна по домовете."), row("2", "Клуб")]),
            "Клуб",
        );
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &plan(vec![row("1", "Патронаж"), row("2", "Клуб")]));
    }
}
