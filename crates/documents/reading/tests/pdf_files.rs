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
fn no_letter_is_lost_where_sizes_differ() {
    // The second letter stands twice as far from the upper left corner, and is twice as large.
    let file = one_page("BT /F1 10 Tf 40 150 Td (A small a) Tj ET BT /F1 20 Tf 80 100 Td (A large a) Tj ET", "");
    let text: Vec<String> = read(&file, None, &Limits::default())
        .unwrap()
        .blocks
        .iter()
        .map(|block| match block {
            Block::Paragraph(paragraph) => paragraph.text(),
            Block::Table(_) => String::new(),
        })
        .collect();
    assert_eq!(text, ["A small a", "A large a"]);
}

/// A page whose content says to which elements it belongs: a heading, a table whose first column is one cell over two
/// rows, and an entry of a list without a drawn mark.
fn tagged() -> Vec<u8> {
    let text = |mark: u32, x: u32, y: u32, text: &str| {
        format!("/P << /MCID {mark} >> BDC BT /F1 10 Tf {x} {y} Td ({text}) Tj ET EMC\n")
    };
    let content = [
        text(0, 20, 180, "Services"),
        text(1, 20, 150, "1"),
        text(2, 60, 150, "Home care"),
        text(3, 60, 138, "and food"),
        text(4, 60, 120, "Day centre"),
        text(5, 30, 90, "an entry"),
    ]
    .concat();
    let page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Contents 4 0 R /StructParents 0 \
         /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>";
    let element = |role: &str, parts: &str| format!("<< /S /{role} /Pg 3 0 R /K {parts} >>");
    let tall = "<< /S /TD /Pg 3 0 R /A << /O /Table /RowSpan 2 >> /K 1 >>";
    let first = element("TR", &format!("[{tall} {}]", element("TD", "[2 3]")));
    let second = element("TR", &format!("[{}]", element("Cell", "4")));
    let table = element("Table", &format!("[{first} {second}]"));
    let list = element("L", &element("LI", &element("LBody", "5")));
    let root = format!(
        "<< /Type /StructTreeRoot /RoleMap << /Cell /TD >> /K [{} {table} {list}] >>",
        element("H2", "<< /Type /MCR /Pg 3 0 R /MCID 0 >>")
    );
    let catalog = "<< /Type /Catalog /Pages 2 0 R /StructTreeRoot 5 0 R /MarkInfo << /Marked true >> >>".to_owned();
    let pages = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned();
    pdf(&[catalog, pages, page.to_owned(), stream("", &content), root], "")
}

#[test]
fn what_a_file_says_of_its_structure_is_believed() {
    let document = read(&tagged(), None, &Limits::default()).unwrap();
    let [Block::Paragraph(heading), Block::Table(table), Block::Paragraph(entry)] = document.blocks.as_slice() else {
        panic!("{:?}", document.blocks)
    };
    assert_eq!(heading.style, opora_tree::ParagraphStyle::Heading(2));
    let cells: Vec<_> = table.cells().map(|cell| (cell.row, cell.column, cell.row_span, cell.text())).collect();
    assert_eq!(cells.len(), 3);
    assert_eq!(cells[0], (0, 0, 2, "1".to_owned()));
    assert_eq!(cells[1].3.replace('\n', " "), "Home care and food");
    assert_eq!((cells[2].0, cells[2].1, cells[2].3.as_str()), (1, 1, "Day centre"));
    assert_eq!(entry.text(), "an entry");
    assert!(entry.list.is_some());
}

#[test]
fn a_structure_that_holds_itself_ends() {
    let page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents 4 0 R >>".to_owned();
    let catalog = "<< /Type /Catalog /Pages 2 0 R /StructTreeRoot 5 0 R >>".to_owned();
    let pages = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned();
    let root = "<< /Type /StructTreeRoot /K [6 0 R 6 0 R 7 0 R] >>".to_owned();
    let table = "<< /S /Table /K [7 0 R 7 0 R 6 0 R] >>".to_owned();
    let row = "<< /S /TR /K [8 0 R 8 0 R] >>".to_owned();
    let cell = "<< /S /TD /A << /RowSpan 99999 /ColSpan -1 >> /K [6 0 R 7 0 R 8 0 R] >>".to_owned();
    let file = pdf(&[catalog, pages, page, stream("", " "), root, table, row, cell], "");
    let begun = std::time::Instant::now();
    assert!(read(&file, None, &Limits::default()).is_ok());
    assert!(begun.elapsed().as_secs() < 20, "{:?}", begun.elapsed());
}

#[test]
fn columns_without_lines_are_found_from_their_edges() {
    // The heading stands over two columns, one row has two lines, a heading stands between rows.
    let at = |x: u32, y: u32, text: &str| format!("BT /F1 10 Tf {x} {y} Td ({text}) Tj ET\n");
    let content = [
        at(20, 180, "No"),
        at(50, 180, "Name of it"),
        at(160, 180, "Places in the two"),
        at(160, 168, "now"),
        at(210, 168, "later"),
        at(20, 150, "Services for all children"),
        at(20, 132, "1."),
        at(50, 132, "Home care and"),
        at(160, 132, "20"),
        at(210, 132, "30"),
        at(50, 120, "hot food"),
        at(20, 102, "2."),
        at(50, 102, "Day centre"),
        at(160, 102, "10"),
        at(210, 102, "12"),
    ]
    .concat();
    let expected = [
        "No",
        "Name of it",
        "Places in the two",
        "",
        "",
        "now",
        "later",
        "Services for all children",
        "1.",
        "Home care and hot food",
        "20",
        "30",
        "2.",
        "Day centre",
        "10",
        "12",
    ];
    let found: Vec<String> = cells(&one_page(&content, "")).into_iter().map(|cell| cell.replace('\n', " ")).collect();
    assert_eq!(found, expected);
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
