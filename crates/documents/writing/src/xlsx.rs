//! A workbook to XLSX: typed cells, headings that stay in view and are repeated on paper, one page wide.

use opora_tree::{Sheet, SheetCell, SheetValue, Workbook};
use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook as Writer, Worksheet, XlsxError,
};

use crate::WriteError;

/// The number of A4 in the list of paper sizes.
const A4: u8 = 9;
const FONT: &str = "Times New Roman";
const FONT_SIZE: f64 = 10.0;
/// The height of a line in points.
const LINE: f64 = 13.0;
/// The greatest height of a row that spreadsheets allow.
const HIGHEST: f64 = 409.0;
/// The number of characters that a cell can hold.
const LONGEST: usize = 32_767;

/// The bytes of an XLSX file. The same workbook gives the same bytes.
///
/// # Errors
/// [`WriteError::Workbook`] where a sheet is larger than the format allows.
pub fn write(workbook: &Workbook) -> Result<Vec<u8>, WriteError> {
    build(workbook).map_err(|error| WriteError::Workbook(error.to_string()))
}

fn build(workbook: &Workbook) -> Result<Vec<u8>, XlsxError> {
    let mut writer = Writer::new();
    let created = ExcelDateTime::from_ymd(2000, 1, 1)?;
    let mut properties = DocProperties::new().set_creation_datetime(&created);
    if let Some(title) = &workbook.title {
        properties = properties.set_title(title);
    }
    if let Some(author) = &workbook.author {
        properties = properties.set_author(author);
    }
    writer.set_properties(&properties);
    for (index, sheet) in workbook.sheets.iter().enumerate() {
        write_sheet(writer.add_worksheet(), sheet, index)?;
    }
    if workbook.sheets.is_empty() {
        writer.add_worksheet();
    }
    writer.save_to_buffer()
}

fn write_sheet(page: &mut Worksheet, sheet: &Sheet, index: usize) -> Result<(), XlsxError> {
    page.set_name(sheet_name(&sheet.name, index))?;
    page.set_paper_size(A4).set_print_fit_to_pages(1, 0).set_margins(0.5, 0.5, 0.6, 0.6, 0.3, 0.3);
    page.set_footer("&R&P / &N");
    if sheet.landscape {
        page.set_landscape();
    }
    for (column, width) in (0_u16..).zip(&sheet.columns) {
        page.set_column_width(column, width.width.clamp(1.0, 255.0))?;
    }
    if sheet.heading_rows > 0 {
        page.set_freeze_panes(sheet.heading_rows, 0)?;
        page.set_repeat_rows(0, sheet.heading_rows - 1)?;
    }
    for (row, cells) in (0_u32..).zip(&sheet.rows) {
        page.set_row_height(row, row_height(sheet, cells))?;
        for (column, cell) in (0_u16..).zip(cells) {
            write_cell(page, row, column, cell)?;
        }
    }
    Ok(())
}

fn write_cell(page: &mut Worksheet, row: u32, column: u16, cell: &SheetCell) -> Result<(), XlsxError> {
    let format = format(cell);
    let (columns, rows) = (cell.column_span.max(1), cell.row_span.max(1));
    if matches!(cell.value, SheetValue::Covered) {
        return Ok(());
    }
    if columns > 1 || rows > 1 {
        page.merge_range(row, column, row + (rows - 1), column + (columns - 1), "", &format)?;
    }
    match &cell.value {
        SheetValue::Covered | SheetValue::Empty => page.write_blank(row, column, &format)?,
        SheetValue::Text(text) => {
            let text: String = text.chars().take(LONGEST).collect();
            page.write_string_with_format(row, column, text, &format)?
        }
        #[expect(clippy::cast_precision_loss, reason = "spreadsheets keep all numbers as binary fractions")]
        SheetValue::Whole(number) => page.write_number_with_format(row, column, *number as f64, &format)?,
        #[expect(clippy::cast_precision_loss, reason = "spreadsheets keep all numbers as binary fractions")]
        SheetValue::Money(minor, code) => {
            let format = format.set_num_format(money_format(code));
            page.write_number_with_format(row, column, *minor as f64 / 100.0, &format)?
        }
        SheetValue::Date(text) => match ExcelDateTime::parse_from_str(text) {
            Ok(date) => page.write_datetime_with_format(row, column, &date, &format.set_num_format("dd.mm.yyyy"))?,
            Err(_) => page.write_string_with_format(row, column, text, &format)?,
        },
    };
    Ok(())
}

/// The sign of the currency after the amount, groups of three.
fn money_format(code: &str) -> String {
    match code {
        "BGN" => "#,##0.00\\ \"лв.\"".to_owned(),
        "EUR" => "#,##0.00\\ \"€\"".to_owned(),
        _ => "#,##0.00".to_owned(),
    }
}

fn format(cell: &SheetCell) -> Format {
    let mut format = Format::new()
        .set_font_name(FONT)
        .set_font_size(FONT_SIZE)
        .set_text_wrap()
        .set_align(FormatAlign::Top)
        .set_border(FormatBorder::Thin)
        .set_border_color(Color::RGB(0x0084_96A9));
    if cell.bold {
        format = format.set_bold();
    }
    if cell.shaded {
        format = format.set_background_color(Color::RGB(0x00ED_F1F5));
    }
    if cell.centred {
        format = format.set_align(FormatAlign::Center);
    }
    format
}

/// High enough for the longest cell: programs do not measure merged cells themselves.
fn row_height(sheet: &Sheet, cells: &[SheetCell]) -> f64 {
    let mut most = 1_u32;
    for (column, cell) in cells.iter().enumerate() {
        let SheetValue::Text(text) = &cell.value else { continue };
        let span = usize::from(cell.column_span.max(1));
        let width: f64 = sheet.columns.iter().skip(column).take(span).map(|column| column.width).sum();
        let lines: u32 = text.lines().map(|line| lines_needed(line, width)).sum();
        most = most.max(lines.div_ceil(cell.row_span.max(1)));
    }
    (f64::from(most) * LINE + 4.0).min(HIGHEST)
}

fn lines_needed(line: &str, width: f64) -> u32 {
    let length = f64::from(u32::try_from(line.chars().count()).unwrap_or(u32::MAX));
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a small positive number of lines")]
    let lines = (length / (width * 1.05).max(1.0)).ceil() as u32;
    lines.max(1)
}

/// At most 31 characters, without those that names of sheets may not have.
fn sheet_name(name: &str, index: usize) -> String {
    let allowed = |letter: &char| !"[]:*?/\\'".contains(*letter) && !letter.is_control();
    let name: String = name.chars().filter(allowed).take(31).collect();
    if name.trim().is_empty() { format!("{}", index + 1) } else { name }
}
