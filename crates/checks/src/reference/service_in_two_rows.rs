//! One kind of service named in rows of different sections whose sources of money differ.
//!
//! A warning; one finding for each kind.

use crate::services::SERVICES;
use opora_domain::findings::{Quotation, Severity};
use std::collections::BTreeSet;

use crate::examination::{Examination, Row};
use crate::rule::{Defect, Rule};
use crate::words::{letters_only, phrase};

pub(crate) const RULE: Rule = Rule { name: "reference-service-in-two-rows", severity: Severity::Warning, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let mut defects = Vec::new();
    let mut told = BTreeSet::new();
    for service in SERVICES {
        let rows: Vec<(usize, &Row<'_>)> =
            examination.rows.iter().enumerate().filter(|(_, row)| phrase(&row.says(), service).is_some()).collect();
        let sections: BTreeSet<usize> = rows.iter().map(|(_, row)| row.section_index).collect();
        let sources: BTreeSet<String> =
            rows.iter().map(|(_, row)| letters_only(row.funding())).filter(|text| !text.is_empty()).collect();
        let key: Vec<usize> = rows.iter().map(|(index, _)| *index).collect();
        if sections.len() < 2 || sources.len() < 2 || !told.insert(key) {
            continue;
        }
        let places: Vec<Quotation> = rows
            .iter()
            .filter_map(|(_, row)| {
                let in_description =
                    phrase(row.description(), service).map(|found| ("description", row.description(), found));
                let (field, text, (from, until)) = in_description
                    .or_else(|| phrase(row.title(), service).map(|found| ("title", row.title(), found)))?;
                Some(Quotation { at: row.place(field), quote: crate::quoting::around(text, from, until) })
            })
            .collect();
        let says = rows.first().map(|(_, row)| row.says()).unwrap_or_default();
        let name =
            phrase(&says, service).and_then(|(from, until)| says.get(from..until)).unwrap_or_default().to_owned();
        let count = places.len();
        let mut defect = Defect::at(places).compared("service", name).count("count", count);
        defect.values.extend(rows.iter().map(|(_, row)| row.funding().to_owned()));
        defects.push(defect);
    }
    defects
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row, section};
    use opora_domain::planning::{AnnualPlan, SectionKind};
    fn twice(second: &str) -> AnnualPlan {
        let mut plan = plan(vec![row("1", "Домашен социален патронаж").paid("Общински бюджет")]);
        plan.sections.push(section(
            SectionKind::Direction,
            "Стари хора",
            vec![row("1", "Обхват на домашния социален патронаж").paid(second)],
        ));
        plan
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &twice("Европейски програми"), "домашния социален патронаж");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &twice("Общински бюджет"));
    }
}
