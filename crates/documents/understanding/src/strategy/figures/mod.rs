//! The figures of the analysis: each printed number with the words around it and the time for which it holds.

mod numbers;
mod when;

pub(crate) use numbers::{FoundNumber, numbers};
pub(crate) use when::only as only_time;

use opora_domain::evidence::Origin;
use opora_domain::quantity::Quantity;
use opora_domain::strategies::{AnalysisFigure, StrategySubject};
use opora_tree::collapsed;

use super::lists::{decisive, item_of};
use super::reading::Reading;
use crate::cells::status::sentences;
use crate::matching::{Token, TokenKind, tokens};
use crate::vocabulary::figures::{JOINTS, PEOPLE_STEMS, POINTING_WORDS};
use crate::vocabulary::strategy::Topic;

/// No analysis has more; beyond it a document is no longer read as one.
const MOST: usize = 5000;
/// A label of fewer words is not understood without what stands before it.
const SHORT_LABEL: usize = 3;
/// A sentence that a label points back to is taken along up to so many letters.
const LONGEST_BEFORE: usize = 160;

/// Reads the figures; the sentences stay as prose.
pub(crate) fn take(reading: &mut Reading) {
    let mut found: Vec<AnalysisFigure> = Vec::new();
    let mut announced: Option<Announced> = None;
    for index in 0..reading.lines.lines.len() {
        let outline = reading.under.get(index).copied().flatten();
        let topic = reading.topic_of_part(outline);
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
        let above = announced.as_ref().filter(|_| item.is_some());
        let offset = u32::try_from(line.text.chars().count().saturating_sub(text.chars().count())).unwrap_or(0);
        let at = line.at;
        let before = found.len();
        for mut figure in
            figures_of(&text, above.and_then(|above| above.time.as_deref()), above.map(|above| above.subject.as_str()))
        {
            figure.unit = figure.unit.or_else(|| above.and_then(|above| above.unit.clone()));
            figure.origin.at =
                figure.origin.at.map(|span| at.span(span.start.unwrap_or(0) + offset, span.end.unwrap_or(0) + offset));
            figure.group.clone_from(&group);
            found.push(figure);
        }
        if item.is_none() {
            announced = if text.trim_end().ends_with(':') {
                let last = decisive(&text);
                Some(Announced { time: when::last(last), subject: without_numbers(last), unit: counted(last) })
            } else {
                // Entries below a paragraph that speaks of one time only speak of the same.
                when::only(&text).map(|time| Announced { time: Some(time), ..Announced::default() })
            };
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

/// What a line says for the entries below it.
#[derive(Default)]
struct Announced {
    time: Option<String>,
    subject: String,
    unit: Option<String>,
}

/// What an announcing sentence counts.
fn counted(text: &str) -> Option<String> {
    let all = tokens(text);
    let of_number = numbers(&all).pop().and_then(|number| number.unit).filter(|unit| unit != "%");
    of_number
        .or_else(|| all.iter().rev().find(|token| token.has_any_stem(PEOPLE_STEMS)).map(|token| token.text.clone()))
}

/// The figures of one paragraph; their places are spans of its text.
fn figures_of(text: &str, time_above: Option<&str>, subject: Option<&str>) -> Vec<AnalysisFigure> {
    let all = tokens(text);
    let mut found: Vec<AnalysisFigure> = Vec::new();
    let mut carried: Option<(Option<String>, Option<String>)> = None;
    let mut earlier: Option<String> = None;
    // A paragraph that has named its time speaks of it until it names another.
    let mut named: Option<String> = None;
    for sentence in sentences(&all).into_iter().flat_map(parts_before_numbers) {
        let numbers = numbers(sentence);
        let times = when::times(sentence, &numbers);
        for (number, time) in numbers.iter().zip(times) {
            let (Some(first), Some(last)) = (sentence.get(number.first), sentence.get(number.after - 1)) else {
                continue;
            };
            let (time_before, unit_before) = carried.clone().unwrap_or_default();
            // A clause that only names another time is about what the clause before it is about.
            let of_before = || found.last().filter(|_| number.first > 0).and_then(|before| before.label.clone());
            let as_of = time
                .clone()
                .or(time_before)
                .or_else(|| named.clone().filter(|named| when::goes_on(named, sentence, number)));
            if time.is_some() {
                named = time;
            }
            found.push(AnalysisFigure {
                label: label(text, sentence, number, &numbers, subject)
                    .map(|label| pointed(sentence, number, &numbers, earlier.as_deref(), label))
                    .or_else(of_before),
                value: Some(Quantity(number.value)),
                unit: number.unit.clone().or(unit_before),
                as_of: as_of.or_else(|| time_above.map(str::to_owned)),
                group: None,
                origin: Origin::at(opora_tree::Place::default().span(first.start, last.end), 0.85),
            });
        }
        let whole = sentence.first().zip(sentence.last()).map(|(first, last)| part(text, first.start, last.end));
        earlier = whole.filter(|whole| numbers.is_empty() && whole.chars().count() <= LONGEST_BEFORE);
        // A semicolon does not end what a time holds for.
        let goes_on = sentence.last().is_some_and(|last| last.is_sign(";"));
        carried = found.last().filter(|_| goes_on).map(|last| {
            let counted = found.iter().rev().find_map(|before| before.unit.clone().filter(|unit| unit != "%"));
            (last.as_of.clone(), counted)
        });
    }
    found
}

/// A sentence may begin with its number, which has no capital to tell it.
fn parts_before_numbers(sentence: &[Token]) -> Vec<&[Token]> {
    let mut parts = Vec::new();
    let mut first = 0;
    for (place, token) in sentence.iter().enumerate() {
        let before = place.checked_sub(1).and_then(|before| sentence.get(before));
        let ends = token.is_sign(".")
            && before.is_some_and(|before| before.kind == TokenKind::Word && before.text.chars().count() > 3)
            && sentence.get(place + 1).is_some_and(|next| next.kind == TokenKind::Number && next.spaced);
        if ends {
            parts.extend(sentence.get(first..=place));
            first = place + 1;
        }
    }
    parts.extend(sentence.get(first..).filter(|rest| !rest.is_empty()));
    parts
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
    let breaks = |place: &usize| !inside(*place) && sentence.get(*place).is_some_and(is_break);
    let words = |from: usize, to: usize| -> Vec<&Token> {
        let clause = sentence.get(from..to).unwrap_or_default().iter().enumerate();
        clause
            .filter(|(place, token)| !inside(from + place) && token.kind == TokenKind::Word)
            .map(|(_, token)| token)
            .collect()
    };
    let mut end = (number.after..sentence.len()).find(breaks).unwrap_or(sentence.len());
    let saying = |from: usize, to: usize| words(from, to).into_iter().filter(|word| says(word)).count();
    let mut start = number.first;
    loop {
        let of_clause = start;
        start = (0..start).rev().find(breaks).unwrap_or(0);
        // "12 деца (6 %)": what says nothing by itself is about what the number before it counts.
        let passes = numbers.iter().any(|other| other.first >= start && other.after <= of_clause.min(number.first));
        if passes && saying(of_clause, end) == 0 {
            return None;
        }
        if names_source(&words(start, end)) && start > 0 {
            end = start;
            continue;
        }
        let enough = words(start, end).len() >= SHORT_LABEL && saying(start, end) > 0;
        if enough || start == 0 {
            break;
        }
    }
    let from = sentence.get(start).map_or(0, |token| if is_break(token) { token.end } else { token.start });
    let until = sentence.get(end.saturating_sub(1)).map_or(from, |token| token.end);
    let mut clause = String::new();
    let mut cursor = from;
    // The numbers and the times have fields of their own.
    let mut left_out: Vec<(usize, usize)> = numbers.iter().map(|other| (other.first, other.after)).collect();
    left_out.extend(when::phrases(sentence, numbers));
    left_out.sort_unstable();
    for (first, after) in left_out.into_iter().filter(|(first, after)| *first >= start && *after <= end) {
        let (Some(first), Some(last)) = (sentence.get(first), sentence.get(after - 1)) else { continue };
        if first.start < cursor {
            continue;
        }
        clause.push_str(&part(text, cursor, first.start));
        clause.push(' ');
        cursor = last.end;
    }
    clause.push_str(&part(text, cursor, until));
    let clause = without_joints(&tidy(&clause));
    let count = clause.split_whitespace().count();
    let said = match subject.filter(|_| count < SHORT_LABEL + 2) {
        Some(subject) if !subject.is_empty() => tidy(&format!("{subject}: {clause}")),
        _ => clause,
    };
    (!said.is_empty()).then_some(said)
}

/// Whether a word says something by itself: not who is counted, and no word that points to others.
fn says(word: &Token) -> bool {
    word.text.chars().count() > 3
        && !word.has_any_stem(PEOPLE_STEMS)
        && !JOINTS.contains(&word.folded.as_str())
        && !POINTING_WORDS.contains(&word.folded.as_str())
}

/// Whether a clause only says where its numbers are taken from: `по данни на дирекцията`.
fn names_source(words: &[&Token]) -> bool {
    let mut words = words.iter();
    words.next().is_some_and(|first| {
        first.is_word("според")
            || first.is_word("по")
                && words.next().is_some_and(|word| word.has_any_stem(&["данни", "информаци", "справк"]))
    })
}

/// A label that points back (`това са деца`, `броят им е`), with the sentence that it points to.
fn pointed(
    sentence: &[Token],
    number: &FoundNumber,
    numbers: &[FoundNumber],
    earlier: Option<&str>,
    label: String,
) -> String {
    let is_first = numbers.first().is_some_and(|first| first.first == number.first);
    let near = sentence.get(number.first.saturating_sub(5)..number.first).unwrap_or_default();
    let points = near.iter().any(|word| ["това", "те", "им"].contains(&word.folded.as_str()));
    match earlier.map(tidy).filter(|before| is_first && points && !before.is_empty()) {
        Some(before) => format!("{before}: {label}"),
        None => label,
    }
}

/// A clause without the words at its ends that only join it to others.
fn without_joints(clause: &str) -> String {
    let mut words: Vec<&str> = clause.split_whitespace().collect();
    let joins = |word: &&str| JOINTS.contains(&word.trim_matches([',', ';', '–', '-']).to_lowercase().as_str());
    while words.last().is_some_and(joins) {
        words.pop();
    }
    let first = words.iter().position(|word| !joins(word)).unwrap_or(0);
    tidy(&words.split_off(first).join(" "))
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
            times("Това са 41 деца за 2012 г., 58 деца за 2013 г. и 63 деца за 2014 г."),
            [(41.0, some("2012")), (58.0, some("2013")), (63.0, some("2014"))]
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
        assert_eq!(
            times("Към края на 2019 г. работят 7 услуги. В тях са настанени 90 деца. През 2020 г. те са 84."),
            [(7.0, some("2019")), (90.0, some("2019")), (84.0, some("2020"))]
        );
        assert_eq!(
            times("През 2019 г. тук живеят 90 души (5 %). Общината е на 740 кв. км с 12 села."),
            [(90.0, some("2019")), (5.0, some("2019")), (740.0, None), (12.0, None)]
        );
        assert_eq!(
            times("През учебната 2019/2020 г. учат 90 деца. Отпадналите ученици са 3 %. В клуба идват 20 души."),
            [(90.0, some("2019/2020")), (3.0, some("2019/2020")), (20.0, None)]
        );
        assert_eq!(
            times("През 2019 г. безработни са 14,7 %. От тях 20 са жени."),
            [(14.7, some("2019")), (20.0, some("2019"))]
        );
    }

    #[test]
    fn labels_are_words_of_the_clause() {
        let found = read("Населението е 18 420 души, от които 11 236 живеят в града.");
        assert_eq!(found[0].2.as_deref(), Some("Населението е души"));
        assert_eq!(found[1].2.as_deref(), Some("които живеят в града"));
    }

    #[test]
    fn labels_say_what_is_counted() {
        let labels = |text: &str| read(text).into_iter().map(|(_, _, label)| label.unwrap()).collect::<Vec<_>>();
        assert_eq!(
            labels("Броят на висшистите е 5 792 души, или всеки пети (17,9 %) от града."),
            ["Броят на висшистите е души", "Броят на висшистите е души"]
        );
        assert_eq!(
            labels("Лицата с основно образование са 12, а лицата, завършили средно образование, са 37 (42,8 %)."),
            ["Лицата с основно образование", "завършили средно образование", "завършили средно образование"]
        );
        assert_eq!(
            labels("Общият брой на децата, настанени в приемни семейства (2012 г., 2013 г.), по данни на отдела е 22."),
            ["настанени в приемни семейства"]
        );
        assert_eq!(
            labels("Някои деца растат при роднини. Това са 41 деца за 2012 г., 58 деца за 2013 г."),
            ["Някои деца растат при роднини: Това са деца", "Някои деца растат при роднини: Това са деца"]
        );
        assert_eq!(
            labels("Градините са 5 и в тях са записани 318 деца, което е 74 % от подлежащите; от тях 12 са сираци."),
            [
                "Градините са и в тях са записани деца",
                "Градините са и в тях са записани деца",
                "което е от подлежащите",
                "тях са сираци"
            ]
        );
    }
}
