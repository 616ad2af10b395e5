//! PDF files of our own making: what is read of them, and what those that harm come to.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a file of ours that is not read as it is meant fails the test")]

use opora_reading::{FileKind, Limits, ReadError, read};
use opora_tree::Block;

/// A file of numbered objects; readers find them without a directory.
fn pdf(objects: &[String], trailer: &str) -> Vec<u8> {
    let mut file = String::from("%PDF-1.4\n");
    for (number, object) in (1..).zip(objects) {
        file.push_str(&format!("{number} 0 obj\n{object}\nendobj\n"));
    }
    file.push_str(&format!("trailer << /Root 1 0 R {trailer} >>\n%%EOF\n"));
    file.into_bytes()
}

fn stream(description: &str, content: &str) -> String {
    format!("<< {description} /Length {} >> stream\n{content}\nendstream", content.len())
}

fn one_page(content: &str, more: &str) -> Vec<u8> {
    let page = format!(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Contents 4 0 R {more} \
         /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>"
    );
    let catalog = "<< /Type /Catalog /Pages 2 0 R >>".to_owned();
    let pages = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned();
    pdf(&[catalog, pages, page, stream("", content)], "")
}

const TEXT: &str = "BT /F1 10 Tf 20 150 Td (1) Tj 40 0 Td (Home care) Tj 120 0 Td (120) Tj ET\n\
    BT /F1 10 Tf 20 130 Td (2) Tj 40 0 Td (Day centre) Tj 120 0 Td (30) Tj ET\n";
const LINES: &str = "10 165 m 250 165 l S 10 145 m 250 145 l S 10 125 m 250 125 l S\n\
    10 125 m 10 165 l S 50 125 m 50 165 l S 170 125 m 170 165 l S 250 125 m 250 165 l S\n";

fn cells(file: &[u8]) -> Vec<String> {
    let document = read(file, None, &Limits::default()).unwrap();
    let [Block::Table(table)] = document.blocks.as_slice() else { panic!("{:?}", document.blocks) };
    table.cells().map(opora_tree::Cell::text).collect()
}

#[test]
fn tables_are_found_with_and_without_lines_and_on_turned_pages() {
    let expected = ["1", "Home care", "120", "2", "Day centre", "30"];
    assert_eq!(cells(&one_page(TEXT, "")), expected);
    assert_eq!(cells(&one_page(&format!("{LINES}{TEXT}"), "")), expected);
    assert_eq!(cells(&one_page(&format!("{LINES}{TEXT}"), "/Rotate 90")), expected);
}

#[test]
fn files_that_cannot_be_read_are_named() {
    let outcome = |file: &[u8]| read(file, Some("план.docx"), &Limits::default());
    assert_eq!(outcome(b"%PDF-1.7\n").err(), Some(ReadError::CutOff { kind: FileKind::Pdf }));
    let locked = pdf(
        &["<< /Type /Catalog >>".to_owned()],
        "/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -1 /O (00000000000000000000000000000000) \
         /U (00000000000000000000000000000000) >>",
    );
    let error = outcome(&locked).err();
    assert!(matches!(error, Some(ReadError::Encrypted { .. } | ReadError::CutOff { .. })), "{error:?}");
    let document = outcome(&one_page(TEXT, "")).unwrap();
    assert!(document.notices.iter().any(|notice| notice.kind == opora_tree::NoticeKind::MislabelledFile));
}

#[test]
fn forms_that_draw_each_other_without_end_are_refused() {
    let resources = "/Resources << /XObject << /A 4 0 R /B 5 0 R /C 6 0 R /D 7 0 R /E 8 0 R >> >>";
    let form = |name: &str| {
        let content = format!("/{name} Do ").repeat(60);
        stream(&format!("/Type /XObject /Subtype /Form /BBox [0 0 9 9] {resources}"), &content)
    };
    let page = format!("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents 4 0 R {resources} >>");
    let file = pdf(
        &[
            "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
            page,
            form("B"),
            form("C"),
            form("D"),
            form("E"),
            stream("/Type /XObject /Subtype /Form /BBox [0 0 9 9]", &"0 0 m 9 9 l S ".repeat(60)),
        ],
        "",
    );
    let error = read(&file, None, &Limits::default()).err();
    assert!(matches!(error, Some(ReadError::DrawsTooMuch { .. })), "{error:?}");
}
