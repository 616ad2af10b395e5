//! Whatever the tree: no panic, and every passage is counted once.

use opora_tree::{Block, Cell, Document, ListMark, Paragraph, ParagraphStyle, Row, Table};
use opora_understanding::{understand_plan, understand_strategy};
use proptest::prelude::*;

/// Words of the field, so that chance meets the rules, and texts of any letters.
fn text() -> impl Strategy<Value = String> {
    let words = [
        "№",
        "1",
        "1.",
        "II.",
        "2.1",
        "X",
        "+",
        "да",
        "Социални услуги",
        "Вид дейност / услуга / мярка",
        "Описание",
        "Месец 1-3",
        "Финансиране (източник, сума)",
        "Отговорник",
        "Приоритетно направление 1: Грижа",
        "Обща цел: Дом",
        "ОБЩО",
        "538 952 лева",
        "Общински бюджет – 10 000 лв. (5 112,92 евро)",
        "капацитет от 20 на 30 места.",
        "Нова от 2021 г.",
        "ГОДИШЕН ПЛАН",
        "за 2021 г.",
        "Община Ясеново",
        "УТВЪРДИЛ:",
        "Иван Петров",
        "Кмет",
        "Решение № 49/05.05.2020 г. на Общински съвет",
        "Принципи:",
        "- ред;",
        "Проект „Дом” по ОП „РЧР”",
        "с партньор",
        "Етап",
        "Персонал",
        "Капацитет",
        "2026",
        "Специфична цел 1.1. Дом",
        "Мерки 1.1.1, 1.1.2",
        "Обща цел 1",
        "Индикатори",
        "Източници на информация",
        "Базова стойност",
        "Целева стойност 2030",
        "Рискова група",
        "Статус",
        "Визия",
        "15 + 15",
        "Легенда: X – предоставяне",
        "99999999999999999999 лв.",
        "0,",
        "„",
        "(",
        "€",
        "на",
        "от",
        "",
        "СТРАТЕГИЯ",
        "Съдържание",
        "Визия",
        "2.1. Рискови групи",
        "Обща цел 1 на Направление №1: Дом",
        "Мярка 1.1.1. Дом",
        "Дейност 1.1.1.1. Дом",
        "Раздел А: Анализ",
        "Към 31.12.2014 г. са 15 792 души (17,9 %), 2012-2014 г.",
        "Ключови индикатори",
        "с 80-90 % до 2018 г.",
        "Роли: (1) ред; (2) мир.",
        "Мониторинг",
        "Етап (2020 г.)",
        "Комуникационна програма",
        "Критериите са: ред, мир и дом.",
        "Комисия за мониторинг (КМО)",
    ];
    prop_oneof![
        4 => proptest::sample::select(words.to_vec()).prop_map(str::to_owned),
        1 => proptest::collection::vec(proptest::sample::select(words.to_vec()), 0..5).prop_map(|words| words.join(" ")),
        1 => any::<String>(),
    ]
}

fn paragraph() -> impl Strategy<Value = Paragraph> {
    (text(), any::<bool>(), 0..6_u8).prop_map(|(text, listed, style)| {
        let list = listed.then(|| ListMark { level: 0, label: "1.".to_owned(), numbered: true });
        let style = if style == 0 { ParagraphStyle::Heading(2) } else { ParagraphStyle::Body };
        Paragraph { list, style, ..Paragraph::plain(text) }
    })
}

fn table() -> impl Strategy<Value = Table> {
    let cell = (proptest::collection::vec(paragraph(), 0..3), 1..4_u32, 1..4_u32, 0..9_u32);
    proptest::collection::vec(proptest::collection::vec(cell, 0..8), 0..8).prop_map(|rows| {
        let rows = (0_u32..)
            .zip(rows)
            .map(|(row, cells)| {
                let mut column = 0;
                let mut made: Vec<Cell> = Vec::new();
                for (paragraphs, row_span, column_span, gap) in cells {
                    column += gap / 6;
                    made.push(Cell { row, column, row_span, column_span, paragraphs, shaded: gap == 2 });
                    column += column_span;
                }
                Row { cells: made, heading: row == 0 }
            })
            .collect();
        Table { rows, ..Table::default() }
    })
}

fn document() -> impl Strategy<Value = Document> {
    let block = prop_oneof![2 => paragraph().prop_map(Block::Paragraph), 1 => table().prop_map(Block::Table)];
    proptest::collection::vec(block, 0..14).prop_map(|blocks| Document { blocks, ..Document::default() })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn a_strategy_never_panics_and_counts_every_passage_once(mut tree in document()) {
        tree.blocks.insert(0, Block::Paragraph(Paragraph::plain("Стратегия за развитие на социалните услуги")));
        let passages = tree.passages();
        if let Ok(strategy) = understand_strategy(&tree) {
            let accounting = &strategy.accounting;
            prop_assert_eq!(accounting.blocks as usize, passages.len());
            prop_assert_eq!(accounting.blocks as usize, accounting.placed as usize + accounting.unplaced.len());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn understanding_never_panics_and_counts_every_passage_once(tree in document()) {
        let passages = tree.passages();
        if let Ok(plan) = understand_plan(&tree) {
            let accounting = &plan.accounting;
            prop_assert_eq!(accounting.blocks as usize, passages.len());
            prop_assert_eq!(accounting.blocks as usize, accounting.placed as usize + accounting.unplaced.len());
            for unplaced in &accounting.unplaced {
                prop_assert!(passages.iter().any(|passage| passage.at == unplaced.at && passage.text == unplaced.text));
            }
            let values = plan.evidence.values().chain(plan.sections.iter().flat_map(|section| &section.items).flat_map(|item| item.evidence.values()));
            for evidence in values {
                prop_assert!((0.0..=1.0).contains(&evidence.confidence));
                prop_assert!(tree.text_at(&evidence.at.whole()).is_some());
            }
        }
    }
}
