//! Slips of three words in a row, the second of which tells them.

use crate::examination::Examination;
use crate::rule::Defect;
use crate::words::Word;

/// Of every text the first three words in a row that are wrong together; the second is one of `seconds`.
pub(crate) fn three_words(
    examination: &Examination<'_>,
    seconds: &[&str],
    are_wrong: impl Fn(&str, [Word<'_>; 3]) -> bool,
) -> Vec<Defect> {
    let chosen = examination.lexicon.chosen(|word| seconds.contains(&word));
    examination
        .texts
        .iter()
        .filter_map(|text| {
            let placed = text.placings.words.windows(3);
            placed.filter(|window| window.get(1).is_some_and(|second| chosen.has(second.number))).find_map(|window| {
                let [first, second, third] = window else { return None };
                let said = text.text.get(first.from..third.until)?;
                are_wrong(&text.text, [first, second, third].map(|placed| placed.word(&text.text)))
                    .then(|| Defect::at([text.quote_around(first.from, third.until)]).value(said))
            })
        })
        .collect()
}
