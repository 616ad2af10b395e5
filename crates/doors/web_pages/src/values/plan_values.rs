//! All values of a plan in groups, each with its path, its place in the source and how sure the reading is.

use opora_domain::documents::PlanningDocument;
use opora_domain::planning::AnnualPlan;
use opora_tree::Place;
use serde_json::{Map, Value};

use super::field::{
    FUNDING_FIELDS, ITEM_FIELDS, NARRATIVE_FIELDS, NOTE_FIELDS, PLAN_FIELDS, PLAN_LISTS, SECTION_FIELDS,
};
use super::strategy_values::strategy_values;

/// One value.
#[derive(Debug, Clone, PartialEq)]
pub struct PlanValue {
    /// Such as `sections/0/items/3/location`.
    pub path: String,
    /// `null` where the document does not say it.
    pub value: Value,
    pub at: Option<Place>,
    pub confidence: Option<f64>,
}

impl PlanValue {
    /// The identifier of the element that shows the value.
    pub fn element(&self) -> String {
        element_of(&self.path)
    }
}

/// The identifier of the element that shows the value of a path.
pub fn element_of(path: &str) -> String {
    format!("v-{}", path.replace('/', "-"))
}

/// What a group of values belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Owner {
    Plan,
    Section(usize),
    /// The section and the row.
    Item(usize, usize),
    Narrative(usize),
    /// An element of a strategy: its list, its position there, and by what a person knows it.
    Element(&'static str, usize, String),
}

/// The values of one owner.
#[derive(Debug, Clone, PartialEq)]
pub struct ValueGroup {
    pub owner: Owner,
    pub values: Vec<PlanValue>,
}

/// The groups of a document of either kind.
pub fn document_values(document: &PlanningDocument) -> Vec<ValueGroup> {
    match document {
        PlanningDocument::AnnualPlan(plan) => plan_values(plan),
        PlanningDocument::Strategy(strategy) => strategy_values(strategy),
    }
}

/// The groups in the order of the plan.
pub fn plan_values(plan: &AnnualPlan) -> Vec<ValueGroup> {
    let Ok(Value::Object(plan)) = serde_json::to_value(plan) else { return Vec::new() };
    let mut groups = vec![ValueGroup { owner: Owner::Plan, values: plan_group(&plan) }];
    for (position, section) in entries(&plan, "sections") {
        let prefix = format!("sections/{position}");
        groups.push(ValueGroup { owner: Owner::Section(position), values: fields(&prefix, section, SECTION_FIELDS) });
        for (row, item) in entries(section, "items") {
            let prefix = format!("{prefix}/items/{row}");
            groups.push(ValueGroup { owner: Owner::Item(position, row), values: item_group(&prefix, item) });
        }
    }
    for (position, narrative) in entries(&plan, "narrative") {
        let values = fields(&format!("narrative/{position}"), narrative, NARRATIVE_FIELDS);
        groups.push(ValueGroup { owner: Owner::Narrative(position), values });
    }
    groups
}

fn plan_group(plan: &Map<String, Value>) -> Vec<PlanValue> {
    let mut values = fields("", plan, PLAN_FIELDS);
    for list in PLAN_LISTS {
        values.extend(texts_of_list(plan, list));
    }
    values
}

/// The entries of a list of texts, each a value of its own.
pub(super) fn texts_of_list(owner: &Map<String, Value>, list: &str) -> Vec<PlanValue> {
    let texts = owner.get(list).and_then(Value::as_array).map_or(&[][..], Vec::as_slice).iter().enumerate();
    texts.map(|(position, text)| value(owner, "", &format!("{list}/{position}"), text.clone())).collect()
}

fn item_group(prefix: &str, item: &Map<String, Value>) -> Vec<PlanValue> {
    let mut values = Vec::new();
    for known in fields(prefix, item, ITEM_FIELDS) {
        let is_funding_text = known.path.ends_with("/funding_text");
        let is_description = known.path.ends_with("/description");
        values.push(known);
        if is_description {
            let notes = item.get("notes").and_then(Value::as_array).map_or(&[][..], Vec::as_slice).iter().enumerate();
            values.extend(notes.flat_map(|(place, note)| {
                NOTE_FIELDS.map(|(name, _)| {
                    let part = note.get(name).cloned().unwrap_or_default();
                    value(item, prefix, &format!("notes/{place}/{name}"), part)
                })
            }));
        }
        if is_funding_text {
            let Some(Value::Array(lines)) = item.get("funding") else { continue };
            for (line, funding) in lines.iter().enumerate() {
                let parts = FUNDING_FIELDS.iter().map(|(name, _)| {
                    let part = funding.get(*name).cloned().unwrap_or_default();
                    value(item, prefix, &format!("funding/{line}/{name}"), part)
                });
                values.extend(parts);
            }
        }
    }
    values
}

pub(super) fn fields(
    prefix: &str,
    owner: &Map<String, Value>,
    fields: &[(&str, super::field::FieldKind)],
) -> Vec<PlanValue> {
    let read = |field: &str| {
        let mut segments = field.split('/');
        let first = owner.get(segments.next()?)?;
        segments.try_fold(first, |value, segment| value.get(segment)).cloned()
    };
    fields.iter().map(|(field, _)| value(owner, prefix, field, read(field).unwrap_or_default())).collect()
}

/// A value with the evidence of its field, or of the nearest field around it, or the place of its owner.
pub(super) fn value(owner: &Map<String, Value>, prefix: &str, field: &str, value: Value) -> PlanValue {
    let evidence = evidence_of(owner, field);
    let own = evidence.and_then(|evidence| evidence.get("at")).or_else(|| owner.get("at"));
    let path = if prefix.is_empty() { field.to_owned() } else { format!("{prefix}/{field}") };
    PlanValue {
        path,
        value,
        at: own.and_then(|at| serde_json::from_value(at.clone()).ok()),
        confidence: evidence.and_then(|evidence| evidence.get("confidence")).and_then(Value::as_f64),
    }
}

fn evidence_of<'a>(owner: &'a Map<String, Value>, field: &str) -> Option<&'a Value> {
    let evidence = owner.get("evidence")?;
    let mut name = field.replace('/', ".");
    loop {
        if let Some(found) = evidence.get(&name) {
            return Some(found);
        }
        let (outer, _) = name.rsplit_once('.')?;
        name = outer.to_owned();
    }
}

pub(super) fn entries<'a>(
    owner: &'a Map<String, Value>,
    list: &str,
) -> impl Iterator<Item = (usize, &'a Map<String, Value>)> {
    let entries = owner.get(list).and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    entries.iter().enumerate().filter_map(|(position, entry)| Some((position, entry.as_object()?)))
}

#[cfg(test)]
mod tests {
    use opora_domain::evidence::Evidence;
    use opora_domain::planning::{Capacity, Item, Section};

    use super::*;

    #[test]
    fn each_value_points_at_its_own_place_or_at_its_row() {
        let mut item = Item {
            title: Some("Дневен център".to_owned()),
            capacity: Some(Capacity { current: Some(20), ..Capacity::default() }),
            at: Some(Place::cell(4, 0, 2, 0)),
            ..Item::default()
        };
        let evidence = Evidence { at: Place::cell(4, 0, 2, 5), confidence: 0.5 };
        item.evidence.insert("capacity".to_owned(), evidence);
        let section = Section { items: vec![item], ..Section::default() };
        let groups = plan_values(&AnnualPlan { sections: vec![section], ..AnnualPlan::default() });
        let group = groups.iter().find(|group| group.owner == Owner::Item(0, 0)).unwrap();
        let find =
            |name: &str| group.values.iter().find(|value| value.path == format!("sections/0/items/0/{name}")).unwrap();
        assert_eq!(find("title").at, Some(Place::cell(4, 0, 2, 0)));
        assert_eq!(find("capacity/current").at, Some(Place::cell(4, 0, 2, 5)));
        assert_eq!(find("capacity/current").confidence, Some(0.5));
        assert_eq!(find("capacity/current").value, 20);
        assert_eq!(find("location").value, Value::Null);
        assert_eq!(find("title").element(), "v-sections-0-items-0-title");
    }
}
