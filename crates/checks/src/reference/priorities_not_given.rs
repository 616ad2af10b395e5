//! "Ключовите приоритетни направления … са определени" in a document that lists no direction.
//!
//! A warning.

use opora_domain::findings::Severity;
use opora_domain::planning::SectionKind;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "reference-priorities-not-given", severity: Severity::Warning, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let listed = examination.plan.sections.iter().any(|section| section.kind == SectionKind::Direction)
        || examination.texts.iter().any(|text| {
            any_phrase(&text.text, &["приоритетно направление", "направление 1", "направление i"]).is_some()
        });
    if listed {
        return Vec::new();
    }
    examination
        .prose()
        .find_map(|text| {
            let (from, until) = any_phrase(&text.text, &["приоритетни направления", "приоритетните направления"])?;
            any_phrase(&text.text, &["определен*", "изведен*", "формулиран*"])?;
            Some(Defect::at([text.quote_around(from, until)]))
        })
        .into_iter()
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(
            &RULE,
            &saying("Ключовите приоритетни направления са определени според нуждите."),
            "приоритетни направления",
        );
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(
            &RULE,
            &saying("Ключовите приоритетни направления са определени.\nПриоритетно направление 1: Деца"),
        );
    }
}
