//! "Тригодишен период" beside a span of another length, or two such periods in a strategy that is too short for both.
//!
//! An error: the words and the years cannot both be right.

use opora_domain::findings::Severity;

use super::wording::pieces;
use super::years::{spans, years_long};
use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::words;

pub(crate) const RULE: Rule = Rule { name: "period-length-differs", severity: Severity::Error, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(own) = examination.strategy.and_then(|_| examination.plan.strategy_period) else { return Vec::new() };
    let own_length = i32::from(own.to) - i32::from(own.from) + 1;
    let mut defects = Vec::new();
    let mut too_long = Vec::new();
    let of_years = examination.lexicon.chosen(|word| word.contains("годиш"));
    for piece in pieces(examination, |piece| of_years.is_in(piece.words)) {
        let says = piece.says();
        let all = words(says);
        for (index, word) in all.iter().enumerate() {
            let Some(length) = years_long(word.text) else { continue };
            let first = spans(says).into_iter().find(|span| span.from > word.until);
            if let Some(span) = first.filter(|span| span.length() != length && span.length() > 0) {
                defects.push(
                    Defect::at([piece.quote()])
                        .compared("words", word.text)
                        .compared("span", format!("{}-{}", span.first, span.last)),
                );
            }
            let before = index.checked_sub(1).and_then(|before| all.get(before));
            let next = before.is_some_and(|before| before.text.to_lowercase().starts_with("следващ"));
            if next && 2 * length > own_length {
                too_long.push(piece.quote());
            }
        }
    }
    if !too_long.is_empty() {
        defects.push(
            Defect::at(too_long)
                .compared("words", "следващ … период")
                .compared("span", format!("{}-{}", own.from, own.to)),
        );
    }
    defects
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &saying("Тригодишен период – първият обхваща 2016-2017 г."), "2016-2017");
        assert_found(&RULE, &saying("Планиране на следващ тригодишен период."), "следващ тригодишен");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &saying("Тригодишен период 2016-2018 г. и следващ двугодишен период 2019-2020 г."));
    }
}
