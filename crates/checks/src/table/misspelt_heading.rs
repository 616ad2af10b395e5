//! Headings of columns that are recognised only in spite of their spelling.
//!
//! A hint; one finding for the document.

use opora_domain::findings::{Quotation, Severity};
use opora_domain::irregularities::IrregularityKind;
use std::collections::BTreeSet;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::vocabulary::Vocabulary;
use crate::words::{letters_only, words};

pub(crate) const RULE: Rule = Rule { name: "table-misspelt-heading", severity: Severity::Hint, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let mut seen = BTreeSet::new();
    let hyphenated = |quote: &str| {
        let inside = |at: usize| {
            quote.get(..at).is_some_and(|before| before.ends_with(char::is_lowercase))
                && quote.get(at + 1..).is_some_and(|after| after.trim_start().starts_with(char::is_lowercase))
        };
        quote.match_indices('-').any(|(at, _)| inside(at))
    };
    // Only known words: the heading is unusual, not misspelt.
    let numbered = |quote: &str| quote.chars().any(|letter| letter.is_ascii_digit());
    let spelt =
        |quote: &str| words(quote).iter().all(|word| Vocabulary::of_the_field().accepts(&word.text.to_lowercase()));
    // What differs from page to page is told by the rule on the variants of headings.
    let told: BTreeSet<String> = crate::table::heading_variants::RULE
        .defects(examination)
        .into_iter()
        .flat_map(|defect| defect.values)
        .map(|value| letters_only(&value))
        .collect();
    let misspelt = crate::table::irregular::places(examination, &[IrregularityKind::MisspeltHeading]);
    let places: Vec<Quotation> = misspelt
        .into_iter()
        .filter(|place| !place.quote.is_empty() && seen.insert(place.quote.clone()))
        // A heading that the column was too narrow for is broken by a hyphen, not misspelt.
        .filter(|place| {
            !told.contains(&letters_only(&place.quote))
                && !hyphenated(&place.quote)
                && !spelt(&place.quote)
                && !numbered(&place.quote)
        })
        .collect();
    let list: Vec<String> = places.iter().map(|place| format!("„{}“", place.quote)).collect();
    vec![Defect::at(places).text("list", list.join(", "))]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent};

    use crate::table::irregular::tests::irregular;
    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &irregular(IrregularityKind::MisspeltHeading, "Ме сеп"), "Ме сеп");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &irregular(IrregularityKind::EmptyCell, "Клуб"));
    }
}
