//! A share of people or places that is to be more than a hundred percent.
//!
//! An error: no part is larger than its whole. Growth by more than a hundred percent is possible and silent.

use opora_domain::findings::{Quotation, Severity};
use opora_domain::strategies::{Comparator, KeyIndicator};

use super::figures::figures;
use crate::examination::Examination;
use crate::quoting;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "target-share-above-whole", severity: Severity::Error, find };

/// What is a part of something.
const PARTS: &[&str] = &[
    "дял",
    "делът",
    "дела",
    "относителен дял",
    "процент от",
    "процентът",
    "обхванат*",
    "обхващане",
    "удовлетворен*",
    "достъпн*",
];
/// What compares with an earlier time or another place.
const GROWTH: &[&str] =
    &["увелич*", "ръст", "нараст*", "спрямо", "над средн*", "в сравнение", "изпълнение", "повече", "изпълнен*"];
const HUNDRED: i64 = 10_000;

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let indicators = examination.strategy.into_iter().flat_map(|strategy| &strategy.key_indicators);
    let mut defects: Vec<Defect> = indicators.filter_map(of_indicator).collect();
    // Sentences such as "обхванати 110% от децата".
    for (text, _) in examination.texts_with(&["дял", "делът", "обхванат*"]) {
        let said = figures(&text.text);
        if text.text.chars().count() > 300 || any_phrase(&text.text, GROWTH).is_some() {
            continue;
        }
        if let Some(share) = said.iter().find(|figure| figure.is_share && figure.hundredths > HUNDRED) {
            defects.push(
                Defect::at([text.quote_around(share.from, share.until)])
                    .compared("share", format!("{}%", share.written(&text.text))),
            );
        }
    }
    defects
}

fn of_indicator(indicator: &KeyIndicator) -> Option<Defect> {
    let text = indicator.text.as_deref()?;
    let target = indicator.target.as_ref().filter(|target| target.unit.as_deref().map(str::trim) == Some("%"))?;
    let growing = target.comparator == Some(Comparator::IncreaseBy) || any_phrase(text, GROWTH).is_some();
    let base = indicator.base.as_ref().and_then(|base| base.value);
    let milestones = indicator.milestones.iter().filter_map(|milestone| milestone.value);
    let values: Vec<_> = target.value.into_iter().chain(target.value_to).chain(base).chain(milestones).collect();
    let above = values.iter().find(|value| value.0 > 100.0)?;
    let is_part = any_phrase(text, PARTS).is_some() && !text.contains('%');
    (is_part && !growing).then(|| {
        let share = format!("{above}%");
        let at = indicator.origin.evidence.get("target").map(|evidence| evidence.at).or(indicator.origin.at);
        Defect::at([Quotation { at, quote: quoting::whole(&format!("{text} {share}")) }]).compared("share", share)
    })
}

#[cfg(test)]
mod tests {
    use opora_domain::quantity::Quantity;
    use opora_domain::strategies::{Strategy, Target};

    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    fn strategy(text: &str, target: f64) -> Strategy {
        let target = Target { value: Some(Quantity(target)), unit: Some("%".into()), ..Target::default() };
        let indicator = KeyIndicator { text: Some(text.into()), target: Some(target), ..KeyIndicator::default() };
        Strategy { key_indicators: vec![indicator], ..saying("") }
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &strategy("Дял на сградите с достъпна среда", 120.0), "120%");
        assert_found(&RULE, &saying("Обхванати 110 % от децата с увреждания."), "110 %");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &strategy("Дял на сградите с достъпна среда", 100.0));
        assert_silent(&RULE, &strategy("Увеличаване на дела на доброволците", 120.0));
        assert_silent(&RULE, &saying("Делът е 110 % спрямо предходната година."));
    }
}
