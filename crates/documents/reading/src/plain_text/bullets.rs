//! Typed list marks at the beginning of a paragraph.

use opora_tree::{ListMark, Paragraph};

pub(super) const BULLETS: &[char] =
    &['-', '–', '—', '•', '·', '*', '▪', '●', '○', '◦', '■', '➢', '►', '\u{f0b7}', '\u{f0a7}', '\u{f0d8}'];

/// The paragraph with its typed bullet as a list mark instead of as text. Numbers stay text: they are the document's.
pub(super) fn with_list_mark(mut paragraph: Paragraph) -> Paragraph {
    let text = paragraph.text();
    let trimmed = text.trim_start();
    let Some(bullet) = trimmed.chars().next().filter(|first| BULLETS.contains(first)) else { return paragraph };
    let rest = trimmed.trim_start_matches(bullet).trim_start();
    // A dash before a number is a sign; a lone mark in a cell is content.
    let is_item = rest.chars().next().is_some_and(|first| first.is_alphabetic() || "„\"“(«".contains(first));
    if !is_item {
        return paragraph;
    }
    let mut to_drop = text.chars().count() - rest.chars().count();
    for run in &mut paragraph.runs {
        let length = run.text.chars().count();
        let dropped = length.min(to_drop);
        run.text = run.text.chars().skip(dropped).collect();
        to_drop -= dropped;
    }
    paragraph.runs.retain(|run| !run.text.is_empty());
    paragraph.list = Some(ListMark { level: 0, label: bullet.to_string(), numbered: false });
    paragraph
}
