//! The council decision that adopts the plan, also where the form leaves its blanks open.

use opora_domain::planning::Adoption;
use opora_tree::Place;

use super::{Line, Lines};
use crate::cells::dates::dates;
use crate::cells::status::sentences;
use crate::matching::{Token, TokenKind, has_word_beginning, tokens};
use crate::vocabulary::frame::ADOPTION_STEMS;

/// The adoption with its line, and whether the line says nothing else.
#[derive(Debug, Clone)]
pub(crate) struct FoundAdoption {
    pub(crate) adoption: Adoption,
    pub(crate) at: Place,
    pub(crate) confidence: f64,
    pub(crate) line: usize,
    pub(crate) alone: bool,
    /// The lines that it takes.
    pub(crate) lines: Vec<usize>,
    /// Spans of the values, by field.
    pub(crate) spans: Vec<(&'static str, u32, u32)>,
}

/// The statement about the plan itself first, then any about its strategy.
pub(crate) fn find(lines: &Lines) -> Option<FoundAdoption> {
    let mut found: Vec<FoundAdoption> =
        lines.free().filter_map(|(index, line)| read_cells(lines, index).or_else(|| read(line, index))).collect();
    found.sort_by(|one, other| other.confidence.total_cmp(&one.confidence).then(one.line.cmp(&other.line)));
    found.into_iter().next()
}

/// How many cells one statement may take.
const CELLS: usize = 10;

/// A statement whose words and blanks stand in cells of their own: `Приет с решение №`, `77`, `на`, `Общински съвет …`.
fn read_cells(lines: &Lines, index: usize) -> Option<FoundAdoption> {
    let first = lines.get(index).filter(|line| line.in_table && line.length() <= 80)?;
    let head = tokens(&first.text);
    if !head.iter().any(|token| token.has_any_stem(ADOPTION_STEMS)) {
        return None;
    }
    let belongs = |line: &Line| {
        let all = tokens(&line.text);
        let stated = all.iter().any(|token| token.has_any_stem(&["решени", "протокол", "заседание", "съвет"]));
        line.in_table
            && line.at.block == first.at.block
            && line.length() <= 80
            && (stated
                || !dates(&all).is_empty()
                || all.len() <= 2
                    && all.iter().all(|token| {
                        token.kind != TokenKind::Word || ["на", "от", "с", "г"].contains(&token.folded.as_str())
                    }))
    };
    let used: Vec<usize> = (index..index + CELLS)
        .enumerate()
        .take_while(|(order, next)| {
            lines.is_free(*next) && lines.get(*next).is_some_and(|line| *order == 0 || belongs(line))
        })
        .map(|(_, next)| next)
        .collect();
    let text = used.iter().filter_map(|next| lines.get(*next)).map(|line| line.text.as_str()).collect::<Vec<_>>();
    let joined = Line { text: text.join(" "), at: first.at, ..Line::default() };
    let found = read(&joined, index).filter(|_| used.len() > 1)?;
    Some(FoundAdoption { lines: used, spans: Vec::new(), ..found })
}

fn read(line: &Line, index: usize) -> Option<FoundAdoption> {
    // Most lines of a document name no decision.
    if line.length() > 1_500 || !has_word_beginning(&line.text, "реш") {
        return None;
    }
    let whole = tokens(&line.text);
    // In prose the statement is one sentence; the decisions of other bodies beside it are not the council's.
    let own_line = whole.first().is_some_and(|token| token.has_any_stem(ADOPTION_STEMS) || token.is_sign("("));
    let all: Vec<Token> = if line.length() <= 200 || own_line {
        whole
    } else {
        let speaks = |sentence: &&[Token]| {
            let has = |stems: &[&str]| sentence.iter().any(|token| token.has_any_stem(stems));
            has(&["решени"]) && has(ADOPTION_STEMS) && !has(&["министер", "министр"])
        };
        sentences(&whole).into_iter().find(speaks)?.to_vec()
    };
    let decides = all.iter().position(|token| token.has_any_stem(&["решение", "решени"]) || token.is_word("реш"));
    let verb = all.iter().position(|token| token.has_any_stem(ADOPTION_STEMS));
    let council = council(&all, &line.text);
    // A sentence needs two of: verb of adoption, decision, council; the decision or its blank must be there.
    let decision_place =
        decides.filter(|place| is_numbered(&all, *place) || sign_after_council(&all, *place).is_some())?;
    if verb.is_none() && council.is_none() && line.length() > 200 {
        return None;
    }
    let mut spans = Vec::new();
    let decision = number_after(&all, decision_place, &mut spans, "decision").or_else(|| {
        sign_after_council(&all, decision_place).and_then(|sign| number_after(&all, sign, &mut spans, "decision"))
    });
    let protocol = all
        .iter()
        .position(|token| token.has_stem("протокол") || token.is_word("прот"))
        .and_then(|place| number_after(&all, place, &mut spans, "protocol"));
    let found_dates = dates(&all);
    let date = found_dates.iter().find(|date| date.first > decision_place).or(found_dates.first());
    if let Some(date) = date {
        spans.push(("date", all.get(date.first)?.start, all.get(date.after - 1)?.end));
    }
    if let Some((_, start, end)) = &council {
        spans.push(("body", *start, *end));
    }
    let adoption =
        Adoption { body: council.map(|(body, ..)| body), decision, protocol, date: date.map(|date| date.date) };
    let subject_is_plan = all
        .iter()
        .take(decision_place.max(verb.unwrap_or(0)))
        .any(|token| token.has_stem("план") && !token.has_stem("планир"));
    let of_strategy = verb
        .and_then(|verb| all.get(verb + 1..))
        .is_some_and(|after| after.iter().any(|token| token.has_stem("стратеги")));
    let of_analysis = all.iter().any(|token| token.has_stem("анализ"));
    let bare = line.length() <= 200 && !of_strategy && !of_analysis;
    let says_something = adoption.decision.is_some() || adoption.protocol.is_some() || adoption.date.is_some();
    let confidence: f64 = if own_line && says_something && !of_strategy && !of_analysis {
        0.97
    } else if subject_is_plan && verb.is_some() && !of_strategy && !of_analysis {
        0.95
    } else if bare {
        0.8
    } else if of_analysis {
        return None;
    } else {
        0.5
    };
    let alone = confidence >= 0.8 && line.length() <= 300 && one_sentence(&line.text);
    Some(FoundAdoption { adoption, at: line.at, confidence, line: index, alone, lines: vec![index], spans })
}

fn one_sentence(text: &str) -> bool {
    !text.trim_end_matches(['.', ' ']).contains(". ") || text.matches(". ").count() <= 2
}

/// Whether a number, the sign of one or a blank follows.
fn is_numbered(all: &[Token], place: usize) -> bool {
    all.get(place + 1..all.len().min(place + 6)).unwrap_or_default().iter().any(|token| {
        token.is_sign("№#…_") || token.is_word("no") || token.kind == TokenKind::Number || token.is_sign(".")
    })
}

/// The word before the sign of the number where the council stands between: `с решение на Общински съвет № 156`.
fn sign_after_council(all: &[Token], decision: usize) -> Option<usize> {
    const NEAR: usize = 14;
    let between: Vec<&Token> = all
        .get(decision + 1..)?
        .iter()
        .take(NEAR)
        .take_while(|token| !token.has_stem("протокол") && !token.is_sign(",;"))
        .collect();
    let sign = between.iter().position(|token| token.is_sign("№#"))?;
    between.iter().take(sign).any(|token| token.has_stem("съвет")).then_some(decision + sign)
}

/// The bare number after a word: `Решение № 49/05.05.2020`, `Протокол №5`, `Решение № РД-12`; `None` for a blank.
fn number_after(
    all: &[Token],
    place: usize,
    spans: &mut Vec<(&'static str, u32, u32)>,
    field: &'static str,
) -> Option<String> {
    let mut next = place + 1;
    let mut signed = false;
    while let Some(token) = all.get(next) {
        if token.is_sign("№#.:…_") || token.is_word("no") || token.is_word("номер") {
            signed |= !token.is_sign(".:");
            next += 1;
        } else {
            break;
        }
    }
    let first = all.get(next)?;
    let dated = dates(all.get(next..)?).first().is_some_and(|date| date.first == 0);
    if first.kind != TokenKind::Number || dated || !signed && first.spaced && next > place + 2 {
        return None;
    }
    let mut text = first.text.clone();
    let mut end = first.end;
    // "49-3" and "12/5" (not a date) are one number.
    if let (Some(sign), Some(second)) = (all.get(next + 1), all.get(next + 2))
        && sign.is_sign("-")
        && !sign.spaced
        && second.kind == TokenKind::Number
        && !second.spaced
    {
        text = format!("{text}-{}", second.text);
        end = second.end;
    }
    spans.push((field, first.start, end));
    Some(text)
}

/// The council with its name: `Общински съвет Ясеново`, `Общински съвет – гр. Ясеново`.
fn council(all: &[Token], text: &str) -> Option<(String, u32, u32)> {
    let place = all
        .iter()
        .enumerate()
        .position(|(place, token)| {
            token.has_any_stem(&["общински", "областен", "областни"])
                && all.get(place + 1).is_some_and(|next| next.has_stem("съвет"))
        })
        .or_else(|| all.iter().position(|token| token.text == "ОбС" || token.text == "ОС"))?;
    let short = all.get(place)?.text.chars().count() <= 3;
    let mut last = if short { place } else { place + 1 };
    // "Областен съвет за развитие": what a council is for belongs to its name.
    let regional = all.get(place).is_some_and(|token| token.has_stem("област"));
    let purpose = |place: usize| all.get(place).is_some_and(|token| token.is_word("за"));
    if regional && purpose(last + 1) && all.get(last + 2).is_some_and(|token| token.kind == TokenKind::Word) {
        last += 2;
    }
    let mut next = last + 1;
    while let Some(token) = all.get(next) {
        let dash = token.is_sign("-–")
            && all
                .get(next + 1)
                .is_some_and(|after| after.begins_with_capital() || after.is_word("гр") || after.is_word("град"));
        let town = (token.is_word("гр") || token.is_word("град") || token.is_word("с")) && all.get(next + 1).is_some();
        let stop =
            token.is_sign(".") && all.get(next - 1).is_some_and(|before| before.is_word("гр") || before.is_word("с"));
        let name = token.kind == TokenKind::Word
            && token.begins_with_capital()
            && !token.has_any_stem(&["решение", "протокол"]);
        let of =
            token.is_word("на") && all.get(next + 1).is_some_and(|after| after.has_any_stem(&["община", "област"]));
        let municipality =
            token.has_any_stem(&["община", "област"]) && all.get(next + 1).is_some_and(Token::begins_with_capital);
        // "Общински съвет Белово поле с Решение": a small second word of a name, before what goes on.
        let small = last == next - 1
            && token.kind == TokenKind::Word
            && token.text.chars().count() >= 3
            && all.get(last).is_some_and(|before| before.begins_with_capital() && last > place + 1)
            && all
                .get(next + 1)
                .is_none_or(|after| after.kind == TokenKind::Sign || after.is_word("с") || after.is_word("със"));
        if name || municipality || small {
            last = next;
        } else if !(dash || town || stop || of) {
            break;
        }
        next += 1;
    }
    let (start, end) = (all.get(place)?.start, all.get(last)?.end);
    let body: String = text.chars().skip(start as usize).take((end - start) as usize).collect();
    Some((body, start, end))
}

/// Gives the body the rest of the municipality's name where its later words are written small: `Общински съвет
/// Белово поле`.
pub(crate) fn complete_name(body: &mut String, municipality: &str, text: &str) {
    let words: Vec<&str> = municipality.split_whitespace().collect();
    for known in 1..words.len() {
        let (Some(first), Some(rest)) = (words.get(..known), words.get(known..)) else { continue };
        let whole = format!("{body} {}", rest.join(" "));
        if body.ends_with(&first.join(" ")) && text.contains(&whole) {
            *body = whole;
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::frame::Line;

    type Read = (Option<String>, Option<String>, Option<String>, Option<String>, bool);

    fn adoption(text: &str) -> Option<Read> {
        let line = Line { text: text.to_owned(), ..Line::default() };
        let found = find(&Lines::new(vec![line]))?;
        let date = found.adoption.date.map(|date| date.to_string());
        Some((found.adoption.body, found.adoption.decision, found.adoption.protocol, date, found.alone))
    }

    #[test]
    fn a_statement_in_cells() {
        let cell = |text: &str| Line { text: text.to_owned(), in_table: true, ..Line::default() };
        let cells =
            ["Приет с решение №", "31", "на", "Общински съвет Ясеново", "от заседание на", "30.05.2021 г.", "Кмет"];
        let found = find(&Lines::new(cells.map(cell).to_vec())).unwrap();
        assert_eq!(found.adoption.decision.as_deref(), Some("31"));
        assert_eq!(found.adoption.body.as_deref(), Some("Общински съвет Ясеново"));
        assert_eq!(found.adoption.date.map(|date| date.to_string()).as_deref(), Some("2021-05-30"));
        assert_eq!(found.lines.len(), 6);
    }

    #[test]
    fn adoption_sentences() {
        let text = |value: &str| Some(value.to_owned());
        assert_eq!(
            adoption("Годишният план е приет с решение № 49/05.05.2020 г. на Общински съвет Ясеново."),
            Some((text("Общински съвет Ясеново"), text("49"), None, text("2020-05-05"), true))
        );
        assert_eq!(
            adoption("Планът е приет с Решение № 12, Протокол № 5 от 30.04.2025 г. на Общински съвет – гр. Ясеново"),
            Some((text("Общински съвет – гр. Ясеново"), text("12"), text("5"), text("2025-04-30"), true))
        );
        assert_eq!(
            adoption("Планът е утвърден от Общински съвет с Решение № , съгласно протокол № от 2020 г."),
            Some((text("Общински съвет"), None, None, None, true))
        );
        assert_eq!(
            adoption("Приет с решение на Общински съвет – Речна № 156 от 27.04.2023 г."),
            Some((text("Общински съвет – Речна"), text("156"), None, text("2023-04-27"), true))
        );
        assert_eq!(
            adoption("Приета от Областния съвет за развитие на област Речна с Решение № ....... от .......... г."),
            Some((text("Областния съвет за развитие на област Речна"), None, None, None, true))
        );
        assert_eq!(
            adoption("приет с Реш. № 7/28.01.2021 г., Прот. № 3 на Общински съвет – Ясеново"),
            Some((text("Общински съвет – Ясеново"), text("7"), text("3"), text("2021-01-28"), true))
        );
        assert_eq!(adoption("Общинският съвет обсъжда плана."), None);
    }
}
