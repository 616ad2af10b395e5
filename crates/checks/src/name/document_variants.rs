//! The plan is called "годишен план", "план за действие", "програма" in its own titles and closing sentence.
//!
//! A warning.

use opora_domain::findings::{Quotation, Severity};

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "name-document-variants", severity: Severity::Warning, find };

const NAMES: &[(&str, &[&str])] = &[
    ("годишен план за развитие", &["годишен* план за развитие", "годишният план за развитие"]),
    ("план за действие", &["план за действие"]),
    ("годишен план за действие", &["годишният план за действие", "годишен план за действие"]),
    ("оперативен план", &["оперативен план", "оперативният план"]),
    ("програма за реализация", &["програма за реализация", "програмата за реализация"]),
];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let found: Vec<(&str, Quotation)> = NAMES
        .iter()
        .filter_map(|(name, patterns)| {
            let place = examination.prose().filter(|text| text.text.chars().count() < 400).find_map(|text| {
                let (from, until) = any_phrase(&text.text, patterns)?;
                let longer = *name == "план за действие"
                    && text.text.get(..from)?.trim_end().to_lowercase().ends_with(['н', 'т'])
                    && text.text.get(..from)?.to_lowercase().contains("годиш");
                // "5. План за действие" is the heading of a part of the plan.
                let head = text.text.get(..from)?.trim();
                let numbered = !head.is_empty() && head.chars().all(|sign| !sign.is_lowercase());
                let part = numbered && head.ends_with(['.', ')']);
                (!longer && !part).then(|| text.quote_around(from, until))
            })?;
            Some((*name, place))
        })
        .collect();
    if found.len() < 2 {
        return Vec::new();
    }
    let list: Vec<String> = found.iter().map(|(name, _)| (*name).to_owned()).collect();
    vec![Defect::at(found.into_iter().map(|(_, place)| place)).text("list", list.join(", ")).values(list)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(
            &RULE,
            &saying("Годишен план за развитие на социалните услуги\nПлан за действие 2021 г."),
            "План за действие 2021 г.",
        );
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(
            &RULE,
            &saying("Годишен план за развитие на социалните услуги\nГодишният план за развитие е приет."),
        );
    }
}
