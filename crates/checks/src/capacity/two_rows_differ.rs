//! Two rows with the same title and the same location and different numbers of places.
//!
//! An error. Two centres of one name at different addresses are right.

use opora_domain::findings::Severity;
use std::collections::BTreeMap;

use crate::examination::{Examination, Row};
use crate::rule::{Defect, Rule};
use crate::words::letters_only;

pub(crate) const RULE: Rule = Rule { name: "capacity-two-rows-differ", severity: Severity::Error, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let mut seen: BTreeMap<(String, String), (u32, &Row<'_>)> = BTreeMap::new();
    let mut defects = Vec::new();
    for row in &examination.rows {
        let Some(number) = row.item.capacity.as_ref().and_then(|capacity| capacity.current.or(capacity.planned)) else {
            continue;
        };
        let key = (letters_only(row.title()), letters_only(row.location()));
        match seen.get(&key) {
            Some((other, first)) if *other != number => defects.push(
                Defect::at([
                    first.quote("description", first.description()),
                    row.quote("description", row.description()),
                ])
                .text("title", row.title())
                .compared("one", other.to_string())
                .compared("other", number.to_string()),
            ),
            Some(_) => {}
            None => {
                seen.insert(key, (number, row));
            }
        }
    }
    defects
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
                row("1", "Клуб").described("20 места").located("с. Речна").places(Some(20), None),
                row("2", "Клуб").described("30 места").located("с. Речна").places(Some(30), None),
            ]),
            "20 места",
        );
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(
            &RULE,
            &plan(vec![
                row("1", "Клуб").located("с. Речна").places(Some(20), None),
                row("2", "Клуб").located("с. Ясеново").places(Some(30), None),
            ]),
        );
    }
}
