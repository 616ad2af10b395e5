//! A whole paragraph stands word for word in two places.
//!
//! A warning; one finding for the document. Measures that are listed and then headed are shorter and one sentence, and
//! cells of tables repeat what the text says by their nature.

use std::collections::BTreeMap;

use opora_domain::findings::{Quotation, Severity};

use crate::examination::{Examination, Text};
use crate::rule::{Defect, Rule};
use crate::words::letters_only;

pub(crate) const RULE: Rule = Rule { name: "text-paragraph-repeated", severity: Severity::Warning, find };

/// A single sentence so long is no heading.
const LEAST_WORDS: usize = 40;
/// Of several sentences so many are enough.
const LEAST_OF_SENTENCES: usize = 18;

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    if examination.strategy.is_none() {
        return Vec::new();
    }
    let mut seen: BTreeMap<String, Vec<&Text>> = BTreeMap::new();
    for text in &examination.texts {
        let in_table = text.at.is_some_and(|at| at.table.is_some());
        let words = text.placings.words.len();
        if !in_table && (words >= LEAST_WORDS || words >= LEAST_OF_SENTENCES && is_of_sentences(&text.text)) {
            seen.entry(letters_only(&text.text)).or_default().push(text);
        }
    }
    let mut repeated: Vec<&Vec<&Text>> = seen.values().filter(|places| places.len() > 1).collect();
    repeated.sort_by_key(|places| places.first().and_then(|text| text.at));
    let places: Vec<Quotation> = repeated.iter().flat_map(|places| places.iter().map(|text| text.quote())).collect();
    vec![Defect::at(places).count("count", repeated.len())]
}

/// Whether a text ends as a sentence and holds another one before.
fn is_of_sentences(text: &str) -> bool {
    let text = text.trim_end();
    let inner = text.get(..text.len().saturating_sub(1)).unwrap_or_default();
    let stops = inner.match_indices(". ").filter(|(at, _)| {
        let word = inner.get(..*at).and_then(|before| before.rsplit(' ').next()).unwrap_or_default();
        let next = inner.get(at + 2..).is_some_and(|after| after.starts_with(char::is_uppercase));
        next && word.chars().count() > 3 && word.chars().all(char::is_alphabetic)
    });
    // A numbered measure or activity is listed in one place and told in another.
    let first = text.split_whitespace().nth(1).unwrap_or_default();
    let is_numbered = first.starts_with(|c: char| c.is_ascii_digit()) || text.starts_with(|c: char| c.is_ascii_digit());
    text.ends_with('.') && stops.count() > 0 && !is_numbered
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        let paragraph = "подкрепата на екипите изисква обучение и срещи ".repeat(7);
        assert_found(&RULE, &saying(&format!("{paragraph}\nДруго\n{paragraph}")), "подкрепата на екипите");
        let paragraph = "Качеството зависи от хората, които дават услугите. Общината ще осигури обучение за новите служители и \
                         супервизия за всички останали.";
        assert_found(&RULE, &saying(&format!("{paragraph}\nДруго\n{paragraph}")), "Качеството зависи");
    }

    #[test]
    fn what_is_right_stays_silent() {
        let paragraph = "подкрепата на екипите изисква обучение и срещи ".repeat(7);
        assert_silent(&RULE, &saying(&format!("{paragraph}\nМярка 1. Срещи\nМярка 1. Срещи")));
    }
}
