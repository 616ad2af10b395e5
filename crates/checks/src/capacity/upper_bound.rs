//! A capacity given as "до 30 места".
//!
//! A warning: the state pays for an exact number.

use opora_domain::findings::{Quotation, Severity};

use crate::amounts::{Number, numbers};
use crate::examination::Examination;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "capacity-upper-bound", severity: Severity::Warning, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    examination
        .rows
        .iter()
        .filter_map(|row| {
            let text = row.description();
            let number = numbers(text).into_iter().find(|number| bounded(text, number))?;
            let from = text.get(..number.from)?.rfind("до")?;
            let written = text.get(from..number.until)?;
            let quote = crate::quoting::around(text, from, number.until);
            Some(Defect::at([Quotation { at: row.place("description"), quote }]).compared("text", written))
        })
        .collect()
}

fn bounded(text: &str, number: &Number) -> bool {
    let before = text.get(..number.from).unwrap_or_default().trim_end();
    let after = text.get(number.until..).unwrap_or_default().trim_start();
    let Some(head) = before.strip_suffix("до") else { return false };
    let capacity = head.trim_end().to_lowercase();
    let of_places = ["места", "потребител", "лица", "деца", "души"].iter().any(|unit| after.starts_with(unit));
    let said = capacity.ends_with("капацитет") || capacity.ends_with("капацитет:") || capacity.ends_with("капацитет –");
    // "от 20 до 30" is a range, and ages are no places.
    let range = capacity.chars().rev().take(12).any(|letter| letter.is_ascii_digit());
    !range && (said && (of_places || !after.starts_with('г')) || after.starts_with("места"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};

    #[test]
    fn the_defect_is_found() {
        assert_found(
            &RULE,
            &plan(vec![row("1", "Център").described("Нова услуга с капацитет до 30 места.")]),
            "до 30 места",
        );
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &plan(vec![row("1", "Център").described("За деца до 18 години, капацитет 30 места.")]));
    }
}
