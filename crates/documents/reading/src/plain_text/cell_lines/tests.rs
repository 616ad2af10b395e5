//! Tables of which each cell stands on a line of its own, and prose that looks like one.

use super::*;

fn found(text: &str) -> Vec<FoundTable> {
    tables(&text.lines().collect::<Vec<_>>())
}

fn texts(table: &FoundTable) -> Vec<Vec<String>> {
    table.rows.iter().map(|row| row.iter().map(|cell| paragraphs_of(&cell.text).join(" / ")).collect()).collect()
}

#[test]
fn rows_end_at_blank_lines_and_cells_go_on_below() {
    let text = "Етапите са три.\n\n\tЕтап\n\tПериод\n\tДейности\n\n\tНачален\n\t2026 г.\n\tСреща\nс общините\n\nОбсъждане\n\n\t\n\t2027 г.\n\tОтчет\n\n\n\nСледващ раздел с повече думи.";
    let tables = found(text);
    assert_eq!(tables.len(), 1);
    assert_eq!(
        texts(&tables[0]),
        [
            vec!["Етап", "Период", "Дейности"],
            vec!["Начален", "2026 г.", "Среща / с общините / Обсъждане"],
            vec!["", "2027 г.", "Отчет"]
        ]
    );
    assert_eq!(tables[0].lines.end, 16);
}

#[test]
fn blank_lines_inside_a_row_do_not_end_it_and_one_cell_alone_heads_a_group() {
    let text = "\tЦел\n\tМярка\n\tРезултат\n\n\tНаправление 1: Грижа\n\n\n\tЦел 1.1. Дом\n\n\tМярка 1.1.1.\n\n\tКъща\n\n\tЦел 1.2. Двор\n\tМярка 1.2.1.\n\n\tГрадина\n";
    let tables = found(text);
    let rows = texts(&tables[0]);
    assert_eq!(rows.len(), 4);
    assert_eq!(rows[1], ["Направление 1: Грижа"]);
    assert_eq!(rows[2], ["Цел 1.1. Дом", "Мярка 1.1.1.", "Къща"]);
    assert_eq!(tables[0].rows[1][0].span, 3);
}

#[test]
fn merged_heading_cells_reach_over_the_columns_below_them() {
    let text =
        "\t№\n\tУслуга\n\tКапацитет\n\tМясто\n\n\t\n\t\n\t2026\n\t2027\n\t\n\n\t1\n\tДом\n\t10\n\t12\n\tЯсеново\n";
    let tables = found(text);
    let spans: Vec<(u32, u32)> = tables[0].rows[0].iter().map(|cell| (cell.column, cell.span)).collect();
    assert_eq!(spans, [(0, 1), (1, 1), (2, 2), (4, 1)]);
    assert_eq!(texts(&tables[0])[2], ["1", "Дом", "10", "12", "Ясеново"]);
}

#[test]
fn a_tabulator_too_many_does_not_shift_the_row() {
    let text = "\tЦел\n\tМярка\n\tРезултат\n\n\tЦел 1\n\tМярка 1\n\tПърво;\n\t\nвторо\n\n\tЦел 2\n\t\n\tМярка 2\n\tТрето\n\n\tЦел 3\n\tМярка 3\n\tЧетвърто\n";
    let rows = texts(&found(text)[0]);
    assert_eq!(rows[1], ["Цел 1", "Мярка 1", "Първо; / второ"]);
    assert_eq!(rows[2], ["Цел 2", "Мярка 2", "Трето"]);
    assert_eq!(rows[3], ["Цел 3", "Мярка 3", "Четвърто"]);
}

#[test]
fn a_label_with_its_text_above_the_heading_is_a_row() {
    let text =
        "Рамка\n\tВизия\n\tДобър живот за всички.\n\n\tЦел\n\tПоказател\n\tИзточник\n\n\tЦел 1\n\t5 места\n\tСправка\n";
    let tables = found(text);
    assert_eq!(texts(&tables[0])[0], ["Визия", "Добър живот за всички."]);
    assert_eq!(tables[0].lines.start, 1);
}

#[test]
fn paragraphs_that_begin_with_a_tabulator_stay_prose() {
    for text in [
        "\tПланът е отворен и се допълва всяка година по предложение на всички участници в него.\n\tТой се приема от общинския съвет.\n\tОтчетът за него се приема през март.\n\n\tПланът важи една година.\n",
        "\tМярка 1.1.1. Развитие на грижата в семейна среда за децата и старите хора в общината;\n\tМярка 1.1.2. Подкрепа на близките;\n\tМярка 1.1.3. Обучение;\n\nТекст\n",
        "\tКмет:\n\tСекретар:\n\nКрай",
        "\t\n\t\n\t\n\n\t\n\t\n\t\n",
    ] {
        assert_eq!(found(text), [], "{text}");
    }
}

#[test]
fn prose_below_the_last_row_is_no_part_of_it() {
    let text = "\tВид\n\tСега\n\tПосле\n\n\tДом\n\t10\n\t12\n\n\tЦентър\n\t20\n\t20\n\n7.1. Обучение\nТекст\n\n\tАбзац с отстъп, който не е ред.\n";
    let tables = found(text);
    assert_eq!(texts(&tables[0])[2], ["Център", "20", "20"]);
    assert_eq!(tables[0].lines.end, 11);
}

#[test]
fn a_hyphen_at_the_end_of_a_line_holds_a_word_together() {
    assert_eq!(paragraphs_of("професионал-\nния опит\nДруго"), ["професионал-\nния опит", "Друго"]);
}

#[test]
fn another_heading_after_blank_lines_begins_another_table() {
    let text = "\tЦел\n\tМярка\n\tРезултат\n\n\tЦел 1\n\tМярка 1\n\tДом\n\n\n\n\n\tЕтап\n\tПериод\n\tДейност\n\tСрок\n\n\tПърви\n\t2026\n\tСреща\n\tмай\n";
    let widths: Vec<usize> = found(text).iter().map(|table| table.rows[0].len()).collect();
    assert_eq!(widths, [3, 4]);
}

#[test]
fn many_beginnings_without_tables_take_bounded_time() {
    let text = "\tа\n\tб\n\tв\n\nред\n".repeat(60_000);
    let lines: Vec<&str> = text.lines().collect();
    tables(&lines);
}
