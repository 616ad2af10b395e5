//! The analysis gives data of a day after the strategy was adopted: "Към 30.06.2017 г. … са 538" in one of February 2016.
//!
//! An error: when it was written, nobody could know.

use opora_domain::findings::{Quotation, Severity};

use super::wording::{Piece, pieces};
use super::years::single_years;
use crate::dates::{PrintedDate, dates};
use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::{any_phrase, words};

pub(crate) const RULE: Rule = Rule { name: "period-data-after-adoption", severity: Severity::Error, find };

/// What is wanted, planned or counted later.
const OF_FUTURE: &[&str] = &[
    "ще",
    "да",
    "цел*",
    "очаква*",
    "планира*",
    "предвижда*",
    "срок*",
    "прогноз*",
    "индикатор*",
    "показател*",
    "изменен*",
    "допълнен*",
    "актуализ*",
    "предсто*",
    "предвиден*",
    "планиран*",
    "заложен*",
    "до края",
    "програм*",
    "проект*",
];
/// What tells of what was.
const WAS: &[&str] = &["са", "бяха", "беше", "е бил", "е била", "е било", "са били"];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(strategy) = examination.strategy else { return Vec::new() };
    let Some(adopted) = examination.plan.adoption.as_ref().and_then(|adoption| adoption.date) else {
        return Vec::new();
    };
    let adopted = adopted.to_string();
    // What the directions plan may be counted on a later day.
    let begins = strategy.directions.iter().filter_map(|direction| direction.origin.at).map(|at| at.block).min();
    let of_future = examination.lexicon.wanted(OF_FUTURE);
    let as_of = examination.lexicon.wanted(&["към"]);
    let told = pieces(examination, |piece| {
        let prose = piece.text.at.is_none_or(|at| at.table.is_none());
        let before = begins.zip(piece.text.at).is_none_or(|(begins, at)| at.block < begins);
        prose && before && as_of.is_in(piece.tokens) && !of_future.is_in(piece.tokens)
    });
    let adopted_year: i32 = adopted.get(..4).and_then(|year| year.parse().ok()).unwrap_or(i32::MAX);
    let was = examination.lexicon.wanted(WAS);
    let of_years = pieces(examination, |piece| {
        let prose = piece.text.at.is_none_or(|at| at.table.is_none());
        let before = begins.zip(piece.text.at).is_some_and(|(begins, at)| at.block < begins);
        prose && before && was.is_in(piece.tokens) && !of_future.is_in(piece.tokens)
    });
    let mut places: Vec<Quotation> = Vec::new();
    let mut values: Vec<String> = Vec::new();
    // "През 2017 г. са обслужени …" in a strategy of 2016.
    for piece in &of_years {
        let says = piece.says();
        for year in single_years(says).into_iter().filter(|year| year.year > adopted_year) {
            let before = words(says.get(..year.from).unwrap_or_default());
            if before.last().is_some_and(|word| any_phrase(word.text, &["през"]).is_some()) {
                places.push(piece.quote());
                values.push(year.year.to_string());
            }
        }
    }
    for piece in &told {
        for (day, written) in days(piece) {
            if day > adopted {
                places.push(piece.quote());
                values.push(written);
            }
        }
    }
    vec![Defect::at(places).text("list", values.join(", ")).text("adopted", adopted).values(values)]
}

/// The days behind "към" as an ISO date and as they are printed.
fn days(piece: &Piece<'_>) -> Vec<(String, String)> {
    let says = piece.says();
    let as_of = |date: &PrintedDate| {
        let before = words(says.get(..date.from).unwrap_or_default());
        before.last().is_some_and(|word| any_phrase(word.text, &["към"]).is_some())
    };
    let days = dates(says).into_iter().filter(as_of).filter_map(|date| {
        let (year, day) = date.year.zip(date.day)?;
        Some((format!("{year:04}-{:02}-{day:02}", date.month), date.written(says).to_owned()))
    });
    days.collect()
}

#[cfg(test)]
mod tests {
    use opora_domain::strategies::Strategy;

    use super::*;
    use crate::invented::adopted;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    fn strategy(text: &str) -> Strategy {
        Strategy { adoption: adopted(Some("1"), Some("2"), Some("2016-02-18")), ..saying(text) }
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &strategy("Към 30.06.2017 г. на асистент разчитат 538 души."), "30.06.2017");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &strategy("Към 31.12.2014 г. на асистент разчитат 538 души."));
        assert_silent(&RULE, &strategy("Към 31.12.2020 г. услугите ще обхващат 538 души."));
        assert_silent(&RULE, &saying("Към 30.06.2017 г. на асистент разчитат 538 души."));
    }
}
