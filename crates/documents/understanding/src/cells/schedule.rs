//! Marks of quarters, headings of quarters, and schedules written out in words.

use opora_domain::planning::Quarter;

use super::dates::month_of;
use super::numbers::roman;
use crate::matching::{Token, TokenKind, begins_with_tolerantly, distance_within, fold_joined, tokens};
use crate::vocabulary::schedule::{
    HALF_STEMS, MARK_SIGNS, MARK_WORDS, MONTH_STEMS, ORDINALS, PREPARATION_STEMS, PROVISION_STEMS, QUARTER_STEMS,
    WHOLE_YEAR_STEMS,
};

/// What the marks of a document mean, as its legend says.
#[derive(Debug, Clone, Default)]
pub(crate) struct Marks {
    /// Marks that the legend or the custom of the field gives to preparation.
    pub(crate) preparation: Vec<String>,
    pub(crate) provision: Vec<String>,
}

impl Marks {
    /// What the text of a cell marks; `None` for a text that is no mark.
    pub(crate) fn read(&self, text: &str) -> Option<Quarter> {
        let text = text.trim();
        let folded = fold_joined(text);
        let is_listed = |marks: &[String]| {
            marks.iter().any(|mark| mark == text || !folded.is_empty() && fold_joined(mark) == folded)
        };
        if is_listed(&self.preparation) {
            return Some(Quarter::Preparation);
        }
        if is_listed(&self.provision) {
            return Some(Quarter::Provision);
        }
        mark(text)
    }
}

/// Whether a cell of a quarter says that nothing happens then: a dash, `не`, `няма`.
pub(crate) fn says_nothing(text: &str) -> bool {
    ["", "не", "няма"].contains(&fold_joined(text).as_str())
}

/// The mark that a text is, by the custom of the field.
pub(crate) fn mark(text: &str) -> Option<Quarter> {
    let text = text.trim().trim_matches(['.', ',', '(', ')', '|']);
    if text.is_empty() || text.chars().count() > 20 {
        return None;
    }
    if text.chars().count() <= 3 && text.chars().all(|sign| MARK_SIGNS.contains(&sign)) {
        return Some(Quarter::Provision);
    }
    let folded = fold_joined(text);
    if PREPARATION_STEMS.iter().any(|stem| folded.starts_with(stem)) {
        return Some(Quarter::Preparation);
    }
    MARK_WORDS.contains(&folded.as_str()).then_some(Quarter::Provision)
}

/// The months (1 to 12) that the heading of a column stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct MonthSpan {
    pub(crate) from: u32,
    pub(crate) to: u32,
}

impl MonthSpan {
    fn quarter(number: u32) -> Option<Self> {
        (1..=4).contains(&number).then(|| Self { from: number * 3 - 2, to: number * 3 })
    }

    fn months(from: u32, to: u32) -> Option<Self> {
        (1 <= from && from <= to && to <= 12).then_some(Self { from, to })
    }

    /// Which of the four quarters it touches.
    pub(crate) fn quarters(self) -> [bool; 4] {
        [0, 1, 2, 3].map(|quarter: u32| self.from <= quarter * 3 + 3 && self.to > quarter * 3)
    }
}

/// The months of a heading such as `Месец 1-3`, `Q2`, `III тримесечие`, `ян.-март`, `X-XII`, `първо полугодие`.
/// A lone number or numeral is none here: whether it counts quarters or months shows only beside its neighbours.
pub(crate) fn months_of_heading(text: &str) -> Option<MonthSpan> {
    if text.chars().count() > 40 {
        return None;
    }
    let tokens = tokens(text);
    let words: Vec<&Token> = tokens.iter().filter(|token| token.kind != TokenKind::Sign).collect();
    let has = |stems: &[&str]| {
        words.iter().any(|word| {
            word.kind == TokenKind::Word
                && stems.iter().any(|stem| {
                    if stem.len() <= 4 { word.folded == *stem } else { begins_with_tolerantly(&word.folded, stem) }
                })
        })
    };
    let counts: Vec<u32> = words
        .iter()
        .filter_map(|word| word.number().filter(|number| *number <= 12).or_else(|| roman(&word.text)))
        .collect();
    let months: Vec<u32> = words.iter().filter_map(|word| month_of(word)).collect();
    if has(QUARTER_STEMS) {
        return counts.first().copied().or_else(|| ordinal(&words)).and_then(MonthSpan::quarter);
    }
    if has(HALF_STEMS) {
        let half = counts.first().copied().or_else(|| ordinal(&words))?;
        return if half == 1 { MonthSpan::months(1, 6) } else { MonthSpan::months(7, 12) };
    }
    // "Ме сеп 10-12" is a misread "месец", not September: figures say more than a short name.
    if let (Some(from), Some(to), true) = (months.first(), months.last(), counts.len() < 2) {
        return MonthSpan::months(*from, *to);
    }
    let folded = fold_joined(text);
    if let Some(number) = text.trim().strip_prefix(['Q', 'q']).and_then(|rest| rest.trim().parse().ok()) {
        return MonthSpan::quarter(number);
    }
    let letters: String = folded.chars().filter(|letter| letter.is_alphabetic()).collect();
    let numerals: String =
        words.iter().filter(|word| roman(&word.text).is_some()).map(|word| word.folded.clone()).collect();
    let label = letters.strip_suffix(numerals.as_str()).unwrap_or(&letters);
    let is_month_word = label.is_empty()
        || MONTH_STEMS.contains(&label)
        || distance_within(label, "месец", 2)
        || distance_within(label, "месеци", 2);
    match (counts.as_slice(), is_month_word) {
        ([from, to], true) => MonthSpan::months(*from, *to).filter(|span| span.to - span.from <= 5),
        ([month], true) if label.len() > 2 => MonthSpan::months(*month, *month),
        _ => None,
    }
}

/// The number that a lone count heading is: `I`, `2`, `IV.`.
pub(crate) fn lone_count(text: &str) -> Option<u32> {
    let text = text.trim().trim_end_matches(['.', ')']);
    roman(text).or_else(|| text.parse().ok().filter(|number| (1..=12).contains(number)))
}

fn ordinal(words: &[&Token]) -> Option<u32> {
    (1_u32..).zip(ORDINALS).find_map(|(number, stem)| words.iter().any(|word| word.has_stem(stem)).then_some(number))
}

/// The quarters of a schedule in words: `целогодишно`, `I-IV тримесечие`, `март - юни`, `до 30.06.2021 г.`.
pub(crate) fn quarters_in_words(text: &str) -> Option<[Option<Quarter>; 4]> {
    let prepares = |text: &str| tokens(text).iter().any(|token| token.has_any_stem(PREPARATION_STEMS));
    if !prepares(text) {
        return provided_in_words(text);
    }
    // "I-II трим. подготовка, III-IV трим. предоставяне": each part has its own meaning.
    let mut quarters = [None; 4];
    let mut found = false;
    for part in text.split([';', ',', '\n']) {
        let value = if prepares(part) { Quarter::Preparation } else { Quarter::Provision };
        let Some(touched) = provided_in_words(part) else { continue };
        found = true;
        for (slot, touched) in quarters.iter_mut().zip(touched) {
            if touched.is_some() && *slot != Some(Quarter::Provision) {
                *slot = Some(value);
            }
        }
    }
    found.then_some(quarters)
}

/// "м." and "мес." before the number of a month; they part no span.
fn is_month_label(token: &Token) -> bool {
    MONTH_STEMS.iter().any(|stem| token.is_word(stem)) || token.is_sign(".")
}

fn provided_in_words(text: &str) -> Option<[Option<Quarter>; 4]> {
    let tokens = tokens(text);
    let all = [Some(Quarter::Provision); 4];
    let through_year =
        tokens.iter().any(|token| token.has_stem("цял")) && tokens.iter().any(|token| token.has_stem("годин"));
    if through_year
        || tokens.iter().any(|token| WHOLE_YEAR_STEMS.iter().any(|stem| begins_with_tolerantly(&token.folded, stem)))
    {
        return Some(all);
    }
    // A bare year is all of it.
    let is_year = |token: &Token| super::dates::year_of(token).is_some();
    let only_years = tokens.iter().all(|token| {
        is_year(token)
            || token.kind == TokenKind::Sign
            || token.has_any_stem(&["годин"])
            || ["г", "год"].contains(&token.folded.as_str())
    });
    if only_years && tokens.iter().any(is_year) {
        return Some(all);
    }
    let mut spans: Vec<MonthSpan> = Vec::new();
    let numerals: Vec<u32> =
        tokens.iter().filter_map(|token| roman(&token.text).filter(|_| token.number().is_none())).collect();
    // Bare Roman numerals that do not go beyond four count quarters, as their headings do.
    let bare_quarters = numerals.len() > 1
        && numerals.iter().all(|number| *number <= 4)
        && tokens.iter().all(|token| token.kind == TokenKind::Sign || roman(&token.text).is_some());
    let quarter = bare_quarters || tokens.iter().any(|token| token.has_any_stem(&["тримесеч", "трим", "кварт"]));
    let half = tokens.iter().any(|token| token.has_any_stem(HALF_STEMS));
    // "от м. април", "от 01.07.2020 г.": what has begun goes on to the end of the year.
    let counted = |token: &Token| token.kind == TokenKind::Number || month_of(token).is_some();
    let leading: Vec<&Token> =
        tokens.iter().take_while(|token| !counted(token) && roman(&token.text).is_none()).collect();
    // "до 30.06.", "в срок до края на септември": what ends then has gone on since the beginning of the year.
    let closing = leading.iter().any(|token| token.is_word("до"));
    let open_end = !closing
        && leading.iter().any(|token| token.is_word("от") || token.is_word("след") || token.has_stem("считано"));
    let dated = super::dates::dates(&tokens);
    match dated.as_slice() {
        [from, .., to] => spans.extend(MonthSpan::months(month(from.date.month()), month(to.date.month()))),
        [until] if closing => {
            spans.extend(MonthSpan::months(1, month(until.date.month())));
        }
        [from] if open_end => spans.extend(MonthSpan::months(month(from.date.month()), 12)),
        [on] => spans.extend(MonthSpan::months(month(on.date.month()), month(on.date.month()))),
        [] => {}
    }
    if spans.is_empty() {
        let mut pending: Option<u32> = None;
        let mut joined = false;
        for token in &tokens {
            let count = month_of(token)
                .or_else(|| token.number().or_else(|| roman(&token.text)).filter(|number| *number <= 12))
                .or_else(|| ordinal(&[token]).filter(|_| quarter || half));
            if let Some(number) = count {
                let is_count = month_of(token).is_none();
                let span = if half && is_count {
                    MonthSpan::months(if number == 1 { 1 } else { 7 }, if number == 1 { 6 } else { 12 })
                } else if quarter && is_count {
                    MonthSpan::quarter(number)
                } else {
                    MonthSpan::months(number, number)
                };
                match (span, pending, joined) {
                    (Some(span), Some(_), true) => {
                        if let Some(last) = spans.last_mut() {
                            if last.from <= span.to {
                                last.to = span.to;
                            } else {
                                // "ноември – март": over the turn of the year.
                                last.to = 12;
                                spans.extend(MonthSpan::months(1, span.to));
                            }
                        }
                    }
                    (Some(span), ..) => spans.push(span),
                    (None, ..) => {}
                }
                pending = Some(number);
                joined = false;
            } else if !is_month_label(token) {
                joined = token.is_sign("-–—") || token.is_word("до");
            }
        }
        if let [span] = spans.as_mut_slice() {
            span.to = if open_end { 12 } else { span.to };
            span.from = if closing { 1 } else { span.from };
        }
        // "02.2021 г."
        let dotted = tokens.windows(3).any(|part| match part {
            [month, stop, year] => {
                month.number().is_some_and(|number| (1..=12).contains(&number)) && stop.is_sign("./") && is_year(year)
            }
            _ => false,
        });
        let named = quarter
            || half
            || dotted
            || tokens
                .iter()
                .any(|token| month_of(token).is_some() || token.has_any_stem(&["месец"]) || token.is_word("м"));
        let stated = |token: &Token| token.has_any_stem(PREPARATION_STEMS) || token.has_any_stem(PROVISION_STEMS);
        let bare =
            tokens.iter().all(|token| token.kind != TokenKind::Word || roman(&token.text).is_some() || stated(token));
        // "06, 12" names two months as a column of months would.
        let listed = spans.len() > 1
            && tokens.iter().all(|token| token.is_sign(",;.") || token.number().is_some() && token.text.len() == 2);
        let ranged = bare && spans.iter().any(|span| span.to > span.from) || listed;
        if !named && !ranged {
            return None;
        }
    }
    if spans.is_empty() {
        return None;
    }
    let mut quarters = [None; 4];
    for span in spans {
        for (quarter, touched) in quarters.iter_mut().zip(span.quarters()) {
            if touched {
                *quarter = Some(Quarter::Provision);
            }
        }
    }
    Some(quarters)
}

fn month(month: i8) -> u32 {
    u32::try_from(month).unwrap_or(1)
}

#[cfg(test)]
mod tests {
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
}
