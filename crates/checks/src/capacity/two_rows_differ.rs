//! Two rows with the same title and the same location and different numbers of places.
//!
//! An error. Two centres of one name at different addresses are right.

use opora_domain::findings::Severity;
use std::collections::BTreeMap;

use crate::examination::{Examination, Row};
use crate::rule::{Defect, Rule};
use crate::services::named_in;
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
            Some((other, first)) if *other != number && same_service(first, row) => defects.push(
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

/// Whether two rows of one title give one service: under the title of a measure each names a service of its own.
fn same_service(one: &Row<'_>, other: &Row<'_>) -> bool {
    let measured = one.item.part.is_some() || other.item.part.is_some();
    let of = |row: &Row<'_>| {
        named_in(row.description()).and_then(|(from, until)| row.description().get(from..until)).map(letters_only)
    };
    !measured || named_in(one.title()).is_some() || of(one) == of(other)
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
        let part = |part: u32, text: &str, places: u32| {
            let mut row = row("2.1", "Развитие на услугите").described(text).places(Some(places), None);
            row.part = Some(part);
            row
        };
        assert_silent(&RULE, &plan(vec![part(1, "Дневен център за деца", 20), part(2, "Дом за стари хора", 40)]));
        assert_silent(
            &RULE,
            &plan(vec![
                row("1", "Клуб").located("с. Речна").places(Some(20), None),
                row("2", "Клуб").located("с. Ясеново").places(Some(30), None),
            ]),
        );
    }
}
