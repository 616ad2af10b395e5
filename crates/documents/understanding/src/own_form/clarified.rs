//! Lines „Уточнение – name: value“: what the plan's own words do not say.

use opora_domain::planning::{Capacity, Funding, Item, ItemNote, Quarter, Section, Users};

use super::{values, words};

/// The name and the value of a clarifying line.
pub(super) fn clarification(line: &str) -> Option<(&str, &str)> {
    let (name, value) = line.strip_prefix(words::CLARIFIED)?.split_once(':')?;
    NAMES.contains(&name.trim()).then(|| (name.trim(), value.trim()))
}

pub(super) fn is_clarification(line: &str) -> bool {
    clarification(line).is_some()
}

const NAMES: [&str; 17] = [
    "вид на раздела",
    "номер",
    "част",
    "наименование",
    "обща цел",
    "вид на услугата",
    "описание",
    "местоположение",
    "график",
    "текст за финансирането",
    "източник",
    "отговорник",
    "капацитет",
    "потребители",
    "статус",
    "година на откриване",
    "бележка",
];

/// All values of one name, in order; `None` where no line has the name.
struct Said<'a>(Vec<(&'a str, &'a str)>);

impl<'a> Said<'a> {
    fn of(lines: &'a [String]) -> Self {
        Self(lines.iter().filter_map(|line| clarification(line)).collect())
    }

    /// The values; none of them where the line says that there is nothing.
    fn all(&self, name: &str) -> Option<Vec<&'a str>> {
        let found: Vec<&str> = self.0.iter().filter(|(own, _)| *own == name).map(|(_, value)| *value).collect();
        match found.as_slice() {
            [] => None,
            [words::NOTHING] => Some(Vec::new()),
            _ => Some(found),
        }
    }

    fn text(&self, name: &str) -> Option<Option<String>> {
        self.all(name).map(|lines| (!lines.is_empty()).then(|| lines.join("\n")))
    }

    fn one<Value>(&self, name: &str, read: impl Fn(&str) -> Option<Value>) -> Option<Option<Value>> {
        self.all(name).map(|lines| lines.first().and_then(|line| read(line)))
    }
}

/// Gives a section what its lines say.
pub(super) fn apply_to_section(section: &mut Section, lines: &[String]) {
    let said = Said::of(lines);
    if let Some(Some(kind)) = said.one("вид на раздела", values::section_kind) {
        section.kind = kind;
    }
    set(&mut section.number, said.text("номер"));
    set(&mut section.title, said.text("наименование"));
    set(&mut section.general_objective, said.text("обща цел"));
}

/// Gives a row what its lines say.
pub(super) fn apply_to_item(item: &mut Item, lines: &[String]) {
    let said = Said::of(lines);
    set(&mut item.number, said.text("номер"));
    set(&mut item.title, said.text("наименование"));
    set(&mut item.form, said.text("вид на услугата"));
    set(&mut item.description, said.text("описание"));
    set(&mut item.location, said.text("местоположение"));
    set(&mut item.funding_text, said.text("текст за финансирането"));
    set(&mut item.part, said.one("част", |text| text.parse().ok()));
    set(&mut item.schedule, said.one("график", schedule));
    set(&mut item.capacity, said.one("капацитет", capacity));
    set(&mut item.users, said.one("потребители", users));
    set(&mut item.status, said.one("статус", values::status));
    set(&mut item.opens, said.one("година на откриване", |text| text.parse().ok()));
    if let Some(lines) = said.all("източник") {
        item.funding = lines.into_iter().filter_map(funding).collect();
    }
    if let Some(lines) = said.all("бележка") {
        item.notes = notes(&lines);
    }
    if let Some(lines) = said.all("отговорник") {
        item.responsible = lines.into_iter().map(str::to_owned).collect();
    }
}

fn set<Value>(slot: &mut Option<Value>, said: Option<Option<Value>>) {
    if let Some(value) = said {
        *slot = value;
    }
}

/// `[heading] text`; lines of one text repeat its heading.
fn notes(lines: &[&str]) -> Vec<ItemNote> {
    let mut found: Vec<ItemNote> = Vec::new();
    for line in lines {
        let parts = line.strip_prefix('[').and_then(|rest| rest.split_once(']'));
        let (heading, text) = parts.map_or((None, *line), |(heading, text)| (Some(heading.to_owned()), text));
        let text = text.trim_start();
        match found.last_mut() {
            Some(last) if last.heading == heading => {
                let known = last.text.get_or_insert_default();
                known.push('\n');
                known.push_str(text);
            }
            _ => found.push(ItemNote { heading, text: Some(text.to_owned()).filter(|text| !text.is_empty()) }),
        }
    }
    found
}

fn schedule(text: &str) -> Option<[Option<Quarter>; 4]> {
    let marks: Vec<Option<Quarter>> = text.split_whitespace().map(values::mark).collect();
    marks.try_into().ok()
}

fn capacity(text: &str) -> Option<Capacity> {
    let mut capacity = Capacity::default();
    for (place, part) in text.split("; ").enumerate() {
        if let Some(number) = part.strip_prefix("към момента ") {
            capacity.current = number.parse().ok();
        } else if let Some(number) = part.strip_prefix("планиран ") {
            capacity.planned = number.parse().ok();
        } else if part.starts_with("мярка ") {
            // The unit is free text and stands last.
            let rest = text.split("; ").skip(place).collect::<Vec<_>>().join("; ");
            capacity.unit = rest.strip_prefix("мярка ").map(str::to_owned);
            break;
        }
    }
    Some(capacity)
}

fn users(text: &str) -> Option<Users> {
    let mut users = Users::default();
    for part in text.split("; ") {
        if let Some(number) = part.strip_prefix("деца ") {
            users.children = number.parse().ok();
        } else if let Some(number) = part.strip_prefix("пълнолетни ") {
            users.adults = number.parse().ok();
        } else if let Some(number) = part.strip_prefix("общо ") {
            users.total = number.parse().ok();
        }
    }
    Some(users)
}

/// Source; amount; purpose; programme. The programme is free text and stands last.
fn funding(text: &str) -> Option<Funding> {
    let mut parts = text.split("; ");
    let source = values::source(parts.next()?)?;
    let mut funding = Funding { source, programme: None, amount: None, currency: None, what: None };
    let rest: Vec<&str> = parts.collect();
    for (place, part) in rest.iter().enumerate() {
        if part.starts_with("програма ") {
            let programme = rest.get(place..).unwrap_or_default().join("; ");
            funding.programme = programme.strip_prefix("програма ").map(str::to_owned);
            break;
        }
        if let Some(what) = values::what(part) {
            funding.what = Some(what);
        } else if let Some((amount, currency)) = values::amount(part) {
            funding.amount = Some(amount);
            funding.currency = currency;
        }
    }
    Some(funding)
}
