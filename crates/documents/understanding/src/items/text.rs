//! The text of a cell: on one line, or with list items on lines of their own.

use crate::tables::{CellLine, RawCell};

/// The text of a cell on one line.
pub(super) fn on_one_line(cells: &[RawCell]) -> Option<String> {
    let text = cells.iter().flat_map(|cell| &cell.lines).map(|line| line.text.as_str()).collect::<Vec<_>>().join(" ");
    says_something(&text).then_some(text)
}

/// Whether a text is more than the dash of an empty cell.
fn says_something(text: &str) -> bool {
    text.chars().any(char::is_alphanumeric)
}

/// The text with list items and paragraphs on lines of their own; what was cut in mid-sentence is joined.
pub(super) fn on_lines<'line>(lines: impl Iterator<Item = &'line CellLine>) -> Option<String> {
    let mut text = String::new();
    for line in lines {
        for piece in listed_pieces(line) {
            let low = piece.chars().next().is_some_and(char::is_lowercase);
            let goes_on = low && !line.item && !text.is_empty() && !text.ends_with(['.', ';', ':', '!', '?', '\n']);
            if !text.is_empty() {
                text.push(if goes_on { ' ' } else { '\n' });
            }
            text.push_str(&piece);
        }
    }
    says_something(&text).then_some(text)
}

/// The items of a list that stands on one line: `- едно; - две; - три`.
fn listed_pieces(line: &CellLine) -> Vec<String> {
    let letters: Vec<char> = line.text.chars().collect();
    let mut cuts = Vec::new();
    let mut before = ' ';
    for (place, letter) in letters.iter().enumerate() {
        let next = letters.get(place + 1..).unwrap_or_default().iter().find(|next| !next.is_whitespace());
        let opens = matches!(letter, '-' | '–' | '•' | '·' | '▪')
            && matches!(before, ';' | ':' | '.')
            && next.is_some_and(|next| next.is_alphabetic());
        if opens {
            cuts.push(place);
        }
        if !letter.is_whitespace() {
            before = *letter;
        }
    }
    if cuts.is_empty() || cuts.len() < 2 && !line.item {
        return vec![line.text.clone()];
    }
    let mut pieces = Vec::new();
    let mut from = 0;
    for until in cuts.into_iter().chain([letters.len()]) {
        let piece: String = letters.get(from..until).unwrap_or_default().iter().collect();
        if !piece.trim().is_empty() {
            pieces.push(piece.trim().to_owned());
        }
        from = until;
    }
    pieces
}
