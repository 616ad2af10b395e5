//! Words one letter away from a word that the strategy itself uses often: "уврежания" beside "увреждания".
//!
//! A hint; one finding that lists them. The rule of plans asks the words of the field too; over the many words of a
//! strategy that finds rare words more often than wrong ones.

use opora_domain::findings::{Quotation, Severity};

use crate::examination::Examination;
use crate::near::Near;
use crate::rule::{Defect, Rule};
use crate::vocabulary::Vocabulary;

pub(crate) const RULE: Rule = Rule { name: "text-words-misread", severity: Severity::Hint, find };

const OFTEN: usize = 4;
const SHORTEST: usize = 6;
/// Endings change with the grammar: the letter in doubt stands before them.
const ENDING: usize = 3;

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    if examination.strategy.is_none() {
        return Vec::new();
    }
    let vocabulary = Vocabulary::of_the_field();
    let lexicon = &examination.lexicon;
    let often = lexicon.words().filter(|(word, count)| *count >= OFTEN && word.chars().count() >= SHORTEST);
    let often = Near::of(often.map(|(word, _)| word).take(2_000));
    let mut places: Vec<Quotation> = Vec::new();
    let mut values: Vec<String> = Vec::new();
    for text in &examination.texts {
        for placed in text.placings.words.iter().filter(|placed| lexicon.count(placed.number) <= 1) {
            let (lower, word) = (lexicon.word(placed.number), placed.word(&text.text));
            let plain = lower.chars().all(|c| ('а'..='я').contains(&c)) && lower.chars().count() >= SHORTEST;
            let inside = !word.text.chars().skip(1).any(char::is_uppercase);
            if !plain || !inside || vocabulary.accepts(lower) {
                continue;
            }
            if let Some(right) = often.to(lower).into_iter().find(|other| is_slip(lower, other)) {
                places.push(text.quote_around(word.from, word.until));
                values.push(format!("{lower} → {right}"));
            }
        }
    }
    Defect::listing(places, "list", values)
}

/// Letters that recognition and fingers take for each other whatever the grammar.
const CONFUSED: &[(char, char)] = &[('с', 'е'), ('н', 'и'), ('и', 'н'), ('п', 'н'), ('с', 'о'), ('щ', 'ш'), ('ц', 'п')];

fn is_slip(word: &str, right: &str) -> bool {
    if word.chars().count() == right.chars().count() {
        let mut differing = word.chars().zip(right.chars()).enumerate().filter(|(_, (a, b))| a != b);
        if let (Some((place, pair)), None) = (differing.next(), differing.next()) {
            // The last letter is the ending's own.
            if CONFUSED.contains(&pair) && place > 1 && place + 1 < word.chars().count() {
                return true;
            }
        }
    }
    let same = word.chars().zip(right.chars()).take_while(|(a, b)| a == b).count();
    same > 1 && same + ENDING < word.chars().count().max(right.chars().count())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        let text = format!("{}\nРабота с уврежания.", "Хора с увреждания. ".repeat(5));
        assert_found(&RULE, &saying(&text), "уврежания");
        let text = format!("{}\nПотребитсли от селата.", "Потребители на услуги. ".repeat(5));
        assert_found(&RULE, &saying(&text), "Потребитсли");
    }

    #[test]
    fn what_is_right_stays_silent() {
        let text = format!("{}\nУвреждане и увреждането.", "Хора с увреждания. ".repeat(5));
        assert_silent(&RULE, &saying(&text));
    }
}
