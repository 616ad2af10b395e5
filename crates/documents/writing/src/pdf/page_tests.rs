//! Tests of the pages before they become a file: what stands on which page.

use opora_tree::{Block, Cell, Document, ListMark, Paragraph, ParagraphRole, ParagraphStyle, Row, Settings, Table};
use typst::layout::{Frame, FrameItem};

use super::lay_out;

fn landscape(blocks: Vec<Block>) -> Document {
    let settings = Settings {
        title: Some("План".to_owned()),
        landscape: true,
        page_label: Some("Страница".to_owned()),
        ..Settings::default()
    };
    Document { settings, blocks, ..Document::default() }
}

fn styled(text: &str, style: ParagraphStyle) -> Block {
    Block::Paragraph(Paragraph::styled(text, style))
}

fn collect(frame: &Frame, words: &mut String) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Text(text) => words.push_str(&text.text),
            FrameItem::Group(group) => collect(&group.frame, words),
            _ => {}
        }
    }
}

/// The text of each page, without spaces and hyphens, which depend on where lines break.
fn pages_of(document: &Document) -> Vec<String> {
    let laid_out = lay_out(document, None).unwrap();
    let text_of = |frame: &Frame| {
        let mut words = String::new();
        collect(frame, &mut words);
        bare(&words)
    };
    laid_out.pages().iter().map(|page| text_of(&page.frame)).collect()
}

fn bare(text: &str) -> String {
    text.chars().filter(|sign| !sign.is_whitespace() && !matches!(sign, '-' | '\u{2010}' | '\u{AD}')).collect()
}

fn row(y: u32, texts: &[&str]) -> Row {
    Row { cells: (0..).zip(texts).map(|(x, text)| Cell::plain(y, x, text)).collect(), heading: false }
}

/// Two heading rows with merged cells, then rows of `text`; every tenth row names a section.
fn long_table(rows: u32, text: &str) -> Table {
    let spanning = |row, column, row_span, column_span, text: &str| Cell {
        row_span,
        column_span,
        shaded: true,
        ..Cell::plain(row, column, text)
    };
    let first = vec![spanning(0, 0, 2, 1, "Номер"), spanning(0, 1, 2, 1, "Описание"), spanning(0, 2, 1, 2, "График")];
    let second = vec![spanning(1, 2, 1, 1, "Първо"), spanning(1, 3, 1, 1, "Второ")];
    let mut table = Table { widths: vec![1, 6, 1, 1], ..Table::default() };
    table.rows.push(Row { cells: first, heading: true });
    table.rows.push(Row { cells: second, heading: true });
    for y in 2..rows + 2 {
        let number = format!("ред{y}.");
        table.rows.push(match y % 10 {
            2 => Row { cells: vec![spanning(y, 0, 1, 4, &format!("Раздел{y}."))], heading: false },
            _ => row(y, &[&number, text, "X", "X"]),
        });
    }
    table
}

#[test]
fn text_is_never_read_as_markup() {
    let signs = "#let x = 1 #image(\"a\") $x^2$ ]] [[ @ref <label> \\u{41} *звезди* _черта_ `код` // не е бележка /* */ \
                 -- --- ... ~ 'единични' \"двойни\" https://example.invalid = заглавие + точка - точка / термин: #[";
    let mut paragraph = Paragraph::plain(signs);
    paragraph.list = Some(ListMark { level: 0, label: "#1$]".to_owned(), numbered: true });
    let mut document = landscape(vec![
        styled(signs, ParagraphStyle::Title),
        styled(signs, ParagraphStyle::Heading(1)),
        styled(signs, ParagraphStyle::Body),
        Block::Paragraph(paragraph),
        Block::Table(Table { rows: vec![row(0, &[signs, signs])], ..Table::default() }),
    ]);
    document.settings.title = Some(signs.to_owned());
    document.settings.page_label = Some("#page$]".to_owned());
    let text = pages_of(&document).concat();
    assert_eq!(text.matches(&bare(signs)).count(), 6, "{text}");
    assert!(text.contains("#1$]"));
    assert!(text.contains("#page$]1/"));
}

#[test]
fn the_two_heading_rows_stand_on_each_page() {
    let pages = pages_of(&landscape(vec![Block::Table(long_table(100, "Кратък текст."))]));
    assert!(pages.len() >= 3, "{}", pages.len());
    for page in &pages {
        let above = page.split("ред").next().unwrap();
        for heading in ["Номер", "Описание", "График", "Първо", "Второ"] {
            assert_eq!(above.matches(heading).count(), 1, "{page}");
        }
    }
}

#[test]
fn a_section_row_is_never_the_last_of_its_page() {
    let mut sections = 0;
    for lines in 1..24 {
        let before = "Ред от увода.\n".repeat(lines);
        let document =
            landscape(vec![styled(&before, ParagraphStyle::Body), Block::Table(long_table(45, "Кратък текст."))]);
        for page in pages_of(&document) {
            let rows = page.split("Страница").next().unwrap();
            sections += rows.matches("Раздел").count();
            assert!(!rows.rsplit("Раздел").next().unwrap().ends_with("2."), "{page}");
        }
    }
    assert_eq!(sections, 23 * 5);
}

#[test]
fn a_short_row_stays_on_one_page_and_a_row_higher_than_a_page_breaks() {
    let short = "Осигуряване на подкрепа в общността. ".repeat(6) + "край";
    let pages = pages_of(&landscape(vec![Block::Table(long_table(40, &short))]));
    for page in &pages {
        assert_eq!(page.matches("ред").count(), page.matches("край").count(), "{page}");
    }
    let long = "Осигуряване на подкрепа в общността. ".repeat(400) + "край";
    let pages = pages_of(&landscape(vec![Block::Table(long_table(2, &long))]));
    assert!(pages.len() >= 3);
    assert_eq!(pages.concat().matches("общността.").count(), 400);
}

#[test]
fn every_paragraph_and_cell_of_the_tree_stands_on_the_pages() {
    let with_role = |role| Block::Paragraph(Paragraph { role, ..Paragraph::plain(format!("Роля {role:?}.")) });
    let mut blocks: Vec<Block> = [
        ParagraphStyle::Letterhead,
        ParagraphStyle::Title,
        ParagraphStyle::Subtitle,
        ParagraphStyle::Heading(3),
        ParagraphStyle::Body,
        ParagraphStyle::Title,
        ParagraphStyle::Legend,
        ParagraphStyle::Note,
        ParagraphStyle::TableHeading,
        ParagraphStyle::TableText,
        ParagraphStyle::Signature,
    ]
    .into_iter()
    .map(|style| styled(&format!("Стил {style:?}."), style))
    .collect();
    blocks.extend([
        with_role(ParagraphRole::TextBox),
        with_role(ParagraphRole::Footnote),
        with_role(ParagraphRole::PageHeader),
        with_role(ParagraphRole::PageFooter),
    ]);
    for level in [2, 0, 1, 5, 1, 0] {
        let list = Some(ListMark { level, label: format!("{level})"), numbered: true });
        blocks.push(Block::Paragraph(Paragraph { list, ..Paragraph::plain(format!("Подточка {level}.")) }));
    }
    let document = landscape(blocks);
    let text = pages_of(&document).concat();
    for passage in document.passages() {
        assert!(text.contains(&bare(&passage.text)), "{} is lost in {text}", passage.text);
    }
}

#[test]
fn merged_cells_that_contradict_each_other_lose_nothing() {
    let wide = |row, column, row_span, column_span, text: &str| Cell {
        row_span,
        column_span,
        ..Cell::plain(row, column, text)
    };
    let rows = vec![
        Row {
            cells: vec![wide(0, 0, 9, 2, "първа."), wide(0, 1, 1, 1, "втора."), Cell::plain(0, 5, "трета.")],
            heading: true,
        },
        Row {
            cells: vec![wide(1, 0, 0, 0, "четвърта."), wide(1, 2, u32::MAX, 9, "пета.")], heading: false
        },
        Row { cells: vec![Cell::plain(2, 2, "шеста."), Cell::plain(2, 2, "седма.")], heading: false },
        Row { cells: Vec::new(), heading: true },
    ];
    let text = pages_of(&landscape(vec![Block::Table(Table { rows, ..Table::default() })])).concat();
    for word in ["първа.", "втора.", "трета.", "четвърта.", "пета.", "шеста.", "седма."]
    {
        assert_eq!(text.matches(word).count(), 1, "{word} in {text}");
    }
}

#[test]
fn long_prose_before_a_wide_table_stands_on_upright_pages() {
    let prose = styled(&"Увод на плана. ".repeat(150), ParagraphStyle::Body);
    let wide = Table { rows: vec![row(0, &["а", "б", "в", "г", "д", "е", "ж"])], ..Table::default() };
    let document = landscape(vec![prose, Block::Table(wide)]);
    let laid_out = lay_out(&document, None).unwrap();
    let is_upright: Vec<bool> = laid_out.pages().iter().map(|page| page.frame.height() > page.frame.width()).collect();
    assert_eq!(is_upright, [true, false]);
    assert_eq!(pages_of(&document).concat().matches("Страница").count(), 2);
}

#[test]
fn nothing_at_all_is_still_a_document() {
    assert_eq!(pages_of(&Document::default()), [""]);
    let table = Block::Table(Table::default());
    assert_eq!(pages_of(&landscape(vec![table, styled(" ", ParagraphStyle::Heading(2))])), ["Страница1/1"]);
}

#[test]
fn long_words_of_a_narrow_column_are_divided_by_bulgarian_rules() {
    let mut table = Table { widths: vec![1, 12], ..Table::default() };
    table.rows.push(row(0, &["непротивоконституционствувателствувайте", "друг текст"]));
    let laid_out = lay_out(&landscape(vec![Block::Table(table)]), None).unwrap();
    let mut lines = Vec::new();
    lines_of(&laid_out.pages()[0].frame, &mut lines);
    let widest = lines.iter().filter(|(text, _)| !text.contains("друг")).map(|(_, width)| *width).fold(0.0, f64::max);
    assert!(lines.iter().filter(|(text, _)| text.ends_with(['-', '\u{2010}', '\u{AD}'])).count() >= 3, "{lines:?}");
    assert!(widest <= 58.0, "{lines:?}");
}

fn lines_of(frame: &Frame, lines: &mut Vec<(String, f64)>) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Text(text) => lines.push((text.text.to_string(), text.width().to_pt())),
            FrameItem::Group(group) => lines_of(&group.frame, lines),
            _ => {}
        }
    }
}
