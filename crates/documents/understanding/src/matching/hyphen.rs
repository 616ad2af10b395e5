//! Words that a hyphen at the end of a line cut are joined again.

/// Ends of first halves that keep their hyphen (`здравно-`, `медико-`): two words, not a cut one.
const COMPOUND_ENDS: &[&str] = &["но", "ско", "во", "ико"];

/// Words that follow a hyphen which stands for a left-out half (`дву- и тристранни`).
const LINKS: &[&str] = &["и", "или", "до", "към"];

/// The lines of a text on one line, whitespace collapsed, cut words joined.
pub(crate) fn rejoined(text: &str) -> String {
    let mut whole = String::with_capacity(text.len());
    for line in text.lines() {
        let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
        append(&mut whole, &line);
    }
    whole
}

/// Adds a line to a text, with a space or, where a hyphen cut a word, without.
pub(crate) fn append(text: &mut String, line: &str) {
    if line.is_empty() {
        return;
    }
    if is_cut(text, line) {
        let stem = text.trim_end_matches('-');
        let compound = COMPOUND_ENDS.iter().any(|end| stem.to_lowercase().ends_with(end));
        if !compound {
            text.pop();
        }
    } else if !text.is_empty() {
        text.push(' ');
    }
    text.push_str(line);
}

/// Whether a text ends in the midst of a word that the next line goes on with.
pub(crate) fn is_cut(text: &str, next: &str) -> bool {
    let mut before = text.chars().rev();
    let hyphened = before.next() == Some('-') && before.next().is_some_and(char::is_alphabetic);
    let first: String = next.chars().take_while(|letter| letter.is_alphabetic()).collect();
    hyphened && first.chars().next().is_some_and(char::is_lowercase) && !LINKS.contains(&first.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cut_words_are_joined() {
        for (text, expected) in [
            ("рези-\nдентен тип", "резидентен тип"),
            ("социал-\nните  услуги", "социалните услуги"),
            ("здравно-\nсоциални услуги", "здравно-социални услуги"),
            ("дву-\nи тристранни", "дву- и тристранни"),
            ("ДСП -\nотдел", "ДСП - отдел"),
            ("първи ред\nвтори ред", "първи ред втори ред"),
        ] {
            assert_eq!(rejoined(text), expected);
        }
    }
}
