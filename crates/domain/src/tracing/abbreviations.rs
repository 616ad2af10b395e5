//! What the abbreviations of a document stand for, where the document says so: "Център за обществена подкрепа /ЦОП/".

use std::collections::HashMap;

use super::words::{is_abbreviation, tokens};

/// Abbreviations with the words that they stand for.
#[derive(Debug, Default)]
pub(super) struct Abbreviations {
    meanings: HashMap<String, String>,
}

/// Words that an abbreviation may leave out.
const LEFT_OUT: &[&str] = &["за", "на", "от", "и", "с", "със", "в", "във", "по", "при", "към", "до", "или"];

impl Abbreviations {
    /// Looks for explanations in a text. The first that is found holds.
    pub(super) fn learn(&mut self, text: &str) {
        if !text.chars().any(char::is_uppercase) {
            return;
        }
        let words: Vec<&str> = tokens(text).collect();
        for (index, abbreviation) in words.iter().enumerate().filter(|(_, word)| is_abbreviation(word)) {
            if self.meanings.contains_key(*abbreviation) {
                continue;
            }
            let before = words.get(..index).unwrap_or_default();
            let after = words.get(index + 1..).unwrap_or_default();
            let meaning = ending_with(before, abbreviation).or_else(|| beginning_with(after, abbreviation));
            if let Some(meaning) = meaning {
                self.meanings.insert((*abbreviation).to_owned(), meaning);
            }
        }
    }

    /// Takes a name as the meaning of the abbreviation that its initials make, where nothing explained that one.
    pub(super) fn learn_name(&mut self, name: &str) {
        let words: Vec<&str> = tokens(name).take_while(|word| !is_abbreviation(word)).collect();
        let initials: String =
            words.iter().filter(|word| !LEFT_OUT.contains(word)).filter_map(|w| initial(w)).collect();
        // Two letters are the initials of too many names.
        if initials.chars().count() >= 3 {
            self.meanings.entry(initials).or_insert_with(|| words.join(" "));
        }
    }

    /// The words that an abbreviation stands for.
    pub(super) fn meaning(&self, abbreviation: &str) -> Option<&str> {
        self.meanings.get(abbreviation).map(String::as_str)
    }
}

fn initial(word: &str) -> Option<char> {
    word.chars().next().and_then(|letter| letter.to_uppercase().next())
}

/// The last of the words, where their initials are the abbreviation.
fn ending_with(words: &[&str], abbreviation: &str) -> Option<String> {
    let mut taken = with_initials(words.iter().rev(), abbreviation.chars().rev().collect())?;
    taken.reverse();
    Some(taken.join(" "))
}

/// The first of the words, where their initials are the abbreviation.
fn beginning_with(words: &[&str], abbreviation: &str) -> Option<String> {
    Some(with_initials(words.iter(), abbreviation.chars().collect())?.join(" "))
}

/// The words up to the one that gives the last of the letters; each gives the next one or is a word to leave out.
fn with_initials<'a>(words: impl Iterator<Item = &'a &'a str>, letters: Vec<char>) -> Option<Vec<&'a str>> {
    let mut open = letters.into_iter().peekable();
    let mut taken = Vec::new();
    for word in words {
        if LEFT_OUT.contains(word) && !taken.is_empty() {
            taken.push(*word);
            continue;
        }
        if is_abbreviation(word) || initial(word) != open.next() {
            return None;
        }
        taken.push(*word);
        if open.peek().is_none() {
            return Some(taken);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn explanations_before_and_after_are_found() {
        let mut known = Abbreviations::default();
        known.learn("Работи Център за обществена подкрепа /ЦОП/ с 40 места и Звено за мониторинг и оценка (ЗМО).");
        known.learn("ДЦ – дневен център; ОЗД (отдел „Закрила на детето“). ТЕЛК решава.");
        known.learn_name("Център за социална рехабилитация и интеграция – 2 бр.");
        assert_eq!(known.meaning("ЦОП"), Some("Център за обществена подкрепа"));
        assert_eq!(known.meaning("ЗМО"), Some("Звено за мониторинг и оценка"));
        assert_eq!(known.meaning("ДЦ"), Some("дневен център"));
        assert_eq!(known.meaning("ОЗД"), Some("отдел Закрила на детето"));
        assert_eq!(known.meaning("ТЕЛК"), None);
    }

    #[test]
    fn what_only_looks_alike_explains_nothing() {
        let mut known = Abbreviations::default();
        known.learn("Домът се закрива. ЦОП остава за обществена подкрепа на деца.");
        assert_eq!(known.meaning("ЦОП"), None);
    }
}
