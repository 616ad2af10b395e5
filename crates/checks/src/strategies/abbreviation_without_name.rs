//! An abbreviation and the full name that it stands for are both used, and nowhere together.
//!
//! A warning; one finding for the document: a reader from outside cannot tell that they are one.

use std::collections::{BTreeMap, BTreeSet};

use opora_domain::findings::{Quotation, Severity};

use crate::examination::{Examination, Text};
use crate::rule::{Defect, Rule};
use crate::words::{Word, words};

pub(crate) const RULE: Rule = Rule { name: "name-abbreviation-without-name", severity: Severity::Warning, find };

/// Three letters fit too many names by chance.
const LETTERS: std::ops::RangeInclusive<usize> = 4..=8;
const MOST: usize = 200;

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    if examination.strategy.is_none() {
        return Vec::new();
    }
    let mut used: BTreeMap<String, Quotation> = BTreeMap::new();
    for text in &examination.texts {
        for word in text.words().into_iter().filter(|word| is_abbreviation(word.text)) {
            if used.len() < MOST {
                used.entry(word.text.to_owned()).or_insert_with(|| text.quote_around(word.from, word.until));
            }
        }
    }
    let mut names: BTreeMap<String, Vec<Quotation>> = BTreeMap::new();
    let mut together: BTreeSet<String> = BTreeSet::new();
    for (at, text) in examination.texts.iter().enumerate() {
        let previous = at.checked_sub(1).and_then(|before| examination.texts.get(before));
        let all = text.words();
        for index in 0..all.len() {
            let Some((short, until)) = initials_from(&all, index, &text.text, &used) else { continue };
            let after: String = text.text.get(until..).unwrap_or_default().chars().take(40).collect();
            let from = all.get(index).map_or(0, |word| word.from);
            // "ЦОП – Център за обществена подкрепа", in one text or in two cells side by side.
            let before = words(text.text.get(..from).unwrap_or_default());
            let explained =
                before.last().is_some_and(|word| word.text == short) || in_cell_before(text, previous, &short);
            if explained || words(&after).iter().any(|word| word.text == short) {
                together.insert(short.clone());
            }
            let places = names.entry(short).or_default();
            if places.len() < 3 {
                places.push(text.quote_around(from, until));
            }
        }
    }
    names.retain(|short, _| !together.contains(short));
    if names.is_empty() {
        return Vec::new();
    }
    let places = names.iter().flat_map(|(short, places)| used.get(short).into_iter().chain(places).cloned());
    let mut defect = Defect::at(places).text("list", names.keys().cloned().collect::<Vec<_>>().join(", "));
    defect.values = names.into_keys().collect();
    vec![defect]
}

/// Whether the cell before in the same row holds the abbreviation alone.
fn in_cell_before(text: &Text, previous: Option<&Text>, short: &str) -> bool {
    let row = |text: &Text| text.at.and_then(|at| Some((at.table?, at.row?)));
    previous.is_some_and(|previous| previous.text.trim() == short && row(previous) == row(text))
}

fn is_abbreviation(word: &str) -> bool {
    LETTERS.contains(&word.chars().count()) && word.chars().all(char::is_uppercase)
}

/// The abbreviation whose letters begin the words from here on; small words between them do not count.
fn initials_from(
    all: &[Word<'_>],
    index: usize,
    text: &str,
    used: &BTreeMap<String, Quotation>,
) -> Option<(String, usize)> {
    let first =
        all.get(index).filter(|word| word.text.starts_with(char::is_uppercase) && !is_abbreviation(word.text))?;
    let mut initials = String::new();
    let mut last = first.from;
    for word in all.iter().skip(index).take(12) {
        let gap = text.get(last..word.from).unwrap_or_default();
        if word.from > first.from && gap.contains(['.', ';', ':', '!', '?']) {
            return None;
        }
        last = word.until;
        if word.text.chars().count() < 3 {
            continue;
        }
        initials.extend(word.text.chars().next().into_iter().flat_map(char::to_uppercase));
        if used.contains_key(&initials) {
            return Some((initials, word.until));
        }
        // No abbreviation begins so: no further letter makes one.
        let goes_on = used.range(initials.clone()..).next().is_some_and(|(short, _)| short.starts_with(&initials));
        if !goes_on {
            return None;
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        let text = "Услугата дава ВЦДИ.\nУслугата дава Вишненски център за детски изследвания.";
        assert_found(&RULE, &saying(text), "Вишненски център");
    }

    #[test]
    fn what_is_right_stays_silent() {
        let list = "ДДЛРГ\nДом за деца, лишени от родителска грижа\nВ ДДЛРГ има места.";
        assert_silent(&RULE, &saying(list));
        let text = "Услугата дава ВЦДИ.\nУслугата дава Вишненски център за детски изследвания (ВЦДИ).";
        assert_silent(&RULE, &saying(text));
    }
}
