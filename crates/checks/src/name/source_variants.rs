//! The municipality's own money under three names and more: "общински бюджет", "местна дейност", "собствени средства".
//!
//! A hint: sums by source are added by name. Two names are usual.

use opora_domain::findings::{Quotation, Severity};
use std::collections::BTreeMap;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "name-source-variants", severity: Severity::Hint, find };

/// Each name once, whatever its forms.
const NAMES: &[&[&str]] = &[
    &["общинск* бюджет*", "бюджет* на общин*", "общинския бюджет"],
    &["местн* дейност*"],
    &["местн* приход*"],
    &["собствен* бюджет*"],
    &["собствен* ресурс*", "собствен* средств*"],
    &["бюджетно"],
    &["общинско финансиране"],
];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let mut found: BTreeMap<usize, (Quotation, String)> = BTreeMap::new();
    for row in &examination.rows {
        let text = row.funding();
        let named: Vec<(usize, (usize, usize))> = NAMES
            .iter()
            .enumerate()
            .filter_map(|(index, forms)| any_phrase(text, forms).map(|stretch| (index, stretch)))
            .collect();
        // "Общински бюджет – местна дейност" explains one by the other.
        if let [(index, (from, until))] = named.as_slice() {
            let said = text.get(*from..*until).unwrap_or_default();
            found.entry(*index).or_insert_with(|| (row.quote("funding_text", text), format!("„{said}“")));
        }
    }
    if found.len() < 3 {
        return Vec::new();
    }
    let (places, list): (Vec<Quotation>, Vec<String>) = found.into_values().unzip();
    Defect::listing(places, "list", list)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};

    #[test]
    fn the_defect_is_found() {
        let rows = ["Общински бюджет", "Местна дейност", "Собствени средства"];
        let rows = rows.iter().map(|text| row("1", "Клуб").paid(text)).collect();
        assert_found(&RULE, &plan(rows), "Местна дейност");
    }

    #[test]
    fn what_is_right_stays_silent() {
        let rows = ["Общински бюджет", "В рамките на общинския бюджет", "Местна дейност"];
        assert_silent(&RULE, &plan(rows.iter().map(|text| row("1", "Клуб").paid(text)).collect()));
    }
}
