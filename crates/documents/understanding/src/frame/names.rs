//! The municipality and the district, in the nominative as they stand after `Община` and `област`.

use opora_domain::places::municipalities_named;
use opora_tree::{ParagraphRole, Place};

use super::Lines;
use crate::matching::{Token, TokenKind, fold, has_word_beginning, is_upper_case, tokens};

/// A name with where it stands.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct FoundName {
    pub(crate) name: String,
    pub(crate) at: Place,
    pub(crate) confidence: f64,
}

/// Words that end a name: it is followed by them, never made of them.
const STOP_WORDS: &[&str] = &[
    "за",
    "през",
    "на",
    "в",
    "във",
    "с",
    "със",
    "по",
    "от",
    "до",
    "и",
    "е",
    "са",
    "се",
    "област",
    "обл",
    "година",
    "г",
    "гр",
    "град",
    "при",
    "към",
    "или",
    "че",
    "като",
    "който",
    "която",
    "които",
    "чрез",
    "план",
    "планов",
    "период",
    "бе",
    "ще",
    "да",
    "не",
    "ул",
    "адрес",
    "тел",
];

/// The municipality: the title's word first, then the one that is named most often.
pub(crate) fn municipality(title: Option<(&str, Place)>, lines: &Lines, cells: &[&str]) -> Option<FoundName> {
    let mentions = mentions(lines, &["община", "общината"]);
    // Cells show how a name in capitals is spelled.
    let spellings: Vec<String> = cells
        .iter()
        .take(400)
        .flat_map(|text| names_after(text, &["община"], true))
        .map(|(name, ..)| name)
        .chain(mentions.iter().map(|mention| mention.name.clone()))
        .collect();
    if let Some((text, at)) = title
        && let Some(found) = names_after(text, &["община", "общината"], true).into_iter().next()
    {
        let (name, start, end) = found;
        return Some(FoundName { name: spelled(&name, &spellings), at: at.span(start, end), confidence: 1.0 });
    }
    // Long names of letterheads count as much as many mentions in prose: the first lines outweigh the rest.
    let mut counted: Vec<(String, usize, &FoundName)> = Vec::new();
    for (order, mention) in mentions.iter().enumerate() {
        let key = fold(&mention.name);
        let weight = if order == 0 { 3 } else { 1 };
        match counted.iter_mut().find(|(known, ..)| *known == key) {
            Some((_, count, _)) => *count += weight,
            None => counted.push((key, weight, mention)),
        }
    }
    let (_, _, best) = counted.into_iter().max_by(|one, other| one.1.cmp(&other.1).then(other.2.at.cmp(&one.2.at)))?;
    Some(FoundName { name: spelled(&best.name, &spellings), at: best.at, confidence: 0.8 })
}

/// The district, where a line of the frame says it beside the municipality or alone.
pub(crate) fn district(title: Option<(&str, Place)>, lines: &Lines) -> Option<FoundName> {
    let labels = ["област", "обл"];
    if let Some((text, at)) = title
        && let Some((name, start, end)) = names_after(text, &labels, true).into_iter().next()
    {
        return Some(FoundName { name: spelled(&name, &[]), at: at.span(start, end), confidence: 1.0 });
    }
    lines
        .lines
        .iter()
        .filter(|line| line.length() <= 200 && !line.after_rows)
        .find_map(|line| {
            let near = fold(&line.text).contains("общин") || fold(&line.text).starts_with("обл");
            let (name, start, end) = names_after(&line.text, &labels, line.stands_out())
                .into_iter()
                .find(|(_, start, _)| near || follows_settlement(&line.text, *start))
                .or_else(|| district_of_sofia(&line.text).filter(|_| near && line.length() <= 100))?;
            Some(FoundName { name: spelled(&name, &[]), at: line.at.span(start, end), confidence: 0.9 })
        })
        .or_else(|| {
            // The header of a page, and a sentence that says where the municipality lies: "община Ясеново, област Пример".
            lines.lines.iter().find_map(|line| {
                let of_page = matches!(line.role, ParagraphRole::PageHeader | ParagraphRole::PageFooter);
                let (name, start, end) = names_after(&line.text, &labels, of_page)
                    .into_iter()
                    .find(|(_, start, _)| of_page || follows_municipality(&line.text, *start))?;
                Some(FoundName { name: spelled(&name, &[]), at: line.at.span(start, end), confidence: 0.8 })
            })
        })
}

/// The address of a letterhead: "5880 с. Ясеново, обл. Пример, тел. …".
fn follows_settlement(text: &str, start: u32) -> bool {
    let all = tokens(text);
    let begins = |place: usize| all.get(place).is_some_and(|token| ["с", "гр"].contains(&token.folded.as_str()));
    let coded = all.first().is_some_and(|token| token.text.len() == 4 && token.number().is_some());
    let named = usize::from(coded);
    // Nothing but the name of the settlement stands between its label and that of the district.
    let between: Vec<&Token> = all.iter().skip(named + 1).take_while(|token| token.end <= start).collect();
    let label = between.iter().rposition(|token| token.has_stem("обл"));
    let name = between.get(..label.unwrap_or_default()).unwrap_or_default();
    begins(named)
        && (1..=6).contains(&name.len())
        && name.iter().all(|token| token.begins_with_capital() || token.is_sign(".,-"))
}

/// "Софийска област", the one district that is called by an adjective; its name after the word is that of the capital.
fn district_of_sofia(text: &str) -> Option<(String, u32, u32)> {
    let all = tokens(text);
    all.windows(2).find_map(|pair| match pair {
        [name, label] if name.is_word("софийска") && label.is_word("област") && name.begins_with_capital() => {
            Some((name.text.clone(), name.start, name.end))
        }
        _ => None,
    })
}

/// Whether the name of a district that begins at `start` stands behind that of a municipality.
fn follows_municipality(text: &str, start: u32) -> bool {
    let all = tokens(text);
    let before: Vec<&Token> = all.iter().filter(|token| token.end <= start).collect();
    let Some(label) = before.iter().rposition(|token| token.has_stem("обл")) else { return false };
    let ahead = before.get(label.saturating_sub(6)..label).unwrap_or_default();
    let parted = ahead.last().is_some_and(|token| token.is_sign(",(–-"));
    let named = ahead.iter().rev().nth(1).is_some_and(|token| token.begins_with_capital());
    parted && named && ahead.iter().any(|token| token.has_stem("общин"))
}

fn mentions(lines: &Lines, labels: &[&str]) -> Vec<FoundName> {
    lines
        .lines
        .iter()
        .flat_map(|line| {
            let short = line.length() <= 60;
            names_after(&line.text, labels, short).into_iter().map(|(name, start, end)| FoundName {
                name,
                at: line.at.span(start, end),
                confidence: 0.8,
            })
        })
        .take(200)
        .collect()
}

/// The names after the labels in a text, with their spans. In a heading a small second word belongs to the name.
fn names_after(text: &str, labels: &[&str], heading: bool) -> Vec<(String, u32, u32)> {
    let mut found = Vec::new();
    if !labels.iter().any(|label| has_word_beginning(text, label)) {
        return found;
    }
    let all = tokens(text);
    for (place, token) in all.iter().enumerate() {
        if !labels.contains(&token.folded.as_str()) {
            continue;
        }
        let mut next = place + 1;
        while all.get(next).is_some_and(|token| token.is_sign(".:„\"-–“")) {
            next += 1;
        }
        if let Some(name) = name_at(&all, next, heading) {
            found.push(name);
        }
    }
    found
}

fn name_at(all: &[Token], first: usize, heading: bool) -> Option<(String, u32, u32)> {
    let is_part = |token: &Token| token.kind == TokenKind::Word && !STOP_WORDS.contains(&token.folded.as_str());
    let head = all.get(first).filter(|token| is_part(token) && token.begins_with_capital())?;
    let mut name = head.text.clone();
    let mut end = head.end;
    let mut next = first + 1;
    while let Some(token) = all.get(next) {
        let capital = token.begins_with_capital()
            && (is_upper_case(&token.text) == is_upper_case(&head.text) || token.text.chars().count() == 1);
        let small = heading
            && !is_upper_case(&head.text)
            && !token.begins_with_capital()
            && next == first + 1
            && token.text.chars().count() >= 3;
        if is_part(token) && token.spaced && (capital || small) && next - first < 3 {
            name.push(' ');
            name.push_str(&token.text);
        } else if token.is_sign("-")
            && !token.spaced
            && all.get(next + 1).is_some_and(|after| !after.spaced && is_part(after) && after.folded != "област")
        {
            let after = all.get(next + 1)?;
            name.push('-');
            name.push_str(&after.text);
            next += 1;
        } else {
            break;
        }
        end = all.get(next)?.end;
        next += 1;
    }
    Some((name, head.start, end))
}

/// A name in capitals as another mention spells it, else with a capital at each word.
fn spelled(name: &str, spellings: &[String]) -> String {
    if !is_upper_case(name) {
        return name.to_owned();
    }
    let key = name.to_lowercase();
    if let Some(spelled) = spellings.iter().find(|known| !is_upper_case(known) && known.to_lowercase() == key) {
        return spelled.clone();
    }
    if let Some(official) = municipalities_named(&key).first() {
        return official.name.to_owned();
    }
    key.split(' ')
        .map(|word| {
            let mut letters = word.chars();
            letters.next().map(|first| first.to_uppercase().chain(letters).collect::<String>()).unwrap_or_default()
        })
        .collect::<Vec<_>>()
        .join(" ")
}
