//! Words as tracing compares them: rough stems, so that "Дневния център" and "дневни центрове" have the same.

/// Words without a meaning of their own. Shorter ones are never compared.
const EMPTY: &[&str] = &[
    "без",
    "във",
    "гр",
    "други",
    "друг",
    "както",
    "като",
    "където",
    "който",
    "която",
    "което",
    "които",
    "между",
    "най",
    "него",
    "над",
    "под",
    "при",
    "през",
    "пред",
    "само",
    "след",
    "също",
    "със",
    "така",
    "тази",
    "този",
    "това",
    "тези",
    "техен",
    "техните",
    "тях",
    "чрез",
    "ще",
    "включително",
    "съответно",
    "спрямо",
    "според",
    "съгласно",
    "година",
    "години",
    "община",
    "общината",
    "град",
    "село",
    "улица",
    "квартал",
];

/// Endings of nouns and adjectives with their articles, the longest first.
const ENDINGS: &[&str] = &[
    "овете",
    "евете",
    "ията",
    "ието",
    "ите",
    "ата",
    "ета",
    "ето",
    "ото",
    "ята",
    "ове",
    "еве",
    "ият",
    "ия",
    "ие",
    "ии",
    "ът",
    "ят",
    "та",
    "то",
    "те",
    "а",
    "о",
    "е",
    "и",
    "я",
    "й",
    "у",
    "ъ",
    "ю",
];

/// A stem has at least so many letters before its ending is cut off.
const SHORTEST_STEM: usize = 3;
/// Only the beginning of a long word counts: what follows tells nouns from verbs and adjectives.
const LONGEST_STEM: usize = 6;

/// A word of a text with its stem.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word<'a> {
    pub written: &'a str,
    pub stem: String,
}

/// The stretches of letters and digits of a text, as written.
pub(super) fn tokens(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty())
}

/// Whether a word stands for longer ones: two to nine capitals.
pub(super) fn is_abbreviation(word: &str) -> bool {
    (2..=9).contains(&word.chars().count()) && word.chars().all(char::is_uppercase)
}

/// The words of a text that mean something; numbers of two digits and more are among them.
pub(super) fn meaningful(text: &str) -> impl Iterator<Item = Word<'_>> {
    tokens(text).filter_map(|written| {
        let lower = written.to_lowercase();
        let length = lower.chars().count();
        let has_meaning = if lower.chars().all(|letter| letter.is_ascii_digit()) {
            // A year says nothing about what is done.
            length >= 2 && !(length == 4 && (lower.starts_with("19") || lower.starts_with("20")))
        } else {
            (length >= 3 || is_abbreviation(written)) && !EMPTY.contains(&lower.as_str())
        };
        has_meaning.then(|| Word { written, stem: stem(&lower) })
    })
}

/// A rough stem of a word in small letters.
pub(super) fn stem(lower: &str) -> String {
    let count = |text: &str| text.chars().count();
    let cut = ENDINGS.iter().find_map(|ending| lower.strip_suffix(ending).filter(|rest| count(rest) >= SHORTEST_STEM));
    let mut letters: Vec<char> = cut.unwrap_or(lower).chars().collect();
    // The vowel that comes and goes: център – центрове, дневен – дневни.
    if let [.., before, 'ъ' | 'е', last] = letters.as_slice()
        && letters.len() > SHORTEST_STEM
        && !is_vowel(*before)
        && !is_vowel(*last)
    {
        let vowel = letters.len() - 2;
        letters.remove(vowel);
    }
    letters.truncate(LONGEST_STEM);
    letters.into_iter().collect()
}

fn is_vowel(letter: char) -> bool {
    "аъоуеиюя".contains(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_have_one_stem() {
        for forms in [
            ["център", "центъра", "центровете"],
            ["дневен", "дневния", "дневни"],
            ["домашен", "домашния", "домашното"],
            ["увреждания", "увреждане", "уврежданията"],
            ["патронаж", "патронажа", "патронажи"],
            ["деца", "децата", "деца"],
            ["социален", "социалните", "социална"],
            ["кризисен", "кризисния", "кризисни"],
        ] {
            let stems: Vec<String> = forms.iter().map(|form| stem(form)).collect();
            assert!(stems.iter().all(|other| *other == stems[0]), "{stems:?}");
        }
        assert_ne!(stem("община"), stem("общество"));
    }

    #[test]
    fn words_without_meaning_and_years_are_left_out() {
        let found: Vec<&str> =
            meaningful("Разкриване на ЦОП през 2017 г. за 40 деца").map(|word| word.written).collect();
        assert_eq!(found, ["Разкриване", "ЦОП", "40", "деца"]);
    }
}
