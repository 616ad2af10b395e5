//! One rate of the same place and day with two values: the unemployment at the end of a year 11,9 % here, 13,4 % there.
//!
//! An error: only one can be right.

use opora_domain::findings::{Quotation, Severity};

use super::figures::{Figure, figures};
use super::wording::{Piece, pieces};
use super::years::years;
use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "sum-rate-differs", severity: Severity::Error, find };

/// Rates that a territory has one of, each with the words for it.
const RATES: &[&[&str]] = &[
    &[
        "равнище* на безработица*",
        "равнище* на регистрирана* безработица*",
        "коефициент* на безработица*",
        "ниво* на безработица*",
        "безработицата е",
    ],
    &["гъстота* на населението", "гъстотата"],
    &["коефициент* на раждаемост", "раждаемостта е"],
    &["коефициент* на смъртност", "смъртността е"],
    &["естествен* прираст*"],
    &["доход* на лице от домакинство", "брутна* работна заплата"],
];
/// Other people, places and times.
const OTHERS: &[&str] = &[
    "страната",
    "българия",
    "средно*",
    "жени*",
    "мъже*",
    "млад*",
    "до 29",
    "над 50",
    "над 55",
    "продължително",
    "селата",
    "града",
    "град",
    "ес",
    "европейск*",
    "съседн*",
    "детска*",
];

struct Said<'a> {
    piece: Piece<'a>,
    when: String,
    place: Place,
    figure: Figure,
}

#[derive(PartialEq, Eq)]
enum Place {
    Municipality,
    District,
    Unsaid,
}

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    if examination.strategy.is_none() {
        return Vec::new();
    }
    let others = examination.lexicon.wanted(OTHERS);
    let mut defects = Vec::new();
    for phrases in RATES {
        let rate = examination.lexicon.wanted(phrases);
        let said: Vec<Said<'_>> = pieces(examination, |piece| {
            let prose = piece.text.at.is_none_or(|at| at.table.is_none());
            prose && rate.is_in(piece.tokens)
        })
        .into_iter()
        .filter_map(|piece| said(piece, phrases))
        .collect();
        let own = said.iter().filter(|said| !others.is_in(said.piece.tokens) || only_compared(&said.piece));
        let own: Vec<&Said<'_>> = own.collect();
        for (index, one) in own.iter().enumerate() {
            let other = own.iter().skip(index + 1).find(|other| {
                one.when == other.when
                    && (one.place == other.place || one.place == Place::Unsaid || other.place == Place::Unsaid)
                    && one.figure.is_share == other.figure.is_share
                    && one.figure.hundredths != other.figure.hundredths
            });
            if let Some(other) = other {
                let places: Vec<Quotation> = [one, other].iter().map(|said| said.piece.quote()).collect();
                defects.push(
                    Defect::at(places)
                        .compared("one", one.figure.written(one.piece.says()))
                        .compared("other", other.figure.written(other.piece.says()))
                        .text("when", one.when.clone()),
                );
                break;
            }
        }
    }
    defects
}

/// "поставя областта над средното за страната": a comparison behind the own number.
fn only_compared(piece: &Piece<'_>) -> bool {
    let says = piece.says();
    let compared = any_phrase(says, &["над средн*", "под средн*", "по висок* от средн*", "по ниск* от средн*"]);
    compared.is_some_and(|(from, _)| {
        let head = says.get(..from).unwrap_or_default();
        any_phrase(head, OTHERS).is_none() && figures(says.get(from..).unwrap_or_default()).is_empty()
    })
}

fn said<'a>(piece: Piece<'a>, phrases: &[&str]) -> Option<Said<'a>> {
    let says = piece.says();
    let (_, until) = any_phrase(says, phrases)?;
    let all = figures(says);
    // Of two numbers nobody can say which is of which day.
    let [figure] = all.as_slice() else { return None };
    let figure = *figure;
    let near = figure.from >= until && figure.from < until + 120;
    let when = day_of(says)?;
    let place = if any_phrase(says, &["общин*"]).is_some() {
        Place::Municipality
    } else if any_phrase(says, &["област", "областта"]).is_some() {
        Place::District
    } else {
        Place::Unsaid
    };
    near.then_some(Said { piece, when, place, figure })
}

/// The one day or year that a statement names, as it stands there.
fn day_of(says: &str) -> Option<String> {
    let dated: Vec<&str> = says
        .split([' ', '\u{a0}', ',', ';', '('])
        .map(|word| word.trim_end_matches(['.', ')', 'г']))
        .filter(|word| word.matches('.').count() == 2 && word.chars().all(|c| c.is_ascii_digit() || c == '.'))
        .collect();
    match dated.as_slice() {
        [day] => Some((*day).to_owned()),
        [] => match years(says).as_slice() {
            [year] => Some(year.year.to_string()),
            _ => None,
        },
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        let text = "Равнището на регистрираната безработица към 31.12.2014 г. е 11,9 %.\nРавнището на безработица от 13,4 % към 31.12.2014 г. е над средното за страната.";
        assert_found(&RULE, &saying(text), "13,4");
    }

    #[test]
    fn what_is_right_stays_silent() {
        for text in [
            "Равнището на безработица към 31.12.2014 г. е 11,9 %.\nРавнището на безработица към 31.12.2013 г. е 13,4 %.",
            "Равнището на безработица през 2014 г. е 11,9 %.\nЗа страната равнището на безработица през 2014 г. е 10,7 %.",
            "Равнището на безработица към 31.12.2014 г. е 11,9 %.\nРавнището на безработица сред младежите към 31.12.2014 г. е 23,4 %.",
        ] {
            assert_silent(&RULE, &saying(text));
        }
    }
}
