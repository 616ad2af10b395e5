//! A title that names a group of people of its own ("и техните семейства", "равенство между половете") whose text never
//! speaks of them.
//!
//! A warning; one finding for all rows. The people whom the whole service is for go without saying; these groups do not.

use opora_domain::findings::Severity;

use crate::examination::{Examination, Row};
use crate::rule::{Defect, Rule};
use crate::words::{any_phrase, stems};

pub(crate) const RULE: Rule = Rule { name: "text-group-not-described", severity: Severity::Warning, find };

/// A text shorter than this says too little to leave anybody out.
const LEAST: usize = 5;

/// What the title names, and the words by which a text speaks of it.
const GROUPS: &[(&str, &[&str])] = &[
    ("техните семейства", &["семейств*", "семеен*", "семейн*", "родител*", "близки*", "роднин*"]),
    ("техните родители", &["семейств*", "родител*"]),
    ("между половете", &["пол", "пола", "полове*", "жен*", "мъж*"]),
    ("равенство на половете", &["пол", "пола", "полове*", "жен*", "мъж*"]),
    ("тежки множествени увреждания", &["тежк*", "множествен*"]),
];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let left_out: Vec<(&Row<'_>, &str)> = examination
        .rows
        .iter()
        .filter(|row| stems(row.description()).len() >= LEAST && row.item.part.is_none_or(|part| part == 1))
        .filter_map(|row| {
            let found = GROUPS.iter().find_map(|(group, told)| {
                let found = any_phrase(row.title(), &[group])?;
                any_phrase(row.description(), told).is_none().then_some(found)
            })?;
            Some((row, row.title().get(found.0..found.1)?))
        })
        .collect();
    if left_out.is_empty() {
        return Vec::new();
    }
    let list: Vec<String> = left_out.iter().map(|(_, group)| format!("„{group}“")).collect();
    let places = left_out
        .iter()
        .flat_map(|(row, _)| [row.quote("title", row.title()), row.quote("description", row.description())]);
    let mut defect = Defect::at(places).text("list", list.join(", "));
    defect.values = left_out.iter().map(|(_, group)| (*group).to_owned()).collect();
    vec![defect]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};

    #[test]
    fn the_defect_is_found() {
        let text = "Обслужване през деня на пълнолетни лица, храна и организиране на свободното време.";
        assert_found(
            &RULE,
            &plan(vec![row("1", "Дневен център за лица и техните семейства").described(text)]),
            "храна",
        );
    }

    #[test]
    fn what_is_right_stays_silent() {
        let text = "Обслужване през деня на пълнолетни лица и консултации за близките им, организиране на времето.";
        assert_silent(&RULE, &plan(vec![row("1", "Дневен център за лица и техните семейства").described(text)]));
        assert_silent(
            &RULE,
            &plan(vec![row("1", "Клуб за деца и техните семейства").described("Продължаване на дейността.")]),
        );
    }
}
