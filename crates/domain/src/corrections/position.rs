//! Where a value stands in a plan and in its source, and what may be corrected at all.

use opora_tree::Place;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The values of a plan or strategy that a person may correct. What the reading says about itself (places, confidence,
/// accounting, irregularities, columns) is no value of the document.
const CORRECTABLE: &[&str] = &[
    "title",
    "municipality",
    "district",
    "year",
    "period",
    "strategy_period",
    "adoption",
    "approved_by",
    "coordinated_by",
    "consultation",
    "vision",
    "values",
    "principles",
    "goals",
    "target_groups",
    "stated_total",
    "sections",
    "narrative",
    "legend",
    // Of a strategy.
    "outline",
    "figures",
    "risk_groups",
    "priority_target_groups",
    "key_indicators",
    "directions",
    "logframe",
    "monitoring",
    "roles",
    "partnership_instruments",
    "funding_sources",
    "stages",
    "staffing",
    "staffing_totals",
    "communication",
    "services",
];

/// Names that no path of a correction holds.
const EVIDENCE: &[&str] = &["at", "confidence", "evidence"];

/// The lists whose entries stand in the source by themselves; they are corrected value by value, never as a whole.
pub(super) const PLACED_LISTS: &[&str] = &[
    "sections",
    "items",
    "narrative",
    "outline",
    "figures",
    "risk_groups",
    "key_indicators",
    "directions",
    "general_objectives",
    "specific_objectives",
    "measures",
    "activities",
    "general",
    "specific",
    "roles",
    "stages",
    "staffing",
    "staffing_totals",
    "objectives",
    "action_plan",
    "services",
];

/// Lists of plain texts that share their name with a placed list: the first name of the path, and the last.
const LISTS_OF_TEXTS: &[(&str, &str)] = &[("stages", "activities"), ("logframe", "measures")];

const LONGEST_PATH: usize = 200;

/// A value of a plan with its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Position {
    /// The path without the positions of the lists.
    pub field: String,
    /// Where the value stands in the source, or else the row or paragraph that it belongs to.
    pub at: Option<Place>,
    /// `null` where the plan has no value there.
    pub value: Value,
}

/// Why a value cannot be corrected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// The plan has no such place.
    NoSuchPlace,
    /// The place holds what the reading says about itself, or a whole list of rows.
    NotCorrectable,
    /// The value is not of the kind that the field holds.
    WrongKind,
}

/// Where the value of a path such as `sections/0/items/3/location` stands.
///
/// # Errors
/// [`Refusal`] where the plan has no such place or the place may not be corrected.
pub fn position<T: Serialize>(plan: &T, path: &str) -> Result<Position, Refusal> {
    let plan = serde_json::to_value(plan).map_err(|_| Refusal::WrongKind)?;
    position_in(&plan, &segments(path)?)
}

pub(super) fn segments(path: &str) -> Result<Vec<&str>, Refusal> {
    if path.len() > LONGEST_PATH {
        return Err(Refusal::NoSuchPlace);
    }
    let segments: Vec<&str> = path.split('/').collect();
    let last = segments.iter().rev().find(|segment| !is_index(segment)).copied().unwrap_or_default();
    let first = segments.first().copied().unwrap_or_default();
    let is_placed = PLACED_LISTS.contains(&last) && !LISTS_OF_TEXTS.contains(&(first, last));
    if segments.iter().any(|segment| EVIDENCE.contains(segment)) || is_placed {
        return Err(Refusal::NotCorrectable);
    }
    if CORRECTABLE.contains(&first) { Ok(segments) } else { Err(Refusal::NotCorrectable) }
}

pub(super) fn is_index(segment: &str) -> bool {
    !segment.is_empty() && segment.len() < 8 && segment.bytes().all(|byte| byte.is_ascii_digit())
}

pub(super) fn position_in(plan: &Value, segments: &[&str]) -> Result<Position, Refusal> {
    let mut current = plan;
    let mut owner = plan;
    let mut owner_depth = 0;
    for (depth, segment) in segments.iter().enumerate() {
        current = step(current, segment)?;
        // An entry of a list that knows its place owns the values below it.
        if depth + 1 < segments.len() && (current.get("at").is_some() || current.get("evidence").is_some()) {
            owner = current;
            owner_depth = depth + 1;
        }
    }
    let relative = segments.get(owner_depth..).unwrap_or_default();
    let field: Vec<&str> = segments.iter().copied().filter(|segment| !is_index(segment)).collect();
    Ok(Position { field: field.join("/"), at: place_of(owner, relative), value: current.clone() })
}

/// One step down; a value that is absent has absent parts.
fn step<'a>(value: &'a Value, segment: &str) -> Result<&'a Value, Refusal> {
    match value {
        Value::Object(_) if is_index(segment) => Err(Refusal::NoSuchPlace),
        Value::Object(entries) => Ok(entries.get(segment).unwrap_or(&Value::Null)),
        Value::Array(entries) => {
            let index: usize = segment.parse().map_err(|_| Refusal::NoSuchPlace)?;
            entries.get(index).ok_or(Refusal::NoSuchPlace)
        }
        Value::Null => Ok(&Value::Null),
        _ => Err(Refusal::NoSuchPlace),
    }
}

/// The evidence of the field, or of the nearest field around it, or the place of the owner.
fn place_of(owner: &Value, relative: &[&str]) -> Option<Place> {
    let evidence = owner.get("evidence");
    (1..=relative.len())
        .rev()
        .filter_map(|length| relative.get(..length))
        .find_map(|field| evidence?.get(field.join("."))?.get("at"))
        .or_else(|| owner.get("at"))
        .and_then(|at| serde_json::from_value(at.clone()).ok())
}

/// Puts a value at a path. The parts of an absent value are made.
pub(super) fn put(plan: &mut Value, segments: &[&str], value: Value) -> Result<(), Refusal> {
    let mut current = plan;
    for segment in segments {
        if current.is_null() {
            *current = if is_index(segment) {
                // Only the four quarters are parts that are counted in a value that may be absent.
                Value::Array(vec![Value::Null; 4])
            } else {
                Value::Object(serde_json::Map::new())
            };
        }
        current = match current {
            Value::Object(entries) if !is_index(segment) => entries.entry((*segment).to_owned()).or_insert(Value::Null),
            Value::Array(entries) => {
                let index: usize = segment.parse().map_err(|_| Refusal::NoSuchPlace)?;
                entries.get_mut(index).ok_or(Refusal::NoSuchPlace)?
            }
            _ => return Err(Refusal::NoSuchPlace),
        };
    }
    *current = value;
    Ok(())
}
