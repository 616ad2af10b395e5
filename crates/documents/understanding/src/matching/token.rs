//! A text cut into words, numbers and signs, each with its place in the collapsed text.

use super::fold::{fold, is_letter};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TokenKind {
    Word,
    Number,
    Sign,
}

/// A word, number or sign; `start` and `end` count Unicode scalar values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Token {
    pub(crate) kind: TokenKind,
    pub(crate) text: String,
    pub(crate) folded: String,
    pub(crate) start: u32,
    pub(crate) end: u32,
    /// Whether whitespace stands before it.
    pub(crate) spaced: bool,
}

impl Token {
    pub(crate) fn is_sign(&self, signs: &str) -> bool {
        self.kind == TokenKind::Sign && signs.contains(self.text.as_str())
    }

    pub(crate) fn is_word(&self, folded: &str) -> bool {
        self.kind == TokenKind::Word && self.folded == folded
    }

    pub(crate) fn has_stem(&self, stem: &str) -> bool {
        self.kind == TokenKind::Word && self.folded.starts_with(stem)
    }

    pub(crate) fn has_any_stem(&self, stems: &[&str]) -> bool {
        self.kind == TokenKind::Word && stems.iter().any(|stem| self.folded.starts_with(stem))
    }

    /// A whole number that fits.
    pub(crate) fn number(&self) -> Option<u32> {
        (self.kind == TokenKind::Number).then(|| self.text.parse().ok()).flatten()
    }

    pub(crate) fn begins_with_capital(&self) -> bool {
        self.text.chars().next().is_some_and(char::is_uppercase)
    }
}

pub(crate) fn tokens(text: &str) -> Vec<Token> {
    let mut found: Vec<Token> = Vec::new();
    let mut signs = (0_u32..).zip(text.char_indices()).peekable();
    let mut spaced = false;
    while let Some((start, (from, letter))) = signs.next() {
        if letter.is_whitespace() {
            spaced = true;
            continue;
        }
        let kind = kind_of(letter);
        let mut end = start + 1;
        let mut until = from + letter.len_utf8();
        if kind != TokenKind::Sign {
            while let Some((place, (at, next))) = signs.next_if(|(_, (_, next))| kind_of(*next) == kind) {
                end = place + 1;
                until = at + next.len_utf8();
            }
        }
        let text = text.get(from..until).unwrap_or_default();
        found.push(Token { kind, text: text.to_owned(), folded: fold(text), start, end, spaced });
        spaced = false;
    }
    found
}

fn kind_of(letter: char) -> TokenKind {
    if is_letter(letter) {
        TokenKind::Word
    } else if letter.is_ascii_digit() {
        TokenKind::Number
    } else {
        TokenKind::Sign
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_numbers_and_signs_are_told_apart_with_their_places() {
        let found = tokens("от 20 на 30места – „А“");
        let texts: Vec<&str> = found.iter().map(|token| token.text.as_str()).collect();
        assert_eq!(texts, ["от", "20", "на", "30", "места", "–", "„", "А", "“"]);
        assert_eq!((found[4].start, found[4].end, found[4].spaced), (11, 16, false));
    }
}
