//! An indicator whose words say where it should go, and whose target lies on the other side of its base: "Намаляване на …"
//! from 23 to 28; a value on the way that is past the target.
//!
//! An error: what is reached is the opposite of what is wanted.

use opora_domain::findings::{Quotation, Severity};
use opora_domain::quantity::Quantity;
use opora_domain::strategies::{Comparator, KeyIndicator};

use super::figures::figures;
use crate::examination::Examination;
use crate::quoting;
use crate::rule::{Defect, Rule};
use crate::words::words;

pub(crate) const RULE: Rule = Rule { name: "target-against-direction", severity: Severity::Error, find };

const LESS: &[&str] = &["намал", "понижа", "пониже", "снижа", "ограничава"];
const MORE: &[&str] = &["увелич", "повиша", "повише", "нараст", "разшир"];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(strategy) = examination.strategy else { return Vec::new() };
    let found = |indicator| against(indicator).or_else(|| past(examination, indicator));
    strategy.key_indicators.iter().filter_map(found).collect()
}

/// "6 %", then 9 % on the way and 8 % at the end: the value on the way lies behind the target.
fn past(examination: &Examination<'_>, indicator: &KeyIndicator) -> Option<Defect> {
    let (text, target) = (indicator.text.as_deref()?, indicator.target.as_ref()?);
    if target.value_to.is_some() || matches!(target.comparator, Some(Comparator::IncreaseBy | Comparator::DecreaseBy)) {
        return None;
    }
    let base = base_of(examination, indicator)?;
    let end = target.value?.0;
    let on_the_way: Vec<f64> = indicator.milestones.iter().filter_map(|milestone| Some(milestone.value?.0)).collect();
    let past = on_the_way.iter().find(|value| base < end && **value > end || base > end && **value < end)?;
    let row = indicator.origin.at.map(|at| examination.cells_of_row(at).map(crate::examination::Text::quote).collect());
    let row: Vec<Quotation> = row.unwrap_or_default();
    let places =
        [Quotation { at: indicator.origin.at, quote: quoting::whole(text) }].into_iter().chain(row.into_iter().skip(1));
    Some(
        Defect::at(places)
            .text("text", text)
            .compared("base", Quantity(*past).to_string())
            .compared("target", Quantity(end).to_string()),
    )
}

/// The value from which it starts, or else the first number of its cell: "6 % (2014 г.)".
fn base_of(examination: &Examination<'_>, indicator: &KeyIndicator) -> Option<f64> {
    let known = indicator.base.as_ref().and_then(|base| base.value);
    if let Some(known) = known {
        return Some(known.0);
    }
    let cell = examination.text_at(indicator.origin.evidence.get("base")?.at)?;
    let first = figures(&cell.text).into_iter().next()?;
    let hundredths = i32::try_from(first.hundredths).ok()?;
    cell.text.starts_with(|letter: char| letter.is_ascii_digit()).then_some(f64::from(hundredths) / 100.0)
}

fn against(indicator: &KeyIndicator) -> Option<Defect> {
    let text = indicator.text.as_deref()?;
    let target = indicator.target.as_ref()?;
    // "Увеличаване с 20 %": the number is the change itself.
    if matches!(target.comparator, Some(Comparator::IncreaseBy | Comparator::DecreaseBy)) {
        return None;
    }
    let (base, target) = (indicator.base.as_ref()?.value?, target.value?);
    let first = words(text).first().map(|word| word.text.to_lowercase())?;
    let begins = |roots: &[&str]| roots.iter().any(|root| first.starts_with(root));
    let wrong = begins(LESS) && target.0 > base.0 || begins(MORE) && target.0 < base.0;
    wrong.then(|| {
        Defect::at([Quotation { at: indicator.origin.at, quote: quoting::whole(text) }])
            .text("text", text)
            .compared("base", base.to_string())
            .compared("target", target.to_string())
    })
}

#[cfg(test)]
mod tests {
    use opora_domain::strategies::{BaseValue, Milestone, Strategy, Target};

    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    fn strategy(text: &str, base: f64, target: f64) -> Strategy {
        let indicator = KeyIndicator {
            text: Some(text.into()),
            base: Some(BaseValue { year: Some(2015), value: Some(Quantity(base)) }),
            target: Some(Target { value: Some(Quantity(target)), ..Target::default() }),
            ..KeyIndicator::default()
        };
        Strategy { key_indicators: vec![indicator], ..saying("") }
    }

    fn by_way_of(base: f64, milestone: f64, target: f64) -> Strategy {
        let mut strategy = strategy("Дял на хората с грижа у дома", base, target);
        let milestone = Milestone { year: Some(2018), value: Some(Quantity(milestone)) };
        strategy.key_indicators[0].milestones = vec![milestone];
        strategy
    }

    #[test]
    fn a_value_on_the_way_is_not_past_the_target() {
        assert_found(&RULE, &by_way_of(6.0, 9.0, 8.0), "Дял");
        assert_silent(&RULE, &by_way_of(6.0, 8.0, 9.0));
        assert_silent(&RULE, &by_way_of(6.0, 8.0, 8.0));
        assert_silent(&RULE, &by_way_of(34.0, 20.0, 10.0));
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &strategy("Намаляване на отпадналите ученици", 23.0, 28.0), "Намаляване");
        assert_found(&RULE, &strategy("Увеличен дял на обхванатите", 40.0, 35.0), "Увеличен");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &strategy("Намаляване на отпадналите ученици", 23.0, 18.0));
        assert_silent(&RULE, &strategy("Потребители на дневен център", 23.0, 28.0));
    }
}
