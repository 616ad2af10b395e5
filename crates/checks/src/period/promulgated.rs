//! An act adopted on one date and promulgated more than half a year later, or before it was adopted.
//!
//! An error: "приета с Решение № 574 от 8 август 2023 г. и обнародвана в ДВ, бр. 68 от 13.08.2024 г.": one of the dates is
//! mistyped, because what a council of ministers adopts is promulgated within weeks.

use opora_domain::findings::Severity;

use crate::dates::dates;
use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "period-promulgated", severity: Severity::Error, find };

const PROMULGATED: &[&str] = &["обнародван*", "обн", "публикуван* в държавен вестник"];
const ADOPTED: &[&str] = &["приет*", "решение*", "постановление*", "пмс", "утвърден*"];
/// An act that was changed has dates of its changes.
const CHANGED: &[&str] = &["изм", "доп", "изменен*", "допълнен*", "посл", "последн*"];
const MOST_MONTHS: i32 = 6;

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let found = examination.texts_with(PROMULGATED).filter_map(|(text, (from, until))| {
        let says = text.text.as_str();
        let all = dates(says);
        let adopted = all.iter().rev().find(|date| date.until <= from && date.year.is_some())?;
        let promulgated = all.iter().find(|date| date.from >= until && date.year.is_some())?;
        let (between, behind) = (says.get(adopted.until..from)?, says.get(until..promulgated.from)?);
        let before: String = says.get(..adopted.from)?.chars().rev().take(110).collect();
        let before: String = before.chars().rev().collect();
        let near = between.chars().count() < 60 && behind.chars().count() < 50 && !between.contains(';');
        let plain = any_phrase(between, CHANGED).is_none() && any_phrase(behind, CHANGED).is_none();
        let months = promulgated.months()? - adopted.months()?;
        let wrong = !(0..=MOST_MONTHS).contains(&months);
        (near && plain && wrong && any_phrase(&before, ADOPTED).is_some()).then(|| {
            Defect::at([text.quote_around(adopted.from, promulgated.until)])
                .compared("adopted", adopted.written(says))
                .compared("promulgated", promulgated.written(says))
        })
    });
    found.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        let text = "Картата е приета с Решение № 574 на Министерския съвет от 8 август 2023 г. и обнародвана в „Държавен \
                    вестник“, бр. 68 от 13.08.2024 г.";
        assert_found(&RULE, &saying(text), "8 август 2023");
    }

    #[test]
    fn what_is_right_stays_silent() {
        let text = "Картата е приета с Решение № 574 на Министерския съвет от 8 август 2024 г. и обнародвана в „Държавен \
                    вестник“, бр. 68 от 13.08.2024 г.";
        assert_silent(&RULE, &saying(text));
        let text =
            "Наредба, приета с ПМС № 133 от 05.04.2003 г., обн., ДВ, бр. 38 от 2003 г., изм., бр. 27 от 05.04.2010 г.";
        assert_silent(&RULE, &saying(text));
    }
}
