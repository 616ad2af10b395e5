//! Finding the words of a list that are one letter away from another, without comparing with each of the list.
//!
//! One letter put in, taken out, changed or swapped with its neighbour leaves the beginning of a word or its end as it was:
//! only words with the same beginning or the same end are compared.

use crate::words::one_edit_apart;

/// A list of words with their order from the front and from the back.
#[derive(Debug, Default)]
pub(crate) struct Near<'a> {
    words: Vec<&'a str>,
    /// The places in `words`, ordered by the words read from the back.
    from_back: Vec<usize>,
}

/// Words shorter than this have beginnings and ends of two letters, longer ones of three: the letter that differs stands
/// in one of the two at most.
const LONG: usize = 7;

impl<'a> Near<'a> {
    pub fn of(words: impl IntoIterator<Item = &'a str>) -> Self {
        let mut words: Vec<&str> = words.into_iter().collect();
        words.sort_unstable();
        words.dedup();
        let mut from_back: Vec<usize> = (0..words.len()).collect();
        from_back.sort_unstable_by(|one, other| back(words.get(*one)).cmp(back(words.get(*other))));
        Self { words, from_back }
    }

    /// The words one letter away from a word of five letters and more, in alphabetical order.
    pub fn to(&self, word: &str) -> Vec<&'a str> {
        let letters = if word.chars().count() < LONG { 2 } else { 3 };
        let beginning = word.char_indices().nth(letters).and_then(|(at, _)| word.get(..at)).unwrap_or(word);
        let end = word.char_indices().rev().nth(letters - 1).and_then(|(at, _)| word.get(at..)).unwrap_or(word);
        let from = self.words.partition_point(|known| *known < beginning);
        let alike = self.words.iter().skip(from).take_while(|known| known.starts_with(beginning));
        let from = self.from_back.partition_point(|at| back(self.words.get(*at)).lt(back(Some(&end))));
        let ending = self.from_back.iter().skip(from).filter_map(|at| self.words.get(*at));
        let ending = ending.take_while(|known| known.ends_with(end));
        let length = word.len();
        // A letter has two bytes at most in Cyrillic; a longer one is not in the lists.
        let possible = |known: &&&str| known.len().abs_diff(length) <= 4 && one_edit_apart(word, known);
        let mut found: Vec<&str> = alike.chain(ending).filter(possible).copied().collect();
        found.sort_unstable();
        found.dedup();
        found
    }
}

/// The bytes of a word from its end: words with one end stand side by side.
fn back<'a>(word: Option<&'a &str>) -> impl Iterator<Item = u8> + use<'a> {
    word.map_or("", |word| *word).bytes().rev()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_words_are_found_as_by_comparing_with_all() {
        let known = [
            "осигурява",
            "осигуряват",
            "подобрява",
            "одобрява",
            "грижа",
            "гръжа",
            "дома",
            "домът",
            "деца",
            "децата",
            "дете",
            "подкрепа",
            "пдокрепа",
            "подкреап",
            "акт",
            "услуга",
            "услуги",
            "услугата",
            "сулуга",
        ];
        let near = Near::of(known);
        for word in known.iter().copied().chain(["осигорява", "подкрепя", "слуга", "дцеата", "грижаа", "ггрижа"])
        {
            if word.chars().count() < 5 {
                continue;
            }
            let mut all: Vec<&str> = known.into_iter().filter(|other| one_edit_apart(word, other)).collect();
            all.sort_unstable();
            assert_eq!(near.to(word), all, "{word}");
        }
    }
}
