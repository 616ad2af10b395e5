//! Rows with different titles whose descriptions are word for word the same.
//!
//! An error: at most one of them is described. Two centres of one name may well be described alike.

use opora_domain::findings::Severity;
use std::collections::{BTreeMap, BTreeSet};

use crate::examination::{Examination, Row};
use crate::rule::{Defect, Rule};
use crate::words::letters_only;

pub(crate) const RULE: Rule = Rule { name: "text-identical-descriptions", severity: Severity::Error, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let mut groups: BTreeMap<String, Vec<&Row<'_>>> = BTreeMap::new();
    for row in &examination.rows {
        let bare = letters_only(row.description());
        if bare.chars().count() >= 25 {
            groups.entry(bare).or_default().push(row);
        }
    }
    groups
        .values()
        .filter_map(|rows| {
            let titles: BTreeSet<String> = rows.iter().map(|row| letters_only(row.title())).collect();
            (titles.len() > 1).then(|| {
                Defect::at(rows.iter().map(|row| row.quote("description", row.description())))
                    .count("count", rows.len())
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};

    #[test]
    fn the_defect_is_found() {
        assert_found(
            &RULE,
            &plan(vec![
                row("1", "Срещи").described("Грижа за хора от общината през деня."),
                row("2", "Обучение").described("Грижа за хора от общината през деня"),
            ]),
            "Грижа за хора от общината",
        );
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(
            &RULE,
            &plan(vec![
                row("1", "Клуб").described("Грижа за хора от общината през деня."),
                row("2", "Клуб").described("Грижа за хора от общината през деня."),
            ]),
        );
    }
}
