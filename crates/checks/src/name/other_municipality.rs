//! "Община Х" where the plan is of another municipality and nothing speaks of neighbours or partners.
//!
//! An error: a leftover of copying.

use opora_domain::findings::{Quotation, Severity};
use std::collections::BTreeMap;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::{any_phrase, edits, same_root, stem, words};

pub(crate) const RULE: Rule = Rule { name: "name-other-municipality", severity: Severity::Error, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(own) = examination.plan.municipality.as_deref() else { return Vec::new() };
    let own_stem = stem(own.split_whitespace().next().unwrap_or(own));
    let mut found: BTreeMap<String, Vec<Quotation>> = BTreeMap::new();
    for text in &examination.texts {
        let all = words(&text.text);
        for pair in all.windows(2) {
            let [one, name] = pair else { continue };
            let of = matches!(one.text, "Община" | "община" | "ОБЩИНА" | "общините");
            let gap = text.text.get(one.until..name.from).unwrap_or_default();
            let proper = name.text.chars().next().is_some_and(char::is_uppercase)
                && name.text.chars().count() > 3
                && name.text.chars().skip(1).all(char::is_lowercase);
            let same =
                same_root(&stem(name.text), &own_stem) || edits(&name.text.to_lowercase(), &own.to_lowercase(), 2) <= 2;
            let partner = any_phrase(
                &text.text,
                &["съседн*", "партньор*", "между общин*", "сътруднич*", "междуобщин*", "споразумени*"],
            )
            .is_some();
            let body = matches!(name.text, "Дирекция" | "Отдел" | "Център" | "Училище" | "Агенция");
            if of && proper && gap.trim().is_empty() && !same && !partner && !body {
                found.entry(name.text.to_owned()).or_default().push(text.quote_around(one.from, name.until));
            }
        }
    }
    found.into_iter().map(|(name, places)| Defect::at(places).compared("other", name).compared("own", own)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &saying("Услугите в община Речна се разширяват."), "община Речна");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &saying("Услугите в община Горна Вишна. Срещи със съседната община Речна."));
    }
}
