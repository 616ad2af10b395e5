//! "Потребностите са свързани с нуждата от достъпна среда; липса на редовен транспорт": nobody needs a lack.
//!
//! A warning: the list of needs goes over into a list of troubles in the middle of the sentence.

use opora_domain::findings::Severity;

use crate::examination::{Examination, Text};
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "text-need-of-lack", severity: Severity::Warning, find };

const NEEDS: &[&str] = &["нужда от", "нуждата от", "нужди от", "необходимост* от", "потребност* от", "нуждаят се от"];
const LACKS: &[&str] = &["липса на", "липсата на", "недостиг на", "недостатъч*"];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    if examination.strategy.is_none() {
        return Vec::new();
    }
    examination.texts_with(NEEDS).filter_map(|(text, (_, until))| lack(text, until)).collect()
}

/// A lack that begins an item of the sentence behind the need.
fn lack(text: &Text, needed: usize) -> Option<Defect> {
    let after = text.text.get(needed..)?;
    let sentence = after.split(". ").next()?;
    let mut from = 0;
    for item in sentence.split_inclusive(';') {
        let trimmed = item.trim_start();
        let begins = from + item.len() - trimmed.len();
        if let Some((0, until)) = any_phrase(trimmed, LACKS).filter(|_| from > 0) {
            return Some(Defect::at([text.quote_around(needed + begins, needed + begins + until)]));
        }
        from += item.len();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        let text = "Потребностите са свързани с нуждата от достъпна среда; липса на редовен транспорт; услуги в дома.";
        assert_found(&RULE, &saying(text), "липса на редовен");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &saying("Проблемите са бедност; липса на редовен транспорт; нужда от услуги."));
        assert_silent(&RULE, &saying("Има нужда от достъпна среда поради липса на рампи."));
    }
}
