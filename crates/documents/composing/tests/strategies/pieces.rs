//! Texts, numbers and dates by chance.

use jiff::civil::Date;
use opora_domain::quantity::Quantity;
use proptest::prelude::*;
use proptest::sample::select;

const PIECES: [&str; 30] = [
    "Център",
    "за подкрепа",
    "на деца",
    "капацитет 20 места",
    "=1+1",
    "+",
    "- списък;",
    "1.",
    "2.1.",
    "А.",
    "IV.",
    "5000,00 лв.",
    "5 000,00 лв.",
    "30",
    "007",
    "12,5",
    "<b>&amp;",
    "„Липа“",
    "Общо",
    "Мярка 1.1.1.",
    "Дейност",
    "Описание",
    "•",
    "·",
    "–",
    "Уточнение –",
    "община: Речна",
    "Решение № 5",
    "2016–2020 г.",
    "на година",
];

/// Lines that are fixed words of the form.
const FIXED: [&str; 18] = [
    "(няма)",
    "(без текст)",
    "* * *",
    "* * * * *",
    "–",
    "Визия на стратегията",
    "Рискови групи",
    "План за комуникация",
    "Вж. „Рискови групи“.",
    "Уточнение – текст: (няма)",
    "Уточнение – заглавие на текста: „Увод“",
    "Изчислено от редовете: 5",
    "Съдържание на стратегията",
    "Част А. Визия, ценности и принципи",
    "УТВЪРДИЛ:",
    "Заглавие без наименование",
    "Стратегия без заглавие",
    "Съставено с „Опора“ – стратегия",
];

pub fn line() -> impl Strategy<Value = String> {
    let made = prop::collection::vec(select(PIECES.to_vec()), 1..6).prop_map(|pieces| pieces.join(" "));
    prop_oneof![6 => made, 1 => select(FIXED.to_vec()).prop_map(str::to_owned)]
}

pub fn text() -> impl Strategy<Value = String> {
    prop::collection::vec(line(), 1..4).prop_map(|lines| lines.join("\n"))
}

/// Entries of a list, now and then of several lines.
pub fn texts() -> impl Strategy<Value = Vec<String>> {
    prop::collection::vec(prop_oneof![4 => line().boxed(), 1 => text().boxed()], 0..4)
}

pub fn number() -> impl Strategy<Value = String> {
    select(vec!["1", "2", "1.1", "1.1.2", "IV", "А", "1.", "1 и 2", "Визия", "–", "1.2.1"]).prop_map(str::to_owned)
}

pub fn quantity() -> impl Strategy<Value = Quantity> {
    let whole = (-5_i32..1_000_000).prop_map(|number| Quantity(f64::from(number)));
    let hundredths = (0_u32..1_000_000).prop_map(|number| Quantity(f64::from(number) / 100.0));
    prop_oneof![whole, hundredths, (-1e12..1e12_f64).prop_map(Quantity)]
}

pub fn year() -> impl Strategy<Value = u16> {
    2010_u16..2031
}

pub fn date() -> impl Strategy<Value = Date> {
    (2015_i16..2031, 1_i8..=12, 1_i8..=28).prop_map(|(year, month, day)| Date::constant(year, month, day))
}
