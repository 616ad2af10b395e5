//! "НП" or "Оперативна програма" with no name after it, where one programme is meant.
//!
//! A warning: in the singular one programme is meant, and nobody can know which.

use opora_domain::findings::{Quotation, Severity};

use crate::examination::{Examination, Field};
use crate::reference::funding_vague::is_vague;
use crate::rule::{Defect, Rule};
use crate::words::phrase;

pub(crate) const RULE: Rule = Rule { name: "reference-programme-unnamed", severity: Severity::Warning, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let mut defects: Vec<(String, Vec<Quotation>)> = Vec::new();
    for text in &examination.texts {
        // Sources without any name are told by a rule of their own.
        if text.field == Field::Funding && is_vague(&text.text) {
            continue;
        }
        let Some((from, until, what)) = unnamed(&text.text) else { continue };
        let place = text.quote_around(from, until);
        match defects.iter_mut().find(|(seen, _)| *seen == what) {
            Some((_, places)) => places.push(place),
            None => defects.push((what, vec![place])),
        }
    }
    defects.into_iter().map(|(what, places)| Defect::at(places).compared("text", what)).collect()
}

/// The stretch and the word of a programme that no name follows.
fn unnamed(text: &str) -> Option<(usize, usize, String)> {
    ["нп", "оперативна програма", "оп", "национална програма", "национална програма*"].iter().find_map(|what| {
        let (from, until) = phrase(text, what)?;
        let written = text.get(from..until)?;
        let short = matches!(*what, "нп" | "оп");
        if short && !written.chars().all(char::is_uppercase) {
            return None;
        }
        let after = text.get(until..)?.trim_start();
        let next = after.split_whitespace().next().unwrap_or_default();
        let named = after.starts_with(['„', '"', '“', '«', '”', '('])
            || next.chars().next().is_some_and(char::is_uppercase) && !next.starts_with("Проект")
            || next.starts_with("за")
            || next.starts_with("на")
            || next.starts_with("по");
        (!named).then(|| (from, until, written.to_owned()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &plan(vec![row("1", "Помощник").paid("Местни приходи, НП")]), "НП");
        assert_found(
            &RULE,
            &plan(vec![row("1", "Асистент по Оперативна програма Проект „Грижа“")]),
            "Оперативна програма",
        );
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(
            &RULE,
            &plan(vec![
                row("1", "Помощник").paid("НП „Асистенти“"),
                row("2", "Б").paid("ОП РЧР"),
                row("4", "Г").paid("Проекти НП"),
                row("3", "В").paid("Оперативна програма „Развитие“"),
            ]),
        );
    }
}
