//! The different words of a document, each once: a rule asks for a word by its number instead of comparing its letters
//! in every text again.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::OnceLock;

use crate::letters::{is_letter, small_letters};

use crate::strategies::wording::root;
use crate::words::{Word, tokens};

/// The number of a word of a [`Lexicon`].
pub(crate) type Number = u32;

/// A word where it stands in its text, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Placed {
    pub from: usize,
    pub until: usize,
    pub number: Number,
}

/// The words of one text.
#[derive(Debug, Clone, Default)]
pub(crate) struct Placings {
    /// Stretches of letters, as [`crate::words::words`] finds them.
    pub words: Vec<Placed>,
    /// Stretches of letters and digits, as [`tokens`] finds them.
    pub tokens: Vec<Placed>,
}

/// The words of a document in lower case, sorted: those with one beginning stand side by side.
#[derive(Debug, Default)]
pub(crate) struct Lexicon {
    words: Vec<String>,
    /// How often each stands in the document as a word of letters alone.
    counts: Vec<usize>,
    roots: OnceLock<Roots>,
}

/// The roots of the words, each once.
#[derive(Debug, Default)]
struct Roots {
    of_words: Vec<Option<Number>>,
    texts: Vec<String>,
}

impl Lexicon {
    /// The lexicon of some texts, and the words of each.
    pub fn of<'a>(texts: impl Iterator<Item = &'a str>) -> (Self, Vec<Placings>) {
        let mut met: HashMap<String, Number> = HashMap::new();
        let mut number = |word: &str| {
            let small = small_letters(word);
            let next = Number::try_from(met.len()).unwrap_or(Number::MAX);
            *met.entry(small).or_insert(next)
        };
        let mut all: Vec<Placings> = texts
            .map(|text| {
                let mut placings = Placings::default();
                for token in tokens(text) {
                    let placed = Placed { from: token.from, until: token.until, number: number(token.text) };
                    placings.tokens.push(placed);
                    if token.text.chars().all(is_letter) {
                        placings.words.push(placed);
                    } else {
                        placings.words.extend(crate::words::words(token.text).into_iter().map(|word| Placed {
                            from: token.from + word.from,
                            until: token.from + word.until,
                            number: number(word.text),
                        }));
                    }
                }
                placings
            })
            .collect();
        let mut sorted: Vec<(String, Number)> = met.into_iter().collect();
        sorted.sort_unstable();
        let mut renumbered = vec![0; sorted.len()];
        for (new, (_, old)) in (0..).zip(&sorted) {
            if let Some(place) = renumbered.get_mut(*old as usize) {
                *place = new;
            }
        }
        let mut counts = vec![0; sorted.len()];
        for placings in &mut all {
            for placed in placings.words.iter_mut().chain(&mut placings.tokens) {
                placed.number = renumbered.get(placed.number as usize).copied().unwrap_or(placed.number);
            }
            for word in &placings.words {
                if let Some(count) = counts.get_mut(word.number as usize) {
                    *count += 1;
                }
            }
        }
        let words = sorted.into_iter().map(|(word, _)| word).collect();
        (Self { words, counts, roots: OnceLock::new() }, all)
    }

    /// A word in lower case.
    pub fn word(&self, number: Number) -> &str {
        self.words.get(number as usize).map_or("", String::as_str)
    }

    /// All words of letters in lower case with how often each stands there, in alphabetical order.
    pub fn words(&self) -> impl Iterator<Item = (&str, usize)> {
        self.words.iter().map(String::as_str).zip(self.counts.iter().copied()).filter(|(_, count)| *count > 0)
    }

    /// How often a word stands in the document.
    pub fn count(&self, number: Number) -> usize {
        self.counts.get(number as usize).copied().unwrap_or_default()
    }

    /// The number of a word in lower case, if the document has it.
    pub fn number(&self, word: &str) -> Option<Number> {
        let at = self.words.binary_search_by(|known| known.as_str().cmp(word)).ok()?;
        Number::try_from(at).ok()
    }

    /// The words of the document that satisfy a test, for rules that ask the same of every occurrence.
    pub fn chosen(&self, test: impl Fn(&str) -> bool) -> Chosen {
        Chosen(self.words.iter().map(|word| test(word)).collect())
    }

    /// The number of a word's root; none for words of less than four letters, which carry no meaning.
    pub fn root(&self, word: Number) -> Option<Number> {
        self.roots().of_words.get(word as usize).copied().flatten()
    }

    /// The roots that satisfy a test.
    pub fn chosen_roots(&self, test: impl Fn(&str) -> bool) -> Chosen {
        Chosen(self.roots().texts.iter().map(|root| test(root)).collect())
    }

    fn roots(&self) -> &Roots {
        self.roots.get_or_init(|| {
            let mut met: HashMap<String, Number> = HashMap::new();
            let mut roots = Roots::default();
            for word in &self.words {
                let of_word = (word.chars().count() >= 4).then(|| {
                    let text = root(word);
                    *met.entry(text).or_insert_with_key(|text| {
                        roots.texts.push(text.clone());
                        Number::try_from(roots.texts.len() - 1).unwrap_or(Number::MAX)
                    })
                });
                roots.of_words.push(of_word);
            }
            roots
        })
    }

    /// Phrases, as [`crate::words::phrase`] describes them, ready to be looked for in texts of this document.
    pub fn wanted(&self, phrases: &[&str]) -> Wanted {
        let phrase = |phrase: &&str| -> Option<Vec<Vec<Range<Number>>>> {
            let words: Vec<Vec<Range<Number>>> = phrase
                .split_whitespace()
                .map(|word| word.split('|').map(|way| self.numbers(way)).filter(|range| !range.is_empty()).collect())
                .collect();
            // A phrase with a word that the document lacks stands nowhere.
            let possible = !words.is_empty() && words.iter().all(|ways| !ways.is_empty());
            possible.then_some(words)
        };
        let phrases: Vec<Vec<Vec<Range<Number>>>> = phrases.iter().filter_map(phrase).collect();
        let mut beginnings = vec![false; self.words.len()];
        for numbers in phrases.iter().filter_map(|phrase| phrase.first()).flatten() {
            if let Some(words) = beginnings.get_mut(numbers.start as usize..numbers.end as usize) {
                words.fill(true);
            }
        }
        Wanted { phrases, beginnings: Chosen(beginnings) }
    }

    /// The numbers of the words that a pattern stands for: one word, or with `*` all with its beginning.
    fn numbers(&self, pattern: &str) -> Range<Number> {
        let (beginning, open) = pattern.strip_suffix('*').map_or((pattern, false), |beginning| (beginning, true));
        let from = self.words.partition_point(|word| word.as_str() < beginning);
        let rest = self.words.get(from..).unwrap_or_default();
        let many = if open {
            rest.partition_point(|word| word.starts_with(beginning))
        } else {
            usize::from(rest.first().is_some_and(|word| word == beginning))
        };
        let number = |at: usize| Number::try_from(at).unwrap_or(Number::MAX);
        number(from)..number(from + many)
    }
}

/// Words or roots of a document.
pub(crate) struct Chosen(Vec<bool>);

impl Chosen {
    pub fn has(&self, number: Number) -> bool {
        self.0.get(number as usize).copied().unwrap_or_default()
    }

    /// The words of a stretch that are among them.
    pub fn among<'a>(&self, stretch: &'a [Placed]) -> impl Iterator<Item = &'a Placed> {
        stretch.iter().filter(|placed| self.has(placed.number))
    }

    pub fn is_in(&self, stretch: &[Placed]) -> bool {
        self.among(stretch).next().is_some()
    }
}

/// Phrases in the numbers of one document's words.
pub(crate) struct Wanted {
    phrases: Vec<Vec<Vec<Range<Number>>>>,
    /// The words with which one of them begins: most texts have none.
    beginnings: Chosen,
}

impl Wanted {
    /// Where the first of the phrases stands that a stretch of tokens holds.
    pub fn first_in(&self, tokens: &[Placed]) -> Option<(usize, usize)> {
        if !self.beginnings.is_in(tokens) {
            return None;
        }
        self.phrases.iter().find_map(|phrase| {
            tokens.windows(phrase.len()).find_map(|window| {
                let held = window
                    .iter()
                    .zip(phrase)
                    .all(|(placed, ways)| ways.iter().any(|numbers| numbers.contains(&placed.number)));
                let (first, last) = (window.first()?, window.last()?);
                held.then_some((first.from, last.until))
            })
        })
    }

    /// Whether a stretch of tokens holds one of the phrases.
    pub fn is_in(&self, tokens: &[Placed]) -> bool {
        self.first_in(tokens).is_some()
    }
}

impl Placed {
    /// The word as the text writes it.
    pub fn word<'a>(&self, text: &'a str) -> Word<'a> {
        Word { text: text.get(self.from..self.until).unwrap_or_default(), from: self.from, until: self.until }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{any_phrase, words};

    const TEXT: &str = "В Дневния център за деца, 12а места; Център №3. Деца на 7г. и ЦНСТ-та.";

    #[test]
    fn words_keep_their_places() {
        let (lexicon, placings) = Lexicon::of([TEXT, "център"].into_iter());
        let placed: Vec<Word<'_>> = placings[0].words.iter().map(|placed| placed.word(TEXT)).collect();
        assert_eq!(placed, words(TEXT));
        assert_eq!(placings[0].tokens.iter().map(|placed| placed.word(TEXT)).collect::<Vec<_>>(), tokens(TEXT));
        let centre = lexicon.number("център").unwrap();
        assert_eq!((lexicon.word(centre), lexicon.count(centre)), ("център", 3));
    }

    #[test]
    fn phrases_are_found_as_in_a_text_by_itself() {
        let (lexicon, placings) = Lexicon::of([TEXT].into_iter());
        for phrases in [
            ["дневн* център", "деца"],
            ["център дневен", "няма такова"],
            ["дневен|дневн* цент*", "деца на"],
            ["за дете|деца", "12а"],
            ["*", ""],
        ] {
            assert_eq!(
                lexicon.wanted(&phrases).first_in(&placings[0].tokens),
                any_phrase(TEXT, &phrases),
                "{phrases:?}"
            );
        }
    }

    #[test]
    fn roots_join_the_forms_of_a_word() {
        let (lexicon, _) = Lexicon::of(["услуга услугата на"].into_iter());
        let root = |word: &str| lexicon.root(lexicon.number(word).unwrap());
        assert_eq!(root("услуга"), root("услугата"));
        assert_eq!(root("на"), None);
    }
}
