//! Rows without a location while other rows have one.
//!
//! A warning; one finding for all rows.

use opora_domain::findings::{Quotation, Severity};

use crate::examination::{Examination, Row};
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "reference-location-missing", severity: Severity::Warning, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let (with, without): (Vec<&Row<'_>>, Vec<&Row<'_>>) =
        examination.rows.iter().partition(|row| !row.location().is_empty());
    if with.is_empty() {
        return Vec::new();
    }
    Defect::of_rows(without.into_iter().map(quote).collect())
}

/// A sub-row is named by its own description.
fn quote(row: &Row<'_>) -> Quotation {
    if row.item.part.is_some() && !row.description().is_empty() {
        row.quote("description", row.description())
    } else {
        row.quote_name()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &plan(vec![row("1", "Патронаж").located("с. Речна"), row("2", "Клуб")]), "Клуб");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(
            &RULE,
            &plan(vec![row("1", "Патронаж").located("с. Речна"), row("2", "Клуб").located("с. Речна")]),
        );
    }
}
