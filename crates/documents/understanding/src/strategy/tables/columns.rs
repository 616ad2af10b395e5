//! What the heading of one column of a strategy's table speaks for.

use crate::cells::dates::year_of;
use crate::matching::{Token, TokenKind, begins_with_tolerantly, tokens};
use crate::vocabulary::columns::SMALL_WORDS;
use crate::vocabulary::strategy_columns::{AT_BEGINNING, COLUMN_PHRASES, ColumnSubject, PLANNED};

/// How much each word before a known one weakens what a heading says.
const PLACE_PENALTY: f64 = 0.05;
const PARENTHESIS_PENALTY: f64 = 0.25;
/// Longer texts are content.
const LETTERS: usize = 200;

/// A column: what it says, and of which year.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Column {
    pub(crate) subject: Option<ColumnSubject>,
    pub(crate) strength: f64,
    /// The only year that its headings name.
    pub(crate) year: Option<u16>,
    /// Whether its headings speak of what is planned (and not of what is); `None` where they say nothing of it.
    pub(crate) planned: Option<bool>,
    /// Its headings, from the highest to the lowest.
    pub(crate) heading: Vec<String>,
}

/// The strongest subject of a heading.
pub(crate) fn subject_of(text: &str) -> Option<(ColumnSubject, f64)> {
    let trimmed = text.trim();
    if trimmed.is_empty() || trimmed.chars().count() > LETTERS {
        return None;
    }
    let bare: String = trimmed.chars().filter(|sign| !sign.is_whitespace() && *sign != '.').collect();
    if bare.starts_with('№') && bare.chars().count() <= 8 || ["No", "N", "Nº", "#", "N°"].contains(&bare.as_str()) {
        return Some((ColumnSubject::Number, 1.0));
    }
    let words = weighed_words(trimmed);
    let mut best: Option<(ColumnSubject, f64)> = None;
    for phrase in COLUMN_PHRASES {
        let places: Option<Vec<f64>> = phrase.stems.iter().map(|stem| penalty_of(&words, stem)).collect();
        let Some(places) = places else { continue };
        let known = u32::try_from(places.len()).map_or(1.0, f64::from).max(1.0);
        let strength = phrase.weight - places.into_iter().sum::<f64>() / known;
        if best.is_none_or(|(_, known)| strength > known) {
            best = Some((phrase.subject, strength));
        }
    }
    best.filter(|(_, strength)| *strength > 0.3)
}

/// The words of a heading, each with how little it weighs.
fn weighed_words(text: &str) -> Vec<(Token, f64)> {
    let mut words = Vec::new();
    let mut place = 0.0;
    let mut depth = 0_i32;
    for token in tokens(text) {
        if token.is_sign("(") {
            depth += 1;
        } else if token.is_sign(")") {
            depth -= 1;
        }
        if token.kind != TokenKind::Word {
            continue;
        }
        let inside = if depth > 0 { PARENTHESIS_PENALTY } else { 0.0 };
        let small = SMALL_WORDS.contains(&token.folded.as_str());
        words.push((token, place * PLACE_PENALTY + inside));
        if !small {
            place += 1.0;
        }
    }
    words
}

fn penalty_of(words: &[(Token, f64)], stem: &str) -> Option<f64> {
    let found = |matches: &dyn Fn(&str) -> bool| {
        words.iter().find(|(token, _)| matches(&token.folded)).map(|(_, penalty)| *penalty)
    };
    if let Some(whole) = stem.strip_prefix('=') {
        return found(&|word| word == whole);
    }
    found(&|word| word.starts_with(stem))
        .or_else(|| found(&|word| stem.chars().count() > 5 && begins_with_tolerantly(word, stem)).map(|far| far + 0.1))
}

/// The years that a text names, in order.
pub(crate) fn years_of(text: &str) -> Vec<u16> {
    tokens(text).iter().filter_map(year_of).collect()
}

/// Whether a text is nothing but a year ("2025", "2025 г.", "към 2025 година").
pub(crate) fn is_year(text: &str) -> bool {
    years_of(text).len() == 1
        && tokens(text).iter().filter(|token| token.kind == TokenKind::Word).all(|token| {
            SMALL_WORDS.contains(&token.folded.as_str()) || token.has_stem("годин") || token.folded.starts_with('г')
        })
}

/// Whether a heading speaks of what is planned or of what is.
fn tense_of(text: &str) -> Option<bool> {
    let words = tokens(text);
    let has = |stems: &[&str]| words.iter().any(|token| token.has_any_stem(stems));
    if has(PLANNED) || years_of(text).len() > 1 {
        Some(true)
    } else if has(AT_BEGINNING) {
        Some(false)
    } else {
        None
    }
}

impl Column {
    /// The column below headings, from the highest to the lowest.
    pub(crate) fn below(heading: Vec<String>) -> Self {
        let year = heading.iter().rev().map(|text| years_of(text)).find(|years| !years.is_empty());
        let year = year.filter(|years| years.len() == 1).and_then(|years| years.first().copied());
        let planned = heading.iter().rev().find_map(|text| tense_of(text));
        let lowest = heading.last().map(String::as_str).unwrap_or_default();
        let mut found = heading.iter().rev().find_map(|text| subject_of(text));
        if is_year(lowest) && found.is_none_or(|(subject, _)| !takes_years(subject)) {
            found = Some((ColumnSubject::YearValue, 0.9));
        }
        // "Цел 2030 г." and "Цел до 2030 г." head values, "Цел" alone heads objectives.
        if let Some((ColumnSubject::Objective, strength)) = found
            && year.is_some()
        {
            found = Some((ColumnSubject::TargetValue, strength));
        }
        let (subject, strength) = found.unzip();
        Self { subject, strength: strength.unwrap_or(0.0), year, planned, heading }
    }

    pub(crate) fn unknown() -> Self {
        Self { subject: None, strength: 0.0, year: None, planned: None, heading: Vec::new() }
    }
}

/// Whether a heading with columns of years below it speaks for all of them.
fn takes_years(subject: ColumnSubject) -> bool {
    matches!(
        subject,
        ColumnSubject::Capacity | ColumnSubject::Staff | ColumnSubject::BaseValue | ColumnSubject::TargetValue
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::strategy_columns::ColumnSubject as S;

    #[test]
    fn headings_speak_for_subjects() {
        for (text, subject) in [
            ("№", S::Number),
            ("№ по ред", S::Number),
            ("Вид на услугата и местоположение", S::Service),
            ("Наименование на социалната услуга", S::Service),
            ("Целева група", S::TargetGroup),
            ("Потребители", S::TargetGroup),
            ("Териториален обхват", S::Territory),
            ("Капацитет (брой места)", S::Capacity),
            ("Общ капацитет на услугата", S::Capacity),
            ("Щатна численост", S::Staff),
            ("Необходим персонал", S::Staff),
            ("Основни дейности на услугата", S::Content),
            ("Статус – съществуваща или нова", S::Status),
            ("Общи цели", S::GeneralObjective),
            ("Специфична цел", S::SpecificObjective),
            ("Мерки и дейности", S::Measure),
            ("Преки резултати / индикатори за изпълнението", S::Output),
            ("Индикатори за продукт", S::Output),
            ("Индикатори за ефекта и ползите", S::Outcome),
            ("Индикатори за резултат", S::Outcome),
            ("Базови индикатори", S::Indicator),
            ("Източници на информация", S::Source),
            ("Средства за проверка", S::Source),
            ("Източник на финансиране", S::Funding),
            ("Период на проверка", S::Period),
            ("Честота на отчитане", S::Period),
            ("Срок за изпълнение", S::Deadline),
            ("Отговорна институция", S::Responsible),
            ("Комуникационни средства", S::Means),
            ("Очакван резултат", S::Result),
            ("Базова стойност", S::BaseValue),
            ("Целева стойност 2030 г.", S::TargetValue),
            ("Мерна единица", S::Unit),
            ("Етапи на изпълнение", S::Stage),
            ("Индикатори / Преки резултати", S::Output),
            ("Рискова група", S::RiskGroup),
            ("Какво ще направим", S::Activity),
            ("Кой отговаря", S::Responsible),
        ] {
            assert_eq!(subject_of(text).map(|found| found.0), Some(subject), "{text}");
        }
        assert_eq!(subject_of("Дневен център"), None);
    }

    #[test]
    fn columns_below_headings_know_their_year_and_tense() {
        let column = |heading: &[&str]| Column::below(heading.iter().map(|text| (*text).to_owned()).collect());
        let capacity = column(&["Капацитет", "2026"]);
        assert_eq!((capacity.subject, capacity.year), (Some(S::Capacity), Some(2026)));
        let staff = column(&["Период 2026-2030 г.", "Необходим персонал"]);
        assert_eq!((staff.subject, staff.year, staff.planned), (Some(S::Staff), None, Some(true)));
        assert_eq!(column(&["Към 2025 г.", "Персонал"]).planned, Some(false));
        assert_eq!(column(&["2027 г."]).subject, Some(S::YearValue));
        assert_eq!(column(&["Цел 2030"]).subject, Some(S::TargetValue));
    }
}
