//! An indicator of a row that holds no number ("Повишено качество на услугите"), in a plan whose other indicators do.
//!
//! A warning; one finding for all such rows.

use opora_domain::findings::{Quotation, Severity};

use crate::examination::{Examination, Row};
use crate::quoting;
use crate::rule::{Defect, Rule};
use crate::strategies::years::number_word;
use crate::words::{any_phrase, tokens};

pub(crate) const RULE: Rule = Rule { name: "target-indicator-without-value", severity: Severity::Warning, find };

const INDICATORS: &[&str] = &["индикатор*", "показател*", "очакван* резултат*", "целева стойност"];
/// What is there or not: done is its value.
const DONE: &[&str] =
    &["да", "не", "изготвен*", "приет*", "подписан*", "изграден*", "открит*", "утвърден*", "създаден*", "един", "една"];

/// The indicators that a row prints in a column of their own, each with its place.
pub(crate) fn indicators<'a>(row: &'a Row<'_>) -> impl Iterator<Item = (&'a str, Quotation)> {
    row.item.notes.iter().enumerate().filter_map(|(index, note)| {
        let heading = note.heading.as_deref()?;
        let text = note.text.as_deref().filter(|text| !text.trim().is_empty())?;
        any_phrase(heading, INDICATORS)?;
        Some((text, Quotation { at: row.place(&format!("notes.{index}")), quote: quoting::whole(text) }))
    })
}

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let all: Vec<(&str, Quotation)> = examination.rows.iter().flat_map(indicators).collect();
    let valued = |text: &str| {
        text.chars().any(|letter| letter.is_ascii_digit())
            || tokens(text).iter().any(|token| number_word(token.text).is_some())
    };
    let with = all.iter().filter(|(text, _)| valued(text)).count();
    let without: Vec<Quotation> = all
        .iter()
        .filter(|(text, _)| !valued(text) && any_phrase(text, DONE).is_none() && text.chars().any(char::is_alphabetic))
        .map(|(_, place)| place.clone())
        .collect();
    // A plan that gives no values at all is told of by another rule.
    if without.is_empty() || with < 2 * without.len() {
        return Vec::new();
    }
    Defect::of_rows(without)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, plan, row};
    use opora_domain::planning::{AnnualPlan, Item, ItemNote};

    fn indicated(texts: &[&str]) -> AnnualPlan {
        let of_row = |text: &&str| {
            let note = ItemNote { heading: Some("Индикатори".into()), text: Some((*text).into()) };
            Item { notes: vec![note], ..row("1", "Обучение") }
        };
        plan(texts.iter().map(of_row).collect())
    }

    #[test]
    fn the_defect_is_found() {
        let plan = indicated(&["2 кампании", "80 лица", "Повишено качество на услугите"]);
        assert_found(&RULE, &plan, "Повишено качество");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &indicated(&["2 кампании", "80 лица", "Изготвен доклад"]));
        assert_silent(&RULE, &indicated(&["Повишено качество", "Подобрена грижа"]));
    }
}
