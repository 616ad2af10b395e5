//! An abbreviation that is a national programme in one place ("НП АХУ") and a body in another ("данни на АХУ").
//!
//! A warning: two things bear it, and the reader has to guess which of them is meant.

use std::collections::BTreeMap;

use opora_domain::findings::{Quotation, Severity};

use crate::examination::Examination;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "name-programme-or-body", severity: Severity::Warning, find };

const PROGRAMMES: &[&str] = &["НП", "ОП", "програма", "програмата"];
/// What a body has and a programme does not.
const OF_BODY: &[&str] =
    &["програмите", "програми", "данни", "справки", "справка", "решение", "заповед", "експерти", "отчети", "регистър"];
const LETTERS: std::ops::RangeInclusive<usize> = 2..=7;

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    if examination.strategy.is_none() {
        return Vec::new();
    }
    let mut found: BTreeMap<String, [Vec<Quotation>; 2]> = BTreeMap::new();
    for (text, _) in examination.texts_with(&[
        "нп",
        "оп",
        "програма*",
        "програмата",
        "програми*",
        "данни",
        "справк*",
        "решение",
        "заповед",
        "експерти",
        "отчети",
        "регистър",
    ]) {
        let all = text.words();
        for (index, word) in all.iter().enumerate() {
            let short = LETTERS.contains(&word.text.chars().count()) && word.text.chars().all(char::is_uppercase);
            let before = |back: usize| index.checked_sub(back).and_then(|at| all.get(at)).map_or("", |word| word.text);
            let gap = |back: usize| {
                let from = index.checked_sub(back).and_then(|at| all.get(at)).map_or(0, |word| word.until);
                text.text.get(from..word.from).unwrap_or_default()
            };
            if !short || PROGRAMMES.contains(&word.text) {
                continue;
            }
            let kind = if PROGRAMMES.contains(&before(1)) && gap(1).trim().is_empty() {
                0
            } else if matches!(before(1), "на" | "от")
                && OF_BODY.contains(&before(2).to_lowercase().as_str())
                && !gap(2).contains(['.', ',', ';'])
            {
                1
            } else {
                continue;
            };
            if let Some(places) = found.entry(word.text.to_owned()).or_default().get_mut(kind) {
                places.push(text.quote_around(word.from, word.until));
            }
        }
    }
    let both = found.into_iter().filter(|(_, [programme, body])| !programme.is_empty() && !body.is_empty());
    both.map(|(short, [programme, body])| {
        Defect::at(body.into_iter().take(4).chain(programme.into_iter().take(4))).compared("short", short)
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &saying("Финансиране от НП АХУ.\nПомощни средства по програмите на АХУ."), "НП АХУ");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &saying("Финансиране от ОП РЧР.\nПомощни средства по програмите на АХУ, данни на ДСП."));
    }
}
