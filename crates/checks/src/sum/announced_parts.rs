//! "Планът е съставен в четири раздела" and five headings of that kind follow.
//!
//! A warning: a part was added or taken out, or is missing.

use std::collections::BTreeMap;

use opora_domain::findings::{Quotation, Severity};

use crate::examination::{Examination, Text};
use crate::letters::small_letters;
use crate::rule::{Defect, Rule};
use crate::strategies::years::number_word;
use crate::words::{any_phrase, tokens};

pub(crate) const RULE: Rule = Rule { name: "sum-announced-parts", severity: Severity::Warning, find };

/// The counted form and the noun with which such a heading begins.
const KINDS: &[(&[&str], &str)] = &[
    (&["раздела", "раздели"], "раздел"),
    (&["части"], "част"),
    (&["направления"], "направление"),
    (&["приоритета", "приоритети"], "приоритет"),
    (&["мерки"], "мярка"),
    (&["цели"], "цел"),
    (&["приложения"], "приложение"),
];
/// What is counted belongs to this plan.
const OWN: &[&str] =
    &["план", "планът", "плана", "документ*", "съдържа*", "състои", "включва*", "обособен*", "разделен*", "структур*"];
const OTHERS: &[&str] = &["стратеги*", "програм*", "закон*", "наредба*", "национал*"];
const LONGEST_HEADING: usize = 200;

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    KINDS.iter().filter_map(|(counted, noun)| of_kind(examination, counted, noun)).collect()
}

fn of_kind(examination: &Examination<'_>, counted: &[&str], noun: &str) -> Option<Defect> {
    let (text, stated, from, until) = examination.texts_with(counted).find_map(|(text, _)| {
        let all = tokens(&text.text);
        all.windows(2).chain(all.windows(3)).find_map(|window| {
            let (number, last) = (window.first()?, window.last()?);
            let stated = number_word(number.text).filter(|stated| *stated > 1)?;
            let own = counted.contains(&small_letters(last.text).as_str());
            let gap = text.text.get(number.until..last.from)?;
            let sentence = text.text.get(..last.until)?.rsplit(". ").next()?;
            let behind: String = text.text.get(last.until..)?.chars().take(60).collect();
            let of_plan = any_phrase(sentence, OWN).is_some() && any_phrase(sentence, OTHERS).is_none();
            let one = !gap.contains(['.', ',', ';', '(']) && any_phrase(&behind, OTHERS).is_none();
            (own && of_plan && one).then_some((text, stated, number.from, last.until))
        })
    })?;
    let mut headings: BTreeMap<String, Quotation> = BTreeMap::new();
    for other in &examination.texts {
        if let Some(number) = heading(other, noun) {
            headings.entry(number).or_insert_with(|| other.quote());
        }
    }
    (headings.len() > 1 && headings.len() != stated).then(|| {
        let listed = headings.len().to_string();
        Defect::at([text.quote_around(from, until)].into_iter().chain(headings.into_values()))
            .compared("text", text.text.get(from..until).unwrap_or_default())
            .compared("listed", listed)
    })
}

/// "Раздел А. …", "Приоритет 2: …": the number after the noun at the beginning of a short text.
fn heading(text: &Text, noun: &str) -> Option<String> {
    if text.text.chars().count() > LONGEST_HEADING {
        return None;
    }
    let all = tokens(&text.text);
    let [first, number, ..] = all.as_slice() else { return None };
    let small = small_letters(number.text);
    let counts = small.chars().count() <= 2 && small.chars().all(|letter| letter.is_ascii_digit())
        || small.chars().count() == 1
        || number.text.chars().all(|letter| matches!(letter, 'I' | 'V' | 'X' | 'І' | 'Х'));
    let begins = text.text.get(..first.from).is_some_and(|before| before.trim().is_empty());
    (small_letters(first.text) == noun && begins && counts).then_some(small)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        let text = "Планът е съставен в два раздела.\nРаздел А. Услуги\nРаздел Б. Обучение\nРаздел В. Други";
        assert_found(&RULE, &saying(text), "два раздела");
    }

    #[test]
    fn what_is_right_stays_silent() {
        let text = "Планът е съставен в три раздела.\nРаздел А. Услуги\nРаздел Б. Обучение\nРаздел В. Други";
        assert_silent(&RULE, &saying(text));
        assert_silent(&RULE, &saying("Планът следва двата приоритета на стратегията.\nПриоритет 1. Деца"));
    }
}
