//! A whole row as a person types it.

use std::collections::HashMap;

use opora_tree::Place;
use serde_json::{Map, Value, json};

use crate::values::field::{FieldKind, ITEM_FIELDS};
use crate::values::typed::Typed;
use crate::words::Words;

/// The kind of a field of a row, and what was typed there; the form calls fields as the exchange format does.
pub fn typed_field(sent: &HashMap<String, String>, field: &str) -> Option<(FieldKind, Typed)> {
    let (_, kind) = ITEM_FIELDS.iter().find(|(own, _)| *own == field)?;
    let text = |name: &str| sent.get(name).cloned().unwrap_or_default();
    let quarters = ["quarter_1", "quarter_2", "quarter_3", "quarter_4"].map(text);
    Some((*kind, Typed { value: text(field), quarters, reason: text("reason") }))
}

/// The row of the exchange format.
///
/// # Errors
/// Each field with what is wrong there.
pub fn typed_row(
    words: Words,
    sent: &HashMap<String, String>,
    at: Option<Place>,
) -> Result<Value, Vec<(&'static str, String)>> {
    let (mut row, mut problems) = (Map::new(), Vec::new());
    for (field, _) in ITEM_FIELDS {
        let Some((kind, typed)) = typed_field(sent, field) else { continue };
        match typed.value(kind) {
            Err(problem) => problems.push((*field, words.say(&format!("typed-{}", problem.name())))),
            Ok(Value::Null) if *field == "title" => problems.push((*field, words.say("add-row-without-title"))),
            Ok(Value::Null) => {}
            Ok(value) => match field.split_once('/') {
                None => {
                    row.insert((*field).to_owned(), value);
                }
                Some((owner, part)) => {
                    if let Some(owner) = row.entry(owner).or_insert_with(|| json!({})).as_object_mut() {
                        owner.insert(part.to_owned(), value);
                    }
                }
            },
        }
    }
    if let Some(at) = at {
        row.insert("at".to_owned(), json!(at));
    }
    if problems.is_empty() { Ok(Value::Object(row)) } else { Err(problems) }
}

#[cfg(test)]
mod tests {
    use opora_domain::planning::{Capacity, Item, Quarter};
    use opora_texts::Language;

    use super::*;

    #[test]
    fn a_row_is_taken_as_typed_and_every_problem_is_told_at_once() {
        let words = Words { language: Language::Bg };
        let sent = |fields: &[(&str, &str)]| {
            fields.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect::<HashMap<_, _>>()
        };
        let typed = sent(&[
            ("title", " Дневен център "),
            ("capacity/planned", "30"),
            ("quarter_2", "provision"),
            ("responsible", "Община\r\nДСП"),
            ("location", ""),
        ]);
        let row: Item = serde_json::from_value(typed_row(words, &typed, Some(Place::block(3))).unwrap()).unwrap();
        let expected = Item {
            title: Some("Дневен център".to_owned()),
            capacity: Some(Capacity { planned: Some(30), ..Capacity::default() }),
            schedule: Some([None, Some(Quarter::Provision), None, None]),
            responsible: vec!["Община".to_owned(), "ДСП".to_owned()],
            at: Some(Place::block(3)),
            ..Item::default()
        };
        assert_eq!(row, expected);
        let wrong = typed_row(words, &sent(&[("title", " "), ("opens", "скоро")]), None).unwrap_err();
        assert_eq!(wrong.iter().map(|(field, _)| *field).collect::<Vec<_>>(), ["title", "opens"]);
    }
}
