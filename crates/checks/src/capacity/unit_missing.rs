//! A capacity in words without a unit ("капацитет 20.").
//!
//! A hint.

use opora_domain::findings::{Quotation, Severity};

use crate::amounts::numbers;
use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::phrase;

pub(crate) const RULE: Rule = Rule { name: "capacity-unit-missing", severity: Severity::Hint, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    examination
        .rows
        .iter()
        .filter_map(|row| {
            let text = row.description();
            let (_, after) = phrase(text, "капацитет")?;
            let number = numbers(text).into_iter().find(|number| number.from >= after && number.from - after <= 8)?;
            let rest = text.get(number.until..)?.trim_start();
            let bare = rest.is_empty() || rest.starts_with(['.', ';', ',']) && !rest.starts_with(".0");
            bare.then(|| {
                let quote = crate::quoting::around(text, number.from, number.until);
                Defect::at([Quotation { at: row.place("description"), quote }])
                    .compared("number", number.value.to_string())
            })
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
            &plan(vec![row("1", "Център").described("Действащ, капацитет 20. Работи целодневно.")]),
            "капацитет 20.",
        );
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &plan(vec![row("1", "Център").described("Действащ, капацитет 20 места.")]));
    }
}
