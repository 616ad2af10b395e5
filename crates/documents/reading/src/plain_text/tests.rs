//! Plain text to paragraphs and tables.

use super::*;

fn document(text: &str) -> Document {
    read(text, &Limits::default()).unwrap()
}

fn table(document: &Document) -> &Table {
    document.blocks.iter().find_map(|block| if let Block::Table(table) = block { Some(table) } else { None }).unwrap()
}

#[test]
fn rows_go_on_over_blank_lines_and_keep_their_empty_cells() {
    let read = document("Увод\n\n№\tУслуга\t\tСрок\n1\tПатронаж\t\tX\n\n\tпо домовете\t\t\nКрай");
    assert_eq!(read.blocks.len(), 3);
    let table = table(&read);
    assert_eq!((table.rows.len(), table.column_count()), (3, 4));
    assert_eq!(table.cell_at(2, 1).unwrap().text(), "по домовете");
}

#[test]
fn leading_tabulators_are_an_indent() {
    let read = document("\tНастоящият план е отворен.\nИме:\tПодпис");
    assert!(read.blocks.iter().all(|block| matches!(block, Block::Paragraph(_))));
}

#[test]
fn html_marks_in_cells_make_paragraphs() {
    let read =
        document("1\t<p>Първи <i>ред</i></p> <p>Втори&nbsp;ред</p>\t<ul style=\"x\"><li>едно</li><li>две</li></ul>");
    let table = table(&read);
    assert_eq!(table.cell_at(0, 1).unwrap().text(), "Първи ред\nВтори\u{a0}ред");
    assert_eq!(table.cell_at(0, 2).unwrap().paragraphs.iter().filter(|paragraph| paragraph.list.is_some()).count(), 2);
    assert_eq!(read.notices[0].kind, NoticeKind::HtmlLeftover);
    let plain = document("деца <5 години & повече");
    assert_eq!(plain.passages()[0].text, "деца <5 години & повече");
}

#[test]
fn emphasis_over_lines_is_one_bold_paragraph() {
    let read = document("**ГОДИШЕН ПЛАН\nза 2021 г.**\nТекст");
    let Some(Block::Paragraph(title)) = read.blocks.first() else { panic!("no paragraph") };
    assert_eq!((title.text().as_str(), title.is_bold(), read.blocks.len()), ("ГОДИШЕН ПЛАН\nза 2021 г.", true, 2));
    assert_eq!(document("**неотворено\n\nТекст").blocks.len(), 2);
}

#[test]
fn bullets_become_list_marks_and_numbers_stay() {
    let read = document("- първо\n· второ\n1. трето\n-5 градуса");
    let lists: Vec<bool> = read
        .blocks
        .iter()
        .map(|block| matches!(block, Block::Paragraph(paragraph) if paragraph.list.is_some()))
        .collect();
    assert_eq!(lists, [true, true, false, false]);
    assert_eq!(read.passages()[0].text, "първо");
}

#[test]
fn quoted_cells_hold_line_breaks_and_pipes_make_tables() {
    let read = document("1\tУслуга\t\"първи ред\nвтори ред\"\n2\tДруга\tтри");
    assert_eq!(table(&read).cell_at(0, 2).unwrap().text(), "първи ред\nвтори ред");
    let read = document("| № | Услуга |\n|---|---|\n| 1 | Патронаж |");
    assert_eq!((table(&read).rows.len(), table(&read).column_count()), (2, 2));
}

#[test]
fn pages_are_counted_where_form_feeds_part_them() {
    let read = document("едно\n\u{c}две");
    let pages: Vec<Option<u32>> = read.passages().iter().map(|passage| passage.at.page).collect();
    assert_eq!(pages, [Some(1), Some(2)]);
}

#[test]
fn a_line_break_inside_a_cell_does_not_cut_its_row() {
    let read = document("№\tУслуга\tОписание\tСрок\n1\tПатронаж\tХрана;\nпомощ в дома.\tX\n2\tКлуб\tСрещи\tX");
    let table = table(&read);
    assert_eq!((read.blocks.len(), table.rows.len()), (1, 3));
    assert_eq!(table.cell_at(1, 2).unwrap().text(), "Храна;\nпомощ в дома.");
}

#[test]
fn drawn_tables_have_a_row_between_two_rulers() {
    let read = document(
        "Увод\n+---+-----------+---------+\n| № | Услуга    | Срок    |\n+===+===========+=========+\n| 1 | Домашен   | - март  |\n|   | патронаж  | - април |\n+---+-----------+---------+\n| Други                   |\n+---+-----------+---------+\n| 2 | Клуб      |         |\n+---+-----------+---------+\nКрай",
    );
    let table = table(&read);
    assert_eq!((read.blocks.len(), table.rows.len(), table.column_count()), (3, 4, 3));
    assert_eq!(table.cell_at(1, 1).unwrap().text(), "Домашен\nпатронаж");
    assert_eq!(table.cell_at(1, 2).unwrap().paragraphs.len(), 2);
    assert_eq!(table.cell_at(2, 0).unwrap().column_span, 3);
}

#[test]
fn columns_aligned_by_spaces_are_a_table() {
    let read = document(
        "Планът е отворен  документ.\n\n№   Услуга             Описание            Отговорник\n--- ------------------ ------------------- ----------\n1   Домашен            Храна за стари      Община\n    патронаж           хора.               Ясеново\n\nДруги дейности на общината\n2   Клуб               Срещи.              БЧК\n\nЗабележка: в този план няма други услуги.",
    );
    let table = table(&read);
    assert_eq!((read.blocks.len(), table.rows.len(), table.column_count()), (3, 4, 4));
    assert_eq!(table.cell_at(1, 1).unwrap().text(), "Домашен\nпатронаж");
    assert_eq!(table.cell_at(1, 3).unwrap().text(), "Община\nЯсеново");
    assert_eq!(table.cell_at(2, 0).unwrap().column_span, 4);
    assert_eq!(table.cell_at(3, 1).unwrap().text(), "Клуб");
}

#[test]
fn prose_and_signatures_with_gaps_are_no_table() {
    for text in [
        "СЪГЛАСУВАЛ:                    УТВЪРДИЛ:\nИван Петров                    Мария Иванова\nдиректор                       кмет",
        "Планът  е  изготвен  след срещи\nс  хората  от  селата и\nще  се  променя  при нужда.",
        "Тел.  02 123   факс  02 124\nАдрес   ул. Първа   № 1",
        "+359 88 123\n+--\n|",
    ] {
        let read = document(text);
        assert!(read.blocks.iter().all(|block| matches!(block, Block::Paragraph(_))), "{text}");
    }
}
