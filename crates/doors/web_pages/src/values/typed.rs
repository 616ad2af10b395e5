//! A value as a person types it, and back.

use opora_domain::money::Amount;
use opora_domain::quantity::Quantity;
use serde_json::{Map, Value, json};

use super::field::FieldKind;
use super::shown::years_in_lines;

/// What the form of one value sends: `value` for most kinds, `quarter` four times for a schedule.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Typed {
    pub value: String,
    pub quarters: [String; 4],
    pub reason: String,
}

/// Why a typed value cannot be taken; each is a key `typed-…`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TypedProblem {
    NotANumber,
    NotADate,
    NotAnAmount,
    NotAChoice,
    NotYears,
    TooLong,
}

impl TypedProblem {
    /// The name in the key.
    pub fn name(self) -> &'static str {
        match self {
            Self::NotANumber => "not-a-number",
            Self::NotADate => "not-a-date",
            Self::NotAnAmount => "not-an-amount",
            Self::NotAChoice => "not-a-choice",
            Self::NotYears => "not-years",
            Self::TooLong => "too-long",
        }
    }
}

const LONGEST: usize = 100_000;
const QUARTERS: [&str; 2] = ["provision", "preparation"];

impl Typed {
    /// What the form shows first: the present value.
    pub fn of(kind: FieldKind, value: &Value) -> Self {
        let mut typed = Self::default();
        match (kind, value) {
            (FieldKind::Schedule, Value::Array(quarters)) => {
                for (typed, quarter) in typed.quarters.iter_mut().zip(quarters) {
                    *typed = quarter.as_str().unwrap_or_default().to_owned();
                }
            }
            (FieldKind::Lines, Value::Array(lines)) => {
                typed.value = lines.iter().filter_map(Value::as_str).collect::<Vec<_>>().join("\n");
            }
            (FieldKind::Years, Value::Object(years)) => typed.value = years_in_lines(years),
            (_, Value::String(text)) => typed.value = text.clone(),
            (_, Value::Number(number)) => typed.value = number.to_string(),
            _ => {}
        }
        typed
    }

    /// The value of the exchange format. Empty means absent.
    ///
    /// # Errors
    /// [`TypedProblem`] where the text is no value of the kind.
    pub fn value(&self, kind: FieldKind) -> Result<Value, TypedProblem> {
        let text = self.value.replace("\r\n", "\n");
        let text = text.trim();
        if text.len() > LONGEST || self.reason.len() > LONGEST {
            return Err(TypedProblem::TooLong);
        }
        if kind == FieldKind::Schedule {
            return self.schedule();
        }
        if kind == FieldKind::Lines {
            return Ok(text.lines().map(str::trim).filter(|line| !line.is_empty()).collect());
        }
        if kind == FieldKind::Years {
            return years(text);
        }
        if text.is_empty() {
            return Ok(Value::Null);
        }
        match kind {
            FieldKind::Number => {
                let digits: String = text.chars().filter(|character| !character.is_whitespace()).collect();
                digits.parse::<u32>().map(Value::from).map_err(|_| TypedProblem::NotANumber)
            }
            FieldKind::Quantity => quantity(text).map(|number| json!(number)).ok_or(TypedProblem::NotANumber),
            FieldKind::Date => date(text).map(|date| json!(date.to_string())).ok_or(TypedProblem::NotADate),
            FieldKind::Amount => amount(text).map(|amount| json!(amount.to_string())).ok_or(TypedProblem::NotAnAmount),
            FieldKind::Choice { names, .. } => {
                names.iter().find(|name| **name == text).map(|name| json!(name)).ok_or(TypedProblem::NotAChoice)
            }
            FieldKind::Line => Ok(json!(text.split_whitespace().collect::<Vec<_>>().join(" "))),
            FieldKind::Text | FieldKind::Lines | FieldKind::Years | FieldKind::Schedule => Ok(json!(text)),
        }
    }

    fn schedule(&self) -> Result<Value, TypedProblem> {
        let quarters = self.quarters.iter().map(|quarter| match quarter.as_str() {
            "" => Ok(Value::Null),
            name => QUARTERS.iter().find(|own| **own == name).map(|own| json!(own)).ok_or(TypedProblem::NotAChoice),
        });
        let quarters = quarters.collect::<Result<Vec<_>, _>>()?;
        Ok(if quarters.iter().all(Value::is_null) { Value::Null } else { Value::Array(quarters) })
    }
}

/// Lines such as "2016: 47".
fn years(text: &str) -> Result<Value, TypedProblem> {
    let mut years = Map::new();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let (year, text) = line.split_once(':').ok_or(TypedProblem::NotYears)?;
        let year = year.trim();
        if year.len() != 4 || !year.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(TypedProblem::NotYears);
        }
        years.insert(year.to_owned(), json!(text.trim()));
    }
    Ok(Value::Object(years))
}

/// A number as people write it (`40,37`, `95 950`).
fn quantity(text: &str) -> Option<Quantity> {
    let text: String = text.chars().filter(|character| !character.is_whitespace()).collect();
    text.replacen(',', ".", 1).parse().ok().filter(|number: &f64| number.is_finite()).map(Quantity)
}

/// A date as browsers send it (`2021-05-07`) or as people write it (`7.5.2021 г.`).
fn date(text: &str) -> Option<jiff::civil::Date> {
    if let Ok(date) = text.parse() {
        return Some(date);
    }
    let text = text.trim_end_matches(['г', '.', ' ', '\u{a0}']);
    let mut parts = text.split(['.', '/']).map(str::trim);
    let (day, month, year) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    if parts.next().is_some() { None } else { jiff::civil::Date::new(year, month, day).ok() }
}

/// An amount as the exchange format has it (`244440.00`) or as people write it (`244 440,00`).
fn amount(text: &str) -> Option<Amount> {
    let text: String = text.chars().filter(|character| !character.is_whitespace()).collect();
    text.replacen(',', ".", 1).parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(text: &str) -> Typed {
        Typed { value: text.to_owned(), ..Typed::default() }
    }

    #[test]
    fn what_people_type_becomes_the_value_or_a_problem() {
        let choice = FieldKind::Choice { text: "status-{}", names: &["new", "closing"] };
        for (kind, text, value) in [
            (FieldKind::Line, "  гр.  Речна ", json!("гр. Речна")),
            (FieldKind::Line, "   ", Value::Null),
            (FieldKind::Text, "едно\r\nдве", json!("едно\nдве")),
            (FieldKind::Lines, "а\r\n\r\n б ", json!(["а", "б"])),
            (FieldKind::Lines, "", json!([])),
            (FieldKind::Number, "1 200", json!(1200)),
            (FieldKind::Date, "2021-05-07", json!("2021-05-07")),
            (FieldKind::Date, "7.5.2021 г.", json!("2021-05-07")),
            (FieldKind::Amount, "244 440,5", json!("244440.50")),
            (FieldKind::Quantity, "40,37", json!(40.37)),
            (FieldKind::Years, "2016: 47\n2020: 15+15", json!({ "2016": "47", "2020": "15+15" })),
            (choice, "closing", json!("closing")),
        ] {
            assert_eq!(typed(text).value(kind), Ok(value), "{text:?}");
        }
        for (kind, text, problem) in [
            (FieldKind::Number, "двадесет", TypedProblem::NotANumber),
            (FieldKind::Number, "-1", TypedProblem::NotANumber),
            (FieldKind::Date, "31.02.2021", TypedProblem::NotADate),
            (FieldKind::Amount, "1,2,3", TypedProblem::NotAnAmount),
            (FieldKind::Years, "догодина", TypedProblem::NotYears),
            (choice, "никой", TypedProblem::NotAChoice),
        ] {
            assert_eq!(typed(text).value(kind), Err(problem), "{text:?}");
        }
    }

    #[test]
    fn a_schedule_is_typed_quarter_by_quarter() {
        let value = json!(["preparation", null, null, "provision"]);
        let typed = Typed::of(FieldKind::Schedule, &value);
        assert_eq!(typed.quarters, ["preparation", "", "", "provision"]);
        assert_eq!(typed.value(FieldKind::Schedule), Ok(value));
        assert_eq!(Typed::default().value(FieldKind::Schedule), Ok(Value::Null));
    }
}
