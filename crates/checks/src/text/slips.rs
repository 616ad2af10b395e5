//! Small slips of writing: doubled marks, open quotation marks, a missing full stop, hyphen or space.
//!
//! A hint; one finding lists them all, because they are mended at once and each alone would hide what matters.

use opora_domain::findings::{Quotation, Severity};

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::text;

pub(crate) const RULE: Rule = Rule { name: "text-slips", severity: Severity::Hint, find };

/// The kinds of slips with the text that names each; none of them is a rule of the catalogue by itself.
const SLIPS: &[(&str, Rule)] = &[
    ("slip-quotation-unclosed", text::quotation_unclosed::RULE),
    ("slip-comparative-hyphen", text::comparative_hyphen::RULE),
    ("slip-full-stop-missing", text::full_stop_missing::RULE),
    ("slip-abbreviation-space", text::abbreviation_space::RULE),
    ("slip-capital-inside", text::capital_inside::RULE),
    ("slip-quotation-marks-wrong", text::quotation_marks_wrong::RULE),
    ("slip-doubled-punctuation", text::doubled_punctuation::RULE),
    ("slip-preposition-missing", text::preposition_missing::RULE),
    ("slip-short-article", text::short_article::RULE),
    ("slip-participle", text::participle::RULE),
    ("slip-number-apart", text::number_apart::RULE),
    ("slip-currency-variants", text::currency_variants::RULE),
    ("slip-spacing", text::spacing::RULE),
];

/// What only a plan has: cells of responsible bodies and lists of clubs.
const SLIPS_OF_PLANS: &[(&str, Rule)] = &[
    ("slip-names-without-separator", text::names_without_separator::RULE),
    ("slip-bodies-without-separator", text::bodies_without_separator::RULE),
];

/// What is a slip in a strategy, which is long; a plan tells each by itself.
const SLIPS_OF_STRATEGIES: &[(&str, Rule)] =
    &[("slip-doubled-word", text::doubled_word::RULE), ("slip-list-unfinished", text::list_unfinished::RULE)];

/// So many examples of one kind are named in the message; the places show all.
const EXAMPLES: usize = 3;

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let of_its_kind = if examination.strategy.is_some() { SLIPS_OF_STRATEGIES } else { SLIPS_OF_PLANS };
    let mut places: Vec<Quotation> = Vec::new();
    let mut values: Vec<String> = Vec::new();
    let found: Vec<(&str, Vec<Defect>)> = SLIPS
        .iter()
        .chain(of_its_kind)
        .map(|(label, rule)| (*label, rule.defects(examination)))
        .filter(|(_, slips)| !slips.is_empty())
        .collect();
    let named = found.iter().map(|(label, slips)| {
        let said: Vec<String> = slips.iter().flat_map(|slip| &slip.values).take(EXAMPLES).cloned().collect();
        (*label, said.join(" / "))
    });
    let named: Vec<(&'static str, String)> = named.collect();
    // One of each kind first, so that a long row of one kind hides no other.
    let mut kinds: Vec<std::vec::IntoIter<Defect>> = found.into_iter().map(|(_, slips)| slips.into_iter()).collect();
    loop {
        let round: Vec<Defect> = kinds.iter_mut().filter_map(Iterator::next).collect();
        if round.is_empty() {
            break;
        }
        for slip in round {
            if slip.places.iter().all(|place| places.contains(place)) {
                continue;
            }
            places.extend(slip.places);
            values.extend(slip.values);
        }
    }
    vec![Defect::at(places.clone()).count("count", places.len()).labelled("kinds", named).values(values)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &saying("Подкрепа на на деца,, които растат."), "на на");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &saying("Подкрепа на деца, които растат."));
    }
}
