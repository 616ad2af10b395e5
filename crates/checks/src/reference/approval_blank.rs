//! "УТВЪРДИЛ:" or "СЪГЛАСУВАЛ:" followed by dots or by nothing.
//!
//! A warning.

use opora_domain::findings::Severity;

use crate::examination::{Examination, Text};
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "reference-approval-blank", severity: Severity::Warning, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let prose: Vec<&Text> = examination.prose().collect();
    prose
        .iter()
        .enumerate()
        .filter_map(|(index, text)| {
            let (from, until) =
                any_phrase(&text.text, &["утвърдил", "съгласувал", "одобрил", "утвърждавам", "одобрявам"])?;
            let rest = text.text.get(until..)?.trim_matches([':', ' ', '.', '…', '_', '/']);
            let next = prose
                .get(index + 1)
                .map(|next| next.text.trim_matches(['.', '…', '_', ' ', '/', '(', ')']))
                .unwrap_or_default();
            let office = any_phrase(next, &["кмет*", "директор*", "председател*"]).is_some_and(|(from, _)| from < 4);
            let blank = rest.is_empty()
                && (next.is_empty()
                    || office && examination.plan.approved_by.as_ref().is_none_or(|person| person.name.is_none()));
            (blank && from < 20)
                .then(|| Defect::at([text.quote()]).compared("text", text.text.get(from..until).unwrap_or_default()))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &saying("УТВЪРДИЛ: ...........\nКмет на община"), "УТВЪРДИЛ");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &saying("УТВЪРДИЛ: Иван Иванов\nКмет на община"));
    }
}
