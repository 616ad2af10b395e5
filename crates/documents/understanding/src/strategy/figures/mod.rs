//! The figures of the analysis: each printed number with the words around it and the time for which it holds.

mod numbers;
mod when;

pub(crate) use numbers::{FoundNumber, numbers};

use opora_domain::evidence::Origin;
use opora_domain::quantity::Quantity;
use opora_domain::strategies::{AnalysisFigure, StrategySubject};
use opora_tree::collapsed;

use super::lists::{decisive, item_of};
use super::reading::Reading;
use super::topics::topics;
use crate::cells::status::sentences;
use crate::matching::{Token, TokenKind, tokens};
use crate::vocabulary::strategy::Topic;

/// No analysis has more; beyond it a document is no longer read as one.
const MOST: usize = 5000;
/// A label of fewer words is not understood without what stands before it.
const SHORT_LABEL: usize = 3;

/// Reads the figures; the sentences stay as prose.
pub(crate) fn take(reading: &mut Reading) {
    let topics = topics(reading);
    let mut found: Vec<AnalysisFigure> = Vec::new();
    let mut announced: Option<(String, String)> = None;
    for index in 0..reading.lines.lines.len() {
        let outline = reading.under.get(index).copied().flatten();
        let topic = outline.and_then(|at| *topics.get(usize::try_from(at).ok()?)?);
        let Some(line) = reading.lines.get(index) else { continue };
        if !matches!(topic, Some(Topic::Analysis | Topic::RiskGroups)) || found.len() >= MOST {
            announced = None;
            continue;
        }
        if reading.heading_lines.binary_search(&index).is_ok() {
            announced = None;
            continue;
        }
        let entry = outline.and_then(|at| reading.strategy.outline.get(usize::try_from(at).ok()?));
        let group = entry.and_then(|entry| entry.title.clone());
        let item = item_of(line).map(|(_, text)| text);
        let text = item.clone().unwrap_or_else(|| line.text.clone());
        // The time of an announcing line holds for the entries below it.
        let (as_of, subject) = match (&item, &announced) {
            (Some(_), Some((as_of, subject))) => (Some(as_of.clone()), Some(subject.clone())),
            _ => (None, None),
        };
        let offset = u32::try_from(line.text.chars().count().saturating_sub(text.chars().count())).unwrap_or(0);
        let at = line.at;
        let before = found.len();
        for mut figure in figures_of(&text, as_of.as_deref().filter(|date| !date.is_empty()), subject.as_deref()) {
            figure.origin.at =
                figure.origin.at.map(|span| at.span(span.start.unwrap_or(0) + offset, span.end.unwrap_or(0) + offset));
            figure.group.clone_from(&group);
            found.push(figure);
        }
        if item.is_none() {
            announced = text.trim_end().ends_with(':').then(|| {
                let last = decisive(&text);
                (when::last(last).unwrap_or_default(), without_numbers(last))
            });
        }
        if found.len() > before {
            reading.holds(outline, StrategySubject::Figures);
        }
    }
    // Those of tables stand where they stand.
    found.append(&mut reading.strategy.figures);
    found.sort_by_key(|figure| figure.origin.at.map(|at| (at.block, at.row, at.cell)));
    reading.strategy.figures = found;
}

/// The figures of one paragraph; their places are spans of its text.
fn figures_of(text: &str, as_of: Option<&str>, subject: Option<&str>) -> Vec<AnalysisFigure> {
    let all = tokens(text);
    let mut found = Vec::new();
    for sentence in sentences(&all) {
        let numbers = numbers(sentence);
        let times = when::times(sentence, &numbers);
        for (number, time) in numbers.iter().zip(times) {
            let (Some(first), Some(last)) = (sentence.get(number.first), sentence.get(number.after - 1)) else {
                continue;
            };
            found.push(AnalysisFigure {
                label: label(text, sentence, number, &numbers, subject),
                value: Some(Quantity(number.value)),
                unit: number.unit.clone(),
                as_of: time.or_else(|| as_of.map(str::to_owned)),
                group: None,
                origin: Origin::at(opora_tree::Place::default().span(first.start, last.end), 0.85),
            });
        }
    }
    found
}

/// The words of the clause that a number stands in, without the numbers; the clause before it where it says little.
fn label(
    text: &str,
    sentence: &[Token],
    number: &FoundNumber,
    numbers: &[FoundNumber],
    subject: Option<&str>,
) -> Option<String> {
    let is_break = |token: &Token| token.is_sign(",;:()–—") || token.is_sign("-") && token.spaced;
    let inside = |place: usize| numbers.iter().any(|other| (other.first..other.after).contains(&place));
    let words = |from: usize, to: usize| -> Vec<&Token> {
        let clause = sentence.get(from..to).unwrap_or_default().iter().enumerate();
        clause
            .filter(|(place, token)| !inside(from + place) && token.kind == TokenKind::Word)
            .map(|(_, token)| token)
            .collect()
    };
    let end = (number.after..sentence.len())
        .find(|place| sentence.get(*place).is_some_and(is_break))
        .unwrap_or(sentence.len());
    let mut start = number.first;
    loop {
        start = (0..start).rev().find(|place| sentence.get(*place).is_some_and(is_break)).unwrap_or(0);
        if words(start, end).len() >= SHORT_LABEL || start == 0 {
            break;
        }
    }
    let from = sentence.get(start).map_or(0, |token| if is_break(token) { token.end } else { token.start });
    let until = sentence.get(end.saturating_sub(1)).map_or(from, |token| token.end);
    let mut clause = String::new();
    let mut cursor = from;
    for other in numbers.iter().filter(|other| other.first >= start && other.after <= end) {
        let (Some(first), Some(last)) = (sentence.get(other.first), sentence.get(other.after - 1)) else { continue };
        clause.push_str(&part(text, cursor, first.start));
        clause.push(' ');
        cursor = last.end;
    }
    clause.push_str(&part(text, cursor, until));
    let clause = tidy(&clause);
    let count = clause.split_whitespace().count();
    let said = match subject.filter(|_| count < SHORT_LABEL + 2) {
        Some(subject) if !subject.is_empty() => tidy(&format!("{subject}: {clause}")),
        _ => clause,
    };
    (!said.is_empty()).then_some(said)
}

/// An announcing sentence without its numbers.
fn without_numbers(text: &str) -> String {
    let all = tokens(text);
    let mut kept = String::new();
    let mut cursor = 0;
    for number in numbers(&all) {
        let (Some(first), Some(last)) = (all.get(number.first), all.get(number.after - 1)) else { continue };
        kept.push_str(&part(text, cursor, first.start));
        kept.push(' ');
        cursor = last.end;
    }
    kept.push_str(&part(text, cursor, u32::MAX));
    tidy(&kept)
}

fn part(text: &str, from: u32, until: u32) -> String {
    text.chars().skip(from as usize).take(until.saturating_sub(from) as usize).collect()
}

fn tidy(text: &str) -> String {
    let kept = collapsed(text).replace("( ", "(").replace("()", "");
    collapsed(&kept).trim_matches([' ', ',', ';', ':', '.', '-', '–', '—', '(', ')']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(f64, Option<String>, Option<String>)> {
        figures_of(text, None, None)
            .into_iter()
            .map(|found| (found.value.unwrap().0, found.as_of, found.label))
            .collect()
    }

    #[test]
    fn each_number_has_its_own_time() {
        let times = |text: &str| read(text).into_iter().map(|(value, time, _)| (value, time)).collect::<Vec<_>>();
        let some = |text: &str| Some(text.to_owned());
        assert_eq!(
            times("Това са 215 деца за 2012 г., 285 деца за 2013 г. и 312 деца за 2014 г."),
            [(215.0, some("2012")), (285.0, some("2013")), (312.0, some("2014"))]
        );
        assert_eq!(
            times("През 2019 г. делът е 11,4 %, а през 2018 г. е бил 9,8 %."),
            [(11.4, some("2019")), (9.8, some("2018"))]
        );
        assert_eq!(
            times("Към 31.12.2014 г. живеят 12 806 души, или 6 %."),
            [(12806.0, some("2014-12-31")), (6.0, some("2014-12-31"))]
        );
        assert_eq!(times("През периода 2012-2014 г. отпаднаха 87 ученици."), [(87.0, some("2012/2014"))]);
        assert_eq!(times("В общината действат 7 услуги."), [(7.0, None)]);
    }

    #[test]
    fn labels_are_words_of_the_clause() {
        let found = read("Населението е 18 420 души, от които 11 236 живеят в града.");
        assert_eq!(found[0].2.as_deref(), Some("Населението е души"));
        assert_eq!(found[1].2.as_deref(), Some("от които живеят в града"));
    }
}
