//! A document without what its reading says about itself.

use serde_json::Value;

/// What the reading says of single values.
const OF_VALUES: &[&str] = &["at", "confidence", "evidence"];

/// What the reading says of the whole document.
const OF_DOCUMENT: &[&str] = &["source", "accounting", "irregularities", "running_headers"];

/// Takes out of a published document everything that depends on the file it was read from.
pub(super) fn strip(document: &mut Value) {
    if let Value::Object(entries) = document {
        entries.retain(|name, _| !OF_DOCUMENT.contains(&name.as_str()));
    }
    strip_values(document);
}

fn strip_values(value: &mut Value) {
    match value {
        Value::Object(entries) => {
            entries.retain(|name, _| !OF_VALUES.contains(&name.as_str()));
            entries.values_mut().for_each(strip_values);
        }
        Value::Array(entries) => entries.iter_mut().for_each(strip_values),
        _ => {}
    }
}
