//! The public discussion: when the draft was published, until when opinions were taken, when people met, who came.

use opora_domain::planning::Consultation;
use opora_tree::Place;

use super::Lines;
use crate::cells::dates::dates;
use crate::cells::status::sentences;
use crate::matching::tokens;

#[derive(Debug, Clone, Default)]
pub(crate) struct FoundConsultation {
    pub(crate) consultation: Consultation,
    /// The place of each value, by field.
    pub(crate) places: Vec<(&'static str, Place)>,
    /// Lines that say nothing else.
    pub(crate) lines: Vec<usize>,
}

pub(crate) fn find(lines: &Lines) -> Option<FoundConsultation> {
    let mut found = FoundConsultation::default();
    for (index, line) in lines.free() {
        if line.length() > 1_500 {
            continue;
        }
        let all = tokens(&line.text);
        let under_heading = index
            .checked_sub(1)
            .and_then(|before| lines.get(before))
            .is_some_and(|before| before.length() < 80 && speaks(&before.text));
        if !speaks(&line.text) && !under_heading && found.places.is_empty() {
            continue;
        }
        let mut read = false;
        for sentence in sentences(&all) {
            let has = |stems: &[&str]| sentence.iter().any(|token| token.has_any_stem(stems));
            let Some(date) = dates(sentence).into_iter().last() else {
                if has(&["участници", "участваха", "участие"])
                    && line.length() <= 400
                    && found.consultation.participants.is_none()
                {
                    let after =
                        sentence.iter().position(|token| token.is_sign(":")).and_then(|colon| sentence.get(colon + 1));
                    if let Some(first) = after {
                        let end = sentence.last().map_or(first.end, |last| last.end);
                        let text: String =
                            line.text.chars().skip(first.start as usize).take((end - first.start) as usize).collect();
                        found.consultation.participants = Some(text.trim_end_matches('.').to_owned());
                        found.places.push(("participants", line.at.span(first.start, end)));
                        read = true;
                    }
                }
                continue;
            };
            let (start, end) = (
                sentence.get(date.first).map_or(0, |token| token.start),
                sentence.get(date.after - 1).map_or(0, |token| token.end),
            );
            let at = line.at.span(start, end);
            let before = sentence.get(..date.first).unwrap_or_default();
            let until = before.last().is_some_and(|token| token.is_word("до"))
                || has(&["становищ", "предложени", "срок"]) && before.iter().any(|token| token.is_word("до"));
            let consultation = &mut found.consultation;
            let slot = if until {
                Some((&mut consultation.until, "until"))
            } else if has(&["публикуван", "публикува", "обявен", "качен"]) {
                Some((&mut consultation.published, "published"))
            } else if has(&["проведе", "среща", "обсъждан", "заседание"]) && !has(&["решени", "общински съвет"])
            {
                Some((&mut consultation.meeting, "meeting"))
            } else {
                None
            };
            if let Some((slot, field)) = slot
                && slot.is_none()
            {
                *slot = Some(date.date);
                found.places.push((field, at));
                read = true;
            }
        }
        if read && line.length() <= 120 {
            found.lines.push(index);
        }
    }
    (!found.places.is_empty()).then_some(found)
}

fn speaks(text: &str) -> bool {
    let all = tokens(text);
    let has = |stem: &str| all.iter().any(|token| token.has_stem(stem));
    has("обществен") && (has("обсъжд") || has("консулт"))
        || has("проектът") && has("публикуван")
        || has("консултаци") && has("провед")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::frame::Line;

    #[test]
    fn dates_of_a_discussion() {
        let text = "Проектът на плана е публикуван за обществено обсъждане на 20.06.2025 г. Предложения се приемат до 21.07.2025 г. Проведена е среща на 15.07.2025 г.";
        let found = find(&Lines::new(vec![Line { text: text.to_owned(), ..Line::default() }])).unwrap().consultation;
        let text = |date: Option<jiff::civil::Date>| date.map(|date| date.to_string()).unwrap_or_default();
        assert_eq!(
            (text(found.published), text(found.until), text(found.meeting)),
            ("2025-06-20".into(), "2025-07-21".into(), "2025-07-15".into())
        );
    }
}
