//! Tables of invented strategies.

use jiff::civil::date;
use opora_domain::planning::Period;
use opora_tree::{Block, Document, Row, Table};

use super::*;

/// A table of texts; `""` stands for an empty cell.
fn table(rows: &[&[&str]]) -> Table {
    let width = rows.iter().map(|row| row.len()).max().unwrap_or(1);
    let rows = (0_u32..)
        .zip(rows)
        .map(|(row, texts)| Row {
            cells: (0_u32..)
                .zip(texts.iter())
                .map(|(column, text)| {
                    let mut cell = opora_tree::Cell::plain(row, column, text);
                    if texts.len() == 1 {
                        cell.column_span = u32::try_from(width).unwrap();
                    }
                    cell
                })
                .collect(),
            heading: false,
        })
        .collect();
    Table { rows, ..Table::default() }
}

fn read_under(caption: &str, rows: &[&[&str]]) -> Strategy {
    read_table(caption, table(rows))
}

fn read_table(caption: &str, table: Table) -> Strategy {
    let tree = Document { blocks: vec![Block::Table(table.clone())], ..Document::default() };
    let mut ledger = Ledger::new(&tree);
    let period = Period { from: date(2026, 1, 1), to: date(2030, 12, 31) };
    let mut strategy = Strategy { period: Some(period), ..Strategy::default() };
    let standing =
        StandingTable { grid: Grid::new(&table, 0, 0), outline: None, caption: Some(caption.to_owned()), below: None };
    read(&[standing], &mut ledger, &mut strategy);
    strategy.accounting = ledger.finish();
    assert_eq!(strategy.accounting.unplaced, [], "{caption}");
    strategy
}

#[test]
fn staff_with_groups_and_totals() {
    let found = read_under(
        "Човешки ресурси",
        &[
            &[
                "Услуга",
                "Към 2025 г. – капацитет",
                "Към 2025 г. – персонал",
                "Планиран капацитет",
                "Необходим персонал",
            ],
            &["Услуги в общността"],
            &["Дневен център", "20", "8", "25", "10"],
            &["Кризисен център", "-", "-", "10", "6"],
            &["Общо", "20", "8", "35", "16"],
            &["Общо за всички услуги", "20", "8", "35", "16"],
        ],
    );
    assert_eq!(found.staffing.len(), 2);
    let center = &found.staffing[0];
    assert_eq!(center.group.as_deref(), Some("Услуги в общността"));
    assert_eq!(center.base.as_ref().and_then(|base| base.year), Some(2025));
    assert_eq!(center.planned.as_ref().and_then(|planned| planned.staff).map(|staff| staff.0), Some(10.0));
    assert_eq!(found.staffing[1].base.as_ref().and_then(|base| base.capacity), None);
    let groups: Vec<Option<&str>> = found.staffing_totals.iter().map(|total| total.group.as_deref()).collect();
    assert_eq!(groups, [Some("Услуги в общността"), None]);
}

#[test]
fn services_with_other_headings_in_another_order() {
    let found = read_under(
        "Обобщена таблица на планираните услуги",
        &[
            &["№", "Наименование на услугата", "Адрес", "За кого е", "Места 2026", "Места 2030", "Статус"],
            &[
                "1",
                "Дневен център",
                "гр. Ясеново",
                "Деца с увреждания; младежи",
                "20",
                "20+5",
                "Съществуваща, разширяване",
            ],
            &["2", "Кризисен център", "с. Дъбрава", "Жени", "-", "10", "Нова (2028 г.)"],
        ],
    );
    let first = &found.services[0];
    assert_eq!(first.target_groups, ["Деца с увреждания", "младежи"]);
    assert_eq!(first.capacity.get("2030").map(String::as_str), Some("20+5"));
    assert_eq!(first.status, Some(opora_domain::strategies::ServiceStatus::Expanding));
    assert_eq!(found.services[1].number.as_deref(), Some("2"));
}

#[test]
fn one_logical_framework_for_both_kinds_of_objectives() {
    let found = read_under(
        "Логическа рамка",
        &[
            &["Цели", "Индикатори", "Източници на информация", "Период на проверка"],
            &["Направление 1: Грижа за децата"],
            &["Обща цел 1. Сигурен дом", "Намален брой; увеличен дял", "Отчети", "годишно"],
            &["Специфична цел 1.1. Приемна грижа", "10 семейства", "Регистър", "2028 г."],
        ],
    );
    let frame = found.logframe.unwrap();
    assert_eq!(frame.general[0].direction.as_deref(), Some("1"));
    assert_eq!(frame.general[0].indicators, ["Намален брой", "увеличен дял"]);
    assert_eq!(frame.specific[0].number.as_deref(), Some("1.1"));
    assert_eq!(frame.specific[0].sources, ["Регистър"]);
}

#[test]
fn measures_of_one_objective_in_rows_of_their_own() {
    let found = read_under(
        "Логическа рамка",
        &[
            &["Специфична цел", "Мярка", "Преки резултати", "Ефект", "Средства за проверка"],
            &["Приоритет 2"],
            &["Цел 2.1. Дом", "Мярка 2.1.1. Къща", "1 къща", "По-малко настанени", "Заповед"],
            &["", "Мярка 2.1.2. Двор", "1 двор", "", "Отчет"],
        ],
    );
    let frame = found.logframe.unwrap();
    assert_eq!(frame.specific.len(), 1);
    assert_eq!(frame.specific[0].direction.as_deref(), Some("2"));
    assert_eq!(frame.specific[0].measures, ["2.1.1", "2.1.2"]);
    assert_eq!(frame.specific[0].outputs, ["1 къща", "1 двор"]);
}

#[test]
fn stages_and_communication() {
    let found = read_under(
        "Етапи",
        &[
            &["Етап", "Период", "Дейности", "Отговорности"],
            &["Начален", "2026", "Срещи;\nОбучения", "Кмет, Общински съвет"],
            &["", "2027", "Отчет", "Кмет"],
        ],
    );
    assert_eq!(found.stages.len(), 2);
    assert_eq!(found.stages[1].stage.as_deref(), Some("Начален"));
    assert_eq!(found.stages[0].activities, ["Срещи", "Обучения"]);
    let found = read_under(
        "План на комуникационната програма",
        &[
            &["№", "Дейности", "Комуникационни средства", "Очаквани резултати", "Партньори", "Срок"],
            &["1.", "Дни на отворени врати", "", "Доверие", "Координатор", "май"],
        ],
    );
    let plan = found.communication.unwrap().action_plan;
    assert_eq!((plan[0].number.as_deref(), plan[0].means.as_deref()), (Some("1"), None));
    assert_eq!(plan[0].deadline.as_deref(), Some("май"));
    assert_eq!(found.irregularities.len(), 1);
}

#[test]
fn indicators_with_base_and_target() {
    let found = read_under(
        "Ключови индикатори",
        &[
            &["Показател", "Мерна единица", "Базова стойност 2025", "2027", "Целева стойност 2030", "Източник"],
            &["Деца в приемна грижа", "брой", "12", "15", "най-малко 20", "ДСП"],
        ],
    );
    let first = &found.key_indicators[0];
    assert_eq!(
        first.base.as_ref().map(|base| (base.year, base.value.map(|value| value.0))),
        Some((Some(2025), Some(12.0)))
    );
    assert_eq!(first.milestones[0].year, Some(2027));
    assert_eq!(first.target.as_ref().and_then(|target| target.value).map(|value| value.0), Some(20.0));
    assert_eq!(first.source.as_deref(), Some("ДСП"));
}

#[test]
fn measures_as_a_table_become_directions() {
    let found = read_under(
        "Мерки и дейности",
        &[
            &["Приоритет", "Цел", "Мярка", "Дейности", "Отговорник", "Срок"],
            &["Приоритет 1. Деца", "Цел 1.1. Дом", "Мярка 1.1.1. Къща", "Строеж;\nОбзавеждане", "Община", "2027"],
            &["", "", "Мярка 1.1.2. Екип", "Обучение", "Община", "2028"],
        ],
    );
    let specific = &found.directions[0].general_objectives[0].specific_objectives[0];
    assert_eq!(specific.measures.len(), 2);
    assert_eq!(specific.measures[0].activities.len(), 2);
    assert!(found.narrative[0].text.as_deref().unwrap().contains("2028"));
}

#[test]
fn a_table_of_no_kind_stays_prose() {
    let found = read_under("Население", &[&["Село", "Жители"], &["Дъбрава", "120"]]);
    assert_eq!(found.narrative[0].text.as_deref(), Some("Село | Жители\nДъбрава | 120"));
}

#[test]
fn groups_of_staff_in_a_column_and_years_above_the_values() {
    let mut table = table(&[
        &["Вид", "Услуга", "2025 г. (налично)", "", "2030 г. (планирано)", ""],
        &["", "", "места", "служители", "места", "служители"],
        &["Държавни", "Дневен център", "20", "8", "25", "10"],
        &["", "Кризисен център", "–", "–", "10", "6"],
        &["", "Общо", "20", "8", "35", "16"],
        &["Общински", "Патронаж", "50", "5", "60", "6"],
        &["", "Общо", "50", "5", "60", "6"],
        &["ВСИЧКО", "", "70", "13", "95", "22"],
    ]);
    for (row, column, rows, columns) in
        [(0, 0, 2, 1), (0, 1, 2, 1), (0, 2, 1, 2), (0, 4, 1, 2), (2, 0, 3, 1), (5, 0, 2, 1), (7, 0, 1, 2)]
    {
        let cell = table.rows[row].cells.iter_mut().find(|cell| cell.column == column).unwrap();
        (cell.row_span, cell.column_span) = (rows, columns);
    }
    for row in &mut table.rows {
        row.cells.retain(|cell| !cell.is_empty());
    }
    let found = read_table("Персонал", table);
    assert_eq!(found.staffing.len(), 3);
    assert_eq!(found.staffing[1].group.as_deref(), Some("Държавни"));
    assert_eq!(found.staffing[2].base.as_ref().and_then(|base| base.year), Some(2025));
    let groups: Vec<Option<&str>> = found.staffing_totals.iter().map(|total| total.group.as_deref()).collect();
    assert_eq!(groups, [Some("Държавни"), Some("Общински"), None]);
}

#[test]
fn statistics_by_years_are_figures() {
    let found = read_under(
        "Население на общината",
        &[
            &["Показател", "31.12.2023", "31.12.2024"],
            &["Население – общо", "9 412", "9 250"],
            &["Дял на децата, %", "17,5", "17,1"],
        ],
    );
    assert_eq!(found.figures.len(), 4);
    assert_eq!(found.figures[1].as_of.as_deref(), Some("2024-12-31"));
    assert_eq!(found.figures[3].unit.as_deref(), Some("%"));
}

#[test]
fn the_rest_of_the_last_cell_stands_below_the_table() {
    let table = table(&[&["Етап", "Период", "Дейности", "Отговорности"], &["Първи", "2026", "Среща", "Кмет,"]]);
    let tree = Document {
        blocks: vec![Block::Table(table.clone()), Block::Paragraph(opora_tree::Paragraph::plain("Общински съвет;"))],
        ..Document::default()
    };
    let mut ledger = Ledger::new(&tree);
    let mut strategy = Strategy::default();
    let below = Some((0, "Общински съвет;".to_owned(), Place::block(1)));
    let standing = StandingTable { grid: Grid::new(&table, 0, 0), outline: None, caption: None, below };
    assert_eq!(read(&[standing], &mut ledger, &mut strategy), [0]);
    assert_eq!(strategy.stages[0].responsible, ["Кмет", "Общински съвет"]);
}
