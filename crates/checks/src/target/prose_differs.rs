//! A sentence of the prose gives a number for what an indicator of a row counts, and the indicator another one.
//!
//! An error: "ще бъдат обхванати с транспорт 85 деца" and the indicator "60 деца, обхванати с транспорт". What earlier years
//! had is left alone.

use opora_domain::findings::Severity;

use crate::amounts::{Number, numbers};
use crate::capacity::prose_differs::sentences;
use crate::examination::{Examination, Field};
use crate::rule::{Defect, Rule};
use crate::strategies::years::years;
use crate::target::indicator_without_value::indicators;
use crate::words::{any_phrase, same_root, stems};

pub(crate) const RULE: Rule = Rule { name: "target-prose-differs", severity: Severity::Error, find };

/// What was, and what is only a bound.
const OTHERS: &[&str] = &["беше", "бяха", "бе", "достигнат*", "миналата", "предходн*", "чака*", "списък*"];
const LEAST_STEMS: usize = 3;

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let counted: Vec<_> = examination
        .rows
        .iter()
        .flat_map(indicators)
        .filter_map(|(text, place)| {
            let stems = stems(text);
            Some((only(text)?, place, stems)).filter(|(_, _, stems)| stems.len() >= LEAST_STEMS)
        })
        .collect();
    let mut defects = Vec::new();
    if counted.is_empty() {
        return defects;
    }
    for text in examination.prose().filter(|text| text.field == Field::Prose) {
        for (sentence, begin) in sentences(&text.text) {
            let past = years(sentence).iter().any(|year| Some(year.year) != examination.plan.year.map(i32::from));
            let Some(number) = only(sentence).filter(|_| !past && any_phrase(sentence, OTHERS).is_none()) else {
                continue;
            };
            let said = stems(sentence);
            let same = counted
                .iter()
                .find(|(_, _, wanted)| wanted.iter().all(|stem| said.iter().any(|other| same_root(stem, other))));
            if let Some((value, place, _)) = same.filter(|(value, ..)| value.value != number.value) {
                let here = text.quote_around(begin + number.from, begin + number.until);
                defects.push(
                    Defect::at([here, place.clone()])
                        .compared("prose", number.value.to_string())
                        .compared("indicator", value.value.to_string()),
                );
            }
        }
    }
    defects
}

/// The only number of a text that is no year and no share.
fn only(text: &str) -> Option<Number> {
    let is_year = |number: &Number| (1990..=2100).contains(&number.value);
    let share = |number: &Number| text.get(number.until..).is_some_and(|after| after.trim_start().starts_with('%'));
    let all: Vec<Number> = numbers(text).into_iter().filter(|number| !is_year(number)).collect();
    let [one] = all.as_slice() else { return None };
    (!share(one)).then_some(*one)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, row, saying};
    use opora_domain::planning::{AnnualPlan, Item, ItemNote};

    fn told(prose: &str) -> AnnualPlan {
        let mut plan = saying(prose);
        let text = Some("60 деца, обхванати с транспорт".into());
        let note = ItemNote { heading: Some("Индикатори".into()), text };
        plan.sections[0].items.push(Item { notes: vec![note], ..row("1", "Транспорт до училище") });
        plan
    }

    #[test]
    fn the_defect_is_found() {
        let prose = "През 2021 г. броят на обхванатите с транспорт деца ще достигне 85.";
        assert_found(&RULE, &told(prose), "достигне 85");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &told("През 2021 г. броят на обхванатите с транспорт деца ще достигне 60."));
        assert_silent(&RULE, &told("През 2020 г. с транспорт бяха обхванати 72 деца."));
        assert_silent(&RULE, &told("През 2021 г. децата в риск са 85."));
    }
}
