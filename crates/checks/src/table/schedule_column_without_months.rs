//! The schedule's heading has a further column that names no months ("Месец" alone beside "Месец 1-3" … "Месец 10-12").
//!
//! A warning: a mark in it belongs to no quarter.

use opora_domain::findings::{Quotation, Severity};
use std::collections::BTreeMap;

use crate::examination::{Examination, Text};
use crate::rule::{Defect, Rule};
use crate::words::letters_only;

pub(crate) const RULE: Rule = Rule { name: "table-schedule-column-without-months", severity: Severity::Warning, find };

/// A row of headings with quarters has at least so many columns with figures.
const QUARTERS: usize = 3;

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let mut rows: BTreeMap<(u32, u32), Vec<&Text>> = BTreeMap::new();
    for text in &examination.texts {
        if let Some((at, row)) = text.at.and_then(|at| Some((at, at.row?)))
            && text.text.chars().count() < 24
        {
            rows.entry((at.block, row)).or_default().push(text);
        }
    }
    let mut places: Vec<Quotation> = Vec::new();
    for headings in rows.values() {
        let quarters: Vec<&&Text> = headings.iter().filter(|text| months(&text.text).is_some()).collect();
        let Some(word) = quarters.first().and_then(|text| months(&text.text)) else { continue };
        let odd = headings.iter().find(|text| months(&text.text).is_none() && letters_only(&text.text) == word);
        if let Some(odd) = odd.filter(|_| quarters.len() >= QUARTERS) {
            places.push(odd.quote());
            places.extend(quarters.iter().map(|text| text.quote()));
        }
    }
    if places.is_empty() {
        return Vec::new();
    }
    let heading = places.first().map(|place| place.quote.clone()).unwrap_or_default();
    vec![Defect::at(places).compared("heading", heading)]
}

/// The word of a heading such as "Месец 4-6", where it has both.
fn months(text: &str) -> Option<String> {
    let figures = text.chars().filter(char::is_ascii_digit).count();
    let word = letters_only(&text.chars().filter(|letter| !letter.is_ascii_digit()).collect::<String>());
    (figures >= 2 && text.contains(['-', '–']) && !word.is_empty()).then_some(word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{found, plan};
    use opora_domain::planning::{AnnualPlan, Narrative};
    use opora_tree::Place;

    fn headed(headings: &[&str]) -> AnnualPlan {
        let mut plan = plan(Vec::new());
        for (cell, heading) in (0..).zip(headings) {
            let at = Some(Place::cell(3, 0, 1, cell));
            plan.narrative.push(Narrative { text: Some((*heading).into()), at, ..Narrative::default() });
        }
        plan
    }

    #[test]
    fn the_defect_is_found() {
        let found = found(&RULE, &headed(&["Месец 1-3", "Месец 4-6", "Месец 7-9", "Месец 10-12", "Месец"]));
        assert_eq!(found[0].places[0].quote, "Месец");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert!(found(&RULE, &headed(&["Месец 1-3", "Месец 4-6", "Месец 7-9", "Месец 10-12", "Сума"])).is_empty());
        assert!(found(&RULE, &headed(&["Месец", "Месец 1-3"])).is_empty());
    }
}
