//! An opening quotation mark without a closing one, or the other way round.
//!
//! A hint. Names in wrong but paired marks are no defect.

use opora_domain::findings::Severity;
use std::collections::BTreeSet;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::letters_only;

pub(crate) const RULE: Rule = Rule { name: "text-quotation-unclosed", severity: Severity::Hint, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let mut defects: Vec<Defect> = Vec::new();
    let mut seen = BTreeSet::new();
    for text in &examination.texts {
        if let Some(at) = unpaired(&text.text)
            && seen.insert(letters_only(&text.text))
        {
            defects.push(Defect::at([text.quote_around(at, at)]).value(text.text.chars().take(40).collect::<String>()));
        }
    }
    defects
}

/// The place of a mark without a partner.
fn unpaired(text: &str) -> Option<usize> {
    let mut open: Vec<usize> = Vec::new();
    let mut stray: Vec<usize> = Vec::new();
    let mut straight: Vec<usize> = Vec::new();
    for (at, mark) in text.char_indices() {
        match mark {
            '„' | '«' => open.push(at),
            '”' | '»' | '“' if open.pop().is_none() => stray.push(at),
            '"' if open.pop().is_none() => straight.push(at),
            _ => {}
        }
    }
    let odd = |places: &[usize]| (places.len() % 2 == 1).then(|| places.first().copied()).flatten();
    if open.len() == 1 && stray.is_empty() && straight.is_empty() {
        return open.first().copied();
    }
    if open.is_empty() { odd(&stray).or_else(|| odd(&straight)) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};

    #[test]
    fn the_defect_is_found() {
        assert_found(
            &RULE,
            &plan(vec![row("1", "Приют").paid("Проект Дом за всички” по ОП „РЧР”")]),
            "Проект Дом за всички”",
        );
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(
            &RULE,
            &plan(vec![row("1", "Приют").paid("Проект „Дом за всички” по ОП „РЧР“").located("ул. ”Бреза” № 2")]),
        );
    }
}
