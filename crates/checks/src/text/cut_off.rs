//! A title, description or sentence that ends with a comma, a hyphen, a conjunction or a preposition.
//!
//! An error: something is missing. Lists whose items end with commas and headings before lists are no defect.

use opora_domain::findings::Severity;

use crate::examination::{Examination, Field};
use crate::rule::{Defect, Rule};
use crate::words::{ends_on_connecting, words};

pub(crate) const RULE: Rule = Rule { name: "text-cut-off", severity: Severity::Error, find };

/// A shorter line of prose may be a heading or a line that another goes on with.
const LEAST_OF_PROSE: usize = 60;
const LEAST_OF_ITEM: usize = 30;

/// Whether a text is the last of a list: the one before it ends as an item does.
fn is_item(examination: &Examination<'_>, index: usize) -> bool {
    let before = index.checked_sub(1).and_then(|before| examination.texts.get(before));
    before.is_some_and(|before| before.text.trim_end().ends_with(';'))
}

/// "сградите, в които се": the verb is lost.
fn ends_on_pronoun(text: &str) -> bool {
    let words = words(text);
    let [.., before, last] = words.as_slice() else { return false };
    matches!(last.text, "се" | "си")
        && last.until == text.len()
        && ends_on_connecting(text.get(..before.until).unwrap_or_default(), &["да", "ще", "не"])
}

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    examination
        .texts
        .iter()
        .enumerate()
        .filter(|(_, text)| matches!(text.field, Field::Title | Field::Description | Field::Objective | Field::Prose))
        .filter(|(index, text)| {
            let least = if is_item(examination, *index) { LEAST_OF_ITEM } else { LEAST_OF_PROSE };
            text.field != Field::Prose || text.text.chars().count() > least
        })
        .filter_map(|(index, text)| {
            let trimmed = text.text.trim_end();
            let dangling = ends_on_connecting(trimmed, &["да", "ще"]) || ends_on_pronoun(trimmed);
            let mark = trimmed.ends_with([',', '(']) || trimmed.ends_with(" -") || trimmed.ends_with(" –");
            // A prose line that goes on in the next paragraph is only a line break.
            let goes_on = text.row.is_none()
                && examination.texts.get(index + 1).is_some_and(|next| {
                    next.row.is_none()
                        && (next.text.starts_with(char::is_lowercase) || next.text.starts_with(['-', '–', '·', '•']))
                });
            ((dangling || mark) && !goes_on).then(|| {
                let tail = words(trimmed).iter().rev().nth(2).map_or(0, |word| word.from);
                let end = trimmed.get(tail..).unwrap_or_default();
                Defect::at([text.quote_around(tail, trimmed.len())]).compared("end", end)
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
        assert_found(&RULE, &plan(vec![row("1", "Мерки за по-привлекателни училища,")]), "по-привлекателни училища,");
        assert_found(&RULE, &plan(vec![row("1", "Клуб").described("Срещи с учители, родители и")]), "родители и");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &plan(vec![row("1", "Мерки за училищата").described("Срещи с учители и родители:")]));
    }
}
