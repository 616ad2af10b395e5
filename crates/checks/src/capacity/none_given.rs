//! A plan without any service and without any number of places or users.
//!
//! A warning. Where there are services, the rule on services without places tells of each.

use opora_domain::findings::Severity;

use crate::amounts::numbers;
use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "capacity-none-given", severity: Severity::Warning, find };

const COUNTED: &[&str] = &["места", "потребител*", "лица", "деца", "души", "човека", "хора", "семейства", "ползвател*"];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let row = examination.rows.iter().any(|row| row.item.capacity.is_some() || row.item.users.is_some());
    let counted = examination.texts.iter().any(|text| {
        numbers(&text.text).iter().any(|number| {
            let after = text.text.get(number.until..).unwrap_or_default();
            let next: Vec<&str> = after.split_whitespace().take(2).collect();
            any_phrase(&next.join(" "), COUNTED).is_some()
        })
    });
    let told = !crate::capacity::missing::RULE.defects(examination).is_empty();
    let social = examination.plan.title.as_deref().is_some_and(|title| any_phrase(title, &["услуг*"]).is_some());
    if row || counted || told || !social || examination.texts.len() < FEWEST_TEXTS {
        return Vec::new();
    }
    vec![Defect::at(examination.face())]
}

/// Less is a letter or a cover page.
const FEWEST_TEXTS: usize = 6;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &saying("А\nБ\nВ\nГ\nД\nОбучение на служители."), "Годишен план");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &saying("А\nБ\nВ\nГ\nД\nПатронаж за 40 потребители."));
    }
}
