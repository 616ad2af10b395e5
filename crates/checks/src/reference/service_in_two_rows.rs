//! One kind of service named in rows of different sections whose sources of money differ.
//!
//! A warning; one finding for each kind. One source under two names is one source, and a cell that holds the text of
//! two rows does not tell whose money it is.

use crate::services::SERVICES;
use opora_domain::findings::{Quotation, Severity};
use std::collections::BTreeSet;

use crate::examination::{Examination, Row};
use crate::reference::service_listed_twice::gives_services;
use crate::rule::{Defect, Rule};
use crate::text::run_together::parted;
use crate::words::{any_phrase, letters_only, phrase, words};

pub(crate) const RULE: Rule = Rule { name: "reference-service-in-two-rows", severity: Severity::Warning, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    differing(examination).into_iter().map(|(_, defect)| defect).collect()
}

/// The rows (by their indices) of the services that this rule tells of.
pub(crate) fn told_rows(examination: &Examination<'_>) -> BTreeSet<Vec<usize>> {
    differing(examination).into_iter().map(|(rows, _)| rows).collect()
}

/// Kinds of the law, of which a plan may well have several rows.
const KINDS: &[&str] = &["асистентск* подкреп*", "заместващ* грижа", "резидентн* грижа", "дневн* грижа"];

fn differing(examination: &Examination<'_>) -> Vec<(Vec<usize>, Defect)> {
    let mut defects = Vec::new();
    let mut told = BTreeSet::new();
    let overfull: BTreeSet<usize> = crate::table::two_rows_in_one_cell::overfull(examination).collect();
    for service in SERVICES.iter().filter(|service| !KINDS.contains(*service)) {
        let rows: Vec<(usize, &Row<'_>)> = examination
            .rows
            .iter()
            .enumerate()
            .filter(|(_, row)| gives_services(row))
            .filter(|(index, row)| {
                named(row.title(), service).is_some()
                    || !overfull.contains(index) && named(row.description(), service).is_some()
            })
            .collect();
        let sections: BTreeSet<usize> = rows.iter().map(|(_, row)| row.section_index).collect();
        let sources: BTreeSet<BTreeSet<String>> =
            rows.iter().map(|(_, row)| sources(row)).filter(|named| !named.is_empty()).collect();
        let key: Vec<usize> = rows.iter().map(|(index, _)| *index).collect();
        if sections.len() < 2 || sources.len() < 2 || !told.insert(key.clone()) {
            continue;
        }
        let places: Vec<Quotation> = rows
            .iter()
            .filter_map(|(_, row)| {
                let in_description =
                    named(row.description(), service).map(|found| ("description", row.description(), found));
                let (field, text, (from, until)) = in_description
                    .or_else(|| named(row.title(), service).map(|found| ("title", row.title(), found)))?;
                Some(Quotation { at: row.place(field), quote: crate::quoting::around(text, from, until) })
            })
            .collect();
        // The name as the row writes it that has it whole, not run together with another word.
        let whole = rows.iter().map(|(_, row)| row.says()).find(|says| phrase(says, service).is_some());
        let says = whole.or_else(|| rows.first().map(|(_, row)| row.says())).unwrap_or_default();
        let name = named(&says, service).and_then(|(from, until)| says.get(from..until)).unwrap_or_default().to_owned();
        let count = places.len();
        let mut defect = Defect::at(places).compared("service", name).count("count", count);
        defect.values.extend(rows.iter().map(|(_, row)| row.funding().to_owned()));
        defects.push((key, defect));
    }
    defects
}

/// Where a text names a service, be its first word run together with the word before it.
fn named(text: &str, service: &str) -> Option<(usize, usize)> {
    phrase(text, service).or_else(|| {
        let all = words(text);
        all.windows(2).find_map(|pair| {
            let [first, second] = pair else { return None };
            let lower = first.text.to_lowercase();
            let (_, last) = parted(&lower)?;
            phrase(&format!("{last} {}", second.text), service).map(|_| (first.from, second.until))
        })
    })
}

/// The sources of a row, each under one name.
fn sources(row: &Row<'_>) -> BTreeSet<String> {
    const MUNICIPAL: &[&str] = &["общинск* бюджет*", "бюджет* на общин*", "местен бюджет", "местни приходи"];
    const OWN: &[&str] = &["собствен* бюджет*", "собствени средства", "собствени приходи"];
    const DELEGATED: &[&str] = &["ддд", "делегиран* дейност*", "делегиран* от държавата", "делегиран* държавн*"];
    let municipal =
        row.item.responsible.is_empty() || row.item.responsible.iter().any(|body| phrase(body, "общин*").is_some());
    row.funding()
        .split([',', ';', '\n', '/'])
        .flat_map(|part| part.split(" и "))
        .map(|part| {
            if any_phrase(part, MUNICIPAL).is_some() || municipal && any_phrase(part, OWN).is_some() {
                "municipal".to_owned()
            } else if any_phrase(part, DELEGATED).is_some() {
                "delegated".to_owned()
            } else {
                letters_only(part)
            }
        })
        .filter(|name| !name.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row, section};
    use opora_domain::planning::{AnnualPlan, Item, SectionKind};
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
        for same in ["Общински бюджет", "В рамките на собствения бюджет", "Бюджет на общината"]
        {
            assert_silent(&RULE, &twice(same));
        }
    }

    #[test]
    fn a_name_run_together_with_the_word_before_it_is_a_name() {
        let mut plan = twice("Проекти");
        plan.sections[0].items = vec![row("1", "Личен асистент").paid("Общински бюджет")];
        plan.sections[1].items = vec![row("1", "Грижа").described("Грижи за хораличен асистент").paid("Проекти")];
        assert_found(&RULE, &plan, "хораличен асистент");
    }

    #[test]
    fn a_cell_with_the_text_of_two_rows_tells_nothing_of_the_money() {
        let mut plan = twice("Общински бюджет");
        plan.sections[1].items = vec![
            Item {
                part: Some(1), ..row("1", "Грижа").described("Социален патронаж. Дневен център.").paid("Проект")
            },
            Item { part: Some(2), ..Item::default().paid("Делегирана дейност") },
        ];
        assert_silent(&RULE, &plan);
        plan.sections[1].items.truncate(1);
        assert_found(&RULE, &plan, "Социален патронаж");
    }
}
