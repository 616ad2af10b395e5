//! What is planned lies wholly before the period of the strategy: a span of years from an older document.
//!
//! An error: the sentence plans for years that are over.

use opora_domain::findings::Severity;

use super::wording::{Piece, pieces};
use super::years::spans;
use crate::examination::Examination;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "period-older-document", severity: Severity::Error, find };

/// Words of a plan, and words that tell of what was.
const PLANNED: &[&str] =
    &["предвижд*", "планове*", "план* за", "етап*", "ще", "първи* период", "втори* период", "график*"];
const PAST: &[&str] = &[
    "приключи*",
    "анализ*",
    "данни*",
    "преброяв*",
    "реализиран*",
    "предишн*",
    "предходн*",
    "отчет*",
    "продължение",
    "изпълнена*",
    "последн*",
    "настанени*",
];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(own) = examination.strategy.and_then(|_| examination.plan.strategy_period) else { return Vec::new() };
    let first = i32::from(own.from);
    let (plans, past) = (examination.lexicon.wanted(PLANNED), examination.lexicon.wanted(PAST));
    let planned = |piece: &Piece<'_>| plans.is_in(piece.tokens) && !past.is_in(piece.tokens);
    let mut places = Vec::new();
    let mut values = Vec::new();
    for piece in pieces(examination, planned) {
        let older: Vec<String> = spans(piece.says())
            .iter()
            .filter(|span| span.first < span.last && span.last < first)
            .map(|span| format!("{}-{}", span.first, span.last))
            .collect();
        if !older.is_empty() {
            places.push(piece.quote());
            values.extend(older);
        }
    }
    vec![
        Defect::at(places)
            .text("spans", values.join(", "))
            .text("own", format!("{}-{}", own.from, own.to))
            .values(values),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &saying("Планове за тригодишен период, първият период обхваща 2010-2012 г."), "2010-2012");
    }

    #[test]
    fn what_is_right_stays_silent() {
        let text = "Продължава успешния план за 2011-2015 г.\nПрез 2012-2014 г. са обхванати 20 деца.\nПланове за 2016-2018 г.";
        assert_silent(&RULE, &saying(&text.replace("успешния", "приключилия")));
    }
}
