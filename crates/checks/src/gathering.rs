//! All texts of a document, each once with the place where it stands.

use std::collections::{BTreeMap, BTreeSet};

use opora_domain::planning::AnnualPlan;
use opora_domain::strategies::Strategy;
use opora_tree::{Document, Place, collapsed};
use serde_json::Value;

use crate::examination::{Field, LONGEST_TEXT, MOST_TEXTS, Row, Text};
use crate::lexicon::Placings;
use crate::words::letters_only;

/// The texts that a strategy itself holds, in the order of the exchange format, each with the nearest known place.
pub(crate) fn texts_of_strategy(strategy: &Strategy) -> Vec<(Option<Place>, String)> {
    let mut texts = Vec::new();
    gather(&serde_json::to_value(strategy).unwrap_or_default(), None, &mut texts);
    texts
}

/// What the reading says of itself, and names of the format.
const NO_TEXTS: &[&str] = &["format", "kind", "source", "accounting", "irregularities", "evidence", "at", "holds"];

fn gather(value: &Value, at: Option<Place>, texts: &mut Vec<(Option<Place>, String)>) {
    match value {
        Value::String(text) => texts.extend(text.lines().map(|line| (at, line.to_owned()))),
        Value::Array(entries) => entries.iter().for_each(|entry| gather(entry, at, texts)),
        Value::Object(fields) => {
            let own = fields.get("at").and_then(|at| serde_json::from_value(at.clone()).ok()).or(at);
            for (_, value) in fields.iter().filter(|(name, _)| !NO_TEXTS.contains(&name.as_str())) {
                gather(value, own, texts);
            }
        }
        _ => {}
    }
}

/// The texts that the plan itself holds.
pub(crate) fn texts_of_plan(plan: &AnnualPlan, rows: &[Row<'_>]) -> Vec<Text> {
    let at = |field: &str| plan.evidence.get(field).map(|evidence| evidence.at.whole());
    let mut texts = Vec::new();
    let mut prose = |at: Option<Place>, text: Option<&str>| {
        if let Some(text) = text {
            push(&mut texts, at, text, Field::Prose, None);
        }
    };
    prose(at("title"), plan.title.as_deref());
    prose(at("vision"), plan.vision.as_deref());
    for (name, list) in [
        ("values", &plan.values),
        ("principles", &plan.principles),
        ("goals", &plan.goals),
        ("target_groups", &plan.target_groups),
    ] {
        for (index, text) in list.iter().enumerate() {
            prose(at(&format!("{name}.{index}")), Some(text));
        }
    }
    for narrative in &plan.narrative {
        prose(narrative.at, narrative.heading.as_deref());
        // Only the first paragraph's place is known.
        for (line, text) in narrative.text.iter().flat_map(|text| text.lines()).enumerate() {
            let known = line == 0 && narrative.heading.is_none();
            prose(narrative.at.filter(|_| known), Some(text));
        }
    }
    let mut row_index = 0;
    for section in &plan.sections {
        let section_at = |field: &str| section.evidence.get(field).map(|evidence| evidence.at.whole()).or(section.at);
        if let Some(title) = &section.title {
            push(&mut texts, section_at("title"), title, Field::SectionTitle, None);
        }
        if let Some(objective) = &section.general_objective {
            push(&mut texts, section_at("general_objective"), objective, Field::Objective, None);
        }
        for _ in &section.items {
            if let Some(row) = rows.get(row_index) {
                texts_of_row(&mut texts, row, row_index);
            }
            row_index += 1;
        }
    }
    texts
}

fn texts_of_row(texts: &mut Vec<Text>, row: &Row<'_>, index: usize) {
    let item = row.item;
    let fields = [
        ("title", &item.title, Field::Title),
        ("form", &item.form, Field::Form),
        ("description", &item.description, Field::Description),
        ("location", &item.location, Field::Location),
        ("funding_text", &item.funding_text, Field::Funding),
    ];
    for (name, text, field) in fields {
        // The sub-rows of one numbered row share its title.
        let repeated = field == Field::Title && item.part.is_some_and(|part| part > 1);
        if let Some(text) = text.as_ref().filter(|_| !repeated) {
            push(texts, row.place(name), text, field, Some(index));
        }
    }
    for (place, note) in item.notes.iter().enumerate() {
        if let Some(text) = &note.text {
            push(texts, row.place(&format!("notes.{place}")), text, Field::Description, Some(index));
        }
    }
    if !item.responsible.is_empty() {
        push(texts, row.place("responsible"), &item.responsible.join(", "), Field::Responsible, Some(index));
    }
}

pub(crate) fn push(texts: &mut Vec<Text>, at: Option<Place>, text: &str, field: Field, row: Option<usize>) {
    let text: String = text.chars().take(LONGEST_TEXT).collect();
    let text = collapsed(&text);
    if !text.is_empty() {
        texts.push(Text { at, text, field, row, placings: Placings::default() });
    }
}

/// The passages of the source, in order, with a field's joined text in the place of its parts.
pub(crate) fn merged(of_plan: Vec<Text>, source: &Document, rows: &[Row<'_>]) -> Vec<Text> {
    let mut at_place: BTreeMap<Place, Vec<Text>> = BTreeMap::new();
    for text in of_plan {
        if let Some(at) = text.at {
            at_place.entry(at.whole().on_page(None)).or_default().push(text);
        }
    }
    let row_places: BTreeSet<(u32, u32, usize)> = rows
        .iter()
        .enumerate()
        .filter_map(|(index, row)| row.item.at.and_then(|at| Some((at.table?, at.row?, index))))
        .collect();
    let mut texts = Vec::new();
    let mut seen_rows: BTreeMap<usize, String> = BTreeMap::new();
    for passage in source.passages().into_iter().take(MOST_TEXTS) {
        let text: String = passage.text.chars().take(LONGEST_TEXT).collect();
        let bare = letters_only(&text);
        let before = passage
            .at
            .table
            .zip(passage.at.row)
            .and_then(|(table, row)| row_places.range(..=(table, row, usize::MAX)).next_back());
        let row = before.filter(|(table, ..)| Some(*table) == passage.at.table).map(|(.., index)| *index);
        match at_place.remove(&passage.at.whole().on_page(None)) {
            Some(fields) => {
                // Where the cell goes on in another one, the fields are longer than it: take them whole.
                let whole = fields.iter().map(|field| field.text.as_str()).collect::<Vec<_>>().join(" ");
                let first = fields.into_iter().next();
                let goes_on = letters_only(&whole).len() > bare.len() + 2;
                let (field, of_row) = first.map_or((Field::Prose, row), |text| (text.field, text.row));
                if let Some(of_row) = of_row.filter(|_| goes_on) {
                    seen_rows.entry(of_row).or_default().push_str(&letters_only(&whole));
                }
                let text = if goes_on { whole } else { text };
                texts.push(Text { at: Some(passage.at), text, field, row: of_row, placings: Placings::default() });
            }
            None => {
                let seen = before.and_then(|(.., index)| seen_rows.get(index));
                if !seen.is_some_and(|seen| seen.contains(&bare)) {
                    texts.push(Text {
                        at: Some(passage.at),
                        text,
                        field: Field::Prose,
                        row,
                        placings: Placings::default(),
                    });
                }
            }
        }
    }
    texts
}
