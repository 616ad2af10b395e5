//! What the heading of one column speaks for.

use opora_domain::money::Currency;
use opora_domain::planning::ColumnRole;

use crate::matching::{TokenKind, begins_with_tolerantly, fold_joined, joined_spaced_letters, tokens};
use crate::vocabulary::columns::{COLUMN_WORDS, SMALL_WORDS};
use crate::vocabulary::services::{GREATEST_STEMS, HEADING_UNITS};

/// The role that a heading speaks for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct HeadingMatch {
    pub(crate) role: ColumnRole,
    /// How strongly, from 0 to 1: words further back and in parentheses count less.
    pub(crate) strength: f64,
    /// Whether the word was read as it is written, without forgiving a letter.
    pub(crate) exact: bool,
}

/// How much each further word of a heading weakens what it says.
const PLACE_PENALTY: f64 = 0.12;
const PARENTHESIS_PENALTY: f64 = 0.3;
/// "Дейности за периода" tells activities: what a preposition leads in only says more of them.
const MODIFIER_PENALTY: f64 = 0.15;
const LEADING_IN: &[&str] = &["за", "през", "при", "по"];

/// The strongest role of a heading; `None` where no word of it is known.
pub(crate) fn role_of_heading(text: &str) -> Option<HeadingMatch> {
    roles_of_heading(text).into_iter().reduce(|best, other| if other.strength > best.strength { other } else { best })
}

/// Every role that a heading speaks for, each as strongly as it does at best.
pub(crate) fn roles_of_heading(text: &str) -> Vec<HeadingMatch> {
    let text = joined_spaced_letters(text);
    let trimmed = text.trim();
    if trimmed.is_empty() || trimmed.chars().count() > 160 {
        return Vec::new();
    }
    let bare: String = trimmed.chars().filter(|sign| !sign.is_whitespace() && *sign != '.').collect();
    if ["№", "No", "N", "Nº", "NO", "№поред", "#", "Ne", "№по ред", "N°"].contains(&bare.as_str())
        || bare.starts_with('№') && bare.chars().count() <= 8
    {
        return vec![HeadingMatch { role: ColumnRole::Number, strength: 1.0, exact: true }];
    }
    let mut found: Vec<HeadingMatch> = age_group(trimmed).into_iter().collect();
    let mut place = 0.0;
    let mut depth = 0_i32;
    let mut modifies = false;
    for token in tokens(trimmed) {
        if token.is_sign("(") {
            depth += 1;
        } else if token.is_sign(")") {
            depth -= 1;
        }
        modifies |= place > 0.0 && LEADING_IN.contains(&token.folded.as_str());
        if token.kind != TokenKind::Word || SMALL_WORDS.contains(&token.folded.as_str()) {
            continue;
        }
        let penalty = place * PLACE_PENALTY
            + if depth > 0 { PARENTHESIS_PENALTY } else { 0.0 }
            + if modifies { MODIFIER_PENALTY } else { 0.0 };
        for word in COLUMN_WORDS {
            let short = word.stem.chars().count() <= 3;
            let exact = if short { token.folded == word.stem } else { token.folded.starts_with(word.stem) };
            if exact {
                offer(&mut found, HeadingMatch { role: word.role, strength: word.weight - penalty, exact: true });
            } else if !short && begins_with_tolerantly(&token.folded, word.stem) {
                let strength = word.weight - penalty - 0.1;
                offer(&mut found, HeadingMatch { role: word.role, strength, exact: false });
            }
        }
        place += 1.0;
    }
    // A heading whose words are cut by spaces is found when it is put together.
    if found.iter().all(|known| known.strength < 0.3) {
        let joined = fold_joined(trimmed);
        for word in COLUMN_WORDS.iter().filter(|word| word.stem.chars().count() >= 6) {
            if begins_with_tolerantly(&joined, word.stem) {
                offer(&mut found, HeadingMatch { role: word.role, strength: word.weight - 0.2, exact: false });
            }
        }
    }
    found.retain(|known| known.strength > 0.2);
    found
}

/// `Лица над 18 г.`, `до 18 години`: the age of majority parts children from adults.
fn age_group(text: &str) -> Option<HeadingMatch> {
    let words = tokens(text);
    let role = words.windows(2).find_map(|pair| match pair {
        [word, age] if age.number() == Some(18) => {
            if word.is_word("над") || word.has_any_stem(&["навърш", "след"]) {
                Some(ColumnRole::UsersAdults)
            } else {
                (word.is_word("под") || word.is_word("до") || word.has_stem("ненавърш"))
                    .then_some(ColumnRole::UsersChildren)
            }
        }
        _ => None,
    })?;
    Some(HeadingMatch { role, strength: 0.85, exact: true })
}

fn offer(found: &mut Vec<HeadingMatch>, candidate: HeadingMatch) {
    match found.iter_mut().find(|known| known.role == candidate.role) {
        Some(known) if known.strength < candidate.strength => *known = candidate,
        Some(_) => {}
        None => found.push(candidate),
    }
}

/// The currency that a heading names: `Сума (лв.)`, `Стойност в евро`.
pub(crate) fn currency_of_heading(text: &str) -> Option<Currency> {
    let tokens = tokens(text);
    let euro = tokens
        .iter()
        .any(|token| token.is_sign("€") || token.has_stem("евро") || token.text.eq_ignore_ascii_case("eur"));
    let leva = tokens
        .iter()
        .any(|token| token.is_word("лв") || token.has_stem("лева") || token.text.eq_ignore_ascii_case("bgn"));
    match (leva, euro) {
        (true, false) => Some(Currency::Bgn),
        (false, true) => Some(Currency::Eur),
        _ => None,
    }
}

/// What the heading of a column of money says of its numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct MoneyHeading {
    /// 1000 below `хил. лв.`.
    pub(crate) factor: i64,
    /// Whether they are sums for a month: `лв./мес.`.
    pub(crate) monthly: bool,
}

pub(crate) fn money_of_heading(heading: &[String]) -> MoneyHeading {
    let all: Vec<_> = heading.iter().flat_map(|line| tokens(line)).collect();
    let has = |words: &[&str]| all.iter().any(|token| words.iter().any(|word| token.is_word(word)));
    let factor = if has(&["хил", "хиляди"]) {
        1_000
    } else if has(&["млн", "милиони"]) {
        1_000_000
    } else {
        1
    };
    let monthly = has(&["мес", "месечно", "ежемесечно", "месечна", "месечни", "месец"]);
    MoneyHeading { factor, monthly }
}

/// The unit that the heading of a column of numbers names: `Брой места`, `Максимален брой потребители`.
pub(crate) fn unit_of_heading(heading: &[String]) -> Option<String> {
    heading
        .iter()
        .flat_map(|line| tokens(line))
        .find(|token| token.has_any_stem(HEADING_UNITS))
        .map(|token| token.text.to_lowercase())
}

/// Whether a heading counts the users whom a service may have at most (`Максимален брой потребители`), and not the places
/// that it has (`Капацитет (места)`).
pub(crate) fn speaks_of_greatest(heading: &[String]) -> bool {
    heading.iter().flat_map(|line| tokens(line)).any(|token| token.has_any_stem(GREATEST_STEMS))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_name_units() {
        let unit = |lines: &[&str]| unit_of_heading(&lines.iter().map(|line| (*line).to_owned()).collect::<Vec<_>>());
        assert_eq!(unit(&["Максимален брой потребители", "деца"]).as_deref(), Some("потребители"));
        assert_eq!(unit(&["Брой места"]).as_deref(), Some("места"));
        assert_eq!(unit(&["Капацитет", "2024"]), None);
        assert!(speaks_of_greatest(&["Най-голям брой потребители".to_owned()]));
        assert!(!speaks_of_greatest(&["Капацитет (места)".to_owned()]));
    }

    #[test]
    fn headings_of_money_tell_the_power_and_the_time() {
        let of = |text: &str| money_of_heading(&[text.to_owned()]);
        assert_eq!(of("Сума (хил. лв.)"), MoneyHeading { factor: 1_000, monthly: false });
        assert_eq!(of("лв./мес."), MoneyHeading { factor: 1, monthly: true });
        assert_eq!(of("Сума в лева"), MoneyHeading { factor: 1, monthly: false });
    }

    #[test]
    fn headings_speak_for_roles() {
        for (text, role) in [
            ("№", ColumnRole::Number),
            ("№ по ред", ColumnRole::Number),
            ("Вид дейност / услуга / мярка", ColumnRole::Title),
            ("Вид дейност / услуга / марка", ColumnRole::Title),
            ("Наименование на социалната услуга", ColumnRole::Title),
            ("Описание на дейността (какво е планирано за периода)", ColumnRole::Description),
            ("Описание на дейността(как во е планирано за периода)", ColumnRole::Description),
            ("Местоположение (нас. място)", ColumnRole::Location),
            ("Место положение", ColumnRole::Location),
            ("Адрес на предоставяне", ColumnRole::Location),
            ("Времени график за 2020 г.", ColumnRole::Term),
            ("Срок за изпълнение", ColumnRole::Term),
            ("Финансиране (източник, сума)", ColumnRole::Funding),
            ("Източник на финансиране", ColumnRole::Funding),
            ("Изпълняваща организация пиз, отговорник", ColumnRole::Responsible),
            ("Отговорна институция", ColumnRole::Responsible),
            ("Доставчик на услугата", ColumnRole::Responsible),
            ("Капацитет", ColumnRole::Capacity),
            ("Максимален брой потребители", ColumnRole::Capacity),
            ("Деца", ColumnRole::UsersChildren),
            ("Лица над 18 г.", ColumnRole::UsersAdults),
            ("до 18 години", ColumnRole::UsersChildren),
            ("Пълнолетни лица", ColumnRole::UsersAdults),
            ("Статус на услугата", ColumnRole::Status),
            ("Нова / съществуваща", ColumnRole::Status),
            ("Съществуващ капацитет", ColumnRole::Capacity),
            ("Целева група", ColumnRole::TargetGroup),
            ("Очаквани резултати", ColumnRole::ExpectedResult),
            ("Ф и н а н с и р а н е", ColumnRole::Funding),
            ("Cума в лева", ColumnRole::Amount),
        ] {
            assert_eq!(role_of_heading(text).map(|found| found.role), Some(role), "{text}");
        }
        assert_eq!(role_of_heading("Домашен социален патронаж"), None);
        assert_eq!(currency_of_heading("Сума (лв.)"), Some(Currency::Bgn));
    }
}
