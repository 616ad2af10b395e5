//! The public discussion: when the draft was published, until when opinions were taken, when people met, who came.

use opora_domain::planning::Consultation;
use opora_tree::Place;

use super::{Line, Lines};
use crate::cells::dates::dates;
use crate::cells::status::sentences;
use crate::matching::{Token, tokens};
use crate::vocabulary::frame::{HELD_STEMS, MEETING_STEMS, OPINION_STEMS, PUBLISHED_STEMS};

#[derive(Debug, Clone, Default)]
pub(crate) struct FoundConsultation {
    pub(crate) consultation: Consultation,
    /// The place of each value, by field.
    pub(crate) places: Vec<(&'static str, Place)>,
    /// Lines that say nothing else.
    pub(crate) lines: Vec<usize>,
}

/// How many lines below one about the discussion still tell of it.
const NEAR: usize = 2;

/// What a date of the discussion is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Event {
    Published,
    Until,
    Meeting,
}

pub(crate) fn find(lines: &Lines) -> Option<FoundConsultation> {
    let mut found = FoundConsultation::default();
    let mut last_read: Option<usize> = None;
    for (index, line) in lines.free() {
        if line.length() > 1_500 {
            continue;
        }
        let all = tokens(&line.text);
        let under_heading = index
            .checked_sub(1)
            .and_then(|before| lines.get(before))
            .is_some_and(|before| before.length() < 80 && speaks(&before.text));
        let goes_on = last_read.is_some_and(|last| index <= last + NEAR);
        if !speaks(&line.text) && !under_heading && !goes_on {
            continue;
        }
        let mut read = false;
        for sentence in sentences(&all) {
            let found_dates = dates(sentence);
            if found_dates.is_empty() {
                read |= line.length() <= 400 && read_participants(sentence, line, &mut found);
            }
            for (order, date) in found_dates.iter().enumerate() {
                let from = order.checked_sub(1).and_then(|before| found_dates.get(before)).map_or(0, |date| date.after);
                let until = found_dates.get(order + 1).map_or(sentence.len(), |next| next.first);
                let before = sentence.get(from..date.first).unwrap_or_default();
                let after = sentence.get(date.after..until).unwrap_or_default();
                let Some(event) = event_of(before, after, order > 0) else { continue };
                let (start, end) = (
                    sentence.get(date.first).map_or(0, |token| token.start),
                    sentence.get(date.after - 1).map_or(0, |token| token.end),
                );
                let (slot, field) = match event {
                    Event::Published => (&mut found.consultation.published, "published"),
                    Event::Until => (&mut found.consultation.until, "until"),
                    Event::Meeting => (&mut found.consultation.meeting, "meeting"),
                };
                if slot.is_none() {
                    *slot = Some(date.date);
                    found.places.push((field, line.at.span(start, end)));
                    read = true;
                }
            }
        }
        if read {
            last_read = Some(index);
            if line.length() <= 120 {
                found.lines.push(index);
            }
        }
    }
    (!found.places.is_empty()).then_some(found)
}

/// What a date is for, by the words of its own part of the sentence: those before it first, else those after it.
fn event_of(before: &[Token], after: &[Token], follows_date: bool) -> Option<Event> {
    let of_council = |part: &[Token]| {
        part.windows(2).any(|pair| matches!(pair, [one, other] if one.has_stem("общинск") && other.has_stem("съвет")))
    };
    if of_council(before) || before.iter().any(|token| token.has_any_stem(&["отчет", "отчит", "доклад"]))
    {
        return None;
    }
    let ends_with_until = before.iter().rev().take(3).any(|token| token.is_word("до"));
    if ends_with_until {
        let of_opinions = |part: &[Token]| part.iter().any(|token| token.has_any_stem(OPINION_STEMS));
        return (of_opinions(before) || follows_date || of_opinions(after)).then_some(Event::Until);
    }
    // "от 1 юни 2025 г. – 30 юни 2025 г.": the second date of a span.
    if follows_date && matches!(before, [.., dash] if dash.is_sign("-–—")) && before.len() <= 3 {
        return Some(Event::Until);
    }
    let done = |token: &Token| {
        if token.has_any_stem(PUBLISHED_STEMS) {
            Some(Event::Published)
        } else {
            token.has_any_stem(HELD_STEMS).then_some(Event::Meeting)
        }
    };
    let meets = |part: &[Token]| {
        (part.iter().any(|token| token.has_any_stem(MEETING_STEMS)) && !of_council(part)).then_some(Event::Meeting)
    };
    before
        .iter()
        .rev()
        .find_map(done)
        .or_else(|| after.iter().find_map(done).filter(|_| !of_council(after)))
        .or_else(|| meets(before))
        .or_else(|| meets(after))
}

/// Who came: what stands behind the colon of a sentence about those who took part.
fn read_participants(sentence: &[Token], line: &Line, found: &mut FoundConsultation) -> bool {
    let speaks = sentence.iter().any(|token| token.has_any_stem(&["участници", "участваха", "участие"]));
    let after = sentence.iter().position(|token| token.is_sign(":")).and_then(|colon| sentence.get(colon + 1));
    let Some(first) = after.filter(|_| speaks && found.consultation.participants.is_none()) else { return false };
    let end = sentence.last().map_or(first.end, |last| last.end);
    let text: String = line.text.chars().skip(first.start as usize).take((end - first.start) as usize).collect();
    found.consultation.participants = Some(text.trim_end_matches('.').to_owned());
    found.places.push(("participants", line.at.span(first.start, end)));
    true
}

fn speaks(text: &str) -> bool {
    let all = tokens(text);
    let has = |stem: &str| all.iter().any(|token| token.has_stem(stem));
    (has("обществен") || has("публичн")) && (has("обсъжд") || has("консулт"))
        || has("проект") && has("публикуван")
        || has("консултаци") && has("провед")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::frame::Line;

    fn found(texts: &[&str]) -> [String; 3] {
        let lines = texts.iter().map(|text| Line { text: (*text).to_owned(), ..Line::default() }).collect();
        let found = find(&Lines::new(lines)).map(|found| found.consultation).unwrap_or_default();
        [found.published, found.until, found.meeting].map(|date| date.map(|date| date.to_string()).unwrap_or_default())
    }

    #[test]
    fn dates_of_a_discussion() {
        for (text, published, until, meeting) in [
            (
                "Проектът на плана е публикуван за обществено обсъждане на 20.06.2025 г. Предложения се приемат до 21.07.2025 г. Проведена е среща на 15.07.2025 г.",
                "2025-06-20",
                "2025-07-21",
                "2025-07-15",
            ),
            (
                "Проектът беше публикуван на 10.01.2019 г. и обсъден на 14.02.2019 г. от жителите.",
                "2019-01-10",
                "",
                "2019-02-14",
            ),
            (
                "Проектът е публикуван на 5 юни 2025 г. на сайта и беше на разположение за мнения до 07.07.2025 г. На 01.07.2025 г. се състоя обществено обсъждане.",
                "2025-06-05",
                "2025-07-07",
                "2025-07-01",
            ),
            ("Общественото обсъждане се проведе на 03.08.2022 г.", "", "", "2022-08-03"),
        ] {
            assert_eq!(found(&[text]), [published, until, meeting], "{text}");
        }
    }

    #[test]
    fn other_dates_are_no_discussion() {
        let discussed = "Проектът беше публикуван на 10.01.2019 г.";
        let reported = "Отчетът се внася в Общинския съвет до 30 април 2020 г.";
        assert_eq!(found(&[discussed, reported]), ["2019-01-10", "", ""]);
        assert_eq!(found(&[discussed, "Наблюдение", "Друго", reported]), ["2019-01-10", "", ""]);
        assert_eq!(
            found(&["След общественото обсъждане планът е приет на заседание на Общински съвет на 27.04.2017 г."]),
            ["", "", ""]
        );
    }
}
