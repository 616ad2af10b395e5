//! A row titled as help at home whose text tells of a day or other centre: two different ways of giving a service.
//!
//! A warning. The centre that itself sends people home is named so in the title.

use opora_domain::findings::{Quotation, Severity};

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::{any_phrase, phrase};

pub(crate) const RULE: Rule = Rule { name: "text-home-and-centre", severity: Severity::Warning, find };

const AT_HOME: &[&str] = &["в домашна среда", "в дома", "по домовете", "у дома", "в домовете"];
const CENTRE: &[&str] = &[
    "дневен|дневн* цент*",
    "цент* за социална рехабилитация",
    "цент* за обществена подкрепа",
    "цент* за настаняване",
    "цент* за временно",
    "цент* за работа",
    "обществен* трапезари*",
    "защитен* жилищ*",
    "дом* за стари хора",
];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    examination
        .rows
        .iter()
        .filter_map(|row| {
            let (from, until) = any_phrase(row.title(), AT_HOME)?;
            let (centre_from, centre_until) = any_phrase(row.description(), CENTRE)?;
            if phrase(row.title(), "цент*").is_some() || row.item.part.is_some_and(|part| part > 1) {
                return None;
            }
            let centre = row.description().get(centre_from..centre_until)?;
            let quote = crate::quoting::around(row.description(), centre_from, centre_until);
            Some(
                Defect::at([row.quote("title", row.title()), Quotation { at: row.place("description"), quote }])
                    .compared("home", row.title().get(from..until)?)
                    .compared("centre", centre),
            )
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
            &plan(vec![row("1", "Помощ в домашна среда").described("Работа на Дневния център за стари хора.")]),
            "Дневния център",
        );
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(
            &RULE,
            &plan(vec![
                row("1", "Помощ в домашна среда").described("Доставка на храна, личен асистент."),
                row("2", "Център за почасови услуги в домашна среда").described("Дневен център и грижа у дома."),
                row("3", "Дневен център").described("Дневен център за стари хора."),
            ]),
        );
    }
}
