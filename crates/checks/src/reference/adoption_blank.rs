//! The sentence of adoption is printed with a blank where a number or date belongs ("с Решение №, Протокол № от").
//!
//! An error: the statement says nothing. One finding for one sentence.

use opora_domain::findings::Severity;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "reference-adoption-blank", severity: Severity::Error, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    examination
        .texts_with(&["решение*", "протокол*"])
        .map(|(text, _)| text)
        .filter(|text| text.row.is_none())
        .filter_map(|text| {
            let blanks: Vec<(&str, usize, usize)> = ["решение", "протокол"]
                .into_iter()
                .filter_map(|word| blank_after(&text.text, word).map(|(from, until)| (word, from, until)))
                .collect();
            let (_, from, _) = blanks.first()?;
            let (.., until) = blanks.last()?;
            let mut named: Vec<&str> = blanks.iter().map(|(word, ..)| *word).collect();
            let dated = examination.plan.adoption.as_ref().is_some_and(|adoption| adoption.date.is_some());
            named.extend((!dated).then_some("дата"));
            Some(
                Defect::at([text.quote_around(*from.min(until), *until.max(from))])
                    .compared("blanks", named.join(", ")),
            )
        })
        .collect()
}

/// `решение №` that no number follows.
fn blank_after(text: &str, word: &str) -> Option<(usize, usize)> {
    let (from, until) = any_phrase(text, &[word, &format!("{word}*")])?;
    let after = text.get(until..)?.trim_start();
    let after_sign = after.strip_prefix('№').or_else(|| after.strip_prefix("No"))?;
    let blank =
        |letter: char| letter.is_whitespace() || matches!(letter, '.' | '_' | '…' | '-' | '–' | '/' | ',' | '«' | '»');
    let next = after_sign.trim_start_matches(blank);
    let filled = next.split_whitespace().next().is_some_and(|number| {
        number.starts_with('[')
            || number.chars().any(|letter| letter.is_ascii_digit()) && !number.starts_with(char::is_lowercase)
    });
    let until = text.len() - after_sign.len();
    (!filled).then_some((from, until))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(
            &RULE,
            &saying("Планът е приет с Решение № ......, Протокол № ....... от заседание на общинския съвет."),
            "Решение №",
        );
        assert_found(&RULE, &saying("Планът е приет с решение № 12, протокол № от 2021 г."), "протокол №");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &saying("Планът е приет с Решение № 12, Протокол № 3/04.05.2020 г."));
        assert_silent(&RULE, &saying("Планът е приет с решение №РД-01-5/2020 г. на общинския съвет."));
    }
}
