//! The fields of a strategy's elements, by the list of the exchange format that holds them.

use super::field::FieldKind;

const INDICATOR_KINDS: [&str; 2] = ["basic", "qualitative"];
const COMPARATORS: [&str; 6] = ["at_least", "at_most", "equal", "about", "increase_by", "decrease_by"];
const SERVICE_STATUSES: [&str; 7] =
    ["continuing", "new", "expanding", "transforming", "closing", "existing", "conditional"];

/// The fields of a strategy that a plan does not have.
pub const STRATEGY_FIELDS: &[(&str, FieldKind)] = &[
    ("logframe/vision", FieldKind::Text),
    ("monitoring/body", FieldKind::Text),
    ("monitoring/members", FieldKind::Lines),
    ("monitoring/tasks", FieldKind::Lines),
    ("monitoring/mandatory_activities", FieldKind::Lines),
    ("monitoring/evaluation_criteria", FieldKind::Lines),
    ("communication/audiences", FieldKind::Lines),
    ("communication/principles", FieldKind::Lines),
];

/// Lists of texts of a strategy; each entry is a value of its own.
pub const STRATEGY_LISTS: &[&str] = &["priority_target_groups", "partnership_instruments", "funding_sources"];

const NUMBERED: &[(&str, FieldKind)] = &[("number", FieldKind::Line), ("title", FieldKind::Text)];
const DESCRIBED: &[(&str, FieldKind)] =
    &[("number", FieldKind::Line), ("title", FieldKind::Text), ("description", FieldKind::Text)];
const STAFF: [(&str, FieldKind); 5] = [
    ("base/year", FieldKind::Number),
    ("base/capacity", FieldKind::Quantity),
    ("base/staff", FieldKind::Quantity),
    ("planned/capacity", FieldKind::Quantity),
    ("planned/staff", FieldKind::Quantity),
];

/// Each list of elements with the fields of one.
pub const ELEMENTS: &[(&str, &[(&str, FieldKind)])] = &[
    ("outline", &[("number", FieldKind::Line), ("title", FieldKind::Text), ("level", FieldKind::Number)]),
    (
        "figures",
        &[
            ("label", FieldKind::Text),
            ("value", FieldKind::Quantity),
            ("unit", FieldKind::Line),
            ("as_of", FieldKind::Line),
            ("group", FieldKind::Line),
        ],
    ),
    ("risk_groups", NUMBERED),
    (
        "key_indicators",
        &[
            ("kind", FieldKind::Choice { text: "indicator-kind-{}", names: &INDICATOR_KINDS }),
            ("text", FieldKind::Text),
            ("target/value", FieldKind::Quantity),
            ("target/value_to", FieldKind::Quantity),
            ("target/unit", FieldKind::Line),
            ("target/comparator", FieldKind::Choice { text: "comparator-{}", names: &COMPARATORS }),
            ("target/period", FieldKind::Line),
            ("base/year", FieldKind::Number),
            ("base/value", FieldKind::Quantity),
            ("source", FieldKind::Line),
        ],
    ),
    ("directions", DESCRIBED),
    ("general_objectives", NUMBERED),
    ("specific_objectives", NUMBERED),
    ("measures", DESCRIBED),
    ("activities", &[("number", FieldKind::Line), ("text", FieldKind::Text), ("capacity", FieldKind::Number)]),
    (
        "general",
        &[
            ("direction", FieldKind::Line),
            ("objective", FieldKind::Line),
            ("text", FieldKind::Text),
            ("indicators", FieldKind::Lines),
            ("sources", FieldKind::Lines),
            ("verification_period", FieldKind::Line),
        ],
    ),
    (
        "specific",
        &[
            ("direction", FieldKind::Line),
            ("number", FieldKind::Line),
            ("measures", FieldKind::Lines),
            ("outputs", FieldKind::Lines),
            ("outcomes", FieldKind::Lines),
            ("sources", FieldKind::Lines),
            ("period", FieldKind::Line),
        ],
    ),
    ("roles", &[("body", FieldKind::Text), ("duties", FieldKind::Lines)]),
    (
        "stages",
        &[
            ("stage", FieldKind::Text),
            ("period", FieldKind::Line),
            ("activities", FieldKind::Lines),
            ("responsible", FieldKind::Lines),
        ],
    ),
    (
        "staffing",
        &[("group", FieldKind::Line), ("service", FieldKind::Text), STAFF[0], STAFF[1], STAFF[2], STAFF[3], STAFF[4]],
    ),
    (
        "staffing_totals",
        &[("group", FieldKind::Line), ("label", FieldKind::Text), STAFF[0], STAFF[1], STAFF[2], STAFF[3], STAFF[4]],
    ),
    ("objectives", NUMBERED),
    (
        "action_plan",
        &[
            ("number", FieldKind::Line),
            ("activity", FieldKind::Text),
            ("means", FieldKind::Text),
            ("result", FieldKind::Text),
            ("responsible", FieldKind::Text),
            ("deadline", FieldKind::Line),
        ],
    ),
    (
        "services",
        &[
            ("number", FieldKind::Line),
            ("name", FieldKind::Text),
            ("target_groups", FieldKind::Lines),
            ("territory", FieldKind::Line),
            ("capacity", FieldKind::Years),
            ("content", FieldKind::Text),
            ("location", FieldKind::Text),
            ("status_text", FieldKind::Text),
            ("status", FieldKind::Choice { text: "service-status-{}", names: &SERVICE_STATUSES }),
        ],
    ),
];

/// An activity of the communication programme promises no places.
const COMMUNICATION_ACTIVITY: &[(&str, FieldKind)] = &[("number", FieldKind::Line), ("text", FieldKind::Text)];

/// The fields of the elements of a list that stands at a path.
pub fn fields_of(path: &str, list: &str) -> Option<&'static [(&'static str, FieldKind)]> {
    if list == "activities" && path.starts_with("communication/") {
        return Some(COMMUNICATION_ACTIVITY);
    }
    ELEMENTS.iter().find(|(own, _)| *own == list).map(|(_, fields)| *fields)
}

/// The fields of the innermost element that a path leads into, and the field within it.
pub fn element_field(path: &str) -> Option<(&'static [(&'static str, FieldKind)], String)> {
    let segments: Vec<&str> = path.split('/').collect();
    let is_position = |segment: &str| !segment.is_empty() && segment.bytes().all(|byte| byte.is_ascii_digit());
    let at = segments.windows(2).rposition(
        |pair| matches!(pair, [list, position] if is_position(position) && ELEMENTS.iter().any(|(own, _)| own == list)),
    )?;
    let field = segments.get(at + 2..)?.join("/");
    Some((fields_of(path, segments.get(at)?)?, field))
}
