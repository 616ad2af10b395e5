//! Text as the template takes it: pieces of one look, made of characters that can be drawn.

use std::collections::HashMap;

use opora_tree::{Alignment, Paragraph};
use serde::Serialize;

use super::typefaces::{REPLACEMENT, Typefaces};

/// A stretch of text, whether it is bold, whether it is italic. `"\n"` alone is a line break, `"\t"` a tabulator.
#[derive(Debug, Serialize)]
pub(super) struct Piece(pub String, pub bool, pub bool);

/// A paragraph.
#[derive(Debug, Serialize)]
pub(super) struct Line {
    pub pieces: Vec<Piece>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub align: Option<&'static str>,
}

/// A word of more characters may break anywhere it must: no line of a page holds it, and the PDF library cannot take
/// words of tens of thousands.
const LONGEST_WORD: usize = 60;
/// After so many characters of such a word a line may end.
const PART_OF_LONG_WORD: usize = 30;
/// Lets a line end here and is not seen.
const BREAK_HERE: char = '\u{200B}';

/// Makes text that the embedded fonts can draw. Remembers what it asked the fonts.
pub(super) struct Lettering<'a> {
    typefaces: &'a Typefaces,
    known: HashMap<char, bool>,
}

impl<'a> Lettering<'a> {
    pub(super) fn new(typefaces: &'a Typefaces) -> Self {
        Self { typefaces, known: HashMap::new() }
    }

    /// The text without invisible control characters, and with a visible sign for what cannot be drawn. Line breaks
    /// and tabulators stay.
    pub(super) fn drawable(&mut self, text: &str) -> String {
        let shown: String =
            text.chars().filter(|character| !is_invisible(*character)).map(|character| self.shown(character)).collect();
        let is_long = |word: &str| word.chars().nth(LONGEST_WORD).is_some();
        if shown.split(char::is_whitespace).any(is_long) { with_breaks(&shown) } else { shown }
    }

    fn shown(&mut self, character: char) -> char {
        let typefaces = self.typefaces;
        let drawn =
            character.is_whitespace() || *self.known.entry(character).or_insert_with(|| typefaces.can_draw(character));
        if drawn { character } else { REPLACEMENT }
    }

    /// A paragraph in its own alignment; none where it begins at the start, which is the template's choice.
    pub(super) fn line(&mut self, paragraph: &Paragraph) -> Line {
        let align = match paragraph.alignment {
            Alignment::Start => None,
            Alignment::Centre => Some("centre"),
            Alignment::End => Some("end"),
            Alignment::Justified => Some("justified"),
        };
        Line { pieces: self.pieces(paragraph), align }
    }

    pub(super) fn pieces(&mut self, paragraph: &Paragraph) -> Vec<Piece> {
        let mut pieces = Vec::new();
        for run in &paragraph.runs {
            let text = self.drawable(&run.text);
            for part in text.split_inclusive(['\n', '\t']) {
                let words = part.trim_end_matches(['\n', '\t']);
                if !words.is_empty() {
                    pieces.push(Piece(words.to_owned(), run.bold, run.italic));
                }
                match part.strip_prefix(words) {
                    Some(mark) if !mark.is_empty() => pieces.push(Piece(mark.to_owned(), false, false)),
                    _ => {}
                }
            }
        }
        pieces
    }
}

/// The text with places to break inside its long words.
fn with_breaks(text: &str) -> String {
    let mut broken = String::with_capacity(text.len());
    for part in text.split_inclusive(char::is_whitespace) {
        let is_long = part.chars().nth(LONGEST_WORD).is_some();
        for (place, character) in part.chars().enumerate() {
            if is_long && place > 0 && place % PART_OF_LONG_WORD == 0 {
                broken.push(BREAK_HERE);
            }
            broken.push(character);
        }
    }
    broken
}

/// Control characters, marks of byte order and code points that are no characters. Soft hyphens and zero-width spaces
/// are kept: they tell where a line may break.
pub(super) fn is_invisible(character: char) -> bool {
    let code = u32::from(character);
    let is_mark_of_text = matches!(character, '\n' | '\t');
    (character.is_control() && !is_mark_of_text)
        || matches!(code, 0xFEFF | 0xFFF9..=0xFFFB | 0xFDD0..=0xFDEF | 0x202A..=0x202E | 0x2066..=0x2069)
        || code & 0xFFFE == 0xFFFE
}

#[cfg(test)]
mod tests {
    use super::*;
    use opora_tree::Run;

    fn pieces(text: &str) -> Vec<(String, bool)> {
        let run = Run { text: text.to_owned(), bold: true, italic: false };
        let paragraph = Paragraph { runs: vec![run], ..Paragraph::default() };
        let mut lettering = Lettering::new(Typefaces::shared().unwrap());
        lettering.pieces(&paragraph).into_iter().map(|piece| (piece.0, piece.1)).collect()
    }

    #[test]
    fn line_breaks_and_tabulators_are_pieces_of_their_own() {
        let mark = |sign: &str| (sign.to_owned(), false);
        let word = |text: &str| (text.to_owned(), true);
        assert_eq!(
            pieces("а\nб\tв\n\n"),
            [word("а"), mark("\n"), word("б"), mark("\t"), word("в"), mark("\n"), mark("\n")]
        );
    }

    #[test]
    fn only_words_longer_than_a_line_get_places_to_break() {
        let long = "а".repeat(61);
        let broken = format!("дом {}\u{200B}{}\u{200B}а край", "а".repeat(30), "а".repeat(30));
        assert_eq!(pieces(&format!("дом {long} край")), [(broken, true)]);
        let short = "а".repeat(60);
        assert_eq!(pieces(&short), [(short, true)]);
    }

    #[test]
    fn what_cannot_be_drawn_is_shown_as_missing_and_controls_vanish() {
        assert_eq!(pieces("дом\u{0}\u{FEFF}\u{FFFE}\u{7}"), [("дом".to_owned(), true)]);
        assert_eq!(pieces("漢字"), [("\u{FFFD}\u{FFFD}".to_owned(), true)]);
    }
}
