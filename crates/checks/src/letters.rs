//! Letters told and made small quickly: every word of every document goes through here several times, and the tables of
//! all scripts, which the standard library searches, took a third of the time of a check.

/// Whether a character is a letter, as [`char::is_alphabetic`] says it.
pub(crate) fn is_letter(letter: char) -> bool {
    match letter {
        '\0'..='\u{7f}' => letter.is_ascii_alphabetic(),
        '\u{400}'..='\u{481}' => true,
        // Dashes and quotation marks, which stand everywhere.
        '\u{2010}'..='\u{203a}' => false,
        other => other.is_alphabetic(),
    }
}

/// Whether a character is a letter or a digit, as [`char::is_alphanumeric`] says it.
pub(crate) fn is_letter_or_digit(letter: char) -> bool {
    match letter {
        '\0'..='\u{7f}' => letter.is_ascii_alphanumeric(),
        other => is_letter(other) || !matches!(other, '\u{2010}'..='\u{203a}') && other.is_numeric(),
    }
}

/// A text in small letters, as [`str::to_lowercase`] writes it.
pub(crate) fn small_letters(text: &str) -> String {
    let mut small = String::with_capacity(text.len());
    for letter in text.chars() {
        match small_letter(letter) {
            Some(letter) => small.push(letter),
            // Some letters become two, and a sigma looks at its neighbours.
            None => return text.to_lowercase(),
        }
    }
    small
}

/// The small form of a character of Bulgarian or English text; `None` where the tables of all scripts must say it.
fn small_letter(letter: char) -> Option<char> {
    let code = u32::from(letter);
    match letter {
        '\0'..='\u{7f}' => Some(letter.to_ascii_lowercase()),
        '\u{410}'..='\u{42f}' => char::from_u32(code + 0x20),
        '\u{400}'..='\u{40f}' => char::from_u32(code + 0x50),
        '\u{430}'..='\u{45f}' | '\u{a0}'..='\u{bf}' | '\u{2010}'..='\u{203a}' => Some(letter),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_character_is_told_as_the_tables_tell_it() {
        for letter in '\0'..='\u{ffff}' {
            assert_eq!(is_letter(letter), letter.is_alphabetic(), "{letter:?}");
            assert_eq!(is_letter_or_digit(letter), letter.is_alphanumeric(), "{letter:?}");
            let text = letter.to_string();
            assert_eq!(small_letters(&text), text.to_lowercase(), "{letter:?}");
        }
    }

    #[test]
    fn what_looks_at_its_neighbours_is_left_to_the_tables() {
        assert_eq!(small_letters("Дом ΟΔΟΣ № 5"), "Дом ΟΔΟΣ № 5".to_lowercase());
    }
}
