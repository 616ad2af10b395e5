//! "Най-малко 80-90": the least of a range is its lower end, so the upper one says nothing.
//!
//! A hint; one finding for the document.

use opora_domain::findings::Severity;

use super::indicator_differs::target;
use super::wording::{Piece, pieces};
use crate::examination::Examination;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "target-range-at-least", severity: Severity::Hint, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    if examination.strategy.is_none() {
        return Vec::new();
    }
    let at_least = examination.lexicon.wanted(&["поне", "най малко", "минимум"]);
    let ranges = pieces(examination, |piece| {
        at_least.is_in(piece.tokens) && target(piece.says()).is_some_and(|it| it.contains('-'))
    });
    Defect::of_rows(ranges.iter().map(Piece::quote).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &saying("Обхванати поне 30-35 % от хората."), "30-35");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &saying("Обхванати поне 30 % от хората. Обучени 50-70 специалисти."));
    }
}
