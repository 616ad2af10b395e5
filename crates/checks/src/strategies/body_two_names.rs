//! One body for one task under two names: "комисия за мониторинг и оценка" and "звено за мониторинг и оценка".
//!
//! An error: it is not known who is to do the work.

use std::collections::BTreeMap;

use opora_domain::findings::{Quotation, Severity};

use super::wording::root;
use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::{Word, words};

pub(crate) const RULE: Rule = Rule { name: "name-body-two-names", severity: Severity::Error, find };

const KINDS: &[&str] = &["комиси", "звено", "съвет", "екип", "група", "отдел", "щаб", "комите"];

fn kind_of(word: &str) -> Option<&'static str> {
    let lower = word.to_lowercase();
    KINDS.iter().find(|kind| lower.starts_with(**kind)).copied()
}

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    if examination.strategy.is_none() {
        return Vec::new();
    }
    // The task ("за мониторинг и оценка") and under each kind of body the first and the last place.
    let mut bodies: BTreeMap<Vec<String>, BTreeMap<&'static str, Vec<Quotation>>> = BTreeMap::new();
    let mut names: BTreeMap<(Vec<String>, &'static str), String> = BTreeMap::new();
    let named = examination.lexicon.chosen(|word| kind_of(word).is_some());
    for text in examination.texts.iter().filter(|text| named.is_in(&text.placings.words)) {
        let all = text.words();
        for (index, word) in all.iter().enumerate() {
            let Some(kind) = kind_of(word.text) else { continue };
            let after: Vec<_> = all.iter().skip(index + 1).take(4).collect();
            let Some((task, until)) = task_of(&text.text, word, &after) else { continue };
            let written = text.text.get(word.from..until).unwrap_or_default();
            names.entry((task.clone(), kind)).or_insert_with(|| written.to_owned());
            let places = bodies.entry(task).or_default().entry(kind).or_default();
            if places.len() < 3 {
                places.push(text.quote_around(word.from, until));
            }
        }
    }
    // "Съвет за наблюдение" beside "група за наблюдение и оценка" has a part of its task.
    let short: Vec<Vec<String>> = bodies.keys().filter(|task| task.len() == 1).cloned().collect();
    for part in short {
        let whole = bodies.keys().find(|task| task.len() > 1 && task.first() == part.first()).cloned();
        let Some(kinds) = bodies.remove(&part) else { continue };
        let Some(whole) = whole else { continue };
        for (kind, places) in kinds {
            let written = names.get(&(part.clone(), kind)).cloned().unwrap_or_default();
            names.entry((whole.clone(), kind)).or_insert(written);
            bodies.entry(whole.clone()).or_default().entry(kind).or_default().extend(places);
        }
    }
    let two_names = bodies.iter().filter(|(_, kinds)| kinds.len() > 1);
    two_names
        .map(|(task, kinds)| {
            let written: Vec<String> =
                kinds.keys().filter_map(|kind| names.get(&(task.clone(), *kind)).cloned()).collect();
            let mut places: Vec<Quotation> = kinds.values().flatten().cloned().collect();
            places.extend(abbreviations(examination, &written));
            let mut defect = Defect::at(places)
                .text("list", written.iter().map(|name| format!("„{name}“")).collect::<Vec<_>>().join(", "));
            defect.values = written;
            defect
        })
        .collect()
}

/// The task behind a body, with its end: "за мониторинг и оценка"; of watching alone one word is enough.
fn task_of(text: &str, body: &Word<'_>, after: &[&Word<'_>]) -> Option<(Vec<String>, usize)> {
    let long = |word: &Word<'_>| word.text.chars().count() >= 5;
    let (preposition, first) = (after.first()?, after.get(1)?);
    let bare = |until: usize| text.get(body.until..until).is_some_and(|gap| !gap.contains(['.', ',', ';', '(']));
    if preposition.text != "за" || !long(first) || !bare(first.from) {
        return None;
    }
    let second = after
        .get(3)
        .filter(|second| after.get(2).is_some_and(|and| and.text == "и") && long(second) && bare(second.from));
    if let Some(second) = second {
        let (one, other) = (task_word(first.text), task_word(second.text));
        return Some((vec![one, other], second.until));
    }
    let watches = ["монитор", "наблюд"].iter().any(|begin| first.text.to_lowercase().starts_with(begin));
    // "Екип за наблюдение на децата" is another task.
    let more = after.get(2).is_some_and(|next| {
        matches!(next.text, "на" | "над" | "по" | "при")
            && text.get(first.until..next.from).is_some_and(|gap| gap.trim().is_empty())
    });
    (watches && !more).then(|| (vec![task_word(first.text)], first.until))
}

/// The root of a word of a task; watching and judging have two words each: "наблюдение и контрол" is "мониторинг и оценка".
fn task_word(word: &str) -> String {
    let root = root(word);
    match root.as_str() {
        "наблюд" => "монито".into(),
        "контро" => "оценка".into(),
        _ => root,
    }
}

/// The abbreviations of the names, each where it stands with what the body is or has.
fn abbreviations(examination: &Examination<'_>, written: &[String]) -> Vec<Quotation> {
    let short = |name: &String| -> String {
        let initials = words(name).into_iter().filter(|word| word.text.chars().count() > 2);
        initials.filter_map(|word| word.text.chars().next()).flat_map(char::to_uppercase).collect()
    };
    let abbreviations: Vec<String> = written.iter().map(short).collect();
    let says = |text: &str, abbreviation: &str| words(text).iter().any(|word| word.text == abbreviation);
    abbreviations
        .iter()
        .flat_map(|abbreviation| {
            let texts = examination.texts.iter().filter(move |text| says(&text.text, abbreviation));
            texts.filter(|text| text.text.chars().count() > abbreviation.chars().count() + 10).take(3)
        })
        .map(|text| text.quote())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        let text = "Създава се звено за наблюдение и контрол.\nКомисия за наблюдение и контрол (КНК) с 4 души.";
        assert_found(&RULE, &saying(text), "звено за наблюдение");
        let text =
            "Назначава се работна група за наблюдение и оценка.\nЕкспертният съвет за наблюдение заседава два пъти.";
        assert_found(&RULE, &saying(text), "съвет за наблюдение");
    }

    #[test]
    fn what_is_right_stays_silent() {
        let text = "Създава се звено за наблюдение и контрол.\nЗвеното за наблюдение и контрол се събира.\nКомисия за финанси и бюджет";
        assert_silent(&RULE, &saying(text));
        let text = "Звено за наблюдение и контрол.\nЕкип за наблюдение на децата в риск.";
        assert_silent(&RULE, &saying(text));
    }
}
