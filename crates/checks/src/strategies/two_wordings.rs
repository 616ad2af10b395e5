//! One thing of the field under two names that are both usual: "сетивни нарушения" and "сетивни увреждания", "борба с" and
//! "борба срещу".
//!
//! A hint; one finding for each thing. Who searches for one name does not find the other.

use opora_domain::findings::{Quotation, Severity};

use crate::examination::Examination;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "name-two-wordings", severity: Severity::Hint, find };

/// Ways of naming one thing.
const THINGS: &[&[&str]] = &[
    &[
        "възрастни хора със сетивни нарушения",
        "възрастни със сетивни нарушения",
        "възрастни хора със сетивни увреждания",
        "възрастни със сетивни увреждания",
    ],
    &["двхсн", "двсу"],
    &["борба с противообществен*", "борба срещу противообществен*"],
    &["анализ* на потребностите", "анализ* на ситуацията и оценка* на потребностите"],
    &["клуб* на инвалид*", "клуб* на хората с *", "клуб* на хора с *"],
    &["клуб* на пенсионер*", "пенсионерск* клуб*"],
    &["регионална здравно*", "районна здравно*"],
    &["звено майка и бебе", "център майка и бебе"],
    &["обществена трапезария", "социална трапезария", "социална кухня"],
];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    if examination.strategy.is_none() {
        return Vec::new();
    }
    THINGS.iter().filter_map(|ways| two_of(examination, ways)).collect()
}

fn two_of(examination: &Examination<'_>, ways: &[&str]) -> Option<Defect> {
    let mut places: Vec<Quotation> = Vec::new();
    let mut names: Vec<String> = Vec::new();
    let mut told: Vec<(*const crate::examination::Text, usize)> = Vec::new();
    for way in ways {
        let mut first = true;
        for (text, (from, until)) in examination.texts_with(&[way]) {
            // A longer name holds the shorter one: that is no second name.
            if told.iter().any(|(known, at)| std::ptr::eq(*known, text) && *at == from) {
                continue;
            }
            told.push((std::ptr::from_ref(text), from));
            if first {
                names.push(text.text.get(from..until).unwrap_or_default().to_owned());
                first = false;
            }
            if places.len() < 12 {
                places.push(text.quote_around(from, until));
            }
        }
    }
    (names.len() > 1).then(|| {
        let list = names.iter().map(|name| format!("„{name}“")).collect::<Vec<_>>().join(", ");
        let mut defect = Defect::at(places).text("list", list);
        defect.values = names;
        defect
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        let text =
            "Комисията за борба с противообществените прояви.\nКомисия за борба срещу противообществените прояви.";
        assert_found(&RULE, &saying(text), "борба срещу");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &saying("Клуб на пенсионера.\nКлубовете на пенсионерите."));
        assert_silent(&RULE, &saying("Обществена трапезария и домашен социален патронаж."));
    }
}
