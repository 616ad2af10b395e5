//! One statement in the same words, once of the municipality and once of the district.
//!
//! An error: a strategy of a municipality can promise only for its own territory. Names of documents and bodies of both
//! levels are no defect.

use std::collections::BTreeSet;

use opora_domain::findings::{Quotation, Severity};

use super::wording::{Piece, pieces, root, roots};
use crate::examination::Examination;
use crate::letters::small_letters;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "name-level-differs", severity: Severity::Error, find };

const LEAST_WORDS: usize = 5;
const MOST_STATEMENTS: usize = 600;
/// What both levels have of their own.
const OF_BOTH: &[&str] =
    &["стратег", "план", "програм", "съвет", "админис", "управит", "ниво", "комиси", "дирекц", "център", "бюдже"];

#[derive(Clone, Copy, PartialEq, Eq)]
enum Level {
    Municipality,
    District,
}

fn level_of(word: &str) -> Option<Level> {
    let lower = small_letters(word);
    let municipality = lower.starts_with("общин");
    let district = lower.starts_with("област") && !lower.starts_with("области") || lower.starts_with("областни");
    match (municipality, district) {
        (true, _) => Some(Level::Municipality),
        (_, true) => Some(Level::District),
        _ => None,
    }
}

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    if examination.strategy.is_none() {
        return Vec::new();
    }
    let mut places: Vec<Quotation> = Vec::new();
    for (one, other) in statements(examination).into_iter().chain(models(examination)) {
        for place in [one, other] {
            if !places.contains(&place) {
                places.push(place);
            }
        }
    }
    vec![Defect::at(places).value("община").value("област")]
}

/// Statements that differ in nothing but the level.
fn statements(examination: &Examination<'_>) -> Vec<(Quotation, Quotation)> {
    let lexicon = &examination.lexicon;
    let levels = lexicon.chosen(|word| level_of(word).is_some());
    let strategies = lexicon.chosen(|word| word.contains("стратеги"));
    let names_a_level = |piece: &Piece<'_>| levels.is_in(piece.words) && !strategies.is_in(piece.words);
    let roots_of_levels = lexicon.chosen_roots(|root| level_of(root).is_some());
    let mut found: Vec<(Piece<'_>, Level)> = pieces(examination, names_a_level)
        .into_iter()
        .filter_map(|mut piece| {
            let named = levels.among(piece.words).filter_map(|word| level_of(lexicon.word(word.number)));
            let levels: Vec<Level> = named.collect();
            let level = *levels.last()?;
            piece.roots.to_mut().retain(|root| !roots_of_levels.has(*root));
            let one_level = levels.iter().all(|other| *other == level);
            (one_level && piece.roots.len() >= LEAST_WORDS).then_some((piece, level))
        })
        .collect();
    found.truncate(MOST_STATEMENTS);
    let mut pairs = Vec::new();
    for (index, (one, level)) in found.iter().enumerate() {
        for (other, other_level) in found.iter().skip(index + 1) {
            let sizes = (one.roots.len().min(other.roots.len()), one.roots.len().max(other.roots.len()));
            // A heading of five words is like any long sentence about the same.
            if level != other_level && sizes.1 <= 2 * sizes.0 && one.is_like(other, LEAST_WORDS) {
                pairs.push((one.quote(), other.quote()));
            }
        }
    }
    pairs
}

/// "областен модел на взаимодействие" and "общински модел на взаимодействие".
fn models(examination: &Examination<'_>) -> Vec<(Quotation, Quotation)> {
    let mut named: Vec<(Level, BTreeSet<String>, Quotation)> = Vec::new();
    let levels = examination.lexicon.chosen(|word| level_of(word).is_some());
    for text in examination.texts.iter().filter(|text| levels.is_in(&text.placings.words)) {
        let all = text.words();
        let placed = text.placings.words.iter().enumerate().filter(|(_, placed)| levels.has(placed.number));
        for (index, word) in placed.filter_map(|(index, _)| Some((index, all.get(index)?))) {
            let Some(level) = level_of(word.text) else { continue };
            let adjective = word.text.to_lowercase();
            let ends = ["ен", "ния", "ният", "на", "ната", "ски", "ския", "ският", "ска", "ската"];
            if !ends.iter().any(|end| adjective.ends_with(end)) {
                continue;
            }
            let after: Vec<_> = all.iter().skip(index + 1).take(4).collect();
            let (Some(noun), Some(last)) = (after.first(), after.last()) else { continue };
            if OF_BOTH.iter().any(|of_both| noun.text.to_lowercase().starts_with(of_both)) {
                continue;
            }
            let phrase = text.text.get(noun.from..last.until).unwrap_or_default();
            let mut named_by = roots(phrase);
            let is_noun = named_by.contains(&root(noun.text));
            named_by.retain(|root| level_of(root).is_none());
            if is_noun && named_by.len() >= 2 && !phrase.contains(['.', ';', ',']) {
                named.push((level, named_by, text.quote_around(word.from, last.until)));
            }
        }
    }
    named.truncate(MOST_STATEMENTS);
    let mut pairs = Vec::new();
    for (index, (level, one, place)) in named.iter().enumerate() {
        for (other_level, other, other_place) in named.iter().skip(index + 1) {
            let shared = one.intersection(other).count();
            if level != other_level && shared >= 2 && shared == one.len().min(other.len()) {
                pairs.push((place.clone(), other_place.clone()));
            }
        }
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        let text = "Реализирано взаимодействие между секторите за решаване на случаи на територията на община Вишна.\nРеализирано взаимодействие между секторите за решаване на случаи на територията на област Вишна.";
        assert_found(&RULE, &saying(text), "област Вишна");
        let text = "Участие в областен модел на междусекторно взаимодействие.\nПрилага се общински модел на междусекторно взаимодействие.";
        assert_found(&RULE, &saying(text), "общински модел");
    }

    #[test]
    fn what_is_right_stays_silent() {
        let text = "Областна стратегия за развитие на социалните услуги в област Вишна.\nОбщинска стратегия за развитие на социалните услуги в община Вишна.\nОбщински съвет по заетостта\nОбластен съвет по заетостта";
        assert_silent(&RULE, &saying(text));
    }
}
