//! The file of the published JSON Schema.

pub const PATH: &str = "schema/opora-document-1.schema.json";

pub fn text() -> Result<String, String> {
    let schema = opora_domain::exchange_schema::exchange_schema();
    let mut text = serde_json::to_string_pretty(&schema).map_err(|error| error.to_string())?;
    text.push('\n');
    Ok(text)
}
