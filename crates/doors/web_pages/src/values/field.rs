//! The fields of a plan, by the path that the exchange format gives them, without the positions of lists.

use super::strategy_fields::{STRATEGY_FIELDS, STRATEGY_LISTS, element_field};
use crate::words::Words;

/// How a value is shown and typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldKind {
    /// A line of text.
    Line,
    /// Text of several lines.
    Text,
    /// A list of texts, typed one to a line.
    Lines,
    Number,
    /// A number that may have decimals.
    Quantity,
    /// One text for each year, typed one to a line as "2016: 47".
    Years,
    Date,
    /// A decimal amount with at most two places.
    Amount,
    /// One of a few names; the key of its text is `text` with the name in the place of `{}`.
    Choice {
        text: &'static str,
        names: &'static [&'static str],
    },
    /// The four quarters.
    Schedule,
}

/// Sources of money, as choices.
const SOURCES: [&str; 11] = [
    "state_delegated",
    "state_budget",
    "municipal_budget",
    "own_revenue",
    "project",
    "eu_programme",
    "national_programme",
    "agency_budget",
    "school_budget",
    "donations",
    "other",
];
const WHATS: [&str; 4] = ["total", "salaries", "maintenance", "monthly"];
const STATUSES: [&str; 5] = ["continuing", "new", "expanding", "transforming", "closing"];
const SECTION_KINDS: [&str; 8] = [
    "services",
    "horizontal_policies",
    "partnership",
    "human_resources",
    "other",
    "direction",
    "map_services",
    "municipal_services",
];
const CURRENCIES: [&str; 2] = ["BGN", "EUR"];
const PLACES: [&str; 3] = ["letterhead", "opening", "closing"];
const CURRENCY: FieldKind = FieldKind::Choice { text: "currency-{}", names: &CURRENCIES };

/// The fields of the plan itself.
pub const PLAN_FIELDS: &[(&str, FieldKind)] = &[
    ("title", FieldKind::Text),
    ("municipality", FieldKind::Line),
    ("district", FieldKind::Line),
    ("year", FieldKind::Number),
    ("period/from", FieldKind::Date),
    ("period/to", FieldKind::Date),
    ("strategy_period/from", FieldKind::Number),
    ("strategy_period/to", FieldKind::Number),
    ("adoption/body", FieldKind::Line),
    ("adoption/decision", FieldKind::Line),
    ("adoption/protocol", FieldKind::Line),
    ("adoption/date", FieldKind::Date),
    ("approved_by/name", FieldKind::Line),
    ("approved_by/role", FieldKind::Line),
    ("coordinated_by/name", FieldKind::Line),
    ("coordinated_by/role", FieldKind::Line),
    ("consultation/published", FieldKind::Date),
    ("consultation/until", FieldKind::Date),
    ("consultation/meeting", FieldKind::Date),
    ("consultation/participants", FieldKind::Text),
    ("vision", FieldKind::Text),
    ("stated_total/amount", FieldKind::Amount),
    ("stated_total/currency", CURRENCY),
];

/// Lists of texts of the plan; each entry is a value of its own.
pub const PLAN_LISTS: &[&str] = &["values", "principles", "goals", "target_groups", "legend"];

/// The fields of a section.
pub const SECTION_FIELDS: &[(&str, FieldKind)] = &[
    ("kind", FieldKind::Choice { text: "section-kind-{}", names: &SECTION_KINDS }),
    ("number", FieldKind::Line),
    ("title", FieldKind::Text),
    ("general_objective", FieldKind::Text),
    ("stated_total/amount", FieldKind::Amount),
    ("stated_total/currency", CURRENCY),
];

/// The fields of a row.
pub const ITEM_FIELDS: &[(&str, FieldKind)] = &[
    ("number", FieldKind::Line),
    ("title", FieldKind::Text),
    ("form", FieldKind::Line),
    ("description", FieldKind::Text),
    ("location", FieldKind::Text),
    ("schedule", FieldKind::Schedule),
    ("funding_text", FieldKind::Text),
    ("responsible", FieldKind::Lines),
    ("capacity/current", FieldKind::Number),
    ("capacity/planned", FieldKind::Number),
    ("capacity/unit", FieldKind::Line),
    ("users/children", FieldKind::Number),
    ("users/adults", FieldKind::Number),
    ("users/total", FieldKind::Number),
    ("status", FieldKind::Choice { text: "status-{}", names: &STATUSES }),
    ("opens", FieldKind::Number),
];

/// The fields of one source of money of a row.
pub const FUNDING_FIELDS: &[(&str, FieldKind)] = &[
    ("source", FieldKind::Choice { text: "funding-source-{}", names: &SOURCES }),
    ("programme", FieldKind::Line),
    ("amount", FieldKind::Amount),
    ("currency", CURRENCY),
    ("what", FieldKind::Choice { text: "funding-what-{}", names: &WHATS }),
];

/// The fields of a note of a row.
pub const NOTE_FIELDS: [(&str, FieldKind); 2] = [("heading", FieldKind::Line), ("text", FieldKind::Text)];

/// The fields of prose.
pub const NARRATIVE_FIELDS: &[(&str, FieldKind)] = &[
    ("heading", FieldKind::Line),
    ("text", FieldKind::Text),
    ("place", FieldKind::Choice { text: "narrative-place-{}", names: &PLACES }),
];

/// The text of a choice.
pub fn choice_text(words: Words, text: &str, name: &str) -> String {
    words.say(&text.replace("{}", name))
}

/// A path without the positions of lists: `sections/0/items/3/location` becomes `sections/items/location`.
pub fn field_of(path: &str) -> String {
    let names = path.split('/').filter(|segment| !segment.bytes().all(|byte| byte.is_ascii_digit()));
    names.collect::<Vec<_>>().join("/")
}

/// The kind of the value at a path; `None` for what a person does not correct as one value.
pub fn kind_of(path: &str) -> Option<FieldKind> {
    if let Some((fields, name)) = element_field(path) {
        return fields.iter().find(|(own, _)| *own == name).map(|(_, kind)| *kind);
    }
    let field = field_of(path);
    let (fields, name) = if let Some(name) = field.strip_prefix("sections/items/funding/") {
        (FUNDING_FIELDS, name)
    } else if let Some(name) = field.strip_prefix("sections/items/notes/") {
        (NOTE_FIELDS.as_slice(), name)
    } else if let Some(name) = field.strip_prefix("sections/items/") {
        (ITEM_FIELDS, name)
    } else if let Some(name) = field.strip_prefix("sections/") {
        (SECTION_FIELDS, name)
    } else if let Some(name) = field.strip_prefix("narrative/") {
        (NARRATIVE_FIELDS, name)
    } else if PLAN_LISTS.iter().chain(STRATEGY_LISTS).any(|list| *list == field) {
        return Some(FieldKind::Text);
    } else if STRATEGY_FIELDS.iter().any(|(name, _)| *name == field) {
        (STRATEGY_FIELDS, field.as_str())
    } else {
        (PLAN_FIELDS, field.as_str())
    };
    fields.iter().find(|(own, _)| *own == name).map(|(_, kind)| *kind)
}

/// What a person calls the value at a path.
pub fn label(words: Words, path: &str) -> String {
    match element_field(path) {
        Some((_, field)) => words.say(&format!("field-element-{}", field.replace('/', "-"))),
        None => words.say(&format!("field-{}", field_of(path).replace('/', "-"))),
    }
}

#[cfg(test)]
mod tests {
    use opora_domain::planning::{FundingSource, Status};

    use super::*;
    use crate::planning::names;
    use crate::values::strategy_fields::ELEMENTS;

    #[test]
    fn every_field_has_a_name_in_both_languages_and_a_kind() {
        let groups = [
            ("", PLAN_FIELDS),
            ("sections/0/", SECTION_FIELDS),
            ("sections/0/items/1/", ITEM_FIELDS),
            ("sections/0/items/1/funding/0/", FUNDING_FIELDS),
            ("narrative/3/", NARRATIVE_FIELDS),
        ];
        let mut paths: Vec<String> = PLAN_LISTS.iter().map(|list| format!("{list}/2")).collect();
        for (owner, fields) in groups {
            paths.extend(fields.iter().map(|(name, _)| format!("{owner}{name}")));
        }
        paths.extend(STRATEGY_LISTS.iter().map(|list| format!("{list}/0")));
        paths.extend(STRATEGY_FIELDS.iter().map(|(name, _)| (*name).to_owned()));
        for (list, fields) in ELEMENTS {
            paths.extend(fields.iter().map(|(name, _)| format!("{list}/0/{name}")));
        }
        for path in paths {
            assert!(kind_of(&path).is_some(), "{path}");
            for language in opora_texts::Language::ALL {
                let label = label(Words { language }, &path);
                assert!(!label.starts_with("field-"), "{label}");
            }
        }
        assert_eq!(kind_of("evidence/title"), None);
        assert_eq!(kind_of("sections/0/items"), None);
    }

    #[test]
    fn the_choices_are_those_of_the_exchange_format() {
        assert_eq!(SOURCES.to_vec(), names::FUNDING_SOURCES.map(names::funding_source).to_vec());
        assert_eq!(STATUSES.to_vec(), names::STATUSES.map(names::status).to_vec());
        for name in SOURCES {
            assert!(serde_json::from_value::<FundingSource>(name.into()).is_ok(), "{name}");
        }
        for name in STATUSES {
            assert!(serde_json::from_value::<Status>(name.into()).is_ok(), "{name}");
        }
        for name in SECTION_KINDS {
            assert!(serde_json::from_value::<opora_domain::planning::SectionKind>(name.into()).is_ok(), "{name}");
        }
    }
}
