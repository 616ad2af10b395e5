//! Schedules in words, marks and headings, one wording each.

use super::*;

#[test]
fn schedules_with_open_ends_and_preparation() {
    const P: Option<Quarter> = Some(Quarter::Provision);
    const B: Option<Quarter> = Some(Quarter::Preparation);
    for (text, expected) in [
        ("I-IV", [P, P, P, P]),
        ("I и III тримесечие", [P, None, P, None]),
        ("м. 1 – м. 12", [P, P, P, P]),
        ("м. 3, м. 10", [P, None, None, P]),
        ("първо и четвърто тримесечие", [P, None, None, P]),
        ("второ полугодие", [None, None, P, P]),
        ("от м. април", [None, P, P, P]),
        ("от 01.10.2020 г.", [None, None, None, P]),
        ("до м. юни", [P, P, None, None]),
        ("януари – март (подготовка); април – декември (предоставяне)", [B, P, P, P]),
        ("I-II трим. подготовка, III-IV трим. предоставяне", [B, B, P, P]),
        ("подготовка 01 – 06, предоставяне 07 – 12", [B, B, P, P]),
        ("м. март – ноември", [P, P, P, P]),
        ("III-то тримесечие", [None, None, P, None]),
        ("в срок до 30 септември", [P, P, P, None]),
        ("второ и трето тримесечие", [None, P, P, None]),
        ("април – май и октомври", [None, P, None, P]),
        ("02.2021 г. – 06.2021 г.", [P, P, None, None]),
        ("постоянен", [P, P, P, P]),
        ("06, 12", [None, P, None, P]),
        ("м. ноември – март", [P, None, None, P]),
        ("03.2021 – 12.2021", [P, P, P, P]),
        ("веднъж на тримесечие", [P, P, P, P]),
        ("всяко тримесечие", [P, P, P, P]),
        ("15.01. – 30.06.2021 г.", [P, P, None, None]),
        ("15.01. – 30.03.2021 г.\n15.09 – 23.12.2021 г.", [P, None, P, P]),
    ] {
        assert_eq!(quarters_in_words(text), Some(expected), "{text}");
    }
}

#[test]
fn marks_in_every_script() {
    for text in ["X", "х", "Х", "✓", "+", "•", "да", "Да", " x ", "хх", "V"] {
        assert_eq!(mark(text), Some(Quarter::Provision), "{text}");
    }
    assert_eq!(mark("подготовка"), Some(Quarter::Preparation));
    for text in ["", "и", "Проекти", "-", "не"] {
        assert_eq!(mark(text), None, "{text}");
    }
    let marks = Marks { preparation: vec!["+".into()], provision: vec!["X".into()] };
    assert_eq!(marks.read("+"), Some(Quarter::Preparation));
    assert_eq!(marks.read("Х"), Some(Quarter::Provision));
}

#[test]
fn headings_of_quarters() {
    for (text, months) in [
        ("Месец 1-3", Some((1, 3))),
        ("Ме сеп 10-12", Some((10, 12))),
        ("1-3", Some((1, 3))),
        ("01-03", Some((1, 3))),
        ("I тримесечие", Some((1, 3))),
        ("4-то трим.", Some((10, 12))),
        ("трето тримесечие", Some((7, 9))),
        ("Q2", Some((4, 6))),
        ("ян.-март", Some((1, 3))),
        ("Октомври - декември", Some((10, 12))),
        ("IV-VI", Some((4, 6))),
        ("второ полугодие", Some((7, 12))),
        ("м. 7-9", Some((7, 9))),
        ("Финансиране", None),
        ("I", None),
    ] {
        let found = months_of_heading(text).map(|span| (span.from, span.to));
        assert_eq!(found, months, "{text}");
    }
}

#[test]
fn schedules_in_words() {
    for (text, expected) in [
        ("целогодишно", Some([true; 4])),
        ("през цялата година", Some([true; 4])),
        ("януари - юни", Some([true, true, false, false])),
        ("I-IV тримесечие", Some([true; 4])),
        ("III тримесечие", Some([false, false, true, false])),
        ("до 30.06.2021 г.", Some([true, true, false, false])),
        ("01.01.2021 - 31.12.2021", Some([true; 4])),
        ("2021 г.", Some([true; 4])),
        ("м. март", Some([true, false, false, false])),
        ("при необходимост", None),
    ] {
        let found = quarters_in_words(text).map(|quarters| quarters.map(|quarter| quarter.is_some()));
        assert_eq!(found, expected, "{text}");
    }
}
