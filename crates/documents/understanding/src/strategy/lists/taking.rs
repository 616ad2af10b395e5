//! The entries of lists into the keys of the strategy.

use opora_domain::evidence::Origin;
use opora_domain::strategies::{Communication, Monitoring, RiskGroup, StrategySubject};

use opora_tree::Place;

use super::inline::by_commas;
use super::subjects::ListedSubject;
use super::{FoundList, enumerated, item_of, listed_subject, lists};
use crate::strategy::elements::element;
use crate::strategy::indicators::indicator;
use crate::strategy::reading::Reading;
use crate::vocabulary::strategy::Topic;

/// Takes the lists inside sentences; the sentence stays as prose, which says more than its list.
fn take_inline(reading: &mut Reading, seen: &[ListedSubject]) {
    let mut found = Vec::new();
    for (index, line) in reading.lines.free() {
        let outline = reading.under.get(index).copied().flatten();
        let topic = reading.topic_of_part(outline);
        let Some(list) = enumerated(&line.text).or_else(|| by_commas(&line.text)) else { continue };
        let entries: Vec<&str> = list.entries.iter().map(String::as_str).collect();
        let Some(subject) = listed_subject(Some(&list.intro), &entries, None, topic) else { continue };
        let named = matches!(
            subject,
            ListedSubject::Values
                | ListedSubject::Principles
                | ListedSubject::Criteria
                | ListedSubject::Audiences
                | ListedSubject::CommunicationPrinciples
        );
        let heads = matches!(
            topic,
            Some(Topic::Values | Topic::Principles | Topic::Vision | Topic::Communication | Topic::Monitoring)
        );
        if named && heads && !seen.contains(&subject) {
            found.push((subject, list.entries, line.at, outline));
        }
    }
    for (subject, entries, at, outline) in found {
        for text in entries {
            let held = add(reading, subject, None, text, at);
            reading.holds(outline, held);
        }
    }
}

/// Takes every list whose subject is known; of two lists of one subject the first one holds.
pub(crate) fn take(reading: &mut Reading) {
    let mut seen: Vec<ListedSubject> = Vec::new();
    for list in lists(reading) {
        let topic = reading.topic_of_part(list.outline);
        let Some(subject) = subject_of(reading, &list, topic) else { continue };
        let repeatable = matches!(subject, ListedSubject::Indicators(_) | ListedSubject::PartnershipInstruments);
        if !repeatable && seen.contains(&subject)
            || subject == ListedSubject::RiskGroups && !reading.strategy.risk_groups.is_empty()
        {
            continue;
        }
        seen.push(subject);
        for index in list.entries {
            entry(reading, index, subject, list.outline);
        }
    }
    take_inline(reading, &seen);
}

fn subject_of(reading: &Reading, list: &FoundList, topic: Option<Topic>) -> Option<ListedSubject> {
    let text = |index: &usize| reading.lines.get(*index).map(|line| line.text.as_str());
    let first = list.entries.first().and_then(|first| reading.lines.get(*first))?;
    if element(first).is_some() {
        return None;
    }
    let entries: Vec<&str> = list.entries.iter().filter_map(text).collect();
    let heading = list.outline.and_then(|at| reading.strategy.outline.get(usize::try_from(at).ok()?));
    listed_subject(
        list.intro.as_ref().and_then(text),
        &entries,
        heading.and_then(|entry| entry.title.as_deref()),
        topic,
    )
}

/// Takes the line of an entry.
fn entry(reading: &mut Reading, index: usize, subject: ListedSubject, outline: Option<u32>) {
    let Some(line) = reading.lines.get(index) else { return };
    let Some((number, text)) = item_of(line) else { return };
    let at = line.at;
    let held = add(reading, subject, number, text, at);
    reading.take(index);
    reading.holds(outline, held);
}

/// Adds an entry to the list of its subject.
fn add(
    reading: &mut Reading,
    subject: ListedSubject,
    number: Option<String>,
    text: String,
    at: Place,
) -> StrategySubject {
    let strategy = &mut reading.strategy;
    let (field, list, held) = match subject {
        ListedSubject::Values => ("values", &mut strategy.values, StrategySubject::Values),
        ListedSubject::Principles => ("principles", &mut strategy.principles, StrategySubject::Principles),
        ListedSubject::Goals => ("goals", &mut strategy.goals, StrategySubject::Goals),
        ListedSubject::TargetGroups => ("target_groups", &mut strategy.target_groups, StrategySubject::TargetGroups),
        ListedSubject::PriorityTargetGroups => {
            ("priority_target_groups", &mut strategy.priority_target_groups, StrategySubject::PriorityTargetGroups)
        }
        ListedSubject::PartnershipInstruments => {
            ("partnership_instruments", &mut strategy.partnership_instruments, StrategySubject::PartnershipInstruments)
        }
        ListedSubject::FundingSources => {
            ("funding_sources", &mut strategy.funding_sources, StrategySubject::FundingSources)
        }
        ListedSubject::RiskGroups => {
            let origin = Origin::at(at, 0.9);
            strategy.risk_groups.push(RiskGroup { number, title: Some(text), origin });
            return StrategySubject::RiskGroups;
        }
        ListedSubject::Indicators(kind) => {
            strategy.key_indicators.push(indicator(kind, text, at));
            return StrategySubject::KeyIndicators;
        }
        ListedSubject::Audiences | ListedSubject::CommunicationPrinciples => {
            let communication = strategy.communication.get_or_insert_with(Communication::default);
            let (field, list) = if subject == ListedSubject::Audiences {
                ("audiences", &mut communication.audiences)
            } else {
                ("principles", &mut communication.principles)
            };
            communication.origin.prove(format!("{field}.{}", list.len()), at, 1.0);
            list.push(text);
            return StrategySubject::Communication;
        }
        ListedSubject::Members
        | ListedSubject::Tasks
        | ListedSubject::MandatoryActivities
        | ListedSubject::Criteria => {
            let monitoring = strategy.monitoring.get_or_insert_with(Monitoring::default);
            let (field, list) = match subject {
                ListedSubject::Members => ("members", &mut monitoring.members),
                ListedSubject::Tasks => ("tasks", &mut monitoring.tasks),
                ListedSubject::MandatoryActivities => ("mandatory_activities", &mut monitoring.mandatory_activities),
                _ => ("evaluation_criteria", &mut monitoring.evaluation_criteria),
            };
            monitoring.origin.prove(format!("{field}.{}", list.len()), at, 1.0);
            list.push(text);
            return StrategySubject::Monitoring;
        }
    };
    let place = format!("{field}.{}", list.len());
    list.push(text);
    reading.prove(place, at, 1.0);
    held
}
