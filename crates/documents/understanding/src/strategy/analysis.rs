//! The vision, and the groups at risk that have headings of their own.

use opora_domain::evidence::Origin;
use opora_domain::strategies::{RiskGroup, StrategySubject};

use super::lists::item_of;
use super::reading::Reading;
use super::topics::topics_of;
use crate::frame::Line;
use crate::matching::tokens;
use crate::vocabulary::strategy::{TOPICS, Topic};

/// Takes the vision: the prose under a heading of its own, else what follows the word on its line or the next.
pub(crate) fn take_vision(reading: &mut Reading) {
    let own = reading
        .strategy
        .outline
        .iter()
        .position(|entry| entry.title.as_deref().is_some_and(|title| topics_of(title) == [Topic::Vision]));
    if let Some(own) = own.and_then(|own| u32::try_from(own).ok()) {
        let lines: Vec<usize> = reading
            .lines
            .free()
            .filter(|(index, line)| reading.under.get(*index) == Some(&Some(own)) && item_of(line).is_none())
            .map(|(index, _)| index)
            .collect();
        set_vision(reading, &lines, Some(own));
    }
    if reading.strategy.vision.is_some() {
        return;
    }
    let announced = reading.lines.free().find(|(_, line)| announces_vision(line)).map(|(index, _)| index);
    let Some(index) = announced else { return };
    let outline = reading.under.get(index).copied().flatten();
    let rest = reading.lines.get(index).and_then(|line| {
        let (_, rest) = line.text.split_once(':')?;
        (!rest.trim().is_empty()).then(|| (rest.trim().to_owned(), line.at))
    });
    if let Some((text, at)) = rest {
        reading.strategy.vision = Some(text);
        reading.prove("vision", at, 0.9);
        reading.take(index);
        reading.holds(outline, StrategySubject::Vision);
        return;
    }
    let next = index + 1;
    let fits = reading.lines.get(next).is_some_and(|line| line.length() > 20 && item_of(line).is_none());
    if fits && reading.lines.is_free(next) {
        reading.take(index);
        set_vision(reading, &[next], outline);
    }
}

/// Takes the prose under a heading of the main goal (`Главна цел`) as the goal, where no list tells the goals.
pub(crate) fn take_main_goal(reading: &mut Reading) {
    let names_it = |title: &str| {
        let words = tokens(title);
        words.windows(2).any(|pair| match pair {
            [main, goal] => main.has_any_stem(&["главна", "основна", "генерална"]) && goal.is_word("цел"),
            _ => false,
        }) && words.len() <= 6
    };
    let outline = &reading.strategy.outline;
    let own = outline.iter().position(|entry| entry.title.as_deref().is_some_and(names_it));
    let Some(own) = own.and_then(|own| u32::try_from(own).ok()).filter(|_| reading.strategy.goals.is_empty()) else {
        return;
    };
    let under = |index: usize| reading.under.get(index) == Some(&Some(own));
    let found = reading.lines.free().find(|(index, line)| under(*index) && item_of(line).is_none());
    let Some((index, text, at)) = found.map(|(index, line)| (index, line.text.clone(), line.at)) else { return };
    reading.strategy.goals.push(text);
    reading.prove("goals.0", at, 0.85);
    reading.take(index);
    reading.holds(Some(own), StrategySubject::Goals);
}

/// `Визия:`, `Нашата визия`, `Визия: Община за всички`.
fn announces_vision(line: &Line) -> bool {
    let label = line.text.split(':').next().unwrap_or_default();
    let words = tokens(label);
    let labelled = line.text.contains(':') || line.stands_out();
    labelled && words.len() <= 5 && words.iter().take(2).any(|word| word.has_stem("визия"))
}

fn set_vision(reading: &mut Reading, lines: &[usize], outline: Option<u32>) {
    let Some(first) = lines.first().and_then(|first| reading.lines.get(*first)) else { return };
    let at = first.at;
    let texts: Vec<String> =
        lines.iter().filter_map(|index| reading.lines.get(*index)).map(|line| line.text.clone()).collect();
    let text = texts.join("\n");
    reading.strategy.vision = Some(unquoted(&text).to_owned());
    reading.prove("vision", at, 0.95);
    for index in lines {
        reading.take(*index);
    }
    reading.holds(outline, StrategySubject::Vision);
}

/// A text that stands in quotation marks as a whole, without them.
fn unquoted(text: &str) -> &str {
    let inner = text.strip_prefix(['„', '"', '“', '«']).and_then(|rest| rest.strip_suffix(['“', '”', '"', '»']));
    inner.filter(|inner| !inner.contains(['„', '"', '“', '”', '«', '»'])).unwrap_or(text)
}

/// Takes the headings below the part about the groups at risk, the groups' own groups among them.
pub(crate) fn take_risk_groups(reading: &mut Reading) {
    let outline = &reading.strategy.outline;
    let is_about = |title: &str| {
        let named = topics_of(title);
        TOPICS.iter().map(|(topic, _)| *topic).find(|topic| named.contains(topic)) == Some(Topic::RiskGroups)
    };
    for (index, entry) in outline.iter().enumerate() {
        let level = entry.level.unwrap_or(1);
        if !entry.title.as_deref().is_some_and(is_about) {
            continue;
        }
        let below: Vec<_> =
            outline.iter().skip(index + 1).take_while(|other| other.level.unwrap_or(1) > level).collect();
        let numbered = below.iter().any(|other| other.number.is_some());
        let groups: Vec<RiskGroup> = below
            .iter()
            .filter(|other| !numbered || other.number.is_some())
            .map(|other| RiskGroup {
                number: other.number.clone(),
                title: other.title.clone(),
                origin: other.origin.at.map_or_else(Origin::default, |at| Origin::at(at, 0.9)),
            })
            .collect();
        if groups.len() > 1 {
            reading.strategy.risk_groups = groups;
            reading.holds(u32::try_from(index).ok(), StrategySubject::RiskGroups);
            return;
        }
    }
}
