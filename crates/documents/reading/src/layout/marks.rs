//! What lines begin with: the marks of lists, labels with numbers; and the dots of a table of contents.

use opora_tree::{ListMark, Paragraph};

use super::lines::Line;

/// The signs that begin an entry of a list and nothing else.
const BULLETS: [char; 20] = [
    '•', '·', '▪', '◦', '●', '○', '■', '□', '➢', '✓', '✔', '➤', '►', '▶', '❖', '\u{F0B7}', '\u{F0A7}', '\u{F0D8}',
    '\u{F0FC}', '\u{F076}',
];
const DASHES: [char; 4] = ['-', '–', '—', '−'];

/// Whether a line begins with the mark of a list: the room after it divides no columns.
pub(super) fn begins_with_bullet(line: &Line) -> bool {
    let sign = line.words.first().map(|word| word.text.chars());
    sign.is_some_and(|mut signs| {
        let first = signs.next();
        signs.next().is_none()
            && first.is_some_and(|sign| {
                sign == char::REPLACEMENT_CHARACTER
                    || BULLETS.contains(&sign)
                    || DASHES.contains(&sign)
                    || ('\u{E000}'..='\u{F8FF}').contains(&sign)
            })
    })
}

/// What a line begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    None,
    Bullet,
    Dash,
    Number,
}

impl Mark {
    pub(super) fn of(text: &str) -> Self {
        let Some((first, rest)) = text.split_once(' ') else { return Self::None };
        // Signs of fonts whose letters are not known.
        if first.chars().count() <= 2 && first.chars().all(|sign| sign == char::REPLACEMENT_CHARACTER) {
            return Self::Bullet;
        }
        let mut characters = first.chars();
        let Some(sign) = characters.next() else { return Self::None };
        if characters.next().is_none() && !rest.is_empty() {
            if BULLETS.contains(&sign) {
                return Self::Bullet;
            }
            if DASHES.contains(&sign) {
                return Self::Dash;
            }
        }
        let bare = first.trim_end_matches(['.', ')']);
        let closed = bare.len() < first.len();
        let counted =
            bare.split('.').all(|part| !part.is_empty() && part.len() <= 3 && part.chars().all(|c| c.is_ascii_digit()));
        let lettered = first.ends_with(')') && bare.chars().count() == 1 && bare.chars().all(char::is_alphabetic);
        if closed && (counted || lettered) { Self::Number } else { Self::None }
    }
}

/// What stands before the text of an entry is a mark, not text: bullets, and numbers where the document itself says
/// that it is an entry.
pub(super) fn take_mark(paragraph: &mut Paragraph, apart: bool, entry: bool) {
    const LONGEST: usize = 8;
    let text = paragraph.text();
    let digits = text.chars().take_while(|sign| sign.is_ascii_digit() || *sign == '.').count();
    let rest = text.get(digits..).unwrap_or_default();
    let label = match Mark::of(&text) {
        Mark::Bullet => text.split_once(' ').map(|(label, _)| label),
        Mark::Dash if apart || entry => text.split_once(' ').map(|(label, _)| label),
        Mark::Number if entry => text.split_once(' ').map(|(label, _)| label),
        _ if entry
            && (2..=LONGEST).contains(&digits)
            && text.get(..digits).is_some_and(|label| label.ends_with('.')) =>
        {
            text.get(..digits).filter(|_| rest.starts_with(char::is_alphabetic))
        }
        _ => None,
    };
    let Some(label) = label else {
        // Some programs draw the mark as a picture.
        if entry {
            paragraph.list = Some(ListMark { level: 0, label: '•'.to_string(), numbered: false });
        }
        return;
    };
    let numbered = label.starts_with(|sign: char| sign.is_ascii_digit());
    let mut left = label.len();
    for run in &mut paragraph.runs {
        let cut = left.min(run.text.len());
        run.text = run.text.split_off(cut);
        left -= cut;
        if left == 0 {
            let trimmed = run.text.trim_start();
            if !trimmed.is_empty() {
                run.text = trimmed.to_owned();
                break;
            }
            run.text.clear();
        }
    }
    paragraph.runs.retain(|run| !run.text.is_empty());
    // The fonts of symbols keep their signs where Unicode has none.
    let is_known = |sign: char| sign != char::REPLACEMENT_CHARACTER && !('\u{E000}'..='\u{F8FF}').contains(&sign);
    let label = if label.chars().all(is_known) { label.to_owned() } else { '•'.to_string() };
    paragraph.list = Some(ListMark { level: 0, label, numbered });
}

/// Whether a line stands further left than the lines of an entry that begins with a mark.
pub(super) fn leaves_entry(open: &[Line], line: &Line) -> bool {
    let Some(first) = open.first().filter(|first| Mark::of(&first.text()) != Mark::None) else { return false };
    let left = open.get(1).map_or(first.area.left, |second| second.area.left);
    line.area.left < left - 0.8 * line.size
}

/// A line of a table of contents: dots lead to the number of a page.
pub(super) fn ends_with_leader(text: &str) -> bool {
    let before = text.trim_end().trim_end_matches(|sign: char| sign.is_ascii_digit());
    let number = text.trim_end().len() - before.len();
    let dots = before.chars().rev().take_while(|sign| matches!(sign, '.' | '…' | ' ')).filter(|sign| *sign != ' ');
    let led = before.trim_end().ends_with('…') || dots.take(4).count() == 4;
    (1..=4).contains(&number) && led
}

/// A Roman numeral, in Latin letters or the Cyrillic ones that look alike.
fn is_roman(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|sign| "IVXІХ".contains(sign))
}

/// Whether a line begins with a label and a number before a title: "Мярка 1.2.1. Създаване", "Специфична цел 1: Да".
pub(super) fn is_label(text: &str) -> bool {
    const MOST_WORDS: usize = 4;
    if !text.starts_with(char::is_uppercase) {
        return false;
    }
    let mut words = text.split_whitespace();
    for (before, word) in words.by_ref().take(MOST_WORDS + 1).enumerate() {
        let word = word.trim_start_matches('№');
        let bare = word.trim_end_matches(['.', ':', ')']);
        let closed = bare.len() < word.len();
        let levels = bare.split('.').count();
        let counted = |part: &str| (1..=2).contains(&part.len()) && part.bytes().all(|sign| sign.is_ascii_digit());
        let below = bare.split_once('.').filter(|(first, _)| is_roman(first)).map(|(_, below)| below);
        if below.unwrap_or(bare).split('.').all(counted) {
            return before > 0
                && (closed || levels > 1)
                && words.next().is_some_and(|next| next.starts_with(char::is_uppercase));
        }
        if !word.chars().all(char::is_alphabetic) || before > 0 && word.starts_with(char::is_uppercase) {
            return false;
        }
    }
    false
}
