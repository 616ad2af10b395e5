//! A list, an annex or a plan that the text announces as needed or as given, and the document does not hold.
//!
//! A warning; one finding for each.

use opora_domain::findings::Severity;

use super::wording::roots;
use crate::examination::{Examination, Text};
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "reference-announced-document", severity: Severity::Warning, find };

const ANNOUNCED: &[&str] = &[
    "пълен списък",
    "пълният списък",
    "подробен списък",
    "приложен* списък",
    "списък* в приложение",
    "описан* в приложение",
    "дадени в приложение",
    "съгласно приложение",
    "виж приложение",
    "в плана за първата година",
    "в плана за втората година",
];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    if examination.strategy.is_none() {
        return Vec::new();
    }
    let texts = &examination.texts;
    let mut defects = Vec::new();
    for (text, (from, until)) in examination.texts_with(ANNOUNCED) {
        let announced = text.text.get(from..until).unwrap_or_default();
        // What is announced by the number of an annex has a rule of its own.
        let behind = text.text.get(until..).unwrap_or_default().trim_start_matches([' ', '№']);
        if behind.starts_with(|c: char| c.is_ascii_digit()) {
            continue;
        }
        let given = texts.iter().any(|other| !std::ptr::eq(other, text) && is_given(other, announced));
        if !given {
            let following: String = text.text.get(from..).unwrap_or_default().chars().take(60).collect();
            defects.push(Defect::at([text.quote_around(from, until)]).compared("text", following.trim()));
        }
    }
    defects
}

/// A heading or a short text that begins with the same kind of thing.
fn is_given(text: &Text, announced: &str) -> bool {
    if text.text.chars().count() >= 160 {
        return false;
    }
    let head: String = text.text.chars().take(40).collect();
    let wanted = roots(announced);
    let begins = roots(&head);
    let kinds = ["списък", "прилож", "план"];
    let kind = kinds.iter().any(|kind| wanted.iter().any(|root| root.starts_with(kind)) && begins_with(&head, kind));
    kind && (!announced.contains("план") || wanted.is_subset(&begins))
}

fn begins_with(head: &str, kind: &str) -> bool {
    head.trim_start_matches(|c: char| !c.is_alphabetic()).to_lowercase().starts_with(kind)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &saying("Трябва да се направи пълен списък на свободните сгради."), "пълен списък");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &saying("Следва пълен списък на свободните сгради.\nСписък на свободните сгради"));
    }
}
