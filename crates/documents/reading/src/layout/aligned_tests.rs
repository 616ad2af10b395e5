//! Tables without lines, from their lines of text to their cells.

use super::aligned::{Found, heading_before, tables};
use super::fragments::FragmentCell;
use super::lines::tests::word;
use super::lines::{Line, lines_of};

fn lines(rows: &[&[(&str, f64)]], pitch: f64) -> Vec<Line> {
    let mut y = 100.0;
    let mut words = Vec::new();
    for row in rows {
        for (text, left) in *row {
            let mut x = *left;
            for part in text.split(' ') {
                let word = word(part, x, y);
                x = word.area.right + 3.0;
                words.push(word);
            }
        }
        y += pitch;
    }
    lines_of(words, 1)
}

#[test]
fn aligned_words_are_columns() {
    let lines = lines(
        &[
            &[("Текст преди таблицата който стига докрай и още малко нататък", 10.0)],
            &[("№", 10.0), ("Услуга", 40.0), ("Сума", 300.0)],
            &[("1", 10.0), ("Дневен център за", 40.0), ("120 лв.", 300.0)],
            &[("възрастни хора", 40.0)],
            &[("2", 10.0), ("Патронаж", 40.0), ("80 лв.", 300.0)],
            &[("Текст след таблицата който стига докрай и още малко нататък", 10.0)],
        ],
        12.0,
    );
    let found = tables(lines, &[], None);
    assert_eq!(found.len(), 3);
    let Some(Found::Table(table)) = found.get(1) else { panic!("no table") };
    let texts: Vec<String> =
        table.cells.iter().map(|cell| cell.lines.iter().map(Line::text).collect::<Vec<_>>().join(" ")).collect();
    assert_eq!(
        texts,
        ["№", "Услуга", "Сума", "1", "Дневен център за възрастни хора", "120 лв.", "2", "Патронаж", "80 лв."]
    );
}

/// The cells of the tables, row by row; other lines as they are.
fn texts(found: &[Found]) -> Vec<String> {
    let mut texts = Vec::new();
    for part in found {
        match part {
            Found::Lines(lines) => texts.extend(lines.iter().map(Line::text)),
            Found::Table(table) => texts.extend((0..table.rows).map(|row| {
                let cells = table.cells.iter().filter(|cell| cell.row == row);
                cells.map(FragmentCell::text).collect::<Vec<_>>().join("|")
            })),
        }
    }
    texts
}

#[test]
fn a_title_parts_tables_whose_columns_differ() {
    let lines = lines(
        &[
            &[("№", 10.0), ("Услуга", 40.0), ("Място", 160.0), ("Сума", 300.0)],
            &[("1", 10.0), ("Дневен център", 40.0), ("с. Ясеново", 160.0), ("120 лв.", 300.0)],
            &[("2", 10.0), ("Патронаж", 40.0), ("с. Долно", 160.0), ("80 лв.", 300.0)],
            &[("Партньорство и мрежа", 10.0)],
            &[("№", 10.0), ("Дейност", 40.0), ("Отговорник", 220.0), ("Срок", 320.0)],
            &[("1", 10.0), ("Споразумение със съседни общини", 40.0), ("Кмет", 220.0), ("март", 320.0)],
            &[("2", 10.0), ("Заседания на обществения съвет", 40.0), ("Съвет", 220.0), ("юни", 320.0)],
        ],
        16.0,
    );
    assert_eq!(
        texts(&tables(lines, &[], None)),
        [
            "№|Услуга|Място|Сума",
            "1|Дневен център|с. Ясеново|120 лв.",
            "2|Патронаж|с. Долно|80 лв.",
            "Партньорство и мрежа",
            "№|Дейност|Отговорник|Срок",
            "1|Споразумение със съседни общини|Кмет|март",
            "2|Заседания на обществения съвет|Съвет|юни",
        ]
    );
}

#[test]
fn the_heading_of_a_section_parts_nothing() {
    let lines = lines(
        &[
            &[("№", 10.0), ("Услуга", 40.0), ("Място", 160.0), ("Сума", 300.0)],
            &[("Услуги за деца в общността", 10.0)],
            &[("1", 10.0), ("Дневен център", 40.0), ("с. Ясеново", 160.0), ("120 лв.", 300.0)],
            &[("Услуги за стари хора по домовете", 10.0)],
            &[("2", 10.0), ("Патронаж", 40.0), ("с. Долно", 160.0), ("80 лв.", 300.0)],
            &[("3", 10.0), ("Клуб", 40.0), ("с. Горно", 160.0), ("90 лв.", 300.0)],
        ],
        16.0,
    );
    let found = tables(lines, &[], None);
    assert_eq!(found.len(), 1);
    let expected = ["№|Услуга|Място|Сума", "Услуги за деца в общността", "1|Дневен център|с. Ясеново|120 лв."];
    assert_eq!(texts(&found).get(..3), Some(expected.map(str::to_owned).as_slice()));
}

#[test]
fn cells_in_the_middle_of_rows_without_room_between() {
    // Lines of half the pitch: what has two lines stands half a line above and below the number.
    let lines = lines(
        &[
            &[("№", 16.0), ("Наименование", 60.0), ("Място", 200.0), ("Сума", 340.0)],
            &[],
            &[("Дневен център за", 40.0)],
            &[("1", 10.0), ("с. Ясеново", 180.0), ("120 лв.", 330.0)],
            &[("деца", 40.0)],
            &[],
            &[("Общински бюджет", 330.0)],
            &[("с. Горно,", 180.0)],
            &[("2", 10.0), ("Патронаж", 40.0), ("80 лв.", 330.0)],
            &[("с. Долно", 180.0)],
            &[("и такси", 330.0)],
        ],
        6.0,
    );
    assert_eq!(
        texts(&tables(lines, &[], None)),
        [
            "№|Наименование|Място|Сума",
            "1|Дневен център за деца|с. Ясеново|120 лв.",
            "2|Патронаж|с. Горно, с. Долно|Общински бюджет 80 лв. и такси",
        ]
    );
}

#[test]
fn a_heading_that_a_page_cut_from_its_rows() {
    let mut above = lines(
        &[
            &[("Нови услуги", 10.0)],
            &[("№", 10.0), ("Услуга", 40.0), ("Брой", 160.0), ("Финансиране", 230.0), ("Отговорник", 340.0)],
            &[("места", 160.0)],
        ],
        12.0,
    );
    let mut below = lines(
        &[
            &[("1", 10.0), ("Дневен център", 40.0), ("25", 160.0), ("ДДД", 230.0), ("Община", 340.0)],
            &[("2", 10.0), ("Защитено жилище", 40.0), ("8", 160.0), ("Проекти", 230.0), ("Сдружение", 340.0)],
        ],
        16.0,
    );
    below.iter_mut().for_each(|line| line.page = 2);
    let found = tables(below, &[], None);
    let [Found::Table(table)] = found.as_slice() else { panic!("no table") };
    let heading = heading_before(&mut above, table).unwrap();
    assert_eq!(texts(&[Found::Table(heading)]), ["№|Услуга|Брой места|Финансиране|Отговорник"]);
    assert_eq!(above.len(), 1, "the title above stays");
    assert!(heading_before(&mut above, table).is_none());
}

#[test]
fn a_row_that_a_page_cut_goes_on_above_the_first_number() {
    let mut rest = lines(
        &[
            &[("и психични увреждания", 40.0)],
            &[("2", 10.0), ("Защитено жилище", 40.0), ("8", 200.0), ("Проекти", 260.0)],
            &[("3", 10.0), ("Клуб", 40.0), ("30", 200.0), ("Проекти", 260.0)],
        ],
        14.0,
    );
    rest.iter_mut().for_each(|line| line.page = 2);
    let known = Some(vec![10.0, 25.0, 180.0, 240.0, 300.0]);
    let expected = ["|и психични увреждания||", "2|Защитено жилище|8|Проекти", "3|Клуб|30|Проекти"];
    assert_eq!(texts(&tables(rest.clone(), &[], known)), expected);
    assert_eq!(tables(rest, &[], None).len(), 2, "without a table before it is a line of its own");
}

#[test]
fn signatures_side_by_side_are_one_row() {
    let lines = lines(
        &[
            &[("Изготвил:", 10.0), ("Утвърдил:", 200.0)],
            &[("М. Петрова", 10.0), ("ПЕТЪР ПЕТРОВ", 200.0)],
            &[("главен експерт", 10.0), ("Кмет на община Ясеново", 200.0)],
        ],
        12.0,
    );
    assert_eq!(
        texts(&tables(lines, &[], None)),
        ["Изготвил: М. Петрова главен експерт|Утвърдил: ПЕТЪР ПЕТРОВ Кмет на община Ясеново"]
    );
}

#[test]
fn headings_in_the_middle_of_narrow_columns_are_theirs() {
    let lines = lines(
        &[
            &[("№", 22.0), ("Дейност", 120.0), ("I", 217.0), ("II", 257.0), ("Отговорник", 330.0)],
            &[("1", 10.0), ("Обучение на екипа", 40.0), ("Х", 205.0), ("Община", 300.0)],
            &[("2", 10.0), ("Ремонт на сградата", 40.0), ("Х", 245.0), ("Община Ясеново", 300.0)],
            &[("3", 10.0), ("Нова услуга", 40.0), ("Х", 205.0), ("Община Ясеново", 300.0)],
            &[("4", 10.0), ("Кампания", 40.0), ("Х", 245.0), ("Община", 300.0)],
            &[("5", 10.0), ("Семинар", 40.0), ("Община", 300.0)],
        ],
        16.0,
    );
    let found = texts(&tables(lines, &[], None));
    assert_eq!(found.first().map(String::as_str), Some("№|Дейност|I|II|Отговорник"));
    assert_eq!(found.get(1).map(String::as_str), Some("1|Обучение на екипа|Х||Община"));
    assert_eq!(found.get(2).map(String::as_str), Some("2|Ремонт на сградата||Х|Община Ясеново"));
}

#[test]
fn a_list_is_no_table() {
    let lines = lines(
        &[
            &[("1.", 10.0), ("Първо нещо което се прави", 40.0)],
            &[("2.", 10.0), ("Второ нещо", 40.0)],
            &[("3.", 10.0), ("Трето нещо", 40.0)],
        ],
        12.0,
    );
    assert!(matches!(tables(lines, &[], None).as_slice(), [Found::Lines(_)]));
}
