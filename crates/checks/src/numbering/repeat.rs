//! Two numbered rows of one section with the same number.
//!
//! An error. Parts of one row have its number and are no repetition.

use opora_domain::findings::{Quotation, Severity};
use opora_domain::planning::Section;
use std::collections::BTreeMap;

use crate::examination::{Examination, Row};
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "numbering-repeat", severity: Severity::Error, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let mut defects = Vec::new();
    for index in 0..examination.plan.sections.len() {
        let mut seen: BTreeMap<&str, &Row<'_>> = BTreeMap::new();
        for row in examination.rows_of(index).filter(|row| row.item.part.is_none_or(|part| part == 1)) {
            let Some(number) = row.item.number.as_deref() else { continue };
            match seen.get(number) {
                Some(first) => {
                    defects.push(Defect::at([first.quote_name(), row.quote_name()]).compared("number", number))
                }
                None => {
                    seen.insert(number, row);
                }
            }
        }
    }
    defects.extend(sections(examination));
    defects
}

/// Two sections with one Roman number. Arabic numbers of sections begin anew below other headings.
fn sections(examination: &Examination<'_>) -> Option<Defect> {
    let sections = &examination.plan.sections;
    let named = |section: &Section| Some((section.number.clone()?, section.title.clone()?));
    let roman = |number: &str| !number.is_empty() && number.chars().all(|letter| "IVXІХ".contains(letter));
    let (number, places) = sections.iter().enumerate().find_map(|(index, section)| {
        let (number, title) = named(section).filter(|(number, _)| roman(number))?;
        let first = sections
            .iter()
            .take(index)
            .find(|before| named(before).is_some_and(|(other, called)| other == number && called != title))?;
        let quote = |section: &Section| Quotation {
            at: section.at,
            quote: crate::quoting::whole(section.title.as_deref().unwrap_or_default()),
        };
        Some((number, [quote(first), quote(section)]))
    })?;
    Some(Defect::at(places).compared("number", number))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, plan, row};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &plan(vec![row("1", "Патронаж"), row("1", "Клуб")]), "Клуб");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &plan(vec![row("1", "Патронаж"), row("2", "Клуб")]));
    }

    #[test]
    fn sections_with_one_roman_number_are_found() {
        let numbered = |numbers: [&str; 2]| {
            let mut told = plan(vec![row("1", "Патронаж")]);
            let sections = numbers.into_iter().zip(["Партньорство", "Обучения"]).map(|(number, title)| Section {
                number: Some(number.into()),
                title: Some(title.into()),
                ..Section::default()
            });
            told.sections.extend(sections);
            told
        };
        assert_found(&RULE, &numbered(["III", "III"]), "Обучения");
        assert_silent(&RULE, &numbered(["III", "IV"]));
        assert_silent(&RULE, &numbered(["1", "1"]));
    }
}
