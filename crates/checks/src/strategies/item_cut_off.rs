//! An item of a list inside a cell ends with a preposition, and the next item begins.
//!
//! An error: the words after it are lost.

use opora_domain::findings::{Quotation, Severity};

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::words;

pub(crate) const RULE: Rule = Rule { name: "text-item-cut-off", severity: Severity::Error, find };

/// Adjectives in the plural and in their definite form that ask for a noun.
const ADJECTIVES: &[&str] = &[
    "уязвими",
    "уязвимите",
    "социални",
    "социалните",
    "общински",
    "общинските",
    "различни",
    "различните",
    "съответните",
    "местни",
    "местните",
    "рискови",
    "рисковите",
];
const PREPOSITIONS: &[&str] = &["от", "на", "за", "с", "със", "в", "във", "по", "при", "чрез", "към", "между", "и"];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(strategy) = examination.strategy else { return Vec::new() };
    let mut places: Vec<Quotation> = Vec::new();
    let mut values = Vec::new();
    for text in examination.texts.iter().filter(|text| text.at.is_none_or(|at| at.table.is_some())) {
        let all = text.words();
        for (index, pair) in all.windows(2).enumerate() {
            let [last, next] = pair else { continue };
            let gap = text.text.get(last.until..next.from).unwrap_or_default();
            // " -месечни": a mark of the list, not the hyphen of "по-малки" nor a dash inside a sentence.
            let item = gap.starts_with(' ') && matches!(gap.trim(), "-" | "–" | "•" | "·");
            let before = index.checked_sub(1).and_then(|before| all.get(before));
            let open = PREPOSITIONS.contains(&last.text) || ADJECTIVES.contains(&last.text);
            if item && open && before.is_some() {
                let from = before.map_or(last.from, |before| before.from);
                places.push(text.quote_around(from, last.until));
                values.push(text.text.get(from..last.until).unwrap_or_default().to_owned());
            }
        }
    }
    // The list marks may be gone: then the items are known from the logical framework alone.
    let specific = strategy.logframe.iter().flat_map(|frame| &frame.specific);
    for row in specific {
        for item in row.outputs.iter().chain(&row.outcomes).chain(&row.sources) {
            let said = item.trim();
            let last = words(said).last().copied().filter(|word| word.until == said.len() && words(said).len() > 2);
            let known = places.iter().any(|place| place.quote.contains(said));
            if last.is_some_and(|word| PREPOSITIONS.contains(&word.text)) && !known {
                places.push(Quotation { at: row.origin.at, quote: crate::quoting::whole(said) });
                values.push(said.to_owned());
            }
        }
    }
    Defect::listing(places, "ends", values)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &saying("-Анкета за мнението на -месечни справки -доклади"), "мнението на");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &saying("-Анкета за мнението на хората -месечни справки по-често – за всички"));
    }
}
