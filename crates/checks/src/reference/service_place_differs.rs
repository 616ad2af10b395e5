//! One service in rows of different sections that name other places or other bodies for it.
//!
//! A warning: the two rows may be of two services, but then nobody can tell them apart. A row of the whole municipality
//! contradicts no place in it.

use opora_domain::findings::{Quotation, Severity};
use std::collections::BTreeSet;

use crate::examination::{Examination, Row};
use crate::reference::service_listed_twice::gives_services;
use crate::rule::{Defect, Rule};
use crate::services::{SERVICES, full_name};
use crate::words::{any_phrase, letters_only, words};

pub(crate) const RULE: Rule = Rule { name: "reference-service-place-differs", severity: Severity::Warning, find };

/// A row that names a service, and where its name stands.
struct Mention<'a> {
    row: &'a Row<'a>,
    /// The row below, where this one's cell holds the text of both.
    below: Option<&'a Row<'a>>,
    name: Quotation,
    full: String,
}

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    differing(examination).into_iter().map(|(_, defect)| defect).collect()
}

/// The services (as patterns) that this rule tells of.
pub(crate) fn told(examination: &Examination<'_>) -> Vec<&'static str> {
    differing(examination).into_iter().map(|(service, _)| service).collect()
}

/// Services that have a house or an office; a kind of help at home may be given by several bodies.
const HOUSED: &[&str] =
    &["цент*", "дом*", "жилищ*", "кухн*", "трапезари*", "патронаж*", "цсри", "цнст", "цоп", "приют*"];

fn differing(examination: &Examination<'_>) -> Vec<(&'static str, Defect)> {
    let overfull: BTreeSet<usize> = crate::table::two_rows_in_one_cell::overfull(examination).collect();
    let mut defects = Vec::new();
    for service in
        SERVICES.iter().copied().filter(|service| service.split([' ', '|']).any(|word| HOUSED.contains(&word)))
    {
        let mentions: Vec<Mention<'_>> = examination
            .rows
            .iter()
            .enumerate()
            .filter(|(_, row)| gives_services(row))
            .filter_map(|(index, row)| {
                let below = overfull.contains(&index).then(|| examination.rows.get(index + 1)).flatten();
                mention(row, below, service)
            })
            .collect();
        let pairs = mentions.iter().enumerate().flat_map(|(index, one)| {
            mentions.iter().skip(index + 1).take(40).map(move |other| (one, other)).collect::<Vec<_>>()
        });
        let differing = pairs.into_iter().find(|(one, other)| {
            one.row.section_index != other.row.section_index
                && (one.full.starts_with(&other.full) || other.full.starts_with(&one.full))
                && (places_differ(one, other) || bodies_differ(one, other))
        });
        if let Some((one, other)) = differing {
            let name = one.name.quote.clone();
            let mut places = vec![one.name.clone(), other.name.clone()];
            for mention in [one, other] {
                let row = mention.below.unwrap_or(mention.row);
                places.push(row.quote("location", row.location()));
                places.push(row.quote("responsible", &row.item.responsible.join(", ")));
            }
            let written = |mention: &Mention<'_>| {
                let row = mention.below.unwrap_or(mention.row);
                format!("{} – {}", row.location(), row.item.responsible.join(", "))
            };
            let defect = Defect::at(places)
                .text("service", shown(&name))
                .compared("one", written(one))
                .compared("other", written(other));
            defects.push((service, defect));
        }
    }
    defects
}

/// A name short enough for a message.
fn shown(name: &str) -> String {
    name.chars().take(120).collect()
}

fn mention<'a>(row: &'a Row<'a>, below: Option<&'a Row<'a>>, service: &str) -> Option<Mention<'a>> {
    [("title", row.title()), ("description", row.description())].into_iter().find_map(|(field, text)| {
        let (from, until) = full_name(text, service)?;
        let name = text.get(from..until)?;
        Some(Mention {
            row,
            below,
            name: Quotation { at: row.place(field), quote: crate::quoting::whole(name) },
            full: letters_only(name),
        })
    })
}

/// Whether both rows name settlements, and not the same ones.
fn places_differ(one: &Mention<'_>, other: &Mention<'_>) -> bool {
    let (a, b) = (settlements(one), settlements(other));
    !a.is_empty() && !b.is_empty() && a != b
}

/// The settlements of a row; none where it is of the whole municipality.
fn settlements(mention: &Mention<'_>) -> BTreeSet<String> {
    let text = mention.below.unwrap_or(mention.row).location();
    if any_phrase(text, &["общин*", "област*", "населен*"]).is_some() {
        return BTreeSet::new();
    }
    // The street of the same town is no other place.
    let towns = text
        .split(['\n', ','])
        .filter(|part| any_phrase(part, &["ул", "улица", "пл", "бул", "жк", "кв", "бл", "вх", "ет"]).is_none());
    towns
        .flat_map(|part| words(part).into_iter().map(|word| word.text).collect::<Vec<_>>())
        .filter(|word| word.chars().count() > 2 && word.starts_with(char::is_uppercase))
        .map(letters_only)
        .collect()
}

/// Whether none of the bodies of one row has a word of its own in common with those of the other.
fn bodies_differ(one: &Mention<'_>, other: &Mention<'_>) -> bool {
    let bodies = |mention: &Mention<'_>| -> BTreeSet<String> {
        let row = mention.below.unwrap_or(mention.row);
        let all = row.item.responsible.iter().flat_map(|body| words(body));
        all.map(|word| word.text.to_lowercase()).filter(|word| word.chars().count() > 2).collect()
    };
    let (a, b) = (bodies(one), bodies(other));
    !a.is_empty() && !b.is_empty() && a.is_disjoint(&b)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row, section};
    use opora_domain::planning::{AnnualPlan, Item, SectionKind};

    fn twice(first: Item, second: Item) -> AnnualPlan {
        let mut plan = plan(vec![first]);
        plan.sections.push(section(SectionKind::Direction, "Стари хора", vec![second]));
        plan
    }
    fn centre(title: &str) -> Item {
        row("1", title).described("Работа на Дневен център за стари хора „Надежда“.")
    }

    #[test]
    fn the_defect_is_found() {
        let here = centre("Грижа").located("гр. Речна, с. Ясеново").by("Община");
        assert_found(&RULE, &twice(here.clone(), centre("Дейности").located("гр. Речна").by("Община")), "с. Ясеново");
        assert_found(&RULE, &twice(here, centre("Дейности").located("Община Речна").by("ДСП")), "ДСП");
    }

    #[test]
    fn what_is_right_stays_silent() {
        let here = centre("Грижа").located("гр. Речна, ул. „Бряг“ № 2").by("Община Речна");
        for other in [
            centre("Дейности").located("гр. Речна").by("Община"),
            centre("Дейности").located("Община Речна").by("Община Речна, ДСП"),
            row("1", "Дневен център за деца").located("с. Ясеново").by("ДСП"),
        ] {
            assert_silent(&RULE, &twice(here.clone(), other));
        }
    }
}
