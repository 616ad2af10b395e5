//! A number in words and the adjective that belongs to it, apart: "седем годишна възраст" (седемгодишна).
//!
//! A slip. Only with the adjective in the singular: "две годишни срещи" are two meetings.

use opora_domain::findings::Severity;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "text-number-apart", severity: Severity::Hint, find };

const NUMBERS: &[&str] =
    &["две", "два", "три", "четири", "пет", "шест", "седем", "осем", "девет", "десет", "дванадесет", "осемнадесет"];
const OF_TIME: &[&str] = &["годишн", "месечн", "дневн", "часов", "седмичн"];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let of_time = examination.lexicon.chosen(|word| OF_TIME.iter().any(|stem| word.starts_with(stem)));
    examination
        .texts
        .iter()
        .filter_map(|text| {
            let pairs = text.placings.words.windows(2);
            pairs.filter(|pair| pair.get(1).is_some_and(|time| of_time.has(time.number))).find_map(|pair| {
                let [number, time] = pair else { return None };
                let (number, time) = (number.word(&text.text), time.word(&text.text));
                let apart = text.text.get(number.until..time.from) == Some(" ");
                let singular = OF_TIME.iter().any(|stem| {
                    time.text.strip_prefix(stem).is_some_and(|ending| matches!(ending, "а" | "о" | "ата" | "ия"))
                });
                let named = NUMBERS.contains(&number.text.to_lowercase().as_str());
                let said = text.text.get(number.from..time.until)?;
                (apart && singular && named)
                    .then(|| Defect::at([text.quote_around(number.from, time.until)]).value(said))
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
        assert_found(&RULE, &saying("Деца до пет годишна възраст."), "пет годишна");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &saying("Деца до петгодишна възраст, две годишни срещи."));
    }
}
