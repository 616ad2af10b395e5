//! The mid-term evaluation: at the end of a year in one place, its conclusions used before that in another, or only a
//! review of another kind in a third.
//!
//! An error: what is used must be there before.

use opora_domain::findings::{Quotation, Severity};

use super::wording::{Piece, pieces};
use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "period-midterm-evaluation", severity: Severity::Error, find };

const OF_MIDDLE: &[&str] = &["междинн* оценк*", "междинен преглед", "междинният преглед", "междинна проверка"];
const ORDINALS: &[(&str, i32)] = &[("първата", 1), ("втората", 2), ("третата", 3), ("четвъртата", 4), ("петата", 5)];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(own) = examination.strategy.and_then(|_| examination.plan.strategy_period) else { return Vec::new() };
    let of_middle = examination.lexicon.wanted(OF_MIDDLE);
    let mentions = pieces(examination, |piece| of_middle.is_in(piece.tokens));
    let dated: Vec<(&Piece<'_>, i32)> = mentions
        .iter()
        .filter(|piece| any_phrase(piece.says(), &["в края на"]).is_some())
        .filter_map(|piece| {
            let (_, year) = ORDINALS.iter().find(|(word, _)| any_phrase(piece.says(), &[word]).is_some())?;
            Some((piece, i32::from(own.from) + year - 1))
        })
        .collect();
    let Some((held, year)) = dated.first() else { return Vec::new() };
    let others: Vec<Quotation> = mentions
        .iter()
        .filter(|piece| any_phrase(piece.says(), &["в края на"]).is_none())
        .filter(|piece| differs(piece, *year))
        .map(Piece::quote)
        .collect();
    if others.is_empty() {
        return Vec::new();
    }
    vec![Defect::at([held.quote()].into_iter().chain(others)).compared("year", year.to_string())]
}

/// Conclusions of an evaluation that another place holds only later, or an evaluation of another kind.
fn differs(piece: &Piece<'_>, year: i32) -> bool {
    let used = any_phrase(piece.says(), &["заключени*", "препорък*", "изводи*", "на база"]).is_some();
    let review = any_phrase(piece.says(), &["преглед", "прегледът"]).is_some();
    let later = super::years::years(piece.says()).iter().any(|named| named.year > year);
    (used || review) && !later
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        let text = "Междинна оценка на стратегията в края на третата година от външен екип.\nПланиране според препоръките от междинната оценка на база годишен доклад.";
        assert_found(&RULE, &saying(text), "на база годишен доклад");
    }

    #[test]
    fn what_is_right_stays_silent() {
        let text = "Междинна оценка на стратегията в края на третата година от външен екип.\nПланиране за 2019 г. според препоръките от междинната оценка.";
        assert_silent(&RULE, &saying(text));
    }
}
