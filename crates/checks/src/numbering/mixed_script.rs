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
    let inside = mixed_inside(examination);
    if !(numerals.iter().any(|(_, head)| latin(head)) && numerals.iter().any(|(_, head)| cyrillic(head))) {
        let list: Vec<String> = inside.iter().map(|(_, numeral)| numeral.clone()).collect();
        return Defect::listing(inside.into_iter().map(|(text, _)| text.quote()).collect(), "list", list);
    }
    // The numeral that is mixed in itself first.
    let (mut mixed, mut rest): (Vec<_>, Vec<_>) = numerals.iter().partition(|(_, head)| latin(head) && cyrillic(head));
    // Where one slipped and all others are of one script, the others are right.
    if !mixed.is_empty() && rest.iter().all(|(_, head)| latin(head)) {
        rest.clear();
    }
    mixed.extend(rest);
    let mut list: Vec<String> = mixed.iter().map(|(_, head)| (*head).to_owned()).collect();
    let mut places: Vec<_> = mixed.iter().map(|(text, _)| text.quote()).collect();
    for (text, numeral) in inside {
        if !places.contains(&text.quote()) {
            places.insert(0, text.quote());
            list.insert(0, numeral);
        }
    }
    vec![Defect::at(places).text("list", list.join(", ")).values(list)]
}

/// "Обща цел ІII.1": a numeral anywhere in a heading that mixes both scripts in itself.
fn mixed_inside<'a>(examination: &'a Examination<'_>) -> Vec<(&'a Text, String)> {
    let lexicon = &examination.lexicon;
    // The lexicon holds small letters.
    let mixed = lexicon.chosen(|word| {
        let numeral = word.chars().count() > 1 && word.chars().all(|letter| "ivxlіх".contains(letter));
        numeral && word.chars().any(|letter| letter.is_ascii()) && !word.is_ascii()
    });
    let texts = examination.texts.iter().filter(|text| text.row.is_none() && text.text.chars().count() < 200);
    texts
        .filter_map(|text| {
            let word = mixed.among(&text.placings.words).next()?.word(&text.text);
            Some((text, word.text.to_owned()))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &saying("I. Увод\nІII. Цели"), "ІII. Цели");
        assert_found(&RULE, &saying("I. Увод\nІІ. Цели"), "ІІ. Цели");
        assert_found(&RULE, &saying("Увод\nОбща цел ІII.1. Грижа"), "ІII.1");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &saying("I. Увод\nII. Цели"));
    }
}
