//! Words that the end of a line cuts.

use std::collections::HashSet;

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

    /// Whether a word that was cut without a hyphen goes on in the next: the document knows the whole, or the rest is
    /// too short for a word and is none.
    pub(crate) fn goes_on(&self, first: &str, next: &str) -> bool {
        const SHORT: usize = 3;
        let (one, other) = (bare(first), bare(next));
        let known = |word: &str| self.words.contains(word);
        known(&format!("{one}{other}")) || other.chars().count() <= SHORT && !known(&other)
    }

    /// Whether two parts are one word: the document knows it, or does not know them both as words.
    fn is_one(&self, first: &str, next: &str) -> bool {
        let (one, other) = (bare(first), bare(next));
        self.words.contains(&format!("{one}{other}")) || !(self.words.contains(&one) && self.words.contains(&other))
    }
}

/// A word without the signs around it, in small letters.
fn bare(word: &str) -> String {
    word.trim_matches(|character: char| !character.is_alphanumeric()).to_lowercase()
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
    }
}
