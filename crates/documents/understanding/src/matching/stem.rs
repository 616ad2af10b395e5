//! Stems of words: Bulgarian endings change, the beginning of a word stays.

/// Whether a folded word begins with a stem.
pub(crate) fn begins_with(folded: &str, stem: &str) -> bool {
    folded.starts_with(stem)
}

/// Whether a folded word begins with a stem, forgiving one misread letter from six letters on and two from ten.
pub(crate) fn begins_with_tolerantly(folded: &str, stem: &str) -> bool {
    if folded.starts_with(stem) {
        return true;
    }
    // Recognition errors rarely hit both of the first two letters; most words are refused here.
    let (mut of_word, mut of_stem) = (folded.chars(), stem.chars());
    let same_first = of_word.next() == of_stem.next();
    if !same_first && of_word.next() != of_stem.next() {
        return false;
    }
    let length = stem.chars().count();
    let allowed = match length {
        0..=5 => return false,
        6..=9 => 1,
        _ => 2,
    };
    let word: Vec<char> = folded.chars().take(length + 1).collect();
    if word.len() + allowed < length {
        return false;
    }
    let stem: Vec<char> = stem.chars().collect();
    let to_beginnings = distances(&stem, &word, allowed);
    to_beginnings.is_some_and(|distances| distances.iter().rev().take(3).any(|distance| *distance <= allowed))
}

/// Whether two folded texts differ in at most so many letters.
pub(crate) fn distance_within(one: &str, other: &str, allowed: usize) -> bool {
    let one: Vec<char> = one.chars().collect();
    let other: Vec<char> = other.chars().collect();
    one.len().abs_diff(other.len()) <= allowed && distance(&one, &other, allowed).is_some()
}

/// How alike two folded texts are: 1 is equal. Long texts are compared by their first 200 letters.
pub(crate) fn likeness(one: &str, other: &str) -> f64 {
    let one: Vec<char> = one.chars().take(200).collect();
    let other: Vec<char> = other.chars().take(200).collect();
    let longest = one.len().max(other.len());
    if longest == 0 {
        return 1.0;
    }
    let shortest = one.len().min(other.len());
    if shortest * 2 < longest {
        return 0.0;
    }
    #[expect(clippy::cast_precision_loss, reason = "lengths of at most 200")]
    let share = distance(&one, &other, longest).unwrap_or(longest) as f64 / longest as f64;
    1.0 - share
}

/// The number of letters to put in, take out or change, where it is at most `allowed`.
fn distance(one: &[char], other: &[char], allowed: usize) -> Option<usize> {
    distances(one, other, allowed)?.last().copied().filter(|distance| *distance <= allowed)
}

/// The distances of `one` to each beginning of `other`, the empty one first; `None` where all are more than `allowed`.
fn distances(one: &[char], other: &[char], allowed: usize) -> Option<Vec<usize>> {
    let mut above: Vec<usize> = (0..=other.len()).collect();
    for (row, letter) in one.iter().enumerate() {
        let mut diagonal = row;
        let mut left = row + 1;
        let mut least = left;
        if let Some(first) = above.first_mut() {
            *first = left;
        }
        for (cell, compared) in above.iter_mut().skip(1).zip(other) {
            let changed = diagonal + usize::from(letter != compared);
            diagonal = *cell;
            left = changed.min(diagonal + 1).min(left + 1);
            *cell = left;
            least = least.min(left);
        }
        // A distance never becomes less from row to row.
        if least > allowed {
            return None;
        }
    }
    Some(above)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances_are_those_of_levenshtein() {
        for (one, other, expected) in [("", "", 0), ("а", "", 1), ("мярка", "марка", 1), ("времеви", "времени", 1)]
        {
            let letters = |text: &str| text.chars().collect::<Vec<_>>();
            assert_eq!(distance(&letters(one), &letters(other), 3), Some(expected), "{one} {other}");
        }
        assert!(distance_within("месеп", "месец", 1));
        assert!(!distance_within("месеп", "марка", 1));
    }

    #[test]
    fn a_stem_is_found_in_a_misread_word() {
        assert!(begins_with_tolerantly("местоположснис", "местополож"));
        assert!(begins_with_tolerantly("финапсиране", "финанс"));
        assert!(!begins_with_tolerantly("дейност", "финанс"));
    }
}
