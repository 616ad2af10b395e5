//! The strategy that is to follow begins before this one ends, or lasts for another number of years.
//!
//! An error: no year can have two strategies.

use opora_domain::findings::Severity;

use super::years::spans;
use crate::examination::Examination;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "period-next-strategy-overlaps", severity: Severity::Error, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(own) = examination.strategy.and_then(|_| examination.plan.strategy_period) else { return Vec::new() };
    let (first, last) = (i32::from(own.from), i32::from(own.to));
    let mut defects = Vec::new();
    let services =
        examination.lexicon.wanted(&["социалн* услуг*", "следващ* стратегия", "следващ* планов*", "нова стратегия"]);
    let strategies = examination.texts_with(&["стратеги*"]).map(|(text, _)| text);
    for text in strategies.filter(|text| services.is_in(&text.placings.tokens)) {
        for span in spans(&text.text) {
            let follows = span.first > first && span.first <= last + 1 && span.last > last;
            if follows && (span.first <= last || span.length() != last - first + 1) {
                defects.push(
                    Defect::at([text.quote_around(span.from, span.until)])
                        .compared("next", format!("{}-{}", span.first, span.last))
                        .compared("own", format!("{first}-{last}")),
                );
            }
        }
    }
    defects
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        let text = "Изготвяне на стратегия за социалните услуги 2020-2024.";
        assert_found(&RULE, &saying(text), "2020-2024");
        assert_found(&RULE, &saying("Приемане на стратегия за социалните услуги 2021 – 2027 г."), "2027");
        let text = "Следващият планов период ще бъде обхванат от стратегия за 2020 – 2025 г.";
        assert_found(&RULE, &saying(text), "2020 – 2025");
    }

    #[test]
    fn what_is_right_stays_silent() {
        let text = "Приемане на стратегия за социалните услуги 2021-2025.\nОбластна стратегия за социалните услуги (2014-2020)";
        assert_silent(&RULE, &saying(text));
    }
}
