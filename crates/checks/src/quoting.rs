//! Quoting the source tightly, but so that a reader finds the place.

use opora_tree::collapsed;

const LONGEST: usize = 300;
/// A text up to this length is quoted whole.
const SHORT: usize = 160;

/// A text from its beginning.
pub(crate) fn whole(text: &str) -> String {
    collapsed(text).chars().take(LONGEST).collect()
}

/// The sentence around a stretch of bytes; a short text is quoted whole.
pub(crate) fn around(text: &str, from: usize, until: usize) -> String {
    if text.chars().count() <= SHORT {
        return whole(text);
    }
    let before = text.get(..from).unwrap_or_default();
    let begin =
        before.rmatch_indices(['.', ';', '\n', ':']).map(|(at, mark)| at + mark.len()).find(|&at| from - at > 12);
    let after = text.get(until..).unwrap_or_default();
    let end =
        after.match_indices(['.', ';', '\n']).map(|(at, mark)| until + at + mark.len()).find(|&at| at - until > 12);
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
