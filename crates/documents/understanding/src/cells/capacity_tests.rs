//! Sentences and cells about capacity, one wording each.

use super::*;

fn parts(text: &str) -> Option<(Option<u32>, Option<u32>, Option<String>)> {
    capacity_in_text(text).map(|found| (found.capacity.current, found.capacity.planned, found.capacity.unit))
}

#[test]
fn sentences_about_capacity() {
    let places = || Some("места".to_owned());
    for (text, expected) in [
        (
            "Работи мобилен екип. Капацитетът на дневния център „Надежда“ е 40, без разширяване.",
            Some((Some(40), None, None)),
        ),
        (
            "Продължаване на дейността - капацитет 20 места. Увеличаване на капацитета от 2021 г. от 20 на 30 места.",
            Some((Some(20), Some(30), places())),
        ),
        ("Продължаване на дейността – капацитет 220 места.", Some((Some(220), None, places()))),
        ("Нова от 2021 год. с капацитет 4 места.", Some((None, Some(4), places()))),
        ("Нова от 2021 год. с капацитет до 30 места.", Some((None, Some(30), places()))),
        ("Продължаване на дейността – 120 места.", Some((Some(120), None, places()))),
        ("Продължаване на дейността – 20 приемни семейства.", Some((Some(20), None, Some("приемни семейства".into())))),
        ("Услуга с капацитет 15 бр. потребители.", Some((Some(15), None, Some("потребители".into())))),
        ("Капацитет: 30", Some((Some(30), None, None))),
        ("деца в риск от 15 до 18-годишна възраст", None),
        ("от 18.00 ч. вечерта до 10.00 ч.", None),
        ("лица над 65 г.", None),
        ("Продължаване на дейността.", None),
        ("осигуряване на топъл обяд за 120 лица", Some((Some(120), None, Some("лица".into())))),
        ("Изграждане и развитие на капацитет за планиране", None),
        (
            "Центърът работи с 25 места; предвижда се от 01.04.2021 г. местата да станат 32.",
            Some((Some(25), Some(32), places())),
        ),
        ("Капацитет 20 места. Капацитетът ще бъде увеличен с 10 места.", Some((Some(20), Some(30), places()))),
        (
            "Обслужват се 20 потребители; предвижда се увеличаване с още 5 места.",
            Some((Some(20), Some(25), Some("потребители".into()))),
        ),
        ("Разширяване на патронажа до 3 населени места", None),
        ("Капацитетът ще бъде увеличен с 10 места.", None),
        ("Капацитетът от 20 се увеличава на 30 места.", Some((Some(20), Some(30), places()))),
        ("Увеличаване на капацитета от 20 до 30 места.", Some((Some(20), Some(30), places()))),
        ("Капацитетът се увеличава на 30 места.", Some((None, Some(30), places()))),
        ("Капацитетът от 60 места се запазва.", Some((Some(60), None, places()))),
        ("Закриване на дома с капацитет 30 места.", Some((Some(30), None, places()))),
        ("Капацитет 20, разширява се на 24 места.", Some((Some(20), Some(24), places()))),
        (
            "Обхваща 160 потребители; предвижда се увеличение на потребителите с 20 %.",
            Some((Some(160), None, Some("потребители".into()))),
        ),
        ("Максимален брой потребители – 25.", Some((None, Some(25), Some("потребители".into())))),
        ("Разполага с 12 легла за бездомни.", Some((Some(12), None, Some("легла".into())))),
        ("капацитет 25", Some((Some(25), None, None))),
        ("Дневна грижа за 30 потребители", Some((Some(30), None, Some("потребители".into())))),
    ] {
        assert_eq!(parts(text), expected, "{text}");
    }
}

#[test]
fn cells_of_capacity() {
    let bare = |text, planned| capacity_of_cell(text, planned).map(|found| (found.current, found.planned));
    assert_eq!(bare("30", true), Some((None, Some(30))));
    assert_eq!(bare("30 места", false), Some((Some(30), None)));
    assert_eq!(bare("от 20 на 30", true), Some((Some(20), Some(30))));
    assert_eq!(bare("-", true), None);
}

#[test]
fn users_split_into_children_and_adults() {
    let split = |text| users_in_text(text).map(|users| (users.children, users.adults));
    assert_eq!(split("15 деца и 30 възрастни"), Some((Some(15), Some(30))));
    assert_eq!(split("деца – 15, пълнолетни лица – 30"), Some((Some(15), Some(30))));
    assert_eq!(split("30 деца"), None);
}
