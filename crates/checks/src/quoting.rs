//! Quoting the source tightly, but so that a reader finds the place.

use opora_tree::collapsed;

use crate::letters::{is_letter, small_letters};
use crate::strategies::wording::SHORTENED;

const LONGEST: usize = 300;
/// A text up to this length is quoted whole.
const SHORT: usize = 160;

/// A text from its beginning.
pub(crate) fn whole(text: &str) -> String {
    collapsed(text).chars().take(LONGEST).collect()
}

/// Whether a mark ends a sentence: a full stop inside a date, after a shortened word ("чл. 36") or before a small letter
/// does not.
pub(crate) fn ends_sentence(text: &str, at: usize) -> bool {
    let (before, rest) = (text.get(..at).unwrap_or_default(), text.get(at..).unwrap_or_default());
    let Some(after) = rest.strip_prefix('.') else { return true };
    let digit = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_digit());
    let word = before.rsplit(|letter: char| !is_letter(letter)).next().unwrap_or_default();
    let next = after.trim_start().chars().next();
    let inside = digit(before.chars().next_back()) && digit(after.chars().next());
    // "2025 г. Планът": a year may end a sentence.
    let shortened = word != "г" && (word.chars().count() == 1 || SHORTENED.contains(&small_letters(word).as_str()));
    !inside && !shortened && next.is_none_or(|next| !next.is_lowercase())
}

/// Where the sentence around a place begins and ends, without the mark at its end.
pub(crate) fn sentence_around(text: &str, at: usize) -> (usize, usize) {
    let ends = || text.match_indices(['.', ';', '\n']).filter(|(mark, _)| ends_sentence(text, *mark));
    let from = ends().take_while(|(mark, _)| *mark < at).map(|(mark, found)| mark + found.len()).max();
    let until = ends().map(|(mark, _)| mark).find(|mark| *mark >= at);
    (from.unwrap_or_default(), until.unwrap_or(text.len()))
}

/// The sentence around a stretch of bytes; a short text is quoted whole.
pub(crate) fn around(text: &str, from: usize, until: usize) -> String {
    if text.chars().count() <= SHORT {
        return whole(text);
    }
    let before = text.get(..from).unwrap_or_default();
    let begin = before
        .rmatch_indices(['.', ';', '\n', ':'])
        .filter(|(at, _)| ends_sentence(text, *at))
        .map(|(at, mark)| at + mark.len())
        .find(|&at| from - at > 12);
    let after = text.get(until..).unwrap_or_default();
    let end = after
        .match_indices(['.', ';', '\n'])
        .filter(|(at, _)| ends_sentence(text, until + at))
        .map(|(at, mark)| until + at + mark.len())
        .find(|&at| at - until > 12);
    let sentence = text.get(begin.unwrap_or(0)..end.unwrap_or(text.len())).unwrap_or_default();
    if sentence.chars().count() <= LONGEST {
        return whole(sentence);
    }
    let left: String = {
        let mut tail: Vec<char> = before.chars().rev().take(110).collect();
        tail.reverse();
        tail.into_iter().collect()
    };
    let middle = text.get(from..until).unwrap_or_default();
    let right: String = after.chars().take(LONGEST).collect();
    // Begin at a word.
    let left =
        if left.len() < before.len() { left.split_once(' ').map_or("", |(_, rest)| rest) } else { left.as_str() };
    whole(&format!("{left}{middle}{right}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_is_quoted_by_the_sentence_around_the_defect() {
        let text =
            format!("{} Второто изречение носи дефекта тук. {}", "Първото е дълго. ".repeat(12), "Край.".repeat(20));
        let at = text.find("дефекта").unwrap();
        assert!(around(&text, at, at + "дефекта".len()).starts_with("Второто изречение носи дефекта тук."));
        let endless = "дума ".repeat(500);
        let quote = around(&endless, 1000, 1008);
        assert!(quote.chars().count() <= LONGEST && endless.contains(&quote));
        assert_eq!(around("къс текст", 0, 6), "къс текст");
    }
}
