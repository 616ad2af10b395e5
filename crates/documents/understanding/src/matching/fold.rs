//! The folded form of a text: lower case, Latin look-alikes as Cyrillic letters, nothing but letters and digits.

/// Whether a sign is a letter. Nearly all signs of a plan are Cyrillic or Latin letters, spaces and digits, which need no
/// search in the tables of Unicode; that search was a quarter of the time of reading a plan.
pub(crate) fn is_letter(sign: char) -> bool {
    match sign {
        'а'..='я' | 'А'..='Я' | 'a'..='z' | 'A'..='Z' => true,
        '\0'..='\u{7f}' => false,
        other => other.is_alphabetic(),
    }
}

/// The small form of a letter.
fn small(letter: char) -> char {
    match letter {
        'а'..='я' | 'a'..='z' | '0'..='9' => letter,
        'А'..='Я' => char::from_u32(u32::from(letter) + 0x20).unwrap_or(letter),
        other => other.to_lowercase().next().unwrap_or(other),
    }
}

/// A Latin letter (or digit of a misread word) as the Cyrillic letter that looks the same.
fn look_alike(letter: char) -> char {
    match letter {
        'а'..='я' => letter,
        'A' | 'a' => 'а',
        'B' => 'в',
        'C' | 'c' => 'с',
        'E' | 'e' | 'ё' | 'Ё' => 'е',
        'H' => 'н',
        'I' | 'i' | 'І' | 'і' | 'ѝ' | 'Ѝ' => 'и',
        'K' | 'k' => 'к',
        'M' => 'м',
        'O' | 'o' => 'о',
        'P' | 'p' => 'р',
        'T' => 'т',
        'X' | 'x' => 'х',
        'Y' | 'y' => 'у',
        other => other,
    }
}

/// The signs of a word's folded form.
fn folded(word: &str) -> impl Iterator<Item = char> {
    let of_letters = word.chars().filter(|sign| is_letter(*sign)).take(2).count() == 2;
    let letters = word.chars().map(move |letter| match letter {
        '0' if of_letters => 'о',
        '3' if of_letters => 'з',
        other => look_alike(other),
    });
    letters.filter(|letter| is_letter(*letter) || letter.is_numeric()).map(small)
}

/// One word in its folded form. Digits inside a word of letters are read as the letters they are mistaken for.
pub(crate) fn fold(word: &str) -> String {
    let mut text = String::with_capacity(word.len());
    text.extend(folded(word));
    text
}

/// Whether two words have the same folded form.
pub(crate) fn same_folded(one: &str, other: &str) -> bool {
    folded(one).eq(folded(other))
}

/// Whether a word of a text begins, folded, with a folded stem. Cheaper than cutting the text into tokens.
pub(crate) fn has_word_beginning(text: &str, stem: &str) -> bool {
    text.split(|sign| !is_letter(sign)).any(|word| {
        let mut letters = folded(word);
        stem.chars().all(|letter| letters.next() == Some(letter))
    })
}

/// A whole text folded without its spaces, so that spaced-out and split words are found again.
pub(crate) fn fold_joined(text: &str) -> String {
    text.split_whitespace().map(fold).collect()
}

/// Whether the letters of a text are capitals throughout (at least two of them).
pub(crate) fn is_upper_case(text: &str) -> bool {
    let mut letters = text.chars().filter(|letter| is_letter(*letter)).peekable();
    letters.peek().is_some()
        && text.chars().filter(|letter| is_letter(*letter)).count() >= 2
        && letters.all(|letter| !letter.is_lowercase())
}

/// The text with runs of at least four single letters put together: `Г О Д И Ш Е Н П Л А Н` becomes `ГОДИШЕНПЛАН`.
pub(crate) fn joined_spaced_letters(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_single = |word: &&str| {
        let mut letters = word.chars();
        letters.next().is_some_and(char::is_alphabetic) && letters.next().is_none()
    };
    let mut joined: Vec<String> = Vec::with_capacity(words.len());
    let mut rest = words.as_slice();
    while let Some((first, after)) = rest.split_first() {
        let run = rest.iter().take_while(|word| is_single(word)).count();
        if run >= 4 {
            let (letters, after) = rest.split_at(run);
            joined.push(letters.concat());
            rest = after;
        } else {
            joined.push((*first).to_owned());
            rest = after;
        }
    }
    joined.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn latin_letters_digits_and_spaces_do_not_hide_a_word() {
        assert_eq!(fold("Meстополoжение"), fold("Местоположение"));
        assert_eq!(fold("Oписание"), "описание");
        assert_eq!(fold("0писание"), "описание");
        assert_eq!(fold_joined("Ме сец 1-3"), "месец13");
        assert_eq!(joined_spaced_letters("Г О Д И Ш Е Н за 2026"), "ГОДИШЕН за 2026");
        assert_eq!(joined_spaced_letters("и в с. Х"), "и в с. Х");
    }

    #[test]
    fn a_word_is_found_by_its_folded_beginning() {
        assert!(has_word_beginning("Прието с РEШЕНИЕ № 5", "реш"));
        assert!(has_word_beginning("„Oбщина Пример“", "община"));
        assert!(!has_word_beginning("нерешени въпроси", "реш"));
    }
}
