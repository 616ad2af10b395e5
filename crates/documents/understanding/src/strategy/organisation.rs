//! Who carries the strategy out: roles by headings, the body that watches, sources of money told in prose.

use opora_domain::evidence::Origin;
use opora_domain::strategies::{Monitoring, Role, StrategySubject};

use super::lists::{enumerated, item_of, lists};
use super::reading::Reading;
use super::topics::topics_of;
use crate::matching::{Token, TokenKind, tokens};
use crate::vocabulary::strategy::{BODY_ADJECTIVE_STEMS, BODY_STEMS, Topic, WATCHING_STEMS};

/// The name of a body has at most so many words: `Обществен съвет по чл. 35 от Закона за социално подпомагане`.
const LONGEST_BODY: usize = 14;

/// Takes the roles: a heading with an institution's name and the list below it, or a short line before a list.
pub(crate) fn take_roles(reading: &mut Reading) {
    let found = lists(reading);
    for index in 0..reading.strategy.outline.len() {
        let outline = u32::try_from(index).ok();
        let of_roles = reading.topic_of_part(outline) == Some(Topic::Roles);
        let Some(entry) = reading.strategy.outline.get(index).filter(|_| of_roles) else { continue };
        let title = entry.title.clone().unwrap_or_default();
        let names_body = !topics_of(&title).contains(&Topic::Roles);
        let at = entry.origin.at;
        let mut role = Role { body: Some(title), ..Role::default() };
        if let Some(at) = at {
            role.origin = Origin::at(at, 0.9);
        }
        for list in found.iter().filter(|list| list.outline == outline) {
            let announced = list.intro.and_then(|intro| {
                let line = reading.lines.get(intro).filter(|line| item_of(line).is_none())?;
                let body =
                    line.text.strip_suffix(':').filter(|body| body.split_whitespace().count() <= LONGEST_BODY)?;
                Some((intro, body.to_owned(), line.at))
            });
            match announced.filter(|_| !names_body) {
                Some((intro, body, at)) => {
                    let mut other = Role { body: Some(body), origin: Origin::at(at, 0.85), ..Role::default() };
                    reading.take(intro);
                    take_duties(reading, &list.entries, &mut other);
                    reading.strategy.roles.push(other);
                    reading.holds(outline, StrategySubject::Roles);
                }
                None if names_body => take_duties(reading, &list.entries, &mut role),
                None => {}
            }
        }
        if !names_body {
            take_inline_roles(reading, outline);
        }
        if role.duties.is_empty() && names_body {
            let prose: Vec<usize> = reading
                .lines
                .free()
                .filter(|(line, _)| reading.under.get(*line).copied().flatten() == outline)
                .map(|(line, _)| line)
                .collect();
            take_duties(reading, &prose, &mut role);
        }
        if !role.duties.is_empty() {
            reading.strategy.roles.push(role);
            reading.holds(outline, StrategySubject::Roles);
        }
    }
}

/// `Общински съвет: (1) приема …; (2) определя …`
fn take_inline_roles(reading: &mut Reading, outline: Option<u32>) {
    let found: Vec<_> = reading
        .lines
        .free()
        .filter(|(index, _)| reading.under.get(*index).copied().flatten() == outline)
        .filter_map(|(index, line)| {
            let inline = enumerated(&line.text).filter(|found| found.intro.split_whitespace().count() <= 10)?;
            Some((index, line.at, inline))
        })
        .collect();
    for (index, at, inline) in found {
        let origin = Origin::at(at, 0.85);
        reading.strategy.roles.push(Role { body: Some(inline.intro), duties: inline.entries, origin });
        reading.take(index);
        reading.holds(outline, StrategySubject::Roles);
    }
}

fn take_duties(reading: &mut Reading, lines: &[usize], role: &mut Role) {
    for index in lines {
        let Some(line) = reading.lines.get(*index).filter(|_| reading.lines.is_free(*index)) else { continue };
        let text = item_of(line).map_or_else(|| line.text.clone(), |(_, text)| text);
        role.origin.prove(format!("duties.{}", role.duties.len()), line.at, 0.9);
        role.duties.push(text);
        reading.take(*index);
    }
}

/// How a place names a body: the strongest introduces it, the others only speak of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Introduced {
    InText,
    ByHeading,
    WithAbbreviation,
}

/// Finds the name of the body that watches over the strategy, in the part about monitoring.
pub(crate) fn find_body(reading: &mut Reading) {
    let mut best: Option<(String, opora_tree::Place, Introduced)> = None;
    for (index, line) in reading.lines.lines.iter().enumerate() {
        let topic = reading.topic_at(index);
        if topic != Some(Topic::Monitoring) {
            continue;
        }
        let Some((name, start, end, abbreviated)) = body_in(&line.text) else { continue };
        let introduced = if abbreviated {
            Introduced::WithAbbreviation
        } else if reading.heading_lines.binary_search(&index).is_ok() {
            Introduced::ByHeading
        } else {
            Introduced::InText
        };
        if best.as_ref().is_none_or(|(_, _, known)| introduced > *known) {
            best = Some((name, line.at.span(start, end), introduced));
        }
    }
    if let Some((name, at, _)) = best {
        let monitoring = reading.strategy.monitoring.get_or_insert_with(Monitoring::default);
        monitoring.body = Some(name);
        monitoring.origin.prove("body", at, 0.85);
    }
}

/// Finds the members that one sentence counts: `Комисията обхваща 4 души – 2 от общината и 2 от ДСП.`
pub(crate) fn find_members(reading: &mut Reading) {
    if reading.strategy.monitoring.as_ref().is_some_and(|known| !known.members.is_empty()) {
        return;
    }
    let found = reading.lines.free().find_map(|(index, line)| {
        let topic = reading.topic_at(index);
        let members = members_in(&line.text).filter(|_| topic == Some(Topic::Monitoring))?;
        Some((line.at, members))
    });
    if let Some((at, members)) = found {
        let monitoring = reading.strategy.monitoring.get_or_insert_with(Monitoring::default);
        monitoring.origin.prove("members", at, 0.7);
        monitoring.members = members;
    }
}

/// The parts of a sentence after its dash, each of which begins with a number.
fn members_in(text: &str) -> Option<Vec<String>> {
    let (said, listed) = text.split_once([':', '–', '—'])?;
    let words = tokens(said);
    let says = |stems: &[&str]| words.iter().any(|word| word.has_any_stem(stems));
    if !says(&["обхваща", "включва", "състо", "състав"]) || !says(&["душ", "член", "човек"])
    {
        return None;
    }
    let listed = listed.trim().trim_end_matches('.').replace(" и ", ", ");
    let members: Vec<String> = listed.split([',', ';']).map(|part| part.trim().to_owned()).collect();
    let counted = members.iter().all(|member| member.starts_with(|first: char| first.is_ascii_digit()));
    (members.len() >= 2 && counted).then_some(members)
}

/// `Комисия за мониторинг и оценка (КМО)` in a sentence, with its span and whether it has an abbreviation.
fn body_in(text: &str) -> Option<(String, u32, u32, bool)> {
    let all = tokens(text);
    let first = (0..all.len()).find(|place| {
        all.get(*place).is_some_and(|token| token.has_any_stem(BODY_STEMS) && !token.has_any_stem(&["групи"]))
            && all.get(place + 1).is_some_and(|token| token.is_word("за") || token.is_word("по"))
            && all.get(place + 2).is_some_and(|token| token.has_any_stem(WATCHING_STEMS))
    })?;
    let belongs =
        |token: &Token| token.has_any_stem(WATCHING_STEMS) || ["за", "по", "и"].contains(&token.folded.as_str());
    let mut last = first + 2;
    while all.get(last + 1).is_some_and(belongs) {
        last += 1;
    }
    if all.get(last).is_some_and(|token| !token.has_any_stem(WATCHING_STEMS)) {
        last -= 1;
    }
    // "Комисия за наблюдение на стратегията": what it watches over is part of its name.
    let watched = |place: usize| all.get(place).is_some_and(|token| token.has_any_stem(&["изпълнени", "стратегия"]));
    while all.get(last + 1).is_some_and(|token| token.is_word("на")) && watched(last + 2) {
        last += 2;
    }
    let short = |token: &Token| {
        token.kind == TokenKind::Word && token.text.chars().all(char::is_uppercase) && token.text.chars().count() >= 2
    };
    let abbreviated = all.get(last + 1).is_some_and(|token| token.is_sign("(/"))
        && all.get(last + 2).is_some_and(short)
        && all.get(last + 3).is_some_and(|token| token.is_sign(")/"));
    if abbreviated {
        last += 3;
    }
    let adjective = first
        .checked_sub(1)
        .filter(|before| all.get(*before).is_some_and(|token| token.has_any_stem(BODY_ADJECTIVE_STEMS)));
    let (start, end) = (all.get(adjective.unwrap_or(first))?.start, all.get(last)?.end);
    let name = text.chars().skip(start as usize).take((end - start) as usize).collect();
    Some((name, start, end, abbreviated))
}

/// Sources of money that one sentence lists: `Основни източници са държавният бюджет; общинският бюджет; …`.
pub(crate) fn take_funding_prose(reading: &mut Reading) {
    if !reading.strategy.funding_sources.is_empty() {
        return;
    }
    let found = reading.lines.free().find_map(|(index, line)| {
        let topic = reading.topic_at(index);
        if topic != Some(Topic::Funding) {
            return None;
        }
        let words = tokens(&line.text);
        let source = words.iter().position(|token| token.has_any_stem(&["източни"]))?;
        let verb = words.iter().skip(source).take(12).find(|token| token.is_word("са") || token.is_sign(":"))?;
        let sentence: String = line.text.chars().skip(verb.end as usize).collect();
        let end = sentence.find(". ").unwrap_or(sentence.len());
        let listed: Vec<String> = sentence
            .get(..end)?
            .split(';')
            .map(|part| part.trim().trim_end_matches('.').to_owned())
            .filter(|part| !part.is_empty())
            .collect();
        (listed.len() > 1).then_some((index, line.at, listed))
    });
    if let Some((index, at, listed)) = found {
        let outline = reading.under.get(index).copied().flatten();
        for source in listed {
            reading.prove(format!("funding_sources.{}", reading.strategy.funding_sources.len()), at, 0.7);
            reading.strategy.funding_sources.push(source);
        }
        reading.holds(outline, StrategySubject::FundingSources);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_body_is_named_with_its_abbreviation() {
        let name = |text: &str| body_in(text).map(|(name, ..)| name);
        assert_eq!(
            name("Работи Комисия за мониторинг и оценка (КМО), назначена от кмета.").as_deref(),
            Some("Комисия за мониторинг и оценка (КМО)")
        );
        assert_eq!(name("Създава се звено за наблюдение и то заседава.").as_deref(), Some("звено за наблюдение"));
        assert_eq!(name("Планира дейностите по мониторинг."), None);
    }
}
