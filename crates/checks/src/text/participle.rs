//! A verbal noun where a participle belongs: "услуги, предоставяне по домовете" (предоставяни).
//!
//! A slip. A list of tasks ("услуги, предоставяне на храна") goes on with "на".

use opora_domain::findings::Severity;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::text::three_words::three_words;

pub(crate) const RULE: Rule = Rule { name: "text-participle", severity: Severity::Hint, find };

const THINGS: &[&str] = &["услуги", "услугите", "дейности", "дейностите", "грижи", "грижите", "мерки", "мерките"];
const DONE: &[&str] =
    &["предоставяне", "оказване", "насочване", "организиране", "финансиране", "осъществяване", "извършване"];
const WHERE: &[&str] = &["по", "от", "в", "във", "чрез"];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    three_words(examination, DONE, |text, [thing, done, place]| {
        THINGS.contains(&thing.text.to_lowercase().as_str())
            && DONE.contains(&done.text)
            && WHERE.contains(&place.text)
            && text.get(thing.until..done.from).is_some_and(|gap| gap.trim() == ",")
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &saying("Набор от услуги, предоставяне по домовете."), "предоставяне по");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &saying("Услуги, предоставяне на храна и услуги, предоставяни по домовете."));
    }
}
