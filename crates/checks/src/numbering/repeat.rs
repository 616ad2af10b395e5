//! Two numbered rows of one section with the same number.
//!
//! An error. Parts of one row have its number and are no repetition.

use opora_domain::findings::Severity;
use std::collections::BTreeMap;

use crate::examination::{Examination, Row};
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "numbering-repeat", severity: Severity::Error, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let mut defects = Vec::new();
    for index in 0..examination.plan.sections.len() {
        let mut seen: BTreeMap<&str, &Row<'_>> = BTreeMap::new();
        for row in examination.rows_of(index).filter(|row| row.item.part.is_none_or(|part| part == 1)) {
            let Some(number) = row.item.number.as_deref() else { continue };
            match seen.get(number) {
                Some(first) => {
                    defects.push(Defect::at([first.quote_name(), row.quote_name()]).compared("number", number))
                }
                None => {
                    seen.insert(number, row);
                }
            }
        }
    }
    defects
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, plan, row};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &plan(vec![row("1", "Патронаж"), row("1", "Клуб")]), "Клуб");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &plan(vec![row("1", "Патронаж"), row("2", "Клуб")]));
    }
}
