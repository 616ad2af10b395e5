//! The words and fixed phrases of the field, with their forms, for rules that suspect a misreading.
//!
//! The lists are our own. A word that is missing in them is only unknown, never wrong.

use std::collections::HashSet;
use std::sync::OnceLock;

use crate::near::Near;

/// The forms of the words, and the phrases.
pub(crate) struct Vocabulary {
    forms: HashSet<String>,
    /// Three letters in a row that the forms have, with `^` and `$` for the ends.
    triples: HashSet<[char; 3]>,
    ordinary: HashSet<&'static str>,
    /// Feminine singular forms of adjectives, and plural forms of feminine nouns.
    singular_adjectives: HashSet<String>,
    plural_nouns: HashSet<String>,
    /// All forms of feminine nouns.
    feminine: HashSet<String>,
    pub phrases: Vec<Vec<&'static str>>,
}

/// Words shorter than this are too alike to suspect anything.
const SHORTEST: usize = 5;
/// Words shorter than this are suspected only where their letters are unusual too.
const SHORT: usize = 7;

impl Vocabulary {
    pub fn of_the_field() -> &'static Self {
        static LOADED: OnceLock<Vocabulary> = OnceLock::new();
        LOADED.get_or_init(|| {
            let mut forms = HashSet::new();
            for line in include_str!("vocabulary/words.txt").lines().filter(|line| !line.starts_with('#')) {
                if let Some((kind, entries)) = line.split_once(": ") {
                    entries.split_whitespace().for_each(|word| inflect(kind, word, &mut forms));
                }
            }
            let phrases: Vec<Vec<&str>> = include_str!("vocabulary/phrases.txt")
                .lines()
                .filter(|line| !line.starts_with('#'))
                .map(|line| line.split_whitespace().collect())
                .collect();
            forms.extend(phrases.iter().flatten().map(|word: &&str| (*word).to_owned()));
            let triples = forms.iter().flat_map(|form| triples(form)).collect();
            let ordinary = include_str!("vocabulary/ordinary.txt").lines().filter(|line| !line.starts_with('#'));
            let ordinary = ordinary.flat_map(str::split_whitespace).collect();
            let entries = |wanted: &str| {
                let lines = include_str!("vocabulary/words.txt").lines().filter_map(|line| line.split_once(": "));
                let words = lines.filter(|(kind, _)| *kind == wanted).flat_map(|(_, words)| words.split_whitespace());
                words.map(str::to_owned).collect::<Vec<_>>()
            };
            let adjectives =
                entries("adj").into_iter().filter_map(|word| Some(format!("{}на", word.strip_suffix("ен")?)));
            let nouns = entries("fem").into_iter().filter_map(|word| Some(format!("{}и", word.strip_suffix('а')?)));
            let mut feminine = HashSet::new();
            entries("fem").iter().for_each(|word| inflect("fem", word, &mut feminine));
            let (singular_adjectives, plural_nouns) = (adjectives.collect(), nouns.collect());
            Self { forms, triples, ordinary, singular_adjectives, plural_nouns, feminine, phrases }
        })
    }

    /// Whether a word (in lower case) is known to be right.
    pub fn accepts(&self, word: &str) -> bool {
        self.forms.contains(word) || self.ordinary.contains(word)
    }

    /// Whether a word (in lower case) is a form that the field uses.
    pub fn knows(&self, word: &str) -> bool {
        self.forms.contains(word)
    }

    pub fn is_singular_adjective(&self, word: &str) -> bool {
        self.singular_adjectives.contains(word)
    }

    /// Whether a word (in lower case) is a form of a feminine noun of the field.
    pub fn is_feminine(&self, word: &str) -> bool {
        self.feminine.contains(word)
    }

    pub fn is_plural_noun(&self, word: &str) -> bool {
        self.plural_nouns.contains(word)
    }

    /// Whether a form is at most one letter away from a word (in lower case).
    pub fn has_within_one(&'static self, word: &str) -> bool {
        word.chars().count() >= SHORTEST && (self.knows(word) || !self.near().to(word).is_empty())
    }

    fn near(&'static self) -> &'static Near<'static> {
        static NEAR: OnceLock<Near<'static>> = OnceLock::new();
        NEAR.get_or_init(|| Near::of(self.forms.iter().map(String::as_str)))
    }

    /// Whether three letters stand together as in no word of the field.
    pub fn looks_strange(&self, word: &str) -> bool {
        triples(word).any(|triple| !self.triples.contains(&triple))
    }

    /// The known form behind a slip in a long ending: "информирание" (-ане), "органиите" (-ите), "общественте" (-ните).
    fn without_doubled_ending(&'static self, word: &str) -> Option<&'static str> {
        const ENDINGS: &[(&str, &str)] = &[("ание", "ане"), ("яние", "яне"), ("иите", "ите"), ("нте", "ните")];
        let known = ENDINGS.iter().find_map(|(wrong, right)| {
            let stem = word.strip_suffix(wrong)?;
            self.forms.get(&format!("{stem}{right}"))
        });
        known.filter(|_| word.chars().count() >= 9).map(String::as_str)
    }

    /// The known form that a word (in lower case) is most likely a misreading of: one letter wrong, missing, too many or
    /// swapped, and not only in the ending.
    pub fn likely(&'static self, word: &str) -> Option<&'static str> {
        let length = word.chars().count();
        let unsuspected = length < SHORT && !self.looks_strange(word);
        if length < SHORTEST || unsuspected || self.knows(word) || self.ordinary.contains(word) {
            return None;
        }
        if let Some(form) = self.without_doubled_ending(word) {
            return Some(form);
        }
        let mut near = self.near().to(word);
        if near.is_empty() {
            return None;
        }
        let strange = self.looks_strange(word);
        near.retain(|form| {
            !has_other_prefix(word, form) && (differs_inside(word, form) || strange) && !is_of_one_family(word, form)
        });
        // The shorter forms first, as they are told apart below.
        near.sort_by_key(|form| form.chars().count());
        // A form that the list lacks differs from the others in its ending alone.
        if near.iter().all(|form| differs_in_ending(word, form)) {
            return None;
        }
        near.into_iter().min_by_key(|form| {
            let ending = form.chars().last() != word.chars().last();
            (ending, form.chars().count().abs_diff(length), !confusable(word, form))
        })
    }
}

/// Whether the letters that differ are taken for one another by their sound or their shape.
fn confusable(one: &str, other: &str) -> bool {
    const ALIKE: &[&str] = &["чщшц", "ийнп", "оаъ", "ес", "гт", "юо", "зс", "бп", "дт", "вф"];
    let differs = one.chars().zip(other.chars()).find(|(a, b)| a != b);
    differs.is_some_and(|(a, b)| ALIKE.iter().any(|group| group.contains(a) && group.contains(b)))
}

fn triples(word: &str) -> impl Iterator<Item = [char; 3]> {
    let letters: Vec<char> = std::iter::once('^').chain(word.chars()).chain(['$']).collect();
    let windows: Vec<[char; 3]> = letters.windows(3).filter_map(|window| window.try_into().ok()).collect();
    windows.into_iter()
}

/// Whether two words one letter apart differ as forms of one word do: in the last letter, or in a vowel before it.
fn differs_in_ending(one: &str, other: &str) -> bool {
    let longest = one.chars().count().max(other.chars().count());
    let same = one.chars().zip(other.chars()).take_while(|(a, b)| a == b).count();
    let vowel = |word: &str| word.chars().nth(same).is_none_or(|letter| "аеиоуъюя".contains(letter));
    same + 1 >= longest || same + 2 >= longest && vowel(one) && vowel(other)
}

/// Whether the letter that differs is none of the first two, where prefixes make other words of a word ("одобрява",
/// "подобрява"), and none of the last three, where endings do.
fn differs_inside(one: &str, other: &str) -> bool {
    let longest = one.chars().count().max(other.chars().count());
    let same = one.chars().zip(other.chars()).take_while(|(a, b)| a == b).count();
    same >= 2 && same + 3 < longest
}

/// Whether one word is the other with a letter before it, as prefixes are ("формиране", "сформиране").
fn has_other_prefix(one: &str, other: &str) -> bool {
    one.chars().next() != other.chars().next() && one.chars().count() != other.chars().count()
}

/// Whether two words are likely forms of one: adjectives and participles of the same stem ("проблемите", "проблемните").
/// Verbal nouns are left out: in their long endings letters are lost most often.
fn is_of_one_family(one: &str, other: &str) -> bool {
    const VERBAL_NOUNS: &[&str] = &["не", "нето", "ние", "нието", "ния", "нията"];
    VERBAL_NOUNS.iter().all(|ending| !one.ends_with(ending)) && bare(one) == bare(other)
}

/// A word without what inflection and participles put at its end; at least four letters are left.
fn bare(word: &str) -> &str {
    const ENDINGS: &[&str] = &[
        "ите", "ата", "ята", "ото", "ето", "ият", "ия", "ът", "ят", "та", "то", "те", "ха", "ла", "ло", "ли", "а", "я",
        "о", "е", "и", "т", "м",
    ];
    const SUFFIXES: &[&str] = &["ван", "вян", "ващ", "ящ", "ащ", "ен", "ан", "ян", "в", "н", "щ", "я", "а"];
    let without = |word: &'_ str, endings: &[&str]| -> Option<usize> {
        let left = endings.iter().filter_map(|ending| word.strip_suffix(ending)).find(|left| left.chars().count() >= 4);
        left.map(str::len)
    };
    let mut left = word;
    for endings in [ENDINGS, SUFFIXES, SUFFIXES] {
        left = without(left, endings).and_then(|length| left.get(..length)).unwrap_or(left);
    }
    left
}

/// The forms of a word by the kind of its line.
fn inflect(kind: &str, word: &str, forms: &mut HashSet<String>) {
    let mut add = |stem: &str, endings: &[&str]| forms.extend(endings.iter().map(|ending| format!("{stem}{ending}")));
    add(word, &[""]);
    match kind {
        "noun" => {
            add(word, &["а", "ът", "и", "ите", "ове", "овете"]);
            if ["тел", "ар", "ен", "й"].iter().any(|ending| word.ends_with(ending)) {
                add(word, &["я", "ят"]);
            }
            if let Some(stem) = word.strip_suffix("ец") {
                add(stem, &["ци", "ците"]);
            }
            if let Some(stem) = word.strip_suffix('к') {
                add(stem, &["ци", "ците"]);
            }
            for (long, short) in [("ър", "р"), ("ъм", "м"), ("ен", "н")] {
                if let Some(stem) = word.strip_suffix(long) {
                    add(&format!("{stem}{short}"), &["а", "ът", "и", "ите", "ове", "овете"]);
                }
            }
        }
        "fem" => match word.strip_suffix(['а', 'я']) {
            Some(stem) => add(stem, &["а", "ата", "и", "ите", "я", "ята"]),
            None => add(word, &["та", "и", "ите"]),
        },
        "nie" => match word.strip_suffix(['е', 'о']) {
            Some(stem) => add(stem, &["е", "ето", "ия", "ията", "о", "ото", "а", "ата", "я", "ята"]),
            None => add(word, &["те"]),
        },
        "adj" => {
            let stem = word.strip_suffix("ен").map(|stem| format!("{stem}н"));
            let stems = [stem, word.strip_suffix('и').map(str::to_owned), Some(word.to_owned())];
            let without = [("ък", "к"), ("ъл", "л"), ("ър", "р"), ("ъг", "г")];
            let shortened =
                without.iter().find_map(|(long, short)| word.strip_suffix(long).map(|stem| format!("{stem}{short}")));
            let stems = if shortened.is_some() { [shortened, None, None] } else { stems };
            for stem in stems.into_iter().flatten() {
                add(&stem, &["ия", "ият", "а", "ата", "о", "ото", "и", "ите"]);
            }
            if let Some(stem) = word.strip_suffix("ен") {
                add(stem, &["ена", "ени", "ените", "ено", "еност", "еността", "ността", "ност"]);
            }
        }
        _ => {}
    }
    let verbal = word.strip_suffix("не").filter(|_| kind == "nie");
    if let Some(stem) = verbal {
        add(stem, &["ния", "нията"]);
        // The verb behind the noun: осигурява, осигуряващ, осигуряван.
        if stem.ends_with(['а', 'я']) {
            add(stem, &["", "т", "м", "ме", "те", "ла", "ло", "ли"]);
            for participle in ["щ", "н", "л"] {
                add(&format!("{stem}{participle}"), &["", "а", "ата", "о", "ото", "и", "ите", "ия", "ият"]);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_are_known_and_misreadings_are_guessed() {
        let vocabulary = Vocabulary::of_the_field();
        for form in ["социалните", "центровете", "осигуряването", "услугите", "дейностите", "ученици", "областна"]
        {
            assert!(vocabulary.knows(form), "{form}");
            assert_eq!(vocabulary.likely(form), None);
        }
        assert_eq!(vocabulary.likely("осигорява"), Some("осигурява"));
        assert_eq!(vocabulary.likely("подпомагачи"), Some("подпомагащи"), "letters that sound alike");
        assert_eq!(vocabulary.likely("осигуряваните"), None, "a participle");
        for (slip, form) in [("информирание", "информиране"), ("обществените", "обществените")]
        {
            assert!(vocabulary.likely(slip).is_none_or(|likely| likely == form), "{slip}");
        }
        assert_eq!(vocabulary.likely("населеността"), None, "a noun of its own");
        assert_eq!(vocabulary.likely("настанавяне"), None, "two letters");
        assert_eq!(vocabulary.likely("планар"), None, "only the ending");
    }
}
