//! How many municipalities, villages or settlements there are, told twice with two numbers: "шестте общини" and "всичките
//! седем общини".
//!
//! An error: only one of them is right. Some of them ("в три общини") are not all.

use std::collections::BTreeMap;

use opora_domain::findings::{Quotation, Severity};

use super::years::definite_number;
use crate::examination::Examination;
use crate::letters::small_letters;
use crate::rule::{Defect, Rule};
use crate::words::{Word, tokens};

pub(crate) const RULE: Rule = Rule { name: "sum-units-counted", severity: Severity::Error, find };

/// The noun of what is counted, by the words that make it.
const UNITS: &[(&str, &[&str])] = &[
    ("общини", &["общини", "общините"]),
    ("населени места", &["населени места", "населените места"]),
    ("кметства", &["кметства", "кметствата"]),
    ("села", &["села", "селата"]),
];
/// Words that say that all are meant, before the number.
const ALL: &[&str] = &["всички", "всичките", "общо", "обединява", "включва", "обхваща"];
/// Words that make them those of another territory or time.
const OTHERS: &[&str] = &["страната", "българия", "други", "останалите", "съседни", "европейск"];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    if examination.strategy.is_none() {
        return Vec::new();
    }
    let of_district = examination.is_of_district();
    let mut defects = Vec::new();
    for (name, nouns) in UNITS {
        // The municipalities around a municipality are not its own.
        if *name == "общини" && !of_district {
            continue;
        }
        let mut told: BTreeMap<usize, Vec<Quotation>> = BTreeMap::new();
        for (text, _) in examination.texts_with(nouns) {
            for (number, from, until) in counted(&text.text, nouns) {
                told.entry(number).or_default().push(text.quote_around(from, until));
            }
        }
        if told.len() == 2 {
            let numbers: Vec<String> = told.keys().map(ToString::to_string).collect();
            let places: Vec<Quotation> = told.into_values().flat_map(|places| places.into_iter().take(3)).collect();
            defects.push(Defect::at(places).text("unit", *name).text("list", numbers.join(", ")).values(numbers));
        }
    }
    defects
}

/// The numbers that count all of them: "шестте общини", "всичките седем общини", "обединява 27 населени места".
fn counted(text: &str, nouns: &[&str]) -> Vec<(usize, usize, usize)> {
    let all = tokens(text);
    let mut found = Vec::new();
    for (index, number) in all.iter().enumerate() {
        let Some(count) = definite_number(number.text).filter(|count| *count > 1) else { continue };
        let behind: String =
            all.iter().skip(index + 1).take(2).map(|word| small_letters(word.text)).collect::<Vec<_>>().join(" ");
        let Some(noun) = nouns.iter().find(|noun| behind == **noun || behind.starts_with(&format!("{noun} "))) else {
            continue;
        };
        let Some(last) = all.get(index + noun.split(' ').count()) else { continue };
        let joined = text.get(number.until..last.from).is_some_and(|gap| !gap.contains(['.', ',', ';', '(', ')']));
        if joined && means_all(text, &all, index, number) && !of_others(text, number.from, last.until) {
            found.push((count, number.from, last.until));
        }
    }
    found
}

fn means_all(text: &str, all: &[Word<'_>], index: usize, number: &Word<'_>) -> bool {
    let small = small_letters(number.text);
    let article = small.ends_with("те") || matches!(small.as_str(), "двата" | "двете");
    // "27-те населени места".
    let before = index.checked_sub(1).and_then(|before| all.get(before));
    let said = before.is_some_and(|before| {
        ALL.contains(&small_letters(before.text).as_str())
            && text.get(before.until..number.from).is_some_and(|gap| gap.trim().is_empty())
    });
    article || said
}

fn of_others(text: &str, from: usize, until: usize) -> bool {
    let before: String = text.get(..from).unwrap_or_default().chars().rev().take(60).collect();
    let before: String = before.chars().rev().collect();
    let sentence = before.rsplit(['.', ';']).next().unwrap_or_default();
    let behind: String = text.get(until..).unwrap_or_default().chars().take(40).collect();
    let behind = behind.split(['.', ';', ',']).next().unwrap_or_default();
    let around = small_letters(&format!("{sentence} {behind}"));
    // "на областта" is the own one, "в област Х" may be any.
    let small = small_letters(behind);
    let of_territory = ["в област ", "на област ", "от област ", "в района", "в региона", "в община ", "на община "];
    OTHERS.iter().any(|other| around.contains(other))
        || of_territory.iter().any(|other| small.trim_start().starts_with(other))
}

#[cfg(test)]
mod tests {
    use opora_domain::strategies::Strategy;

    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    fn of_district(text: &str) -> Strategy {
        Strategy {
            title: Some("Областна стратегия за социалните услуги".into()), ..saying(text)
        }
    }

    #[test]
    fn the_defect_is_found() {
        let text =
            "Насоките, по които шестте общини ще работят.\nПроведени са срещи във всичките седем общини на областта.";
        assert_found(&RULE, &of_district(text), "седем общини");
        let text = "Общината обединява 27 населени места.\nУслугите са във всички 26 населени места.";
        assert_found(&RULE, &saying(text), "26 населени");
    }

    #[test]
    fn what_is_right_stays_silent() {
        let text =
            "Насоките, по които шестте общини ще работят.\nПатронажът работи в три общини.\nВсичките шест общини.";
        assert_silent(&RULE, &of_district(text));
        let text = "Общината обединява 27 населени места.\nВ 9 от селата живеят малко хора. Трите села са далеч.";
        assert_silent(&RULE, &saying(text));
    }
}
