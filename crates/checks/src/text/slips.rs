//! Small slips of writing: doubled marks, open quotation marks, a missing full stop, hyphen or space.
//!
//! A hint; one finding lists them all, because they are mended at once and each alone would hide what matters.

use opora_domain::findings::{Quotation, Severity};

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::text;

pub(crate) const RULE: Rule = Rule { name: "text-slips", severity: Severity::Hint, find };

/// The kinds of slips; none of them is a rule of the catalogue by itself.
const SLIPS: &[Rule] = &[
    text::quotation_unclosed::RULE,
    text::comparative_hyphen::RULE,
    text::full_stop_missing::RULE,
    text::abbreviation_space::RULE,
    text::capital_inside::RULE,
    text::quotation_marks_wrong::RULE,
    text::doubled_punctuation::RULE,
    text::spacing::RULE,
];

/// What is a slip in a strategy, which is long; a plan tells each by itself.
const SLIPS_OF_STRATEGIES: &[Rule] = &[text::doubled_word::RULE, text::list_unfinished::RULE];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let of_strategies = if examination.strategy.is_some() { SLIPS_OF_STRATEGIES } else { &[] };
    let mut places: Vec<Quotation> = Vec::new();
    let mut values: Vec<String> = Vec::new();
    // One of each kind first, so that a long row of one kind hides no other.
    let mut kinds: Vec<std::vec::IntoIter<Defect>> =
        SLIPS.iter().chain(of_strategies).map(|rule| (rule.find)(examination).into_iter()).collect();
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
    if places.is_empty() {
        return Vec::new();
    }
    let mut defect = Defect::at(places.clone()).count("count", places.len());
    defect.values = values;
    vec![defect]
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
