//! An indicator whose words say where it should go, and whose target lies on the other side of its base: "Намаляване на …"
//! from 23 to 28; a value on the way that is past the target.
//!
//! An error: what is reached is the opposite of what is wanted.

use opora_domain::findings::{Quotation, Severity};
use opora_domain::strategies::{Comparator, KeyIndicator};

use crate::examination::Examination;
use crate::quoting;
use crate::rule::{Defect, Rule};
use crate::words::words;

pub(crate) const RULE: Rule = Rule { name: "target-against-direction", severity: Severity::Error, find };

const LESS: &[&str] = &["намал", "понижа", "пониже", "снижа", "ограничава"];
const MORE: &[&str] = &["увелич", "повиша", "повише", "нараст", "разшир"];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(strategy) = examination.strategy else { return Vec::new() };
    strategy.key_indicators.iter().filter_map(against).collect()
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
    use opora_domain::quantity::Quantity;
    use opora_domain::strategies::{BaseValue, Strategy, Target};

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
