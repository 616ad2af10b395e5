//! A service that the text names as working or planned, and no row of the summary table or of the staffing table has.
//!
//! An error: what is in no table has no places, no staff and no money.

use std::collections::{BTreeMap, BTreeSet};

use opora_domain::findings::{Quotation, Severity};
use opora_domain::strategies::Strategy;

use super::service_names::Named;
use super::wording::{root, roots};
use crate::examination::{Examination, Text};
use crate::lexicon::Wanted;
use crate::rule::{Defect, Rule};
use crate::services::SERVICES;
use crate::words::{any_phrase, words};

pub(crate) const RULE: Rule = Rule { name: "reference-service-not-in-table", severity: Severity::Error, find };

/// Kinds of care and beginnings of names, which name no service of their own.
const GENERAL: &[&str] = &[
    "цент* за социални услуги",
    "заместващ* грижа",
    "резидентн* грижа",
    "дневн* грижа",
    "дневн* цент*",
    "семейн* цент*",
    "цент* за работа с деца",
];

/// What is no social service of the strategy: health care, organisations, projects, other documents.
const OTHER: &[&str] = &[
    "болничн*",
    "болници",
    "медико дентал*",
    "изследвания",
    "проект*",
    "програм*",
    "стратеги*",
    "концепц*",
    "съседн*",
];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(strategy) = examination.strategy.filter(|strategy| !strategy.services.is_empty()) else {
        return Vec::new();
    };
    let names: Vec<BTreeSet<String>> = names_of(strategy).map(|name| roots(&name)).collect();
    let mut missing: BTreeMap<String, (String, Vec<Quotation>)> = BTreeMap::new();
    let kinds: Vec<Named> = names_of(strategy).flat_map(|name| Named::all_in(&name)).collect();
    let patterns = SERVICES.iter().filter(|pattern| pattern.contains(' ') && !GENERAL.contains(pattern));
    let wanted: Vec<Wanted> = patterns.map(|pattern| examination.lexicon.wanted(&[pattern])).collect();
    for text in examination.texts.iter().filter(|text| text.text.chars().count() < 1_500) {
        for (from, until) in candidates(text, &wanted) {
            let named = text.text.get(from..until).unwrap_or_default();
            let wanted = of_meaning(named);
            let known = match Named::in_text(named) {
                Some(service) => kinds.iter().any(|kind| kind.kind == service.kind),
                None => wanted.len() < 2 || names.iter().any(|name| wanted.iter().all(|root| name.contains(root))),
            };
            if known {
                continue;
            }
            let key = wanted.iter().cloned().collect::<Vec<_>>().join(" ");
            let (_, places) = missing.entry(key).or_insert_with(|| (named.to_owned(), Vec::new()));
            places.push(text.quote_around(from, until));
        }
    }
    missing.into_values().map(|(name, places)| Defect::at(places).compared("service", name)).collect()
}

fn names_of(strategy: &Strategy) -> impl Iterator<Item = String> {
    let of_table = strategy.services.iter().map(|service| {
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        format!("{} {} {}", text(&service.name), service.target_groups.join(" "), text(&service.content))
    });
    of_table.chain(strategy.staffing.iter().filter_map(|row| row.service.clone()))
}

/// The roots that tell one service from another: "център" and "услуги" alone name none.
fn of_meaning(named: &str) -> BTreeSet<String> {
    let general = ["център", "центъ", "социал", "услуга", "услуги", "услугат", "община", "общнос", "дом", "цент"];
    words(named)
        .iter()
        .filter(|word| word.text.chars().count() >= 4)
        .map(|word| root(word.text))
        .filter(|root| !general.contains(&root.as_str()))
        .collect()
}

/// Stretches of a text that name a service.
fn candidates(text: &Text, wanted: &[Wanted]) -> Vec<(usize, usize)> {
    let mut found: Vec<(usize, usize)> =
        wanted.iter().filter_map(|wanted| wanted.first_in(&text.placings.tokens)).collect();
    found.extend(centres(text));
    found.extend(quoted(&text.text));
    found.retain(|(from, until)| {
        let before: String = text.text.get(..*from).unwrap_or_default().chars().rev().take(60).collect();
        let before: String = before.chars().rev().collect();
        let after: String = text.text.get(*until..).unwrap_or_default().chars().take(25).collect();
        any_phrase(&before, OTHER).is_none_or(|_| works(&before)) && any_phrase(&after, &["изследвания"]).is_none()
    });
    found.sort_unstable();
    found.dedup_by(|next, before| next.0 < before.1);
    found
}

fn works(before: &str) -> bool {
    any_phrase(before, &["функционира*", "разкри*", "поддържане", "продължаване", "изграждане"]).is_some()
}

/// "център за …" with the words up to a mark or a verb, where the sentence says that it works or is planned.
fn centres(text: &Text) -> Vec<(usize, usize)> {
    let (all, text) = (text.words(), text.text.as_str());
    let mut found = Vec::new();
    for (index, word) in all.iter().enumerate() {
        if all.get(index + 1).is_none_or(|next| next.text != "за")
            || !matches!(word.text.to_lowercase().as_str(), "център" | "центъра" | "центърът" | "звено")
        {
            continue;
        }
        let before: String = text.get(..word.from).unwrap_or_default().chars().rev().take(70).collect();
        let before: String = before.chars().rev().collect();
        // What works is said in the same sentence.
        let before = before.rsplit('.').next().unwrap_or_default();
        if !works(before) {
            continue;
        }
        let mut until = word.until;
        for next in all.iter().skip(index + 1).take(9) {
            let gap = text.get(until..next.from).unwrap_or_default();
            if !gap.trim().is_empty() {
                break;
            }
            until = next.until;
        }
        found.push((word.from, until));
    }
    found
}

/// „…“ right after "услугата", up to five words.
fn quoted(text: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut rest = 0;
    while let Some(open) = text.get(rest..).and_then(|tail| tail.find('„')).map(|at| at + rest) {
        let from = open + '„'.len_utf8();
        let Some(length) = text.get(from..).and_then(|tail| tail.find(['“', '”', '"'])) else { break };
        let until = from + length;
        let before: String = text.get(..open).unwrap_or_default().chars().rev().take(45).collect();
        let before: String = before.chars().rev().collect();
        let named = text.get(from..until).unwrap_or_default();
        let of_service = any_phrase(&before, &["услуга*", "услуги*"]).is_some();
        if of_service && (2..=5).contains(&words(named).len()) {
            found.push((from, until));
        }
        rest = until + 1;
        while !text.is_char_boundary(rest) {
            rest += 1;
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use opora_domain::strategies::StrategyService;

    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    fn strategy(text: &str) -> Strategy {
        let service = StrategyService {
            name: Some("Дневен център за стари хора (ДЦСХ)".into()),
            ..StrategyService::default()
        };
        Strategy { services: vec![service], ..saying(text) }
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &strategy("Поддържане работата на Център за ранна намеса за деца."), "ранна намеса");
        assert_found(&RULE, &strategy("Социалната услуга „Домашен санитар“"), "Домашен санитар");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(
            &RULE,
            &strategy("Поддържане на дневния център за стари хора. Център за душевно здраве към болничното заведение."),
        );
        assert_silent(&RULE, &saying("Поддържане работата на Център за ранна намеса."));
    }
}
