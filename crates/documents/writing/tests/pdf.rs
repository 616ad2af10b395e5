//! PDF files made of trees that are built here.

use opora_tree::{Alignment, Block, Cell, Document, Paragraph, ParagraphStyle, Row, Run, Settings, Table};

fn paragraph(text: &str, style: ParagraphStyle) -> Block {
    Block::Paragraph(Paragraph::styled(text, style))
}

fn cell(row: u32, column: u32, text: &str) -> Cell {
    Cell::plain(row, column, text)
}

fn heading_cell(row: u32, column: u32, spans: (u32, u32), text: &str) -> Cell {
    let mut cell = Cell { row_span: spans.0, column_span: spans.1, ..Cell::plain(row, column, text) };
    cell.shaded = true;
    for paragraph in &mut cell.paragraphs {
        paragraph.style = ParagraphStyle::TableHeading;
        paragraph.alignment = Alignment::Centre;
    }
    cell
}

fn align(cell: &mut Cell, alignment: Alignment) {
    cell.paragraphs.iter_mut().for_each(|paragraph| paragraph.alignment = alignment);
}

fn plan_table(rows: u32) -> Table {
    let mut table = Table { widths: vec![4, 18, 40, 16, 5, 5, 5, 5, 20, 16], ..Table::default() };
    let names = [
        "№",
        "Вид дейност / услуга / мярка",
        "Описание на дейността (какво е планирано за периода)",
        "Местоположение (населено място)",
    ];
    let mut first: Vec<Cell> = names.iter().zip(0..).map(|(name, x)| heading_cell(0, x, (2, 1), name)).collect();
    first.push(heading_cell(0, 4, (1, 4), "Времеви график за 2027 г."));
    first.push(heading_cell(0, 8, (2, 1), "Финансиране (източник, сума)"));
    first.push(heading_cell(0, 9, (2, 1), "Отговорна институция"));
    let quarters = ["Месец 1-3", "Месец 4-6", "Месец 7-9", "Месец 10-12"];
    let second = quarters.iter().zip(4..).map(|(name, x)| heading_cell(1, x, (1, 1), name)).collect();
    table.rows.push(Row { cells: first, heading: true });
    table.rows.push(Row { cells: second, heading: true });
    for number in 0..rows {
        let y = number + 2;
        if number % 12 == 0 {
            let mut section = heading_cell(y, 0, (1, 10), "Раздел I. Социални услуги, финансирани от държавния бюджет");
            align(&mut section, Alignment::Start);
            table.rows.push(Row { cells: vec![section], heading: false });
            continue;
        }
        let long = "Осигуряване на възможности за пълноценно развитие, консултиране, рехабилитация и социално включване на потребителите чрез индивидуализирана грижа. ".repeat((number % 5 + 1) as usize);
        let mut cells = vec![
            cell(y, 0, &number.to_string()),
            cell(y, 1, "Център за социална рехабилитация и интеграция за деца и младежи с увреждания"),
            cell(y, 2, &long),
            cell(y, 3, "гр. Горна Вишна, ул. „Кестен“ № 7"),
        ];
        for x in 4..8 {
            let mut mark = cell(y, x, if number % 3 == 0 { "✓" } else { "X" });
            align(&mut mark, Alignment::Centre);
            cells.push(mark);
        }
        cells.push(cell(y, 8, "Делегирана от държавата дейност – 312 450 €"));
        cells.push(cell(y, 9, "Община Горна Вишна\nДирекция „Социално подпомагане“"));
        table.rows.push(Row { cells, heading: false });
    }
    table
}

fn plan(rows: u32) -> Document {
    let settings = Settings {
        title: Some("Годишен план за социалните услуги на община Горна Вишна за 2027 година".to_owned()),
        language: Some("bg".to_owned()),
        landscape: true,
        page_label: Some("Страница".to_owned()),
        ..Settings::default()
    };
    let approved = Paragraph {
        runs: vec![
            Run { text: "УТВЪРДИЛ: ................................\n".to_owned(), bold: true, italic: false },
            Run { text: "(Кмет на община Горна Вишна)".to_owned(), bold: false, italic: true },
        ],
        style: ParagraphStyle::Signature,
        alignment: Alignment::End,
        ..Paragraph::default()
    };
    let blocks = vec![
        paragraph("ОБЩИНА ГОРНА ВИШНА", ParagraphStyle::Letterhead),
        paragraph("пл. „Свобода“ № 1, тел. 0888 000 000, obshtina@gorna-vishna.example", ParagraphStyle::Letterhead),
        Block::Paragraph(approved),
        paragraph("Годишен план за социалните услуги", ParagraphStyle::Title),
        paragraph("на територията на община Горна Вишна за 2027 година", ParagraphStyle::Subtitle),
        paragraph("Въведение", ParagraphStyle::Heading(1)),
        paragraph(
            "Планът е изготвен на основание чл. 36 от Закона за социалните услуги # $x ]@ \\ *не* _е_ `код` <таг> ~ -- \"кавички\".",
            ParagraphStyle::Body,
        ),
        Block::Table(plan_table(rows)),
        paragraph("X – предоставяне; П – подготовка на услугата", ParagraphStyle::Legend),
    ];
    Document { settings, blocks, ..Document::default() }
}

#[test]
fn a_plan_becomes_a_tagged_pdf_with_the_same_bytes_each_time() {
    let document = plan(60);
    let bytes = opora_writing::pdf::write(&document).unwrap();
    assert!(bytes.starts_with(b"%PDF-1.7"));
    assert_eq!(bytes, opora_writing::pdf::write(&document).unwrap());
    // For people who want to look at the pages.
    if let Ok(path) = std::env::var("OPORA_PDF_TO") {
        std::fs::write(path, &bytes).unwrap();
    }
}

#[test]
fn a_logo_that_is_no_picture_is_refused() {
    let mut document = plan(1);
    document.settings.logo = Some(b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>".to_vec());
    assert!(matches!(opora_writing::pdf::write(&document), Err(opora_writing::WriteError::Logo)));
}

#[test]
fn a_word_without_end_is_written() {
    let endless = "а".repeat(100_000);
    let document = Document { blocks: vec![paragraph(&endless, ParagraphStyle::Body)], ..Document::default() };
    assert!(opora_writing::pdf::write(&document).is_ok());
}

#[test]
fn a_heading_of_characters_that_nobody_sees_is_left_out() {
    let blocks = vec![paragraph("\u{e}\u{202e}", ParagraphStyle::Heading(1)), paragraph("Текст", ParagraphStyle::Body)];
    assert!(opora_writing::pdf::write(&Document { blocks, ..Document::default() }).is_ok());
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(48))]

    #[test]
    fn any_text_in_any_place_becomes_a_valid_pdf(texts in proptest::collection::vec("\\PC{0,40}|.{0,40}|[\\p{M}\\p{Arabic}\\p{Hebrew}а-я\u{200b}-\u{200f}\u{e000}-\u{e010}]{0,30}", 9), level: u8) {
        let styles = [ParagraphStyle::Title, ParagraphStyle::Heading(level), ParagraphStyle::Body, ParagraphStyle::Letterhead];
        let mut blocks: Vec<Block> = styles.into_iter().zip(&texts).map(|(style, text)| paragraph(text, style)).collect();
        let cells = (0..).zip(texts.iter().skip(4)).map(|(column, text)| cell(0, column, text)).collect();
        blocks.push(Block::Table(Table { rows: vec![Row { cells, heading: false }], ..Table::default() }));
        let settings = Settings { title: texts.first().cloned(), author: texts.get(1).cloned(), page_label: texts.get(2).cloned(), language: texts.get(3).cloned(), ..Settings::default() };
        let written = opora_writing::pdf::write(&Document { settings, blocks, ..Document::default() });
        proptest::prop_assert!(written.is_ok(), "{:?}", written.err());
    }
}
