//! The strategy is called by other kinds of document: "програмата за реализация на общинския план за развитие".
//!
//! A warning; one finding for the document. A yearly plan is another document and no defect.

use opora_domain::findings::{Quotation, Severity};

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "name-document-kinds", severity: Severity::Warning, find };

/// What a strategy for social services is called where it is not called a strategy.
const OTHER_KINDS: &[(&str, &[&str])] = &[
    (
        "план за развитие",
        &[
            "общинск* план* за развитие на социал*",
            "общинск* план* за развитие на соц*",
            "общинск* програм* и план* за развитие на социал*",
            "план* за развитие на социалните услуги в общин*",
        ],
    ),
    ("програма за реализация", &["програмата за реализаци*", "програма за реализаци*"]),
    ("програма за развитие", &["общинск* програм* за развитие на социал*", "стратегия програма"]),
];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    if examination.strategy.is_none() {
        return Vec::new();
    }
    let mut kinds: Vec<String> = vec!["стратегия".into()];
    let mut places: Vec<Quotation> = Vec::new();
    let all: Vec<&str> = OTHER_KINDS.iter().flat_map(|(_, patterns)| *patterns).copied().collect();
    for (text, _) in examination.texts_with(&all) {
        if text.text.to_lowercase().contains("годишен план за развитие") {
            continue;
        }
        let found = OTHER_KINDS.iter().filter_map(|(kind, patterns)| Some((*kind, any_phrase(&text.text, patterns)?)));
        for (kind, (from, until)) in found {
            let place = text.quote_around(from, until);
            if !places.contains(&place) {
                places.push(place);
            }
            if !kinds.iter().any(|known| known == kind) {
                kinds.push(kind.to_owned());
            }
        }
    }
    vec![Defect::at(places).text("list", kinds.join(", ")).values(kinds)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        let text = "Одобрява докладите по програмата за реализация на общинския план за развитие на социални услуги.";
        assert_found(&RULE, &saying(text), "програмата за реализация");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(
            &RULE,
            &saying("Стратегията се изпълнява с годишен план за развитие на социалните услуги в общината."),
        );
    }
}
