//! A product of the logical framework with a number, and an indicator on the same thing with another target: "60 приемни
//! семейства" beside "Брой на приемните семейства" with the target 50.
//!
//! An error: both are to be reached by the end of the strategy.

use std::collections::BTreeSet;

use opora_domain::findings::{Quotation, Severity};
use opora_domain::strategies::{Comparator, KeyIndicator};

use super::wording::roots;
use super::years::years;
use crate::examination::Examination;
use crate::quoting;
use crate::rule::{Defect, Rule};
use crate::words::{any_phrase, tokens};

pub(crate) const RULE: Rule = Rule { name: "target-product-differs", severity: Severity::Error, find };

/// Words that say how something changes and how it is counted, not what it is.
const GENERAL: &[&str] = &[
    "брой",
    "броят",
    "броя",
    "общ",
    "увелич",
    "намале",
    "намаля",
    "нови",
    "разкри",
    "обучен",
    "поне",
    "малко",
    "минимум",
    "осигур",
];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(strategy) = examination.strategy else { return Vec::new() };
    let Some(frame) = &strategy.logframe else { return Vec::new() };
    let of_rows = frame
        .specific
        .iter()
        .flat_map(|row| row.outputs.iter().chain(&row.outcomes).map(|said| (said.as_str(), row.origin.at)));
    let of_general =
        frame.general.iter().flat_map(|row| row.indicators.iter().map(|said| (said.as_str(), row.origin.at)));
    let products: Vec<(&str, Option<opora_tree::Place>)> = of_rows.chain(of_general).collect();
    let mut defects = Vec::new();
    for indicator in &strategy.key_indicators {
        let Some((wanted, target)) = counted(indicator) else { continue };
        let told = products.iter().find_map(|(said, at)| {
            let (number, subject) = product(said)?;
            (subject == wanted && differs(indicator, number)).then_some((*said, *at, number))
        });
        let Some((said, at, number)) = told else { continue };
        let printed = indicator.origin.evidence.get("target").and_then(|it| examination.text_at(it.at));
        let printed = printed.map_or_else(|| target.to_string(), |cell| cell.text.clone());
        let text = indicator.text.as_deref().unwrap_or_default();
        defects.push(
            Defect::at([
                Quotation { at, quote: quoting::whole(said) },
                Quotation { at: indicator.origin.at, quote: quoting::whole(&format!("{text} {printed}")) },
            ])
            .compared("one", number.to_string())
            .compared("other", target.to_string()),
        );
    }
    defects
}

/// What an indicator counts and how many it wants; a share counts nothing.
fn counted(indicator: &KeyIndicator) -> Option<(BTreeSet<String>, f64)> {
    let target = indicator.target.as_ref()?;
    let change = matches!(target.comparator, Some(Comparator::IncreaseBy | Comparator::DecreaseBy));
    let share = target.unit.as_deref().is_some_and(|unit| unit.contains('%'));
    // Only a table of indicators tells the target by itself.
    indicator.origin.at?.table?;
    let subject = subject(indicator.text.as_deref()?);
    (!change && !share && subject.len() >= 2).then_some((subject, target.value?.0))
}

fn differs(indicator: &KeyIndicator, number: f64) -> bool {
    let target = indicator.target.iter().flat_map(|target| target.value.into_iter().chain(target.value_to));
    let on_the_way = indicator.milestones.iter().filter_map(|milestone| milestone.value);
    let base = indicator.base.as_ref().and_then(|base| base.value);
    let mut known = target.chain(on_the_way).chain(base).map(|value| value.0);
    !known.any(|value| (value - number).abs() < 0.005)
}

/// "60 приемни семейства": a number at the beginning and what it counts.
fn product(said: &str) -> Option<(f64, BTreeSet<String>)> {
    // What is done each year is counted otherwise.
    if any_phrase(said, &["годишно", "ежегодно", "месечно", "средно", "до", "след"]).is_some()
        || !years(said).is_empty()
    {
        return None;
    }
    let all = tokens(said);
    let mut numbers = all.iter().filter(|token| token.text.bytes().all(|byte| byte.is_ascii_digit()));
    let number = numbers.next().filter(|_| numbers.next().is_none() && !said.contains('%'))?;
    let value: f64 = number.text.parse().ok().filter(|_| number.text.len() <= 5)?;
    Some((value, subject(said)))
}

fn subject(text: &str) -> BTreeSet<String> {
    roots(text).into_iter().filter(|root| !GENERAL.iter().any(|general| root.starts_with(general))).collect()
}

#[cfg(test)]
mod tests {
    use opora_domain::quantity::Quantity;
    use opora_domain::strategies::{LogframeSpecific, LogicalFramework, Strategy, Target};
    use opora_tree::Place;

    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    fn strategy(product: &str, target: f64) -> Strategy {
        let mut indicator = KeyIndicator {
            text: Some("Брой на приемните семейства".into()),
            target: Some(Target { value: Some(Quantity(target)), ..Target::default() }),
            ..KeyIndicator::default()
        };
        indicator.origin.at = Some(Place::cell(9, 2, 1, 0));
        let row = LogframeSpecific { outputs: vec![product.into()], ..LogframeSpecific::default() };
        let logframe = Some(LogicalFramework { specific: vec![row], ..LogicalFramework::default() });
        Strategy { key_indicators: vec![indicator], logframe, ..saying("") }
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &strategy("60 приемни семейства", 50.0), "60 приемни");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &strategy("60 приемни семейства", 60.0));
        assert_silent(&RULE, &strategy("12 приемни семейства годишно", 60.0));
        assert_silent(&RULE, &strategy("Обучени 20 приемни семейства от селата", 60.0));
    }
}
