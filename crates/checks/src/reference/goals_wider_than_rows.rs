//! Goals or target groups are of all, small or remote settlements, and nearly every row has one town for its place.
//!
//! A warning; shown at the goals and at the rows.

use opora_domain::findings::{Quotation, Severity};
use std::collections::BTreeMap;

use crate::examination::{Examination, Row};
use crate::reference::location_narrower::one_settlement;
use crate::rule::{Defect, Rule};
use crate::words::{any_phrase, letters_only};

pub(crate) const RULE: Rule = Rule { name: "reference-goals-wider-than-rows", severity: Severity::Warning, find };

const WIDE: &[&str] = &[
    "всички населени места",
    "малки населени места",
    "малките населени места",
    "отдалечен* населени места",
    "селски* райони",
    "всички села",
    "селата",
];
const FEWEST_ROWS: usize = 5;

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let plan = &*examination.plan;
    let aims = [("goals", &plan.goals), ("target_groups", &plan.target_groups)];
    let wide: Vec<(Quotation, String)> = aims
        .into_iter()
        .flat_map(|(field, texts)| {
            texts.iter().enumerate().map(move |(index, text)| (format!("{field}.{index}"), text))
        })
        .filter_map(|(field, text)| {
            let (from, until) = any_phrase(text, WIDE)?;
            let at = plan.evidence.get(&field).map(|known| known.at.whole());
            let quote = crate::quoting::around(text, from, until);
            Some((Quotation { at, quote }, text.get(from..until)?.to_owned()))
        })
        .collect();
    let located: Vec<&Row<'_>> = examination.rows.iter().filter(|row| !row.location().is_empty()).collect();
    let mut towns: BTreeMap<String, Vec<&Row<'_>>> = BTreeMap::new();
    for row in located.iter().copied().filter(|row| one_settlement(row.location())) {
        towns.entry(letters_only(row.location())).or_default().push(row);
    }
    let most = towns.into_values().max_by_key(Vec::len).unwrap_or_default();
    let (Some((_, said)), Some(town)) = (wide.first(), most.first()) else { return Vec::new() };
    if most.len() < FEWEST_ROWS || most.len() * 10 < located.len() * 9 {
        return Vec::new();
    }
    let (said, count) = (said.clone(), most.len());
    let places: Vec<Quotation> = wide
        .into_iter()
        .map(|(place, _)| place)
        .chain(most.iter().map(|row| row.quote("location", row.location())))
        .collect();
    let defect = Defect::at(places).compared("wide", said).compared("town", town.location());
    vec![defect.count("count", count).count("rows", located.len())]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};
    use opora_domain::planning::AnnualPlan;

    fn rows(last: &str) -> AnnualPlan {
        let mut rows: Vec<_> = (0..8).map(|_| row("1", "Клуб").located("гр. Вишна")).collect();
        rows.extend([row("2", "Грижа").located(last), row("3", "Грижа").located(last)]);
        AnnualPlan {
            goals: vec!["Грижа за хората във всички населени места".into()], ..plan(rows)
        }
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &rows("гр. Вишна"), "всички населени места");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &rows("Всички села"));
        assert_silent(&RULE, &AnnualPlan { goals: vec!["Добра грижа".into()], ..rows("гр. Вишна") });
    }
}
