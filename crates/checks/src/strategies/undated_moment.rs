//! A count "at the present moment" without a date: the strategy is read for years.
//!
//! A hint; one finding for the document.

use opora_domain::findings::{Quotation, Severity};

use super::wording::{Piece, pieces};
use super::years::years;
use crate::examination::Examination;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "period-undated-moment", severity: Severity::Hint, find };

const MOMENT: &[&str] = &["към настоящия момент", "към момента", "в настоящия момент", "в момента", "понастоящем"];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    if examination.strategy.is_none() {
        return Vec::new();
    }
    let moment = examination.lexicon.wanted(MOMENT);
    let counts = |piece: &Piece<'_>| {
        let number = |token: &crate::lexicon::Placed| examination.lexicon.word(token.number).parse::<u32>().is_ok();
        moment.is_in(piece.tokens) && piece.tokens.iter().any(number) && years(piece.says()).is_empty()
    };
    let places: Vec<Quotation> = pieces(examination, counts).iter().map(Piece::quote).collect();
    Defect::of_rows(places)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &saying("Към настоящия момент чакащите са 14 души."), "14 души");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &saying("Към момента (31.12.2015 г.) чакащите са 14.\nВ момента се търси сграда."));
    }
}
