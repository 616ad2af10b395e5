//! Roman numerals of headings in two scripts: within one ("ІII") or within one document.
//!
//! A hint; one finding for the document.

use opora_domain::findings::Severity;

use crate::examination::{Examination, Text};
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "numbering-mixed-script", severity: Severity::Hint, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let numerals: Vec<(&Text, &str)> = examination
        .texts
        .iter()
        .filter(|text| text.row.is_none())
        .filter_map(|text| {
            let (head, _) = text.text.split_once(['.', ')'])?;
            let head = head.trim();
            let short = !head.is_empty() && head.chars().count() <= 6;
            (short && head.chars().all(|letter| "IVXLІХС".contains(letter))).then_some((text, head))
        })
        .collect();
    let latin = |head: &str| head.chars().any(|letter| letter.is_ascii());
    let cyrillic = |head: &str| !head.is_ascii();
    if !(numerals.iter().any(|(_, head)| latin(head)) && numerals.iter().any(|(_, head)| cyrillic(head))) {
        return Vec::new();
    }
    let list: Vec<String> = numerals.iter().map(|(_, head)| (*head).to_owned()).collect();
    // The numeral that is mixed in itself first.
    let (mut mixed, rest): (Vec<_>, Vec<_>) = numerals.iter().partition(|(_, head)| latin(head) && cyrillic(head));
    mixed.extend(rest);
    vec![Defect::at(mixed.iter().map(|(text, _)| text.quote())).text("list", list.join(", ")).values(list)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &saying("I. Увод\nІII. Цели"), "ІII. Цели");
        assert_found(&RULE, &saying("I. Увод\nІІ. Цели"), "ІІ. Цели");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &saying("I. Увод\nII. Цели"));
    }
}
