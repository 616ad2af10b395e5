//! The title promises all settlements, the description names a few villages only.
//!
//! An error: both cannot be what is planned.

use opora_domain::findings::{Quotation, Severity};

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "reference-location-of-some", severity: Severity::Error, find };

const ALL: &[&str] =
    &["всички населени места", "всички села", "всички селища", "цялата община", "територията на цялата община"];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    examination
        .rows
        .iter()
        .filter_map(|row| {
            let (from, until) = any_phrase(row.title(), ALL)?;
            let wide = row.title().get(from..until)?;
            let (first, named) = villages(row.description())?;
            let description = Quotation {
                at: row.place("description"),
                quote: crate::quoting::around(row.description(), first, first),
            };
            Some(
                Defect::at([row.quote("title", row.title()), description])
                    .compared("wide", wide)
                    .compared("named", named),
            )
        })
        .collect()
}

/// The villages that a text names: `с. Речна и Белово поле`.
fn villages(text: &str) -> Option<(usize, String)> {
    let from = text.match_indices("с.").map(|(at, _)| at).find(|&at| {
        let begins = text.get(..at).is_some_and(|before| before.is_empty() || before.ends_with([' ', ',', '(']));
        let named = text.get(at + "с.".len()..).is_some_and(|after| after.trim_start().starts_with(char::is_uppercase));
        begins && named
    })?;
    let rest: String = text.get(from..)?.chars().take(60).collect();
    let end =
        rest.get(3..).and_then(|tail| tail.find(['.', ';'])).filter(|end| *end > 3).map_or(rest.len(), |end| end + 3);
    Some((from, rest.get(..end)?.trim().to_owned()))
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
                row("1", "Патронаж във всички населени места").described("Услугата е в с. Речна и Белово поле."),
            ]),
            "всички населени места",
        );
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &plan(vec![row("1", "Патронаж").described("Услугата е в с. Речна и Белово поле.")]));
        assert_silent(
            &RULE,
            &plan(vec![row("1", "Патронаж във всички населени места").described("Услугата се разширява.")]),
        );
    }
}
