//! The headings: by style, by number, by their form; and the lines that stand under each.

mod candidates;
mod levels;

use opora_domain::evidence::Origin;
use opora_domain::strategies::OutlineEntry;

use super::reading::Reading;
use candidates::{Candidate, Candidates, HeadingKind};
use levels::Levels;

/// Finds the headings; they are in the outline afterwards, and each line knows its heading.
pub(crate) fn take(reading: &mut Reading) {
    let found = Candidates::of(reading).find();
    let mut levels = Levels::of(&found);
    let mut headings = found.into_iter().peekable();
    let mut current = None;
    for index in 0..reading.lines.lines.len() {
        if let Some(heading) = headings.next_if(|heading| heading.line == index) {
            let level = levels.next(&heading);
            current = u32::try_from(reading.strategy.outline.len()).ok();
            push(reading, &heading, level);
        }
        if let Some(under) = reading.under.get_mut(index) {
            *under = current;
        }
    }
    reading.find_topics();
}

fn push(reading: &mut Reading, heading: &Candidate, level: u8) {
    let Some(line) = reading.lines.get(heading.line) else { return };
    let certain = heading.style.is_some() || !matches!(heading.kind, HeadingKind::Form { .. });
    let confidence = if certain { 1.0 } else { 0.7 };
    reading.strategy.outline.push(OutlineEntry {
        number: heading.number.clone(),
        title: Some(heading.title.clone()),
        level: Some(level),
        holds: Vec::new(),
        origin: Origin::at(line.at, confidence),
    });
    reading.heading_lines.push(heading.line);
    reading.take(heading.line);
}

/// Takes out the headings that only bold letters made and that turned out to name who has duties: where styles or numbers
/// make the headings, a bold name above a list is none. What stood below it then stands below the heading above.
pub(crate) fn leave_out_bodies(reading: &mut Reading) {
    let strategy = &reading.strategy;
    let is_body = |entry: &OutlineEntry| strategy.roles.iter().any(|role| role.body == entry.title);
    let of_form = |entry: &OutlineEntry| entry.origin.confidence.is_some_and(|confidence| confidence < 1.0);
    let is_bold = |line: &usize| reading.lines.get(*line).is_some_and(|line| line.bold);
    let left_out: Vec<bool> = (strategy.outline.iter().zip(&reading.heading_lines))
        .map(|(entry, line)| of_form(entry) && is_body(entry) && is_bold(line))
        .collect();
    let certain = strategy.outline.iter().filter(|entry| !of_form(entry)).count();
    if left_out.first() == Some(&true) || certain * 2 < strategy.outline.len() {
        return;
    }
    let mut kept: Vec<OutlineEntry> = Vec::new();
    let mut now_at: Vec<u32> = Vec::new();
    for (entry, out) in std::mem::take(&mut reading.strategy.outline).into_iter().zip(left_out) {
        match kept.last_mut().filter(|_| out) {
            Some(above) => {
                let new = entry.holds.into_iter().filter(|subject| !above.holds.contains(subject)).collect::<Vec<_>>();
                above.holds.extend(new);
            }
            None => kept.push(entry),
        }
        now_at.push(u32::try_from(kept.len().saturating_sub(1)).unwrap_or(u32::MAX));
    }
    for prose in &mut reading.strategy.narrative {
        prose.outline = prose.outline.and_then(|old| now_at.get(usize::try_from(old).ok()?).copied());
    }
    reading.strategy.outline = kept;
}

#[cfg(test)]
mod tests {
    use opora_tree::{Block, Document, Paragraph};

    #[test]
    fn a_short_line_below_a_heading_is_a_heading_too() {
        let prose = "На територията на общината работи един дом, в който живеят стари хора от всички населени места.";
        let texts = [
            "Стратегия за развитие на социалните услуги в община Примерово (2026 – 2030 г.)",
            "1. Анализ на ситуацията",
            prose,
            "1.1. Услуги за стари хора",
            "Специализирани институции",
            prose,
            "1.2. Услуги за деца",
            "Услуги в общността",
            "В общината за деца и младежи работят тези услуги:",
            "- Дневен център",
            "- Център за обществена подкрепа",
        ];
        let blocks = texts.into_iter().map(|text| Block::Paragraph(Paragraph::plain(text))).collect();
        let tree = Document { blocks, ..Document::default() };
        let outline = crate::understand_strategy(&tree).unwrap().outline;
        let titles: Vec<_> = outline.iter().map(|entry| (entry.title.clone().unwrap(), entry.level.unwrap())).collect();
        let level = |title: &str| titles.iter().find(|(known, _)| known == title).map(|(_, level)| *level);
        assert!(level("Специализирани институции") > level("Услуги за стари хора"), "{titles:?}");
        assert!(level("Услуги в общността") > level("Услуги за деца"), "{titles:?}");
    }
}
