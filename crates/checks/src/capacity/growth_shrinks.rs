//! An increase whose second number is smaller, or a decrease whose second number is greater.
//!
//! An error: word and numbers contradict each other.

use opora_domain::findings::Severity;

use crate::amounts::numbers;
use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "capacity-growth-shrinks", severity: Severity::Error, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    examination
        .texts
        .iter()
        .filter_map(|text| {
            let all = numbers(&text.text);
            all.windows(2).find_map(|pair| {
                let [one, other] = pair else { return None };
                let between = text.text.get(one.until..other.from)?.trim();
                let before: String = text.text.get(..one.from)?.chars().rev().take(60).collect();
                let before: String = before.chars().rev().collect();
                let grows = any_phrase(&before, &["увеличаван*", "увеличен*", "разширяван*"]).is_some();
                let shrinks = any_phrase(&before, &["намаляван*", "намален*"]).is_some();
                let wrong = grows && other.value < one.value || shrinks && other.value > one.value;
                (between == "на" && before.trim_end().ends_with("от") && grows != shrinks && wrong).then(|| {
                    Defect::at([text.quote_around(one.from, other.until)])
                        .compared("one", one.value.to_string())
                        .compared("other", other.value.to_string())
                })
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &saying("Увеличаване на капацитета от 30 на 20 места."), "от 30 на 20");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &saying("Увеличаване на капацитета от 20 на 30 места. Намаляване от 12 на 8 места."));
    }
}
