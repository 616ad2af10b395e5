//! A workbook to CSV: UTF-8 with its mark at the beginning, semicolons between cells, CR LF after rows, as Excel with
//! Bulgarian settings opens it (there the comma stands in numbers).
//!
//! A cell that a spreadsheet would take for a formula gets an apostrophe before it. A lone "+" or "-" is no formula:
//! the mark of a preparation stays as it is.

use opora_tree::{SheetCell, SheetValue, Workbook};

use crate::WriteError;

const BYTE_ORDER_MARK: &str = "\u{feff}";
const SEPARATOR: char = ';';
/// With these a spreadsheet begins a formula.
const FORMULA_STARTS: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// The bytes of a CSV file with the sheets below each other, an empty line between them.
///
/// # Errors
/// None at present; the signature is that of all writers.
pub fn write(workbook: &Workbook) -> Result<Vec<u8>, WriteError> {
    let mut text = BYTE_ORDER_MARK.to_owned();
    for (index, sheet) in workbook.sheets.iter().enumerate() {
        if index > 0 {
            text.push_str("\r\n");
        }
        for row in &sheet.rows {
            push_row(&mut text, row);
        }
    }
    Ok(text.into_bytes())
}

fn push_row(text: &mut String, row: &[SheetCell]) {
    for (index, cell) in row.iter().enumerate() {
        if index > 0 {
            text.push(SEPARATOR);
        }
        push_value(text, &cell.value);
    }
    text.push_str("\r\n");
}

fn push_value(text: &mut String, value: &SheetValue) {
    match value {
        SheetValue::Empty | SheetValue::Covered => {}
        SheetValue::Text(content) => push_text(text, content),
        SheetValue::Whole(number) => text.push_str(&number.to_string()),
        SheetValue::Money(minor, code) => {
            let sign = if *minor < 0 { "-" } else { "" };
            let amount = minor.unsigned_abs();
            text.push_str(&format!("{sign}{},{:02} {}", amount / 100, amount % 100, currency_sign(code)));
        }
        SheetValue::Date(date) => text.push_str(date),
    }
}

fn currency_sign(code: &str) -> &str {
    match code {
        "BGN" => "лв.",
        "EUR" => "€",
        code => code,
    }
}

fn push_text(text: &mut String, content: &str) {
    let is_formula = content.starts_with(FORMULA_STARTS) && !matches!(content, "+" | "-");
    let quoted = content.contains([SEPARATOR, '"', '\n', '\r', ',']);
    if quoted {
        text.push('"');
    }
    if is_formula {
        text.push('\'');
    }
    for letter in content.chars() {
        if letter == '"' {
            text.push('"');
        }
        text.push(letter);
    }
    if quoted {
        text.push('"');
    }
}

#[cfg(test)]
mod tests {
    use opora_tree::Sheet;

    use super::*;

    fn written(values: &[SheetValue]) -> String {
        let row = values.iter().map(|value| SheetCell { value: value.clone(), ..SheetCell::default() }).collect();
        let sheet = Sheet { rows: vec![row], ..Sheet::default() };
        String::from_utf8(write(&Workbook { sheets: vec![sheet], ..Workbook::default() }).unwrap()).unwrap()
    }

    #[test]
    fn formulas_are_defused_and_the_mark_of_a_preparation_stays() {
        let text = |text: &str| SheetValue::Text(text.to_owned());
        assert_eq!(
            written(&[text("=HYPERLINK(\"x\")"), text("+"), text("+1"), text("@a"), text("- списък"), text("-")]),
            "\u{feff}\"'=HYPERLINK(\"\"x\"\")\";+;'+1;'@a;'- списък;-\r\n"
        );
    }

    #[test]
    fn values_keep_their_kind() {
        let values = [SheetValue::Whole(30), SheetValue::Money(-53_895_205, "BGN".to_owned()), SheetValue::Covered];
        assert_eq!(written(&values), "\u{feff}30;-538952,05 лв.;\r\n");
    }
}
