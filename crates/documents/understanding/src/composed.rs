//! Lines „Уточнение – …“, in which a composed document says what the plan's own words do not say.

use opora_domain::money::{Amount, Currency};
use opora_domain::planning::{Capacity, Funding, Item, Quarter, Section, Users};

use crate::cells::amounts::{amounts, bare_amount};
use crate::matching::tokens;
use crate::tables::CellLine;
use crate::vocabulary::composed::{CLARIFICATION, NOTHING, PURPOSES, SECTION_KINDS, SOURCES, STATUSES};

pub(crate) use crate::vocabulary::composed::LEGEND as COMPOSED_LEGEND;

/// A name and its value; `None` for „(няма)“.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Clarified {
    name: String,
    value: Option<String>,
}

/// The clarification that a line is.
pub(crate) fn clarified(line: &str) -> Option<Clarified> {
    let (name, value) = line.strip_prefix(CLARIFICATION)?.split_once(':')?;
    let value = value.trim();
    Some(Clarified { name: name.trim().to_owned(), value: (value != NOTHING).then(|| value.to_owned()) })
}

/// Parts the clarifications from the plan's own lines.
pub(crate) fn without_clarifications(lines: &[CellLine]) -> (Vec<CellLine>, Vec<Clarified>) {
    let mut own = Vec::with_capacity(lines.len());
    let mut said = Vec::new();
    for line in lines {
        match clarified(&line.text) {
            Some(clarification) => said.push(clarification),
            None => own.push(line.clone()),
        }
    }
    (own, said)
}

fn values<'said>(said: &'said [Clarified], name: &str) -> Option<Vec<&'said str>> {
    let found: Vec<&Clarified> = said.iter().filter(|clarified| clarified.name == name).collect();
    (!found.is_empty()).then(|| found.iter().filter_map(|clarified| clarified.value.as_deref()).collect())
}

fn text(said: &[Clarified], name: &str) -> Option<Option<String>> {
    values(said, name).map(|lines| (!lines.is_empty()).then(|| lines.join("\n")))
}

/// Puts the values of a section where its words said others.
pub(crate) fn clarify_section(section: &mut Section, said: &[Clarified]) {
    if let Some(kind) = values(said, "вид на раздела").and_then(|values| of_word(SECTION_KINDS, values.first()?))
    {
        section.kind = kind;
    }
    for (name, slot) in [
        ("номер", &mut section.number),
        ("наименование", &mut section.title),
        ("обща цел", &mut section.general_objective),
    ] {
        if let Some(value) = text(said, name) {
            *slot = value;
        }
    }
}

/// Puts the values of an item where its words said others.
pub(crate) fn clarify_item(item: &mut Item, said: &[Clarified]) {
    let texts = [
        ("номер", &mut item.number),
        ("наименование", &mut item.title),
        ("вид на услугата", &mut item.form),
        ("описание", &mut item.description),
        ("местоположение", &mut item.location),
        ("текст за финансирането", &mut item.funding_text),
    ];
    for (name, slot) in texts {
        if let Some(value) = text(said, name) {
            *slot = value;
        }
    }
    if let Some(values) = values(said, "част") {
        item.part = values.first().and_then(|part| part.parse().ok());
    }
    if let Some(values) = values(said, "график") {
        item.schedule = values.first().map(|marks| schedule(marks));
    }
    if let Some(values) = values(said, "източник") {
        item.funding = values.into_iter().filter_map(funding).collect();
    }
    if let Some(values) = values(said, "отговорник") {
        item.responsible = values.into_iter().map(str::to_owned).collect();
    }
    if let Some(values) = values(said, "капацитет") {
        item.capacity = values.first().map(|value| capacity(value));
    }
    if let Some(values) = values(said, "потребители") {
        item.users = values.first().map(|value| users(value));
    }
    if let Some(values) = values(said, "статус") {
        item.status = values.first().and_then(|word| of_word(STATUSES, word));
    }
    if let Some(values) = values(said, "година на откриване") {
        item.opens = values.first().and_then(|year| year.parse().ok());
    }
}

fn of_word<T: Copy>(words: &[(&str, T)], word: &str) -> Option<T> {
    words.iter().find(|(known, _)| *known == word).map(|(_, value)| *value)
}

fn schedule(marks: &str) -> [Option<Quarter>; 4] {
    let mut quarters = [None; 4];
    for (quarter, mark) in quarters.iter_mut().zip(marks.split_whitespace()) {
        *quarter = match mark {
            "X" => Some(Quarter::Provision),
            "+" => Some(Quarter::Preparation),
            _ => None,
        };
    }
    quarters
}

/// `общински бюджет; 500,00 лв.; общо; програма ОП`: the programme is free text and stands last.
fn funding(value: &str) -> Option<Funding> {
    let mut rest = value;
    let mut parts = Vec::new();
    let mut programme = None;
    loop {
        if let Some(name) = rest.strip_prefix("програма ") {
            programme = Some(name.to_owned());
            break;
        }
        match rest.split_once("; ") {
            Some((part, after)) => {
                parts.push(part);
                rest = after;
            }
            None => {
                parts.push(rest);
                break;
            }
        }
    }
    let mut parts = parts.into_iter();
    let source = of_word(SOURCES, parts.next()?)?;
    let mut line = Funding { source, programme, amount: None, currency: None, what: None };
    for part in parts {
        if let Some(what) = of_word(PURPOSES, part) {
            line.what = Some(what);
        } else if let Some((amount, currency)) = money(part) {
            (line.amount, line.currency) = (Some(amount), currency);
        }
    }
    Some(line)
}

/// An amount as it is written out, with or without its currency.
pub(crate) fn money(text: &str) -> Option<(Amount, Option<Currency>)> {
    let tokens = tokens(text);
    let found = amounts(&tokens).into_iter().next().or_else(|| bare_amount(&tokens))?;
    Some((found.amount, found.currency))
}

/// `към момента 20; планиран 30; мярка места`.
fn capacity(value: &str) -> Capacity {
    let mut capacity = Capacity::default();
    let mut rest = value;
    while !rest.is_empty() {
        if let Some(unit) = rest.strip_prefix("мярка ") {
            capacity.unit = Some(unit.to_owned());
            break;
        }
        let (part, after) = rest.split_once("; ").unwrap_or((rest, ""));
        if let Some(number) = part.strip_prefix("към момента ") {
            capacity.current = number.parse().ok();
        } else if let Some(number) = part.strip_prefix("планиран ") {
            capacity.planned = number.parse().ok();
        }
        rest = after;
    }
    capacity
}

/// `деца 15; пълнолетни 30; общо 45`.
fn users(value: &str) -> Users {
    let mut users = Users::default();
    for part in value.split("; ") {
        if let Some(number) = part.strip_prefix("деца ") {
            users.children = number.parse().ok();
        } else if let Some(number) = part.strip_prefix("пълнолетни ") {
            users.adults = number.parse().ok();
        } else if let Some(number) = part.strip_prefix("общо ") {
            users.total = number.parse().ok();
        }
    }
    users
}

#[cfg(test)]
mod tests {
    use opora_domain::planning::{FundingSource, FundingWhat, Status};

    use super::*;

    #[test]
    fn clarified_values_replace_what_the_words_said() {
        let lines = [
            "Уточнение – статус: нова",
            "Уточнение – отговорник: Община Ясеново",
            "Уточнение – отговорник: ДСП",
            "Уточнение – местоположение: (няма)",
            "Уточнение – капацитет: към момента 20; планиран 30; мярка места",
            "Уточнение – график: + X – X",
            "Уточнение – източник: проект; 1 500,50 лв.; общо; програма Проект „Грижа; дом“",
        ];
        let said: Vec<Clarified> = lines.iter().filter_map(|line| clarified(line)).collect();
        let mut item = Item { location: Some("гр. Ясеново".to_owned()), ..Item::default() };
        clarify_item(&mut item, &said);
        assert_eq!((item.status, item.location.as_deref()), (Some(Status::New), None));
        assert_eq!(item.responsible, ["Община Ясеново", "ДСП"]);
        assert_eq!(
            item.capacity,
            Some(Capacity { current: Some(20), planned: Some(30), unit: Some("места".to_owned()) })
        );
        assert_eq!(
            item.schedule,
            Some([Some(Quarter::Preparation), Some(Quarter::Provision), None, Some(Quarter::Provision)])
        );
        let line = item.funding.first().unwrap();
        assert_eq!(
            (line.source, line.what, line.amount.map(|amount| amount.0)),
            (FundingSource::Project, Some(FundingWhat::Total), Some(150_050))
        );
        assert_eq!(line.programme.as_deref(), Some("Проект „Грижа; дом“"));
    }
}
