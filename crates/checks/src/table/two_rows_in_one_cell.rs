//! A row with location, funding or responsible body, but without title and description, under a row that describes two
//! services in one cell.
//!
//! An error: two descriptions in one cell, none in the next.

use opora_domain::findings::{Quotation, Severity};

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::services::all_named_in;

pub(crate) const RULE: Rule = Rule { name: "table-two-rows-in-one-cell", severity: Severity::Error, find };

/// The rows (by their index) whose cell holds what belongs to the row below as well.
pub(crate) fn overfull<'a>(examination: &'a Examination<'_>) -> impl Iterator<Item = usize> + 'a {
    examination.rows.windows(2).enumerate().filter_map(|(index, pair)| {
        let [above, below] = pair else { return None };
        let part = below.item.part.is_some_and(|part| part > 1) || below.title().is_empty();
        let silent = below.description().is_empty() && (below.title().is_empty() || below.title() == above.title());
        let told = !below.funding().is_empty() || !below.location().is_empty();
        (part && silent && told && above.section_index == below.section_index).then_some(index)
    })
}

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    overfull(examination)
        .filter_map(|index| {
            let (above, below) = (examination.rows.get(index)?, examination.rows.get(index + 1)?);
            let mut places: Vec<Quotation> = all_named_in(above.description())
                .iter()
                .take(4)
                .map(|(from, until)| Quotation {
                    at: above.place("description"),
                    quote: crate::quoting::around(above.description(), *from, *until),
                })
                .collect();
            if places.is_empty() {
                places.push(above.quote("description", above.description()));
            }
            places.dedup_by(|one, other| one.quote == other.quote);
            places.push(below.quote("funding_text", below.funding()));
            places.push(below.quote("location", below.location()));
            Some(Defect::at(places))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};
    use opora_domain::planning::{AnnualPlan, Item};
    fn parts(second: Item) -> AnnualPlan {
        let first = Item { part: Some(1), ..row("1", "Грижа у дома") };
        plan(vec![
            first.described("ДОМАШЕН СОЦИАЛЕН ПАТРОНАЖ в селата. ДНЕВЕН ЦЕНТЪР за младежи.").paid("Общински бюджет"),
            Item { part: Some(2), ..second },
        ])
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &parts(Item::default().paid("Делегирана дейност")), "ДНЕВЕН ЦЕНТЪР");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &parts(Item::default().described("Център за работа с деца").paid("Делегирана дейност")));
    }
}
