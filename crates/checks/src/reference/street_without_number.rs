//! A location that names a street without a number.
//!
//! A hint.

use opora_domain::findings::{Quotation, Severity};

use crate::examination::Examination;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "reference-street-without-number", severity: Severity::Hint, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    examination
        .rows
        .iter()
        .filter_map(|row| {
            let location = row.location();
            let streets: Vec<usize> = location.match_indices("ул.").map(|(at, _)| at).collect();
            let bare = streets.iter().enumerate().find_map(|(index, at)| {
                let end = streets.get(index + 1).copied().unwrap_or(location.len());
                let part = location.get(*at..end)?;
                let part = part.split(" гр.").next().unwrap_or(part).trim();
                (!part.chars().any(|letter| letter.is_ascii_digit())).then_some(part)
            })?;
            let (from, until) = location.find(bare).map(|at| (at, at + bare.len()))?;
            let place = Quotation { at: row.place("location"), quote: crate::quoting::around(location, from, until) };
            Some(Defect::at([place]).compared("street", bare))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};

    #[test]
    fn the_defect_is_found() {
        assert_found(
            &RULE,
            &plan(vec![row("1", "Центрове").located("гр. Речна ул. „Бреза“ 2 гр. Речна ул. „Липа“")]),
            "ул. „Липа“",
        );
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(
            &RULE,
            &plan(vec![
                row("1", "Центрове").located("гр. Речна ул. „Бреза“ 2"),
                row("2", "Клуб").located("с. Ясеново"),
            ]),
        );
    }
}
