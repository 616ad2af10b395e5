//! Foster care described with adopters, a service for children described with adults only, and the like.
//!
//! An error: the two exclude each other. Example: title "Приемна грижа", text "оценка на кандидат-осиновители".

use opora_domain::findings::{Quotation, Severity};

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::{any_phrase, phrase};

pub(crate) const RULE: Rule = Rule { name: "text-terms-confused", severity: Severity::Error, find };

/// What the title speaks of, what the text must not speak of, and the words that make it right nevertheless.
const EXCLUDE: &[(&str, &str, &[&str])] = &[
    ("приемн*", "осиновител*", &["осиновител*", "осиновяван*"]),
    ("осинов*", "приемн* семейств*", &["приемн*"]),
    ("за деца", "пълнолетни лица", &["пълнолетни*", "възрастни*", "младежи*", "техните семейства"]),
    ("за стари хора", "деца", &["деца*"]),
    // Placement with relatives is another measure than foster care: Закон за закрила на детето, чл. 26 и 31.
    ("приемна* грижа*", "роднини", &["роднини", "близки"]),
];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    examination
        .rows
        .iter()
        .filter_map(|row| {
            EXCLUDE.iter().find_map(|(about, not, unless)| {
                let (from, until) = phrase(row.title(), about)?;
                let (text_from, text_until) = phrase(row.description(), not)?;
                if any_phrase(row.title(), unless).is_some()
                    || *about == "за деца" && phrase(row.description(), "дец*").is_some()
                {
                    return None;
                }
                let one = row.title().get(from..until)?;
                let other = row.description().get(text_from..text_until)?;
                let quote = crate::quoting::around(row.description(), text_from, text_until);
                Some(
                    Defect::at([Quotation { at: row.place("description"), quote }, row.quote("title", row.title())])
                        .compared("one", one)
                        .compared("other", other),
                )
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
            &plan(vec![row("1", "Развитие на приемната грижа").described("Оценка на кандидат-осиновители")]),
            "осиновители",
        );
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(
            &RULE,
            &plan(vec![
                row("1", "Развитие на приемната грижа").described("Оценка на кандидати за приемни родители"),
                row("2", "Осиновяване").described("Подкрепа на осиновители"),
            ]),
        );
    }
}
