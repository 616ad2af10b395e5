//! The mid-term evaluation: in one year here and in another there, or at the end of a year in one place, its conclusions used
//! before that in another, or only a review of another kind in a third.
//!
//! An error: what is used must be there before, and the evaluation is held once.

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
    let Some((held, year)) = dated.first() else { return two_years(&mentions) };
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

/// "Междинна оценка през 2013 г." and "Междинна оценка през 2014 г.".
fn two_years(mentions: &[Piece<'_>]) -> Vec<Defect> {
    let held: Vec<(&Piece<'_>, i32)> =
        mentions.iter().filter_map(|piece| Some((piece, year_held(piece.says())?))).collect();
    let mut years: Vec<i32> = held.iter().map(|(_, year)| *year).collect();
    years.sort_unstable();
    years.dedup();
    // What is held every second year is another thing than one evaluation in the middle.
    if years.len() != 2 {
        return Vec::new();
    }
    let listed: Vec<String> = years.iter().map(ToString::to_string).collect();
    vec![Defect::at(held.iter().map(|(piece, _)| piece.quote())).text("year", listed.join(" / ")).values(listed)]
}

/// The one year that stands right behind the evaluation.
fn year_held(says: &str) -> Option<i32> {
    let (_, until) = any_phrase(says, &["междинна оценка", "междинната оценка", "междинен преглед"])?;
    if any_phrase(says, &["национал*", "оперативн*", "програмата", "плана за"]).is_some()
    {
        return None;
    }
    let years = super::years::single_years(says);
    let mut behind = years.iter().filter(|year| year.from >= until);
    let year = behind.next().filter(|_| behind.next().is_none())?;
    let gap = says.get(until..year.from)?;
    let near = gap.chars().count() < 60 && !gap.contains([',', ';', '.', ':']);
    (near && any_phrase(gap, &["през", "в края на", "до края на", "към", "за"]).is_some()).then_some(year.year)
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
        let text = "Междинна оценка на стратегията през 2018 г. от външен екип.\nмеждинна оценка в края на 2017 г.;";
        assert_found(&RULE, &saying(text), "края на 2017");
    }

    #[test]
    fn what_is_right_stays_silent() {
        let text = "Междинна оценка на стратегията в края на третата година от външен екип.\nПланиране за 2019 г. според препоръките от междинната оценка.";
        assert_silent(&RULE, &saying(text));
    }
}
