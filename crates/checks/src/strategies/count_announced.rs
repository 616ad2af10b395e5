//! A number that a sentence announces, and another that is listed: stages of the strategy, or the parts after a colon.
//!
//! An error: the number or the list is wrong.

use opora_domain::findings::Severity;

use super::years::number_word;
use crate::examination::{Examination, Text};
use crate::rule::{Defect, Rule};
use crate::words::{tokens, words};

pub(crate) const RULE: Rule = Rule { name: "sum-count-announced", severity: Severity::Error, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    if examination.strategy.is_none() {
        return Vec::new();
    }
    let mut defects: Vec<Defect> = stages(examination).into_iter().collect();
    defects.extend(examination.texts.iter().filter_map(listed_after_colon));
    defects
}

/// "три етапа" in the prose, against the stages that the table names.
fn stages(examination: &Examination<'_>) -> Option<Defect> {
    let short = |text: &&Text| text.words().len() <= 3 && is_stage(&text.text);
    let mut named: Vec<&Text> = examination.texts.iter().filter(short).collect();
    named.dedup_by(|one, other| one.text == other.text);
    examination.texts_with(&["етапа|етапи"]).find_map(|(text, _)| {
        let all = tokens(&text.text);
        let (number, until, stated) = all.windows(2).find_map(|pair| {
            let [number, noun] = pair else { return None };
            // The number of a heading ("12. Етапи") counts nothing.
            let together = text.text.get(number.until..noun.from).is_some_and(|gap| gap.trim().is_empty());
            let counts = noun.text.to_lowercase();
            let stated = number_word(number.text).filter(|_| together && (counts == "етапа" || counts == "етапи"))?;
            Some((number.from, noun.until, stated))
        })?;
        (named.len() > 1 && named.len() != stated).then(|| {
            let mut places = vec![text.quote_around(number, until)];
            places.extend(named.iter().map(|stage| stage.quote()));
            Defect::at(places).compared("stated", stated.to_string()).compared("listed", named.len().to_string())
        })
    })
}

fn is_stage(text: &str) -> bool {
    let lower = text.to_lowercase();
    let begins = ["подготвител", "първи", "втори", "трети", "четвърти", "пети", "заключител", "начал", "етап"]
        .iter()
        .any(|begin| lower.starts_with(begin));
    begins && lower != "етап" && (lower.ends_with("етап") || lower.starts_with("етап ") && words(&lower).len() == 2)
}

/// "6 заведения: две болници; две лечебници; Център": the parts of a list in one sentence.
fn listed_after_colon(text: &Text) -> Option<Defect> {
    let (head, list) = text.text.split_once(':')?;
    let head_end = head.rfind(['.', ';']).map_or(0, |at| at + 1);
    let sentence = head.get(head_end..)?;
    // The number belongs to the noun right before the colon: "N <one or two words>:".
    let before = tokens(sentence);
    before.last().filter(|noun| noun.text.chars().count() >= 4)?;
    let number = before.iter().rev().take(3).skip(1).find_map(|token| number_word(token.text))?;
    let list = list.split_once(". ").map_or(list, |(list, _)| list);
    let parts: Vec<&str> = list.split(';').map(str::trim).filter(|part| !part.is_empty()).collect();
    if number < 3 || parts.len() < 2 || parts.len() > 12 {
        return None;
    }
    let counted: usize =
        parts.iter().map(|part| words_or_numbers(part).and_then(|first| number_word(&first)).unwrap_or(1)).sum();
    (counted != number).then(|| {
        let until = head.len() + 1 + list.len();
        Defect::at([text.quote_around(head_end, until.min(text.text.len()))])
            .compared("stated", number.to_string())
            .compared("listed", counted.to_string())
    })
}

/// The first word of a part, which may count things; "1)" and "2." only number the parts.
fn words_or_numbers(part: &str) -> Option<String> {
    let first = tokens(part).into_iter().next()?;
    let numbers = part.get(first.until..).is_some_and(|after| after.starts_with([')', '.']));
    (!numbers).then(|| first.text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        let text = "В периода се обособяват три етапа.\nПодготвителен етап\nПърви етап\nВтори етап\nТрети етап";
        assert_found(&RULE, &saying(text), "три етапа");
        let text = "Има 6 лечебни заведения: две общи болници; две специализирани; Център за здраве.";
        assert_found(&RULE, &saying(text), "6 лечебни заведения");
    }

    #[test]
    fn what_is_right_stays_silent() {
        let text = "В периода се обособяват три етапа.\nПърви етап\nВтори етап\nТрети етап\nОрганизирана в 12 населени места: 2 града и 10 села.";
        assert_silent(&RULE, &saying(text));
    }
}
