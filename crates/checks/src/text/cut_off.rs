//! A title, description or sentence that ends with a comma, a hyphen, a conjunction or a preposition.
//!
//! An error: something is missing. Lists whose items end with commas and headings before lists are no defect.

use opora_domain::findings::Severity;

use crate::examination::{Examination, Field};
use crate::rule::{Defect, Rule};
use crate::words::{ends_on_connecting, words};

pub(crate) const RULE: Rule = Rule { name: "text-cut-off", severity: Severity::Error, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    examination
        .texts
        .iter()
        .enumerate()
        .filter(|(_, text)| matches!(text.field, Field::Title | Field::Description | Field::Objective | Field::Prose))
        .filter(|(_, text)| text.field != Field::Prose || text.text.chars().count() > 60)
        .filter_map(|(index, text)| {
            let trimmed = text.text.trim_end();
            let dangling = ends_on_connecting(trimmed, &[]);
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
