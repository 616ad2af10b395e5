//! The published JSON Schema of the exchange format `opora-document/1`, made from the types that are the format.

use schemars::SchemaGenerator;
use schemars::generate::SchemaSettings;
use serde_json::{Value, json};

use crate::findings::Findings;
use crate::planning::AnnualPlan;
use crate::strategies::Strategy;

/// The schema of what `opora read` prints (a document) and of what `opora check` prints (its findings).
///
/// A producer may add keys, and a document read by hand may lack most of them: only what makes a document
/// recognisable is required.
#[must_use]
pub fn exchange_schema() -> Value {
    let mut generator = SchemaGenerator::new(SchemaSettings::draft2020_12());
    let plan = generator.subschema_for::<AnnualPlan>();
    let strategy = generator.subschema_for::<Strategy>();
    let findings = generator.subschema_for::<Findings>();
    let definitions = generator.take_definitions(true);
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "opora-document/1",
        "description": "A municipal plan or strategy of social services as one JSON document, or the findings about one.",
        "oneOf": [
            { "allOf": [plan], "required": ["format", "kind"] },
            { "allOf": [strategy], "required": ["format", "kind"] },
            { "allOf": [findings], "required": ["findings"], "not": { "required": ["format"] } },
        ],
        "$defs": definitions,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::findings::{Finding, Message, Severity};

    fn validator() -> jsonschema::Validator {
        jsonschema::validator_for(&exchange_schema()).unwrap()
    }

    #[test]
    fn what_the_types_write_is_valid() {
        let plan = serde_json::to_value(AnnualPlan::default()).unwrap();
        assert!(validator().is_valid(&plan));
        let strategy = serde_json::to_value(Strategy::default()).unwrap();
        assert!(validator().is_valid(&strategy));
        let message = Message { bg: "сбор".into(), en: "sum".into() };
        let finding = Finding {
            rule: "sum-section-total".into(),
            severity: Severity::Error,
            message,
            places: Vec::new(),
            values: vec!["1.00".into()],
            suggestion: None,
        };
        assert!(validator().is_valid(&serde_json::to_value(Findings { findings: vec![finding] }).unwrap()));
    }

    #[test]
    fn what_the_format_does_not_have_is_not_valid() {
        let document = |change: Value| {
            let mut document = json!({ "format": "opora-document/1", "kind": "annual_plan" });
            let (Value::Object(fields), Value::Object(change)) = (&mut document, change) else { unreachable!() };
            fields.extend(change);
            document
        };
        assert!(validator().is_valid(&document(json!({ "added_by_a_producer": 1 }))));
        for change in [
            json!({ "format": "opora-document/2" }),
            json!({ "year": "2021" }),
            json!({ "sections": [{ "kind": "unheard_of" }] }),
            json!({ "sections": [{ "items": [{ "schedule": ["provision"] }] }] }),
            json!({ "stated_total": { "amount": 12.5 } }),
            json!({ "findings": [{}] }),
        ] {
            let is_findings = change.get("findings").is_some();
            let document = if is_findings { change } else { document(change) };
            assert!(!validator().is_valid(&document), "{document}");
        }
        assert!(!validator().is_valid(&json!({})));
    }
}
