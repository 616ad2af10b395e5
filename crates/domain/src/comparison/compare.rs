//! The differences of two plans, field by field.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::matching::{Known, pairs};
use super::{Comparison, Difference, DifferenceKind, Subject};
use crate::planning::{AnnualPlan, Item, Narrative, Section};

/// What is different in the newer plan. Places, confidence and what else the reading says about itself do not count.
#[must_use]
pub fn compare(older: &AnnualPlan, newer: &AnnualPlan) -> Comparison {
    let (older, newer) = (older.facts(), newer.facts());
    let mut differences = Vec::new();
    compare_plans(&older, &newer, &mut differences);
    compare_sections(&older, &newer, &mut differences);
    compare_narratives(&older.narrative, &newer.narrative, &mut differences);
    Comparison { differences }
}

/// What two matched things are called, and where they stand.
pub(super) struct Pair<'a> {
    pub(super) subject: Subject,
    pub(super) label: Option<String>,
    pub(super) older_path: &'a str,
    pub(super) newer_path: &'a str,
}

fn compare_plans(older: &AnnualPlan, newer: &AnnualPlan, differences: &mut Vec<Difference>) {
    let pair = Pair { subject: Subject::Plan, label: None, older_path: "", newer_path: "" };
    let lists = |plan: &AnnualPlan| {
        [
            ("values", plan.values.clone()),
            ("principles", plan.principles.clone()),
            ("goals", plan.goals.clone()),
            ("target_groups", plan.target_groups.clone()),
            ("legend", plan.legend.clone()),
        ]
    };
    let mut fields = [fields_of(older), fields_of(newer)];
    for fields in &mut fields {
        for name in ["sections", "narrative", "accounting", "source", "format", "kind"] {
            fields.remove(name);
        }
        for (name, _) in lists(older) {
            fields.remove(name);
        }
    }
    let [older_fields, newer_fields] = fields;
    compare_fields(&pair, &older_fields, &newer_fields, "", differences);
    for ((name, older_list), (_, newer_list)) in lists(older).into_iter().zip(lists(newer)) {
        compare_lists(name, &older_list, &newer_list, differences);
    }
}

/// Entries of a list of texts: what is in one and not in the other, however they are ordered.
pub(super) fn compare_lists(name: &str, older: &[String], newer: &[String], differences: &mut Vec<Difference>) {
    let mut counts: BTreeMap<&str, i64> = BTreeMap::new();
    for text in older {
        *counts.entry(text).or_default() += 1;
    }
    let difference = |kind, index: usize, text: &str| {
        let path = Some(format!("{name}/{index}"));
        let added = kind == DifferenceKind::Added;
        let value = Value::from(text);
        let (older, newer) = if added { (Value::Null, value) } else { (value, Value::Null) };
        let (older_path, newer_path) = if added { (None, path) } else { (path, None) };
        Difference {
            kind,
            subject: Subject::Plan,
            label: None,
            field: name.to_owned(),
            older_path,
            newer_path,
            older,
            newer,
        }
    };
    for (index, text) in newer.iter().enumerate() {
        let count = counts.entry(text).or_default();
        if *count > 0 {
            *count -= 1;
        } else {
            differences.push(difference(DifferenceKind::Added, index, text));
        }
    }
    for (index, text) in older.iter().enumerate().rev() {
        if let Some(count) = counts.get_mut(text.as_str()).filter(|count| **count > 0) {
            *count -= 1;
            differences.push(difference(DifferenceKind::Removed, index, text));
        }
    }
}

/// An item of a plan with the positions of its section and of itself.
struct Placed<'a> {
    section: usize,
    index: usize,
    item: &'a Item,
}

impl Placed<'_> {
    fn path(&self) -> String {
        format!("sections/{}/items/{}", self.section, self.index)
    }
}

fn placed(plan: &AnnualPlan) -> Vec<Placed<'_>> {
    let items = plan.sections.iter().enumerate().map(|(section, whole)| (section, &whole.items));
    items
        .flat_map(|(section, items)| items.iter().enumerate().map(move |(index, item)| Placed { section, index, item }))
        .collect()
}

fn compare_sections(older: &AnnualPlan, newer: &AnnualPlan, differences: &mut Vec<Difference>) {
    let known = |plan: &AnnualPlan| plan.sections.iter().map(known_section).collect::<Vec<_>>();
    let section_pairs = pairs(&known(older), &known(newer));
    let (older_items, newer_items) = (placed(older), placed(newer));
    // The group is the section, as matched: an item is first looked for where it stood.
    let group = |older_section: usize| section_pairs.iter().position(|older| *older == Some(older_section));
    let older_known: Vec<Known> = older_items
        .iter()
        .map(|placed| known_item(placed.item, group(placed.section).map_or(usize::MAX, |g| g)))
        .collect();
    let newer_known: Vec<Known> = newer_items.iter().map(|placed| known_item(placed.item, placed.section)).collect();
    let item_pairs = pairs(&older_known, &newer_known);

    for (index, section) in newer.sections.iter().enumerate() {
        let older_index = section_pairs.get(index).copied().flatten();
        compare_section(older, section, index, older_index, differences);
        for (placed, older_item) in newer_items.iter().zip(&item_pairs).filter(|(placed, _)| placed.section == index) {
            let older_item = older_item.and_then(|at| older_items.get(at));
            compare_items(older_item, placed, older_index, differences);
        }
        if let Some(older_index) = older_index {
            removed_items(&older_items, &item_pairs, older_index, differences);
        }
    }
    for (index, section) in older.sections.iter().enumerate().filter(|(index, _)| group(*index).is_none()) {
        let path = format!("sections/{index}");
        differences.push(whole(
            DifferenceKind::Removed,
            Subject::Section,
            label(section),
            path,
            without_items(section),
        ));
        removed_items(&older_items, &item_pairs, index, differences);
    }
}

fn compare_section(
    older: &AnnualPlan,
    section: &Section,
    index: usize,
    older_index: Option<usize>,
    differences: &mut Vec<Difference>,
) {
    let newer_path = format!("sections/{index}");
    match older_index.and_then(|at| Some((at, older.sections.get(at)?))) {
        None => {
            let whole =
                whole(DifferenceKind::Added, Subject::Section, label(section), newer_path, without_items(section));
            differences.push(whole);
        }
        Some((at, older_section)) => {
            let older_path = format!("sections/{at}");
            let label = label(section);
            let pair = Pair { subject: Subject::Section, label, older_path: &older_path, newer_path: &newer_path };
            compare_fields(&pair, &fields_of(older_section), &fields_of(section), "items", differences);
        }
    }
}

fn compare_items(
    older: Option<&Placed<'_>>,
    newer: &Placed<'_>,
    home: Option<usize>,
    differences: &mut Vec<Difference>,
) {
    let newer_path = newer.path();
    let Some(older) = older else {
        let value = json!(newer.item);
        differences.push(whole(DifferenceKind::Added, Subject::Item, label_of_item(newer.item), newer_path, value));
        return;
    };
    let older_path = older.path();
    let label = label_of_item(newer.item);
    if home != Some(older.section) {
        differences.push(Difference {
            kind: DifferenceKind::Moved,
            subject: Subject::Item,
            label: label.clone(),
            field: String::new(),
            older_path: Some(older_path.clone()),
            newer_path: Some(newer_path.clone()),
            older: Value::Null,
            newer: Value::Null,
        });
    }
    let pair = Pair { subject: Subject::Item, label, older_path: &older_path, newer_path: &newer_path };
    compare_fields(&pair, &fields_of(older.item), &fields_of(newer.item), "", differences);
}

fn removed_items(older: &[Placed<'_>], pairs: &[Option<usize>], section: usize, differences: &mut Vec<Difference>) {
    for (at, placed) in older.iter().enumerate().filter(|(_, placed)| placed.section == section) {
        if !pairs.contains(&Some(at)) {
            let label = label_of_item(placed.item);
            differences.push(whole(DifferenceKind::Removed, Subject::Item, label, placed.path(), json!(placed.item)));
        }
    }
}

pub(super) fn compare_narratives(older: &[Narrative], newer: &[Narrative], differences: &mut Vec<Difference>) {
    let known = |list: &[Narrative]| list.iter().map(known_narrative).collect::<Vec<_>>();
    let matched = pairs(&known(older), &known(newer));
    for (index, (narrative, older_index)) in newer.iter().zip(&matched).enumerate() {
        let newer_path = format!("narrative/{index}");
        let label = narrative.heading.clone();
        match older_index.and_then(|at| Some((at, older.get(at)?))) {
            None => {
                differences.push(whole(DifferenceKind::Added, Subject::Narrative, label, newer_path, json!(narrative)));
            }
            Some((at, older)) => {
                let older_path = format!("narrative/{at}");
                let pair =
                    Pair { subject: Subject::Narrative, label, older_path: &older_path, newer_path: &newer_path };
                compare_fields(&pair, &fields_of(older), &fields_of(narrative), "", differences);
            }
        }
    }
    for (index, narrative) in older.iter().enumerate().filter(|(index, _)| !matched.contains(&Some(*index))) {
        let path = format!("narrative/{index}");
        let label = narrative.heading.clone();
        differences.push(whole(DifferenceKind::Removed, Subject::Narrative, label, path, json!(narrative)));
    }
}

/// The fields of two matched things, objects part by part.
pub(super) fn compare_fields(
    pair: &Pair<'_>,
    older: &Map<String, Value>,
    newer: &Map<String, Value>,
    without: &str,
    differences: &mut Vec<Difference>,
) {
    let mut parts = [BTreeMap::new(), BTreeMap::new()];
    for (parts, fields) in parts.iter_mut().zip([older, newer]) {
        for (name, value) in fields.iter().filter(|(name, _)| name.as_str() != without) {
            flatten(name, value, parts);
        }
    }
    let [older, newer] = &parts;
    let mut names: Vec<&String> = older.keys().chain(newer.keys()).collect();
    names.sort_unstable();
    names.dedup();
    let join = |path: &str, name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}/{name}") };
    for name in names {
        let before = older.get(name).copied().unwrap_or(&Value::Null);
        let after = newer.get(name).copied().unwrap_or(&Value::Null);
        if before != after {
            differences.push(Difference {
                kind: DifferenceKind::Changed,
                subject: pair.subject,
                label: pair.label.clone(),
                field: name.clone(),
                older_path: Some(join(pair.older_path, name)),
                newer_path: Some(join(pair.newer_path, name)),
                older: before.clone(),
                newer: after.clone(),
            });
        }
    }
}

fn flatten<'a>(name: &str, value: &'a Value, parts: &mut BTreeMap<String, &'a Value>) {
    match value {
        Value::Object(fields) => {
            for (part, value) in fields {
                flatten(&format!("{name}/{part}"), value, parts);
            }
        }
        // Absent is absent, whether the whole or each part of it.
        Value::Null => {}
        _ => {
            parts.insert(name.to_owned(), value);
        }
    }
}

pub(super) fn whole(
    kind: DifferenceKind,
    subject: Subject,
    label: Option<String>,
    path: String,
    value: Value,
) -> Difference {
    let field = String::new();
    if kind == DifferenceKind::Added {
        let (older_path, newer_path, older, newer) = (None, Some(path), Value::Null, value);
        Difference { kind, subject, label, field, older_path, newer_path, older, newer }
    } else {
        let (older_path, newer_path, older, newer) = (Some(path), None, value, Value::Null);
        Difference { kind, subject, label, field, older_path, newer_path, older, newer }
    }
}

fn fields_of<T: serde::Serialize>(thing: &T) -> Map<String, Value> {
    match serde_json::to_value(thing) {
        Ok(Value::Object(fields)) => fields,
        _ => Map::new(),
    }
}

fn without_items(section: &Section) -> Value {
    let mut fields = fields_of(section);
    fields.remove("items");
    Value::Object(fields)
}

fn joined(number: Option<&String>, title: Option<&String>) -> Option<String> {
    let parts: Vec<&str> = [number, title].into_iter().flatten().map(String::as_str).collect();
    (!parts.is_empty()).then(|| parts.join(" "))
}

fn label(section: &Section) -> Option<String> {
    joined(section.number.as_ref(), section.title.as_ref())
}

fn label_of_item(item: &Item) -> Option<String> {
    joined(item.number.as_ref(), item.title.as_ref().or(item.description.as_ref()))
}

fn known_section(section: &Section) -> Known {
    let kind = json!(section.kind).to_string();
    Known::new(0, section.number.as_deref(), &[section.title.as_deref()], &kind)
}

fn known_item(item: &Item, group: usize) -> Known {
    let text = if item.title.is_some() { item.title.as_deref() } else { item.description.as_deref() };
    let part = item.part.map(|part| part.to_string()).unwrap_or_default();
    Known::new(group, item.number.as_deref(), &[text, item.location.as_deref().filter(|_| text.is_none())], &part)
}

fn known_narrative(narrative: &Narrative) -> Known {
    let place = json!(narrative.place).to_string();
    match narrative.heading.as_deref() {
        Some(heading) => Known::new(0, None, &[Some(heading)], &place),
        None => Known::new(0, None, &[narrative.text.as_deref()], &place),
    }
}
