//! Abbreviations: those of the field, those that a document uses, and whether it explains them.

use std::collections::{BTreeMap, BTreeSet};

use opora_domain::findings::Quotation;

use crate::examination::Examination;
use crate::vocabulary::Vocabulary;
use crate::words::{edits, words};

/// Abbreviations that the field uses. What they stand for is in the glossary of the handbook.
pub(crate) const FIELD: &[&str] = &[
    "АКСУ",
    "АЗ",
    "АСП",
    "АХУ",
    "БЧК",
    "ГРАО",
    "ДБТ",
    "ДГ",
    "ДДД",
    "ДДЛРГ",
    "ДДУИ",
    "ДМСГД",
    "ДВХУ",
    "ДВХСН",
    "ДВСУ",
    "ДП",
    "ДПЛУИ",
    "ДСП",
    "ДСХ",
    "ДЦ",
    "ДЦДУ",
    "ДЦДВУ",
    "ДЦПЛУ",
    "ДЦСХ",
    "ЕК",
    "ЕС",
    "ЕСФ",
    "ЕРС",
    "ЕФРР",
    "ЗЖ",
    "ЗЗД",
    "ЗЗДЕТ",
    "ЗЛП",
    "ЗМО",
    "ЗМСМА",
    "ЗСП",
    "ЗСУ",
    "ЗХУ",
    "ИИС",
    "КМО",
    "КП",
    "ЛА",
    "ЛП",
    "МБАЛ",
    "МВР",
    "МЗ",
    "МКБППМН",
    "МОН",
    "МС",
    "МТСП",
    "НЖ",
    "НОИ",
    "НП",
    "НПО",
    "НПСПОЗ",
    "НПСУ",
    "НСИ",
    "НСОРБ",
    "НЧ",
    "ОБС",
    "ОЗД",
    "ОИП",
    "ОП",
    "ОПАК",
    "ОПРЧР",
    "ОПРР",
    "ОПНОИР",
    "ОПХНО",
    "ОС",
    "ОУ",
    "ПВУ",
    "ПГ",
    "ПЖ",
    "ПИЦ",
    "ПМС",
    "ППЗСП",
    "ППЗСУ",
    "ПРЧР",
    "РДСП",
    "РЗИ",
    "РИО",
    "РИОСВ",
    "РУО",
    "РУ",
    "РЧР",
    "РБ",
    "СА",
    "СЗО",
    "СИ",
    "СУ",
    "СУО",
    "СУРТ",
    "ТЕЛК",
    "ТПК",
    "ФМФИБ",
    "ХУСУ",
    "ЦВН",
    "ЦНСТ",
    "ЦНСТДБУ",
    "ЦНСТДМУ",
    "ЦНСТПЛУ",
    "ЦНСТСХ",
    "ЦОП",
    "ЦРД",
    "ЦСРИ",
    "ЦСРИД",
    "ЦСУ",
    "ЮНИЦЕФ",
    "ПУДООС",
    "НАПОО",
    "ДФЗ",
    "БАН",
    "ЕИК",
    "ЕГН",
    "ДДС",
    "ПК",
    "УЛ",
    "ГР",
    "РД",
    "ДВ",
];

/// Those that need no explanation.
pub(crate) const EVERYBODY: &[&str] = &[
    "ЕС",
    "МВР",
    "БЧК",
    "НПО",
    "ЮНИЦЕФ",
    "ДДС",
    "ЕГН",
    "ЕИК",
    "МС",
    "РБ",
    "ПК",
    "УЛ",
    "ГР",
    "РД",
    "ДВ",
    "БАН",
    "ОП",
    "СУ",
    "ОУ",
    "ПГ",
    "ДГ",
    "НП",
    "МОН",
];

/// The abbreviations of a document with the places where they stand: words of two to nine capitals, outside texts that
/// are printed in capitals as a whole.
pub(crate) fn all_in(examination: &Examination<'_>) -> BTreeMap<String, Vec<Quotation>> {
    let mut found: BTreeMap<String, Vec<Quotation>> = BTreeMap::new();
    let vocabulary = Vocabulary::of_the_field();
    // Words that the document writes with one capital too are names printed in capitals.
    let names: BTreeSet<String> = examination
        .texts
        .iter()
        .flat_map(|text| words(&text.text))
        .filter(|word| word.text.chars().skip(1).any(char::is_lowercase))
        .map(|word| word.text.to_lowercase())
        .collect();
    for text in &examination.texts {
        let all = words(&text.text);
        for (index, word) in all.iter().enumerate() {
            let lower = word.text.to_lowercase();
            if is_short(word.text)
                && !beside_capitals(&all, index)
                && !vocabulary.accepts(&lower)
                && !names.contains(&lower)
            {
                let places = found.entry(word.text.to_owned()).or_default();
                let place = text.quote_around(word.from, word.until);
                if !places.contains(&place) {
                    places.push(place);
                }
            }
        }
    }
    found
}

fn is_short(word: &str) -> bool {
    let letters = word.chars().count();
    let capitals = word.chars().all(|letter| ('А'..='Я').contains(&letter));
    let vowels = word.chars().filter(|letter| "АЕИОУЪЮЯ".contains(*letter)).count();
    let numeral = word.chars().all(|letter| "ХІ".contains(letter));
    (2..=9).contains(&letters) && capitals && !numeral && (vowels * 3 <= letters || FIELD.contains(&word))
}

/// Whether the neighbours are printed in capitals too: then the word may be an ordinary one. A word without any vowel is
/// an abbreviation even then.
fn beside_capitals(all: &[crate::words::Word<'_>], index: usize) -> bool {
    let no_vowel = |word: &str| !word.chars().any(|letter| "АЕИОУЪЮЯ".contains(letter));
    let in_capitals = |at: Option<usize>| {
        at.and_then(|at| all.get(at)).is_some_and(|word| {
            word.text.chars().count() > 3 && word.text.chars().all(char::is_uppercase) && !FIELD.contains(&word.text)
        })
    };
    let own = all.get(index).is_some_and(|word| no_vowel(word.text) && word.text.chars().count() >= 3);
    !own && (in_capitals(index.checked_sub(1)) || in_capitals(Some(index + 1)))
}

/// Whether the document writes the abbreviation out: in brackets before or after it, or by a phrase with its initials.
pub(crate) fn is_explained(examination: &Examination<'_>, short: &str) -> bool {
    let bracketed = format!("({short})");
    examination.texts.iter().any(|text| {
        text.text.contains(&bracketed)
            || text.text.contains(&format!("{short} ("))
            || text.text.contains(&format!("{short} – "))
            || initials_occur(&text.text, short)
    })
}

fn initials_occur(text: &str, short: &str) -> bool {
    const SMALL: &[&str] = &["и", "на", "за", "с", "със", "от", "по", "в", "във", "към", "без", "при"];
    let wanted: Vec<char> = short.to_lowercase().chars().collect();
    if wanted.len() < 3 {
        return false;
    }
    let meaning: Vec<crate::words::Word<'_>> = words(text)
        .into_iter()
        .filter(|word| word.text.chars().count() > 1 && !SMALL.contains(&word.text.to_lowercase().as_str()))
        .collect();
    meaning.windows(wanted.len()).any(|window| {
        let (Some(first), Some(last)) = (window.first(), window.last()) else { return false };
        let begins = first.text.chars().next().is_some_and(char::is_uppercase);
        let together = text.get(first.from..last.until).is_some_and(|span| !span.contains(['.', ',', ';', ':']));
        let spelt = window.iter().all(|word| word.text.chars().skip(1).any(char::is_lowercase));
        let initials = window.iter().filter_map(|word| word.text.to_lowercase().chars().next());
        begins && together && spelt && initials.eq(wanted.iter().copied())
    })
}

/// The abbreviation of the field, or of the document, that is one letter away.
pub(crate) fn nearest(short: &str, found: &BTreeMap<String, Vec<Quotation>>) -> Option<String> {
    let near = |known: &str| known != short && edits(known, short, 1) == 1 && known.chars().count() >= 3;
    let used = found.keys().find(|known| FIELD.contains(&known.as_str()) && near(known)).cloned();
    used.or_else(|| {
        FIELD.iter().find(|known| near(known) && known.chars().count() >= 4).map(|known| (*known).to_owned())
    })
}
