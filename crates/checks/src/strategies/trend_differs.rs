//! A text says that something grows while its numbers from year to year fall, or the other way round: "нараства: 21 през 2017 г.,
//! 18 през 2018 г. и 14 през 2019 г.".
//!
//! An error: the word or a number is wrong.

use opora_domain::findings::Severity;

use super::figures::figures;
use super::wording::pieces;
use super::years::single_years;
use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "sum-trend-differs", severity: Severity::Error, find };

const GROWS: &[&str] =
    &["нараства*", "нарасна*", "расте", "растат", "увеличава*", "увеличи*", "повишава*", "се покачва*"];
const FALLS: &[&str] = &["намалява*", "намаля", "намаляха", "спада*", "понижава*", "се снижава*"];
/// Two numbers may be a slip of one year; so many in a row show where it goes.
const SERIES: usize = 3;

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let changes = examination.lexicon.wanted(&[GROWS, FALLS].concat());
    let mut defects = Vec::new();
    for piece in pieces(examination, |piece| changes.is_in(piece.tokens)) {
        let says = piece.says();
        let (grows, falls) = (any_phrase(says, GROWS), any_phrase(says, FALLS));
        // A sentence with both words speaks of two things.
        let ((Some((_, until)), None) | (None, Some((_, until)))) = (grows, falls) else { continue };
        let Some(series) = series(says.get(until..).unwrap_or_default()) else { continue };
        let falling = series.windows(2).all(|pair| pair.first() > pair.last());
        let rising = series.windows(2).all(|pair| pair.first() < pair.last());
        if grows.is_some() && falling || falls.is_some() && rising {
            let list: Vec<String> = series.iter().map(|hundredths| super::figures::written(*hundredths)).collect();
            defects.push(Defect::at([piece.quote()]).text("list", list.join(", ")));
        }
    }
    defects
}

/// The numbers that a text gives for years one after the other, each year behind its number.
fn series(says: &str) -> Option<Vec<i64>> {
    let years = single_years(says);
    let numbers: Vec<_> = figures(says).into_iter().filter(|figure| !figure.is_share).collect();
    let in_order = years.windows(2).all(|pair| match pair {
        [one, next] => one.year < next.year,
        _ => false,
    });
    let paired =
        years.len() == numbers.len() && numbers.iter().zip(&years).all(|(number, year)| number.until <= year.from);
    let apart = numbers.iter().skip(1).zip(&years).all(|(next, year)| next.from > year.from);
    (years.len() >= SERIES && in_order && paired && apart)
        .then(|| numbers.iter().map(|number| number.hundredths).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        let text = "Броят на отпадналите нараства през три учебни години: 21 ученици през 2017 г., 18 през 2018 г. и 14 през \
                    2019 г.";
        assert_found(&RULE, &saying(text), "нараства");
        assert_found(
            &RULE,
            &saying("Броят им намалява: 12 през 2013 г., 15 през 2014 г. и 19 през 2015 г."),
            "намалява",
        );
    }

    #[test]
    fn what_is_right_stays_silent() {
        for text in [
            "Броят им нараства: 12 през 2013 г., 15 през 2014 г. и 19 през 2015 г.",
            "Броят им нараства: 12 през 2013 г., 11 през 2014 г. и 19 през 2015 г.",
            "Чакащите нарастват, а настанените намаляват: 21 през 2017 г., 18 през 2018 г. и 14 през 2019 г.",
        ] {
            assert_silent(&RULE, &saying(text));
        }
    }
}
