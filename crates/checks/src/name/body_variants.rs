//! One body under several names among the responsible: "Община" and "Община Ясеново", "ДСП-ОЗД" and "ОЗД-ДСП".
//!
//! A full stop, spaces, capitals and the article ("Общинската администрация") make no other name.
//!
//! A hint; one finding for the document.

use opora_domain::findings::{Quotation, Severity};
use std::collections::{BTreeMap, BTreeSet};

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::words;

pub(crate) const RULE: Rule = Rule { name: "name-body-variants", severity: Severity::Hint, find };

/// Marks that may follow a name without changing it.
const ENDS: [char; 5] = ['.', ',', ';', ':', ' '];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let mut names: BTreeMap<&str, Quotation> = BTreeMap::new();
    for row in &examination.rows {
        for body in &row.item.responsible {
            names.entry(body.as_str()).or_insert_with(|| row.quote("responsible", body));
        }
    }
    let mut listed: Vec<(&str, &Quotation)> = Vec::new();
    let all: Vec<(&&str, &Quotation)> = names.iter().collect();
    for (index, (one, place)) in all.iter().enumerate() {
        for (other, other_place) in all.iter().skip(index + 1).take(200) {
            if variants(one, other) {
                for pair in [(**one, *place), (**other, *other_place)] {
                    if !listed.iter().any(|(name, _)| *name == pair.0) {
                        listed.push(pair);
                    }
                }
            }
        }
    }
    let council = councils(examination);
    if listed.is_empty() && council.len() < 2 {
        return Vec::new();
    }
    let mut written: Vec<String> = listed.iter().map(|(name, _)| (*name).to_owned()).collect();
    let mut places: Vec<Quotation> = listed.into_iter().map(|(_, place)| place.clone()).collect();
    if council.len() > 1 {
        for (name, place) in council {
            written.push(name);
            places.push(place);
        }
    }
    vec![
        Defect::at(places)
            .text("list", written.iter().map(|name| format!("„{name}“")).collect::<Vec<_>>().join(", "))
            .values(written),
    ]
}

/// Whether two names are of one body: the same words in another order or with other marks, or one with the name of the
/// municipality and one without.
fn variants(one: &str, other: &str) -> bool {
    let parts = |name: &str| -> BTreeSet<String> { words(name).iter().map(|word| word.text.to_lowercase()).collect() };
    let (a, b) = (parts(one), parts(other));
    let plain = |name: &str| name.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ");
    let same = plain(one).trim_end_matches(ENDS) == plain(other).trim_end_matches(ENDS);
    let proper = one.starts_with(char::is_uppercase) && other.starts_with(char::is_uppercase);
    if a.is_empty() || b.is_empty() || !proper || same {
        return false;
    }
    let bare = |set: &BTreeSet<String>| set.len() == 1 && set.iter().any(|word| word.starts_with("общин"));
    let whole =
        |name: &str, set: &BTreeSet<String>| name.to_lowercase().starts_with("община ") && (2..=3).contains(&set.len());
    // "ОЗД" and "ДСП-ОЗД".
    let compound = |whole: &str, part: &str| {
        whole.contains('-')
            && whole.split('-').any(|piece| piece.trim() == part)
            && whole.chars().all(|letter| letter.is_uppercase() || letter == '-')
    };
    a == b || compound(one, other) || compound(other, one) || bare(&a) && whole(other, &b) || bare(&b) && whole(one, &a)
}

/// The ways in which "Общински съвет" is followed by the town's name.
fn councils(examination: &Examination<'_>) -> Vec<(String, Quotation)> {
    let mut found: BTreeMap<String, Quotation> = BTreeMap::new();
    for text in examination.prose() {
        for (at, _) in text.text.match_indices("Общински съвет ") {
            let rest: String =
                text.text.get(at..).unwrap_or_default().chars().take("Общински съвет ".chars().count() + 8).collect();
            let kind = ["гр.", "гр ", "град ", "– ", "- ", "на община"]
                .iter()
                .find(|kind| rest.get("Общински съвет ".len()..).is_some_and(|tail| tail.starts_with(**kind)));
            let named = rest.get("Общински съвет ".len()..).is_some_and(|tail| tail.starts_with(char::is_uppercase));
            if let Some(name) = kind.copied().or(named.then_some("")) {
                let written = format!("Общински съвет {}…", name.trim());
                found.entry(written).or_insert_with(|| text.quote_around(at, at + rest.len()));
            }
        }
    }
    found.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};

    #[test]
    fn the_defect_is_found() {
        assert_found(
            &RULE,
            &plan(vec![row("1", "А").by("Община"), row("2", "Б").by("Община Ясеново")]),
            "Община Ясеново",
        );
        assert_found(&RULE, &plan(vec![row("1", "А").by("ДСП-ОЗД"), row("2", "Б").by("ОЗД-ДСП")]), "ОЗД-ДСП");
        assert_found(&RULE, &plan(vec![row("1", "А").by("ДСП-ОЗД"), row("2", "Б").by("ОЗД")]), "ОЗД");
    }

    #[test]
    fn what_is_right_stays_silent() {
        let article = plan(vec![row("1", "А").by("Общинска служба"), row("2", "Б").by("Общинската служба")]);
        assert_silent(&RULE, &article);
        assert_silent(
            &RULE,
            &plan(vec![row("1", "А").by("Община Ясеново"), row("2", "Б").by("Община Речна и училище")]),
        );
        assert_silent(&RULE, &plan(vec![row("1", "А").by("Община Ясеново"), row("2", "Б").by("ОБЩИНА  Ясеново.")]));
    }
}
