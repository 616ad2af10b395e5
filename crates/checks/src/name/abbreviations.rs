//! Abbreviations: those of the field, those that a document uses, and whether it explains them.

use std::collections::{BTreeMap, BTreeSet};

use opora_domain::findings::Quotation;

use crate::examination::{Examination, Text};
use crate::letters::small_letters;
use crate::lexicon::{Lexicon, Number, Placed};
use crate::vocabulary::Vocabulary;
use crate::words::{edits, words};

/// Abbreviations that the field uses. What they stand for is in the glossary of the handbook.
pub(crate) const FIELD: &[&str] = &[
    "АКСУ",
    "СНЦ",
    "ПХОМП",
    "ФЕПНЛ",
    "ПРСР",
    "ЦПЛР",
    "ОДЗ",
    "ОДМВР",
    "ЦКБППМН",
    "СБАЛ",
    "ДКЦ",
    "ЕООД",
    "ООД",
    "ТСУ",
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
    "СНЦ",
    "ЕООД",
    "ООД",
    "МБАЛ",
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

/// What a document has of abbreviations.
pub(crate) struct Abbreviations {
    /// Each with the places where it stands: words of two to nine capitals, outside texts that are printed in capitals as
    /// a whole.
    pub places: BTreeMap<String, Vec<Quotation>>,
    /// The words of each text whose first letters may make an abbreviation.
    initials: Vec<Vec<Initial>>,
}

/// A word that counts in an abbreviation.
struct Initial {
    letter: char,
    capital: bool,
    /// Whether it goes on in small letters.
    spelt: bool,
    from: usize,
    until: usize,
}

/// So many abbreviations of a document are looked at: each is looked for in all texts.
const MOST: usize = 400;
/// So many places of one abbreviation are shown at most.
const MOST_PLACES: usize = 60;

impl Abbreviations {
    pub fn of(texts: &[Text], lexicon: &Lexicon) -> Self {
        Self { places: places(texts, lexicon), initials: texts.iter().map(|text| initials(text, lexicon)).collect() }
    }
}

fn places(texts: &[Text], lexicon: &Lexicon) -> BTreeMap<String, Vec<Quotation>> {
    let mut found: BTreeMap<String, Vec<Quotation>> = BTreeMap::new();
    let vocabulary = Vocabulary::of_the_field();
    // Words that the document writes with one capital too are names printed in capitals.
    let mut names: BTreeSet<Number> = BTreeSet::new();
    for text in texts {
        let words = text.placings.words.iter();
        let spelt = words.filter(|placed| placed.word(&text.text).text.chars().skip(1).any(char::is_lowercase));
        names.extend(spelt.map(|placed| placed.number));
    }
    for text in texts {
        let all = text.words();
        for (index, (word, placed)) in all.iter().zip(&text.placings.words).enumerate() {
            // "Д „СП“" is the directorate's name in two parts.
            let quoted_part = text.text.get(..word.from).is_some_and(|before| before.ends_with(['„', '"', '“']))
                && word.text.chars().count() == 2;
            if is_short(word.text)
                && !quoted_part
                && !beside_capitals(&all, index)
                && !vocabulary.accepts(lexicon.word(placed.number))
                && !names.contains(&placed.number)
            {
                if found.len() >= MOST && !found.contains_key(word.text) {
                    continue;
                }
                let places = found.entry(word.text.to_owned()).or_default();
                if places.len() < MOST_PLACES {
                    let place = text.quote_around(word.from, word.until);
                    if !places.contains(&place) {
                        places.push(place);
                    }
                }
            }
        }
    }
    found
}

fn initials(text: &Text, lexicon: &Lexicon) -> Vec<Initial> {
    const SMALL: &[&str] = &["и", "на", "за", "с", "със", "от", "по", "в", "във", "към", "без", "при"];
    let initial = |placed: &Placed| {
        let word = placed.word(&text.text);
        let mut letters = word.text.chars();
        let capital = letters.next()?.is_uppercase();
        let spelt = letters.clone().any(char::is_lowercase);
        let small = lexicon.word(placed.number);
        let counts = letters.next().is_some() && !SMALL.contains(&small);
        let letter = small.chars().next()?;
        counts.then_some(Initial { letter, capital, spelt, from: word.from, until: word.until })
    };
    text.placings.words.iter().filter_map(initial).collect()
}

fn is_short(word: &str) -> bool {
    // Nearly every word is none, by its second letter.
    if !word.chars().all(|letter| ('А'..='Я').contains(&letter)) {
        return false;
    }
    let letters = word.chars().count();
    let vowels = word.chars().filter(|letter| "АЕИОУЪЮЯ".contains(*letter)).count();
    let numeral = word.chars().all(|letter| "ХІ".contains(letter));
    (2..=9).contains(&letters) && !numeral && (vowels * 3 <= letters || is_unspoken(word) || FIELD.contains(&word))
}

/// Whether three consonants begin it that begin no Bulgarian word: "ЦРДИУ" is read letter by letter.
fn is_unspoken(word: &str) -> bool {
    let vowel = |letter: char| "АЕИОУЪЮЯ".contains(letter);
    let beginning: Vec<char> = word.chars().take(3).collect();
    let [first, _, third] = beginning.as_slice() else { return false };
    // "Страна", "здраве", "взаимно", "член" begin with several, the first or the last of them one of these.
    beginning.iter().all(|letter| !vowel(*letter)) && !"СЗВЧ".contains(*first) && !"РЛ".contains(*third)
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
    let marked = [format!("({short})"), format!("{short} ("), format!("{short} – ")];
    let wanted: Vec<char> = short.to_lowercase().chars().collect();
    let number = examination.lexicon.number(&short.to_lowercase());
    let initials = &examination.abbreviations().initials;
    in_list(examination, short, &wanted)
        || examination.texts.iter().zip(initials).any(|(text, initials)| {
            // Without the abbreviation no text can explain it in brackets.
            let stands = text.placings.words.iter().any(|word| Some(word.number) == number);
            stands && marked.iter().any(|marked| text.text.contains(marked))
                || initials_occur(&text.text, initials, &wanted)
        })
}

/// A row of a list of abbreviations: "МД | Местна дейност".
fn in_list(examination: &Examination<'_>, short: &str, wanted: &[char]) -> bool {
    let row = |text: &Text| text.at.and_then(|at| Some((at.table?, at.row?)));
    examination.texts.windows(2).any(|pair| {
        let [one, other] = pair else { return false };
        let initials = words(&other.text).into_iter().filter(|word| word.text.chars().count() > 2);
        let beside = one.text.trim() == short && row(one).is_some() && row(one) == row(other);
        beside && initials.filter_map(|word| small_letters(word.text).chars().next()).eq(wanted.iter().copied())
    })
}

fn initials_occur(text: &str, initials: &[Initial], wanted: &[char]) -> bool {
    wanted.len() >= 3
        && initials.windows(wanted.len()).any(|window| {
            let (Some(first), Some(last)) = (window.first(), window.last()) else { return false };
            first.capital
                && window.iter().zip(wanted).all(|(initial, letter)| initial.spelt && initial.letter == *letter)
                && text.get(first.from..last.until).is_some_and(|span| !span.contains(['.', ',', ';', ':']))
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
