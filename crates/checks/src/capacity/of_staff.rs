//! A service whose only number counts assistants or helpers, not users.
//!
//! A warning.

use opora_domain::findings::{Quotation, Severity};

use crate::amounts::numbers;
use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "capacity-of-staff", severity: Severity::Warning, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    examination
        .rows
        .iter()
        .filter_map(|row| {
            let served = |text: &str| any_phrase(text, &["места", "потребител*", "ползвател*"]).is_some();
            if row.item.users.is_some() || served(row.funding()) {
                return None;
            }
            [("funding_text", row.funding()), ("description", row.description())].into_iter().find_map(
                |(field, text)| {
                    let staff = numbers(text).into_iter().find_map(|number| {
                        let after = text.get(number.until..)?;
                        let (_, until) = any_phrase(
                            after,
                            &["лични асистенти", "социални асистенти", "домашни помощници", "асистенти"],
                        )
                        .filter(|(from, _)| *from < 12)?;
                        (!served(text)).then_some((number.from, number.until + until))
                    })?;
                    let quote = crate::quoting::around(text, staff.0, staff.1);
                    Some(
                        Defect::at([Quotation { at: row.place(field), quote }])
                            .compared("text", text.get(staff.0..staff.1)?),
                    )
                },
            )
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};

    #[test]
    fn the_defect_is_found() {
        assert_found(
            &RULE,
            &plan(vec![row("1", "Личен асистент").paid("Проект „Грижа“ – 12 лични асистенти")]),
            "12 лични асистенти",
        );
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &plan(vec![row("1", "Личен асистент").described("12 лични асистенти за 30 потребители")]));
    }
}
