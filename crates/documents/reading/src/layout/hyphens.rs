//! Words that the end of a line cuts.

use std::collections::HashSet;

use crate::words::{core, is_of_field};

/// The words of a document that no line cuts.
#[derive(Debug, Clone, Default)]
pub(crate) struct Vocabulary {
    words: HashSet<String>,
}

impl Vocabulary {
    pub(crate) fn add(&mut self, text: &str) {
        let word = bare(text);
        if !word.is_empty() {
            self.words.insert(word);
        }
    }

    /// Whether a word that ends with a hyphen and the next one are two parts of one word, so that the hyphen goes.
    ///
    /// Two words that the document knows each for itself, and never as one, are joined by a hyphen of their own
    /// ("социално-икономически").
    pub(crate) fn joins(&self, first: &str, next: &str) -> bool {
        if first.ends_with('\u{AD}') {
            return true;
        }
        let Some(stem) = first.strip_suffix(['-', '‐']) else { return false };
        let is_letter = |character: Option<char>| character.is_some_and(char::is_alphabetic);
        if !is_letter(stem.chars().last()) || !next.chars().next().is_some_and(char::is_lowercase) {
            return false;
        }
        !self.words.contains(&format!("{}-{}", bare(stem), bare(next))) && self.is_one(stem, next)
    }

    /// Whether a word that fills its column was cut without a hyphen and goes on in the next: the document knows the
    /// whole, or does not know the first part as a word and the rest is none that stands for itself.
    pub(crate) fn goes_on(&self, first: &str, next: &str) -> bool {
        /// Words so short that they begin a line as often as they end a word.
        const SMALL_WORDS: [&str; 20] = [
            "за", "с", "със", "в", "във", "от", "по", "до", "при", "или", "да", "се", "и", "на", "не", "към", "без",
            "над", "чл", "са",
        ];
        /// Ends of words that are no words.
        const ENDINGS: [&str; 30] = [
            "ване",
            "вани",
            "вания",
            "ваната",
            "нето",
            "ното",
            "ние",
            "ния",
            "ство",
            "ството",
            "ствена",
            "ствени",
            "ност",
            "ността",
            "ция",
            "ции",
            "цията",
            "ските",
            "ската",
            "ския",
            "ково",
            "ната",
            "ните",
            "ният",
            "телна",
            "телни",
            "вата",
            "щата",
            "щите",
            "лите",
        ];
        const SHORT: usize = 3;
        let (one, other) = (bare(first), bare(next));
        let known = |word: &str| self.words.contains(word) || is_of_field(word);
        known(&format!("{one}{other}"))
            || !known(&one)
                && !SMALL_WORDS.contains(&other.as_str())
                && (other.chars().count() <= SHORT || ENDINGS.contains(&other.as_str()))
    }

    /// Whether two parts are one word: the document knows it, or does not know them both as words.
    fn is_one(&self, first: &str, next: &str) -> bool {
        let (one, other) = (bare(first), bare(next));
        is_of_field(&format!("{one}{other}"))
            || self.words.contains(&format!("{one}{other}"))
            || !(self.words.contains(&one) && self.words.contains(&other))
    }
}

/// A word without the signs around it, in small letters.
fn bare(word: &str) -> String {
    core(word).to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hyphen_at_the_end_of_a_line_goes_where_it_cut_a_word() {
        let mut vocabulary = Vocabulary::default();
        for word in ["социално", "икономически", "деинституционализация", "бизнес-план"]
        {
            vocabulary.add(word);
        }
        assert!(vocabulary.joins("деинсти-", "туционализация,"));
        assert!(vocabulary.joins("обще-", "ството"));
        assert!(!vocabulary.joins("социално-", "икономически"));
        assert!(!vocabulary.joins("бизнес-", "план"));
        assert!(!vocabulary.joins("2013-", "2018"));
        assert!(!vocabulary.joins("услуги", "за"));
        vocabulary.add("продължава");
        vocabulary.add("дейност");
        assert!(vocabulary.goes_on("Продължав", "а"), "the document knows the word");
        assert!(vocabulary.goes_on("Асистентск", "а"));
        assert!(!vocabulary.goes_on("Подпомагане", "за"));
        assert!(!vocabulary.goes_on("дейност", "а"));
    }
}
