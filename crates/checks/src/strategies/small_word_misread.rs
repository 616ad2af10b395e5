//! A small word that is another one misread or mistyped: "то" for "от", "са" for "за", "не" for "на".
//!
//! An error: the sentence says something else. The document's own wording proves it: elsewhere the same two neighbours
//! have the right word between them. "Провеждане не" is wrong by itself.

use opora_domain::findings::{Quotation, Severity};

use super::wording::{betweens, pieces};
use crate::examination::{Examination, Text};
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "text-small-word-misread", severity: Severity::Error, find };

const PAIRS: &[(&str, &str)] = &[("то", "от"), ("са", "за"), ("не", "на"), ("да", "за")];

fn is_verbal_noun(word: &str) -> bool {
    let lower = word.to_lowercase();
    lower.chars().count() > 5 && ["ане", "ене", "ние", "яне"].iter().any(|end| lower.ends_with(end))
}

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let pieces = pieces(examination, |_| true);
    let small: Vec<&str> = PAIRS.iter().flat_map(|(wrong, right)| [*wrong, *right]).collect();
    let mut places: Vec<Quotation> = Vec::new();
    let mut values: Vec<String> = Vec::new();
    let mut readings: Vec<String> = Vec::new();
    for found in betweens(&pieces, &small, &examination.lexicon).values() {
        for (wrong, right) in PAIRS {
            let proven = found.iter().any(|between| between.between == *right);
            for between in found.iter().filter(|between| between.between == *wrong) {
                let likely = match *wrong {
                    // "деца са настанени" is right beside "деца за настаняване".
                    "са" | "да" => proven && is_verbal_noun(between.after),
                    "не" => is_verbal_noun(between.before),
                    _ => proven,
                };
                if let Some(piece) = pieces.get(between.piece).filter(|_| likely) {
                    places.push(piece.text.quote_around(between.from, between.until));
                    values.push(format!("{} {} {}", between.before, between.between, between.after));
                    readings.push(format!("„{wrong}“ → „{right}“ ({} {wrong} {})", between.before, between.after));
                }
            }
        }
    }
    let misread = examination.lexicon.number("ката");
    let holding = |text: &&Text| text.placings.words.iter().any(|word| Some(word.number) == misread);
    for text in examination.texts.iter().filter(holding) {
        for pair in text.words().windows(2).filter(|pair| pair.first().is_some_and(|word| word.text == "ката")) {
            let [word, next] = pair else { continue };
            places.push(text.quote_around(word.from, word.until));
            values.push(format!("{} {}", word.text, next.text));
            readings.push("„ката“ → „като“".to_owned());
        }
    }
    readings.dedup();
    vec![Defect::at(places).text("readings", readings.join(", ")).values(values)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(
            &RULE,
            &saying("Мерки срещу отпадането то училище.\nПричини за отпадане от училището."),
            "то училище",
        );
        assert_found(&RULE, &saying("Има два центъра са настаняване.\nЦентър за настаняване"), "са настаняване");
        assert_found(&RULE, &saying("Провеждане не ежегодни срещи."), "не ежегодни");
    }

    #[test]
    fn what_is_right_stays_silent() {
        let text = "Децата са настанени в семейства.\nДеца за настаняване в семейства.\nТова то е решило. Услугите не покриват нуждите.";
        assert_silent(&RULE, &saying(text));
    }
}
