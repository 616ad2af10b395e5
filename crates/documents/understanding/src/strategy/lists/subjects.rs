//! What a list lists: its announcing line tells, else its heading.

use opora_domain::strategies::IndicatorKind;

use crate::matching::{Token, tokens};
use crate::strategy::topics::topics_of;
use crate::vocabulary::strategy::{
    AUDIENCE_STEMS, CRITERIA_STEMS, CRITERION_STEMS, MANDATORY_STEMS, MEMBER_STEMS, TASK_STEMS, TOPICS, Topic,
};

/// The list of a strategy that entries belong to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ListedSubject {
    Values,
    Principles,
    Goals,
    TargetGroups,
    PriorityTargetGroups,
    RiskGroups,
    Indicators(IndicatorKind),
    Audiences,
    CommunicationPrinciples,
    Members,
    Tasks,
    MandatoryActivities,
    Criteria,
    PartnershipInstruments,
    FundingSources,
}

/// The last sentence of an announcing paragraph: it tells what follows.
pub(crate) fn decisive(text: &str) -> &str {
    let trimmed = text.trim_end_matches([':', '.', ' ', '–', '-']);
    let capital = |rest: &str| rest.trim_start().chars().next().is_some_and(char::is_uppercase);
    trimmed
        .match_indices(['.', '!', '?'])
        .filter_map(|(place, sign)| trimmed.get(place + sign.len()..))
        .rfind(|rest| rest.starts_with(' ') && capital(rest) && rest.split_whitespace().count() >= 3)
        .map_or(trimmed, str::trim_start)
}

/// What a list is, from its announcing line, its first entries, the heading above it and the topic of that part.
pub(crate) fn listed_subject(
    intro: Option<&str>,
    entries: &[&str],
    heading: Option<&str>,
    topic: Option<Topic>,
) -> Option<ListedSubject> {
    let announced = intro.map(decisive).unwrap_or_default();
    // Directly below its heading a list needs no announcing line.
    let below_heading = announced.is_empty();
    let words = tokens(if below_heading { heading.unwrap_or_default() } else { announced });
    let says = |stems: &[&str]| words.iter().any(|word| word.has_any_stem(stems));
    match topic {
        Some(Topic::Communication) => {
            if says(AUDIENCE_STEMS) || says(&["целев", "комуникац"]) && says(&["груп"]) {
                Some(ListedSubject::Audiences)
            } else {
                says(&["принцип"]).then_some(ListedSubject::CommunicationPrinciples)
            }
        }
        // The heading of a body says only that the part is about it.
        Some(Topic::Monitoring) => of_monitoring(&words, entries)
            .filter(|subject| *subject != ListedSubject::Members || !below_heading || says(&["състав", "член"])),
        Some(Topic::Partnership) => (!says(&["цел"])).then_some(ListedSubject::PartnershipInstruments),
        Some(Topic::Funding) => Some(ListedSubject::FundingSources),
        Some(Topic::KeyIndicators) => Some(ListedSubject::Indicators(indicator_kind(announced, heading))),
        Some(Topic::Directions) => general(announced, None).filter(|subject| *subject == ListedSubject::Goals),
        Some(topic) if topic.carries_out() => None,
        _ => general(announced, heading),
    }
}

fn of_monitoring(words: &[Token], entries: &[&str]) -> Option<ListedSubject> {
    let says = |stems: &[&str]| words.iter().any(|word| word.has_any_stem(stems));
    let criteria = entries
        .iter()
        .filter(|entry| tokens(entry).first().is_some_and(|word| word.has_any_stem(CRITERION_STEMS)))
        .count();
    if says(CRITERIA_STEMS) || criteria >= 3 {
        Some(ListedSubject::Criteria)
    } else if says(MANDATORY_STEMS) {
        Some(ListedSubject::MandatoryActivities)
    } else if says(TASK_STEMS) && !says(&["систем", "цели"]) {
        Some(ListedSubject::Tasks)
    } else {
        says(MEMBER_STEMS).then_some(ListedSubject::Members)
    }
}

fn indicator_kind(announced: &str, heading: Option<&str>) -> IndicatorKind {
    let qualitative = |text: &str| {
        let words = tokens(text);
        words.iter().any(|word| word.has_stem("качествен")) && !words.iter().any(|word| word.has_stem("количествен"))
    };
    if qualitative(announced) || announced.is_empty() && heading.is_some_and(qualitative) {
        IndicatorKind::Qualitative
    } else {
        IndicatorKind::Basic
    }
}

/// What an announcing line says, else a heading that names one thing only.
fn general(announced: &str, heading: Option<&str>) -> Option<ListedSubject> {
    let of_heading = || {
        let named = heading.map(topics_of).unwrap_or_default();
        let known: Vec<ListedSubject> = named.iter().filter_map(|topic| subject(*topic)).collect();
        if let [only] = known.as_slice() { Some(*only) } else { None }
    };
    let named = topics_of(announced);
    TOPICS.iter().filter(|(topic, _)| named.contains(topic)).find_map(|(topic, _)| subject(*topic)).or_else(of_heading)
}

fn subject(topic: Topic) -> Option<ListedSubject> {
    match topic {
        Topic::Values => Some(ListedSubject::Values),
        Topic::Principles => Some(ListedSubject::Principles),
        Topic::Goals => Some(ListedSubject::Goals),
        Topic::TargetGroups => Some(ListedSubject::TargetGroups),
        Topic::PriorityTargetGroups => Some(ListedSubject::PriorityTargetGroups),
        Topic::RiskGroups => Some(ListedSubject::RiskGroups),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_announcing_line_tells_what_follows() {
        let basic = ListedSubject::Indicators(IndicatorKind::Basic);
        for (intro, heading, topic, expected) in [
            ("Ценности:", "Ценности, принципи", Some(Topic::Values), Some(ListedSubject::Values)),
            ("", "Принципи", Some(Topic::Principles), Some(ListedSubject::Principles)),
            (
                "Анализът е готов. Приоритетните целеви групи са:",
                "Групи",
                None,
                Some(ListedSubject::PriorityTargetGroups),
            ),
            ("Основните индикатори са:", "Ключови индикатори", Some(Topic::KeyIndicators), Some(basic)),
            ("Целевите групи са:", "Програма", Some(Topic::Communication), Some(ListedSubject::Audiences)),
            ("Комуникационни групи:", "Програма", Some(Topic::Communication), Some(ListedSubject::Audiences)),
            ("Комисията има следните задачи:", "Мониторинг", Some(Topic::Monitoring), Some(ListedSubject::Tasks)),
            ("", "Задължения на съвета за наблюдение", Some(Topic::Monitoring), Some(ListedSubject::Tasks)),
            ("", "Целеви групи на програмата", Some(Topic::Communication), Some(ListedSubject::Audiences)),
            ("Документи на общинско ниво:", "Съответствие", Some(Topic::Analysis), None),
        ] {
            assert_eq!(listed_subject(Some(intro), &[], Some(heading), topic), expected, "{intro}");
        }
    }
}
