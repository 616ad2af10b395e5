//! Principles listed at two places of the plan, with other points.
//!
//! A hint: which of the two lists holds?

use opora_domain::findings::Severity;

use crate::examination::{Examination, Text};
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "name-lists-of-one-name", severity: Severity::Hint, find };

/// Between two headings of one list stand no points.
const POINTS_BETWEEN: usize = 4;
const LONGEST: usize = 110;

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let heads: Vec<(usize, &Text)> = examination
        .texts
        .iter()
        .enumerate()
        .filter(|(_, text)| text.row.is_none() && text.text.chars().count() <= LONGEST)
        .filter(|(_, text)| any_phrase(&text.text, &["принципи", "принципите"]).is_some())
        .filter(|(_, text)| text.text.ends_with(':') || text.text.split_whitespace().count() <= 6)
        .collect();
    let far = heads.windows(2).find(|pair| matches!(pair, [(one, _), (other, _)] if other - one >= POINTS_BETWEEN));
    let Some([(_, one), (_, other)]) = far else { return Vec::new() };
    vec![Defect::at([one.quote(), other.quote()])]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        let text = "Принципи:\nЗакрила\nРавенство\nКачество\nУважение\nПринципи на изпълнение\nЕкипност";
        assert_found(&RULE, &saying(text), "Принципи на изпълнение");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &saying("III. Принципи\nПланът следва принципите:\nЗакрила\nРавенство\nКачество"));
    }
}
