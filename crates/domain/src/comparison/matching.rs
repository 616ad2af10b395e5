//! Finding the same thing again in another plan: by number and words, never by position alone.

use std::collections::{BTreeSet, HashMap, VecDeque};

/// What a thing is known by.
pub(crate) struct Known {
    /// Where it stands: things are first looked for in the same group.
    group: usize,
    number: String,
    words: String,
    word_set: BTreeSet<String>,
    /// What else must agree for things without words, such as the kind of a section or the part of a row.
    sort: String,
}

/// More comparisons of words than this are not made: such plans are matched by equal numbers and words alone.
const MOST_COMPARISONS: usize = 400_000;

/// Two texts are of the same thing from this share of common words on, where the numbers agree.
const ALIKE_WITH_NUMBER: f64 = 0.4;

/// The same where the numbers do not agree.
const ALIKE: f64 = 0.6;

impl Known {
    pub(crate) fn new(group: usize, number: Option<&str>, texts: &[Option<&str>], sort: &str) -> Self {
        let text = texts.iter().flatten().copied().collect::<Vec<_>>().join(" ").to_lowercase();
        let words: Vec<&str> = text.split(|letter: char| !letter.is_alphanumeric()).filter(|w| !w.is_empty()).collect();
        Self {
            group,
            number: number.map(|number| number.trim_end_matches('.').to_owned()).unwrap_or_default(),
            words: words.join(" "),
            word_set: words.iter().map(|word| (*word).to_owned()).collect(),
            sort: sort.to_owned(),
        }
    }

    /// The share of common words.
    fn likeness(&self, other: &Self) -> f64 {
        let common = self.word_set.intersection(&other.word_set).count();
        let all = self.word_set.len() + other.word_set.len() - common;
        if all == 0 {
            return 0.0;
        }
        #[expect(clippy::cast_precision_loss, reason = "numbers of words are small")]
        let share = common as f64 / all as f64;
        share
    }
}

/// For each newer thing the position of the older one that it is; each older thing is taken once.
pub(crate) fn pairs(older: &[Known], newer: &[Known]) -> Vec<Option<usize>> {
    let mut found = vec![None; newer.len()];
    let mut taken = vec![false; older.len()];
    type Key = fn(&Known) -> Option<(usize, &str, &str, &str)>;
    // From the surest agreement to the least sure; within each, in order.
    let keys: [Key; 4] = [
        |known| Some((known.group, &known.number, &known.words, &known.sort)),
        |known| (!known.words.is_empty()).then_some((known.group, "", &known.words, &known.sort)),
        |known| (!known.words.is_empty()).then_some((0, &known.number, &known.words, &known.sort)),
        |known| (!known.words.is_empty()).then_some((0, "", &known.words, "")),
    ];
    for key in keys {
        let mut waiting: HashMap<_, VecDeque<usize>> = HashMap::new();
        for (index, known) in older.iter().enumerate().filter(|(index, _)| taken.get(*index) == Some(&false)) {
            if let Some(key) = key(known) {
                waiting.entry(key).or_default().push_back(index);
            }
        }
        for (known, found) in newer.iter().zip(&mut found).filter(|(_, found)| found.is_none()) {
            *found = key(known).and_then(|key| waiting.get_mut(&key)?.pop_front());
            if let Some(taken) = found.and_then(|index| taken.get_mut(index)) {
                *taken = true;
            }
        }
    }
    pair_alike(older, newer, &mut found, &mut taken);
    found
}

/// What is left, by the share of common words: the most alike first.
fn pair_alike(older: &[Known], newer: &[Known], found: &mut [Option<usize>], taken: &mut [bool]) {
    let left: Vec<usize> = (0..older.len()).filter(|index| taken.get(*index) == Some(&false)).collect();
    let open: Vec<usize> = (0..newer.len()).filter(|index| found.get(*index) == Some(&None)).collect();
    if left.len().saturating_mul(open.len()) > MOST_COMPARISONS {
        return;
    }
    let mut candidates = Vec::new();
    for (&older_index, &newer_index) in left.iter().flat_map(|older| open.iter().map(move |newer| (older, newer))) {
        let (Some(older), Some(newer)) = (older.get(older_index), newer.get(newer_index)) else { continue };
        let same_number = !older.number.is_empty() && older.number == newer.number && older.group == newer.group;
        let likeness = older.likeness(newer);
        if likeness >= if same_number { ALIKE_WITH_NUMBER } else { ALIKE } {
            candidates.push((likeness + f64::from(u8::from(same_number)), older_index, newer_index));
        }
    }
    candidates.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.2.cmp(&b.2)).then(a.1.cmp(&b.1)));
    for (_, older_index, newer_index) in candidates {
        if let (Some(taken @ false), Some(found @ None)) = (taken.get_mut(older_index), found.get_mut(newer_index)) {
            *taken = true;
            *found = Some(older_index);
        }
    }
}
