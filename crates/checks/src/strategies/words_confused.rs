//! A word that sounds like the right one ("указване на подкрепа" for "оказване"), or two prepositions where one is right.
//!
//! A warning; one finding for the document.

use opora_domain::findings::{Quotation, Severity};

use crate::examination::Examination;
use crate::lexicon::{Placed, Wanted};
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "text-words-confused", severity: Severity::Warning, find };

/// What is written, and what is meant.
const CONFUSED: &[(&str, &str)] = &[
    ("указва* на подкреп*", "оказване на подкрепа"),
    ("указва* на грижа*", "оказване на грижа"),
    ("указва* на помощ*", "оказване на помощ"),
    ("указва* на съдействие", "оказване на съдействие"),
    ("указва* подкреп*", "оказва подкрепа"),
    ("ефективн* активност", "ефективност"),
    ("да се предвижват", "придвижват"),
    ("предвижва* с", "придвижва"),
    ("предвижва* сам*", "придвижва"),
];

const PREPOSITIONS: &[&str] = &["на", "за", "в", "във", "от", "с", "със", "при", "към", "чрез"];
/// Two prepositions that stand beside each other in good Bulgarian.
const RIGHT: &[(&str, &str)] =
    &[("за", "в"), ("за", "във"), ("за", "при"), ("от", "към"), ("за", "от"), ("за", "с"), ("с", "от"), ("от", "на")];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    if examination.strategy.is_none() {
        return Vec::new();
    }
    let mut places: Vec<Quotation> = Vec::new();
    let mut values: Vec<String> = Vec::new();
    let confused: Vec<(Wanted, &str)> =
        CONFUSED.iter().map(|(written, meant)| (examination.lexicon.wanted(&[written]), *meant)).collect();
    let prepositions = examination.lexicon.chosen(|word| PREPOSITIONS.contains(&word));
    for text in &examination.texts {
        for (written, meant) in &confused {
            if let Some((from, until)) = written.first_in(&text.placings.tokens) {
                places.push(text.quote_around(from, until));
                values.push(format!("{} → {meant}", text.text.get(from..until).unwrap_or_default()));
            }
        }
        let beside = |pair: &[Placed]| pair.iter().all(|word| prepositions.has(word.number));
        if !text.placings.words.windows(2).any(beside) {
            continue;
        }
        for pair in text.words().windows(2) {
            let [one, other] = pair else { continue };
            let gap = text.text.get(one.until..other.from).unwrap_or_default();
            // "в с. Речна" names a village.
            let hyphen = text.text.get(other.until..).is_some_and(|after| after.starts_with(['-', '.']));
            let both = PREPOSITIONS.contains(&one.text) && PREPOSITIONS.contains(&other.text) && one.text != other.text;
            if both && gap == " " && !hyphen && !RIGHT.contains(&(one.text, other.text)) {
                places.push(text.quote_around(one.from, other.until));
                values.push(format!("{} {}", one.text, other.text));
            }
        }
    }
    Defect::listing(places, "list", values)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &saying("Предвижда се указване на подкрепа."), "указване на подкрепа");
        assert_found(&RULE, &saying("Механизми за на взаимодействие."), "за на");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &saying("Оказване на подкрепа за в бъдеще, с по-малко разходи и указание на срока."));
    }
}
