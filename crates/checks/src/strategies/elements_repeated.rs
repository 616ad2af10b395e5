//! Objectives, measures and activities that stand word for word in a third place, after the list that announces them and the
//! chapter that tells them.
//!
//! A hint; one finding for the document: whoever changes one place forgets the other.

use std::collections::BTreeMap;

use opora_domain::findings::Severity;

use crate::examination::{Examination, Text};
use crate::rule::{Defect, Rule};
use crate::words::letters_only;

pub(crate) const RULE: Rule = Rule { name: "text-elements-repeated", severity: Severity::Hint, find };

const LABELS: &[&str] = &["Обща цел", "Специфична цел", "Мярка", "Дейност"];
/// Announced, told, and told again.
const LEAST_TIMES: usize = 3;
/// So many elements are a chapter, not a chance.
const LEAST_ELEMENTS: usize = 3;

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    if examination.strategy.is_none() {
        return Vec::new();
    }
    let mut seen: BTreeMap<String, Vec<&Text>> = BTreeMap::new();
    for text in examination.texts.iter().filter(|text| text.at.is_none_or(|at| at.table.is_none())) {
        let labelled = LABELS.iter().find_map(|label| text.text.strip_prefix(label));
        let Some(rest) = labelled else { continue };
        // The number and "на Направление №5" before the words may differ.
        let says = rest.split_once(['.', ':']).map_or(rest, |(_, says)| says);
        let says = letters_only(says.trim_start_matches(|sign: char| !sign.is_alphabetic()));
        if says.chars().count() >= 20 {
            seen.entry(says).or_default().push(text);
        }
    }
    let mut repeated: Vec<&Text> = seen
        .values()
        .filter(|places| places.len() >= LEAST_TIMES)
        .filter_map(|places| places.last().copied())
        .collect();
    if repeated.len() < LEAST_ELEMENTS {
        return Vec::new();
    }
    repeated.sort_by_key(|text| text.at);
    Defect::of_rows(repeated.into_iter().map(Text::quote).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    const CHAPTER: &str = "Мярка 1.1.1. Обучение на всички нови служители\nМярка 1.1.2. Супервизия на екипите всяка година\n\
                           Мярка 1.1.3. Обмен на опит с други доставчици\n";

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &saying(&CHAPTER.repeat(3)), "Супервизия на екипите");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &saying(&CHAPTER.repeat(2)));
    }
}
