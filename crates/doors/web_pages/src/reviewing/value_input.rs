//! The input for one value, by its kind.

use maud::{Markup, html};

use crate::components::form_field::FormField;
use crate::values::field::{FieldKind, choice_text};
use crate::values::typed::Typed;
use crate::words::Words;

/// The key of what a person has to know to type a value of a kind.
pub fn hint(kind: FieldKind) -> Option<&'static str> {
    match kind {
        FieldKind::Line | FieldKind::Text => Some("correct-hint-empty"),
        FieldKind::Lines => Some("correct-hint-lines"),
        FieldKind::Number => Some("correct-hint-number"),
        FieldKind::Quantity => Some("correct-hint-quantity"),
        FieldKind::Years => Some("correct-hint-years"),
        FieldKind::Date => Some("correct-hint-date"),
        FieldKind::Amount => Some("correct-hint-amount"),
        FieldKind::Choice { .. } | FieldKind::Schedule => None,
    }
}

/// The field, filled with what was typed.
pub fn value_input(words: Words, kind: FieldKind, field: &FormField<'_>, typed: &Typed) -> Markup {
    match kind {
        FieldKind::Line | FieldKind::Quantity | FieldKind::Amount => field.input("text", &typed.value),
        FieldKind::Text => field.text_area(&typed.value, 6),
        FieldKind::Lines | FieldKind::Years => field.text_area(&typed.value, 4),
        FieldKind::Number => field.input("number", &typed.value),
        FieldKind::Date => field.input("date", &typed.value),
        FieldKind::Choice { text, names } => {
            let none = (String::new(), words.say("value-absent"));
            let names = names.iter().map(|name| ((*name).to_owned(), choice_text(words, text, name)));
            field.select(&[none].into_iter().chain(names).collect::<Vec<_>>(), &typed.value)
        }
        FieldKind::Schedule => schedule(words, field.name, typed),
    }
}

fn schedule(words: Words, name: &str, typed: &Typed) -> Markup {
    let choices = [
        (String::new(), words.say("schedule-none")),
        ("provision".to_owned(), words.say("quarter-use-provision")),
        ("preparation".to_owned(), words.say("quarter-use-preparation")),
    ];
    html! {
        fieldset.quarters id=(name) {
            legend { (words.say("field-sections-items-schedule")) }
            @for (index, (name, typed)) in ["quarter_1", "quarter_2", "quarter_3", "quarter_4"].iter().zip(&typed.quarters).enumerate() {
                (FormField::new(name, words.with("filter-quarter-of", &[("quarter", (index + 1).into())])).select(&choices, typed))
            }
        }
    }
}
