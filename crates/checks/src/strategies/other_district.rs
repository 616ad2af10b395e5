//! The strategy of one district that plans for another: "методическа помощ на общините от област Плевен".
//!
//! An error: a leftover of copying. Neighbours, comparisons and what is done together are right.

use std::collections::BTreeMap;

use opora_domain::findings::{Quotation, Severity};
use opora_domain::places::DISTRICTS;

use crate::examination::Examination;
use crate::letters::small_letters;
use crate::rule::{Defect, Rule};
use crate::words::{any_phrase, edits, same_root, stem};

pub(crate) const RULE: Rule = Rule { name: "name-other-district", severity: Severity::Error, find };

const RIGHT: &[&str] = &[
    "съседн*",
    "граничи*",
    "сравнен*",
    "спрямо",
    "партньор*",
    "съвместн*",
    "сътруднич*",
    "обмян*",
    "опит*",
    "други области",
    "близост*",
    "междуобластн*",
    "средно за",
    "висок*",
    "нисък*",
    "ниск*",
    "страната",
    "столица*",
    "болниц*",
    "университет*",
    "гравитира*",
    "изток",
    "запад",
    "север",
    "юг",
    "споразумени*",
];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    // What a municipality's strategy says of districts is told by the district it lies in.
    let Some(own) = examination.strategy.and_then(|strategy| strategy.district.as_deref()) else { return Vec::new() };
    let own_stem = stem(own.split_whitespace().next().unwrap_or(own));
    let mut found: BTreeMap<String, Vec<Quotation>> = BTreeMap::new();
    for (text, _) in examination.texts_with(&["област", "областта"]) {
        let all = text.words();
        for pair in all.windows(2) {
            let [one, name] = pair else { continue };
            if !matches!(one.text, "област" | "Област") {
                continue;
            }
            let gap = text.text.get(one.until..name.from).unwrap_or_default();
            let proper = names_a_district(name.text);
            let small = small_letters(name.text);
            let same = same_root(&stem(name.text), &own_stem) || edits(&small, &small_letters(own), 2) <= 2;
            let before = text.text.get(..one.from).unwrap_or_default();
            let sentence = before.rsplit(['.', ';']).next().unwrap_or_default();
            let behind = text.text.get(name.until..).unwrap_or_default().split(['.', ';']).next().unwrap_or_default();
            let right = any_phrase(sentence, RIGHT).is_some() || any_phrase(behind, RIGHT).is_some();
            let planned = is_planned(examination, text.at) || is_of_frame(examination, &text.text);
            if gap == " " && proper && !same && !right && planned {
                found.entry(name.text.to_owned()).or_default().push(text.quote_around(one.from, name.until));
            }
        }
    }
    // Named again and again it is no slip.
    found.retain(|_, places| places.len() <= 3);
    found.into_iter().map(|(name, places)| Defect::at(places).compared("other", name).compared("own", own)).collect()
}

/// Whether a word is the first one of a district's name, or its adjective where the district has one.
fn names_a_district(word: &str) -> bool {
    word == "Софийска" || DISTRICTS.iter().any(|district| district.name.split(' ').next() == Some(word))
}

/// Vision, values, principles, goals and groups stand before the directions and speak of the own district.
fn is_of_frame(examination: &Examination<'_>, text: &str) -> bool {
    let plan = &examination.plan;
    let lists = [&plan.values, &plan.principles, &plan.goals, &plan.target_groups];
    let own = |said: &String| said.contains(text) || text.contains(said.as_str());
    plan.vision.as_ref().is_some_and(own) || lists.into_iter().flatten().any(own)
}

/// The analysis before the directions compares with others.
fn is_planned(examination: &Examination<'_>, at: Option<opora_tree::Place>) -> bool {
    let directions = examination.strategy.map_or(&[][..], |strategy| &strategy.directions);
    let begins = directions.iter().filter_map(|direction| direction.origin.at).map(|at| at.block).min();
    begins.zip(at).is_none_or(|(begins, at)| at.block >= begins)
}

#[cfg(test)]
mod tests {
    use opora_domain::strategies::Strategy;

    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    fn strategy(text: &str) -> Strategy {
        Strategy { district: Some("Видин".into()), ..saying(text) }
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &strategy("Помощ на общините от област Плевен при разкриване на услуги."), "област Плевен");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &strategy("Помощ на общините от област Видин при разкриване на услуги."));
        assert_silent(
            &RULE,
            &strategy("Споразумение със съседната област Плевен.\nВ областта на услугите. Цялата област Мярка 2."),
        );
    }
}
