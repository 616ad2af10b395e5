//! A row of the summary table, or a measure, that widens a service in one sentence and in another foresees no widening.
//!
//! A warning: places and what is done there may be two things, but the reader has to be told which one is meant.

use opora_domain::findings::{Quotation, Severity};

use super::service_names::Named;
use super::wording::{Piece, pieces};
use crate::examination::Examination;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "text-widened-or-not", severity: Severity::Warning, find };

const NOT: &[&str] = &[
    "не се предвижда разширя*",
    "не се предвижда увелич*",
    "не се предвиждат разширя*",
    "няма да се разширява",
    "не се планира разширя*",
    "без разширя*",
    "без увелич*",
];
const WIDENED: &[&str] = &["разширяване*", "увеличаване* на капацитет*", "увеличаване* капацитет*"];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    if examination.strategy.is_none() {
        return Vec::new();
    }
    let (not, widened) = (examination.lexicon.wanted(NOT), examination.lexicon.wanted(WIDENED));
    let denied = pieces(examination, |piece| not.is_in(piece.tokens));
    if denied.is_empty() {
        return Vec::new();
    }
    let widening = pieces(examination, |piece| widened.is_in(piece.tokens) && !not.is_in(piece.tokens));
    denied
        .iter()
        .filter_map(|piece| {
            let said: Vec<Quotation> = widening.iter().filter(|other| of_one(piece, other)).map(Piece::quote).collect();
            (!said.is_empty()).then(|| Defect::at([piece.quote()].into_iter().chain(said.into_iter().take(4))))
        })
        .collect()
}

/// Both stand in one text or one row, or name the same service.
fn of_one(one: &Piece<'_>, other: &Piece<'_>) -> bool {
    let row = |piece: &Piece<'_>| piece.text.at.and_then(|at| Some((at.table?, at.row?)));
    let same_text = std::ptr::eq(one.text, other.text);
    let same_row = row(one).is_some() && row(one) == row(other);
    let named = || {
        let denied = Named::all_in(one.says());
        // A paragraph that names one service alone speaks of it in all its sentences.
        let widened = || Named::all_in(&other.text.text);
        denied.len() == 1 && matches!(widened().as_slice(), [named] if denied.iter().all(|it| it.is_like(named)))
    };
    same_text || same_row || named()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        let text = "Разширяване обхвата на дейността на ЦОП. Капацитетът е 40 и не се предвижда разширяване.";
        assert_found(&RULE, &saying(text), "не се предвижда");
    }

    #[test]
    fn what_is_right_stays_silent() {
        let text = "Разширяване на Дневен център за деца.\nКапацитетът на ЦОП е 40 и не се предвижда разширяване.";
        assert_silent(&RULE, &saying(text));
    }
}
