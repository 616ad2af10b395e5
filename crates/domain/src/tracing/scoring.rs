//! How alike two texts are, where words that are rare in the strategy weigh more.

use std::collections::{HashMap, HashSet};

use super::abbreviations::Abbreviations;
use super::words::{Word, is_abbreviation, meaningful};

/// A text as a list of stems with their weights, ordered by stem.
#[derive(Debug, Clone, Default)]
pub(super) struct Bag {
    weights: Vec<(usize, f64)>,
}

/// A text with the weight of its words.
pub(super) type Weighed<'a> = (&'a str, f64);

/// What an abbreviation stands for counts nearly as if it were written.
const MEANT: f64 = 0.9;

/// A word beyond this number of characters of a text only adds to what was said before.
const HEAD: usize = 160;
const AFTER_HEAD: f64 = 0.6;

/// The stems of both documents, and how rare each is in the strategy.
pub(super) struct Vocabulary {
    numbers: HashMap<String, usize>,
    /// A written form of each stem.
    written: Vec<String>,
    /// In how many elements of the strategy each stem stands.
    seen: Vec<f64>,
    elements: f64,
    /// How much each stem tells, once all elements of the strategy are counted.
    rare: Vec<f64>,
    abbreviations: Abbreviations,
    /// Stems that say nothing.
    silent: HashSet<String>,
}

impl Vocabulary {
    /// The words of `everywhere` say nothing: the municipality's own name stands in all its documents.
    pub(super) fn new(abbreviations: Abbreviations, everywhere: &[Option<&str>]) -> Self {
        let silent = everywhere.iter().flatten().flat_map(|text| meaningful(text)).map(|word| word.stem).collect();
        Self {
            numbers: HashMap::new(),
            written: Vec::new(),
            seen: Vec::new(),
            elements: 0.0,
            rare: Vec::new(),
            abbreviations,
            silent,
        }
    }

    /// The bag of several texts: a word counts where it weighs most.
    pub(super) fn bag(&mut self, texts: &[Weighed<'_>]) -> Bag {
        let mut weights: HashMap<usize, f64> = HashMap::new();
        for (text, weight) in texts {
            let head = text.char_indices().nth(HEAD).map_or(text.len(), |(at, _)| at);
            for (part, share) in [(text.get(..head), 1.0), (text.get(head..), AFTER_HEAD)] {
                self.weigh(part.unwrap_or_default(), weight * share, &mut weights);
            }
        }
        let mut weights: Vec<(usize, f64)> = weights.into_iter().collect();
        weights.sort_unstable_by_key(|(stem, _)| *stem);
        Bag { weights }
    }

    fn weigh(&mut self, text: &str, weight: f64, weights: &mut HashMap<usize, f64>) {
        for word in meaningful(text) {
            let meaning = Some(word.written).filter(|word| is_abbreviation(word));
            match meaning.and_then(|word| self.abbreviations.meaning(word)).map(str::to_owned) {
                Some(meaning) => {
                    for meant in meaningful(&meaning) {
                        self.put(meant, weight * MEANT, weights);
                    }
                }
                None => self.put(word, weight, weights),
            }
        }
    }

    fn put(&mut self, word: Word<'_>, weight: f64, weights: &mut HashMap<usize, f64>) {
        if self.silent.contains(&word.stem) {
            return;
        }
        let present = weights.entry(self.number(word.stem, word.written)).or_insert(weight);
        *present = present.max(weight);
    }

    fn number(&mut self, stem: String, written: &str) -> usize {
        let next = self.written.len();
        let number = *self.numbers.entry(stem).or_insert(next);
        if number == next {
            self.written.push(written.to_lowercase());
            self.seen.push(0.0);
        }
        number
    }

    /// Counts the words of an element of the strategy.
    pub(super) fn count(&mut self, element: &Bag) {
        self.elements += 1.0;
        for (stem, weight) in &element.weights {
            // The words of what it stands under are not its own.
            if *weight >= 0.5
                && let Some(seen) = self.seen.get_mut(*stem)
            {
                *seen += 1.0;
            }
        }
    }

    /// Weighs the stems, once all elements of the strategy are counted.
    pub(super) fn weigh_stems(&mut self) {
        let all = self.elements + 1.0;
        let rarity = |seen: &f64| if *seen == 0.0 { self.unknown() } else { (all / seen).ln().max(0.05) };
        self.rare = self.seen.iter().map(rarity).collect();
    }

    /// How much a word tells that the strategy does not have: less than its rarest.
    fn unknown(&self) -> f64 {
        (self.elements + 1.0).ln() * 0.5
    }

    /// How much a stem tells.
    fn rarity(&self, stem: usize) -> f64 {
        self.rare.get(stem).copied().unwrap_or_else(|| self.unknown())
    }

    /// How alike a row and an element are, from 0 to 1: the share of each one's words that the other has.
    /// `own` are the words of the element itself, `wide` those and the words of what it stands under.
    pub(super) fn likeness(&self, row: &Bag, own: &Bag, wide: &Bag) -> f64 {
        let said = self.share(row, wide);
        let promised = self.share(own, row);
        let together = self.cosine(row, own);
        0.45 * said + 0.2 * promised + 0.35 * together
    }

    /// The share of one text's words that the other has.
    fn share(&self, one: &Bag, other: &Bag) -> f64 {
        let all: f64 = one.weights.iter().map(|(stem, weight)| weight * self.rarity(*stem)).sum();
        let common: f64 = common(one, other).map(|(stem, a, b)| a * b.min(1.0) * self.rarity(stem)).sum();
        if all > 0.0 { common / all } else { 0.0 }
    }

    fn cosine(&self, one: &Bag, other: &Bag) -> f64 {
        let length = |bag: &Bag| {
            bag.weights.iter().map(|(stem, weight)| (weight * self.rarity(*stem)).powi(2)).sum::<f64>().sqrt()
        };
        let common: f64 = common(one, other).map(|(stem, a, b)| a * b * self.rarity(stem).powi(2)).sum();
        let lengths = length(one) * length(other);
        if lengths > 0.0 { common / lengths } else { 0.0 }
    }

    /// The words that two texts share, the most telling first.
    pub(super) fn shared(&self, row: &Bag, element: &Bag, most: usize) -> Vec<String> {
        let mut found: Vec<(f64, usize)> =
            common(row, element).map(|(stem, a, b)| (a * b * self.rarity(stem), stem)).collect();
        found.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)));
        found.iter().take(most).filter_map(|(_, stem)| self.written.get(*stem).cloned()).collect()
    }
}

/// The stems of both with their weights in each.
fn common(one: &Bag, other: &Bag) -> impl Iterator<Item = (usize, f64, f64)> {
    let mut others = other.weights.iter().peekable();
    one.weights.iter().filter_map(move |(stem, weight)| {
        while others.next_if(|(before, _)| before < stem).is_some() {}
        others.peek().filter(|(same, _)| same == stem).map(|(_, other)| (*stem, *weight, *other))
    })
}
