//! Who approves and who agrees: label, name and role, on one line or on several.

use opora_domain::planning::Person;
use opora_tree::Place;

use super::Lines;
use crate::matching::{Token, TokenKind, fold, is_upper_case, tokens};
use crate::vocabulary::frame::{APPROVED_LABELS, COORDINATED_LABELS, ROLE_STEMS};

#[derive(Debug, Clone)]
pub(crate) struct FoundPerson {
    pub(crate) person: Person,
    pub(crate) at: Place,
    pub(crate) approves: bool,
    pub(crate) confidence: f64,
}

/// A line of the block after its label; longer ones are prose.
const LONGEST: usize = 120;
const LINES: usize = 4;

/// Takes the blocks of persons.
pub(crate) fn take(lines: &mut Lines) -> Vec<FoundPerson> {
    let mut found = Vec::new();
    let mut index = 0;
    while index < lines.lines.len() {
        if lines.is_free(index)
            && let Some((person, used)) = column_below(lines, index)
        {
            used.into_iter().for_each(|line| lines.take(line));
            found.push(person);
            index += 1;
        } else if lines.is_free(index)
            && let Some((people, used)) = block_at(lines, index)
        {
            for line in index..index + used {
                lines.take(line);
            }
            found.extend(people);
            index += used;
        } else {
            index += 1;
        }
    }
    found
}

/// The label at the beginning of a text, whether it approves, and the rest.
fn label(text: &str) -> Option<(bool, &str)> {
    let end = text.find(|letter: char| !letter.is_alphabetic()).unwrap_or(text.len());
    let (word, rest) = text.split_at_checked(end)?;
    let folded = fold(word);
    let closes = rest.is_empty() || rest.trim_start().starts_with([':', '.', '-', '–', '…', '_', '/']);
    let approves = APPROVED_LABELS.contains(&folded.as_str()) && folded != "кмет";
    let agrees = COORDINATED_LABELS.contains(&folded.as_str());
    if !(approves || agrees) {
        return None;
    }
    if closes {
        return Some((approves, rest.trim_start_matches([':', ' ', '.', '-', '–'])));
    }
    // "Съгласувано с Дирекция …: Мария Иванова, директор": with whom stands between the label and the name.
    let body = rest.trim_start();
    let with = ["с ", "със ", "с:", "със:"].iter().any(|word| body.starts_with(word));
    let (_, named) = body.split_once(':').filter(|_| with && text.chars().count() <= LONGEST * 2)?;
    let named = named.trim();
    (named.is_empty() || name_in(named).is_some()).then_some((approves, named))
}

/// Whether a text begins with the word of one who approves or agrees, as a label.
pub(crate) fn is_label_of_person(text: &str) -> bool {
    text.lines().next().is_some_and(|first| label(first).is_some())
}

/// The person below a label that stands beside another label in a row of cells: name and role are in the same column.
fn column_below(lines: &Lines, index: usize) -> Option<(FoundPerson, Vec<usize>)> {
    let first = lines.get(index).filter(|line| line.in_table && line.parts.len() == 1)?;
    let (approves, _) = label(first.parts.first()?).filter(|(_, rest)| rest.is_empty())?;
    let (row, column) = (first.at.row?, first.at.cell?);
    let same_table = |place: &Place| place.table == first.at.table;
    let beside = lines.lines.iter().any(|other| {
        same_table(&other.at)
            && other.at.row == Some(row)
            && other.at.cell != Some(column)
            && label(&other.text).is_some()
    });
    let mut used = vec![index];
    let mut person = Person::default();
    for (place, line) in lines.lines.iter().enumerate().skip(index + 1).filter(|_| beside) {
        let below = line.at.row.is_some_and(|below| below > row && (below - row) as usize <= LINES);
        if !same_table(&line.at) || !below || line.at.cell != Some(column) {
            continue;
        }
        if !lines.is_free(place) || !(is_name(&line.text) || is_role(&line.text) || is_blank(&line.text)) {
            break;
        }
        read_person(&line.text, &mut person);
        used.push(place);
    }
    (used.len() > 1).then_some((FoundPerson { person, at: first.at, approves, confidence: 0.95 }, used))
}

/// The block that begins at a line: its persons and how many lines it takes.
fn block_at(lines: &Lines, index: usize) -> Option<(Vec<FoundPerson>, usize)> {
    let first = lines.get(index)?;
    if first.length() > 300 {
        return None;
    }
    let (approves, rest) = label(first.parts.first()?)?;
    let mut texts: Vec<String> = Vec::new();
    if !rest.is_empty() {
        texts.push(rest.to_owned());
    }
    texts.extend(first.parts.iter().skip(1).cloned());
    let mut used = 1;
    // The name and the role may stand on the next lines; a second label or prose ends the block.
    while used <= LINES && !complete(&texts) {
        let Some(next) = lines
            .get(index + used)
            .filter(|next| lines.is_free(index + used) && next.length() <= LONGEST && next.label.is_none())
        else {
            break;
        };
        let starts_label = next.parts.first().is_some_and(|part| label(part).is_some());
        if starts_label
            || !(is_name(&next.text) || is_role(&next.text) || is_blank(&next.text))
            || next.in_table && !first.in_table
        {
            break;
        }
        texts.extend(next.parts.iter().cloned());
        used += 1;
    }
    let mut person = Person::default();
    for text in &texts {
        read_person(text, &mut person);
    }
    Some((vec![FoundPerson { person, at: first.at, approves, confidence: 0.95 }], used))
}

fn complete(texts: &[String]) -> bool {
    texts.iter().any(|text| is_name(text)) && texts.iter().any(|text| is_role(text))
        || texts.iter().any(|text| is_name(text) && is_role(text))
}

fn is_blank(text: &str) -> bool {
    !text.chars().any(char::is_alphanumeric) || ["подпис", "печат", "подписипечат", "п"].contains(&fold(text).as_str())
}

fn is_role(text: &str) -> bool {
    // "инж." before a name is a title of the person; by itself it may belong to a role.
    let titled = is_name(text);
    tokens(text).iter().any(|token| token.has_any_stem(ROLE_STEMS) && !(titled && token.has_stem("инж")))
}

/// Two to four capitalised words (or an initial) that are no role.
fn is_name(text: &str) -> bool {
    name_in(text).is_some()
}

fn name_in(text: &str) -> Option<String> {
    let cut = text
        .find([',', '–', '—', '('])
        .map_or(text, |end| text.split_at_checked(end).map_or(text, |(before, _)| before));
    let cut = cut.trim().trim_matches(['/', '.', '…', '_', ' ']);
    let all = tokens(cut);
    let words: Vec<_> = all.iter().filter(|token| token.kind == TokenKind::Word).collect();
    let titles = ["инж", "др", "д", "р", "проф", "доц", "арх", "г", "жа", "н"];
    // "Н. Петрова": a capital letter with a stop is an initial, whatever a small one would be.
    let initial = |word: &&&Token| {
        word.begins_with_capital()
            && word.text.chars().count() == 1
            && all.iter().any(|sign| sign.is_sign(".") && sign.start == word.end)
    };
    let proper = words
        .iter()
        .filter(|word| word.begins_with_capital() && (initial(word) || !titles.contains(&word.folded.as_str())))
        .count();
    let fits = (2..=5).contains(&words.len())
        && proper >= 2
        && words.iter().all(|word| word.begins_with_capital() || titles.contains(&word.folded.as_str()))
        && all.iter().all(|token| token.kind != TokenKind::Number)
        && !words.iter().any(|word| {
            word.has_any_stem(ROLE_STEMS) && !word.has_stem("инж")
                || word.has_any_stem(&["община", "общинск", "дирекция", "дсп", "съвет", "социал"])
        });
    fits.then(|| cut.to_owned())
}

/// A text may be a name, a role, or both: `Иван Иванов – кмет`, `Кмет на община …: ……… /Иван Иванов/`.
fn read_person(text: &str, person: &mut Person) {
    let text = text.trim().trim_matches(['…', '_', '.', ' ', '-', '–']);
    if is_blank(text) {
        return;
    }
    let pieces = pieces_of(text);
    // "Иван Иванов Кмет на община …": nothing parts the name from the role.
    if let Some((name, role)) = named_then_role(text).filter(|_| person.name.is_none()) {
        person.name = Some(name);
        join(&mut person.role, " ", &role);
        return;
    }
    let whole_is_role = is_role(text) && !pieces.iter().any(|(_, piece)| is_name(piece));
    if whole_is_role {
        join(&mut person.role, " ", text);
        return;
    }
    for (separator, piece) in pieces {
        if is_name(piece) && person.name.is_none() {
            person.name = Some(piece.to_owned());
        } else if is_role(piece) || person.role.is_some() && !is_blank(piece) && piece.chars().count() > 2 {
            join(&mut person.role, separator, piece);
        } else if person.name.is_none() && is_upper_case(piece) && piece.split_whitespace().count() >= 2 {
            person.name = Some(piece.to_owned());
        }
    }
}

/// A name and the role right behind it.
fn named_then_role(text: &str) -> Option<(String, String)> {
    let role = tokens(text).into_iter().find(|token| token.has_any_stem(ROLE_STEMS) && !token.has_stem("инж"))?;
    let name: String = text.chars().take(role.start as usize).collect();
    let rest: String = text.chars().skip(role.start as usize).collect();
    if name.contains([',', '–', '—', '/', '(', ':', '…', '-']) {
        return None;
    }
    Some((name_in(name.trim())?, rest.trim().to_owned()))
}

/// The pieces of a line, each with what joins it to the one before: a dash or comma belongs to a role that goes on.
fn pieces_of(text: &str) -> Vec<(&'static str, &str)> {
    let mut pieces = Vec::new();
    let mut separator = " ";
    for part in text.split_inclusive(['/', '(', ')', ',', '–', '—', '…', ':']) {
        let last = part.chars().next_back();
        let body = part.trim_end_matches(['/', '(', ')', ',', '–', '—', '…', ':']);
        for piece in body.split("..").map(|piece| piece.trim().trim_matches(['.', '_', ' ', '-'])) {
            if !piece.is_empty() {
                pieces.push((separator, piece));
                separator = " ";
            }
        }
        separator = match last {
            Some('–' | '—') => " – ",
            Some(',') => ", ",
            _ => " ",
        };
    }
    pieces
}

fn join(slot: &mut Option<String>, separator: &str, text: &str) {
    match slot {
        Some(known) => {
            known.push_str(separator);
            known.push_str(text);
        }
        None => *slot = Some(text.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::frame::Line;

    fn people(texts: &[&str]) -> Vec<(bool, Option<String>, Option<String>)> {
        let lines = texts
            .iter()
            .map(|text| Line {
                text: (*text).to_owned(),
                parts: text.lines().map(str::to_owned).collect(),
                ..Line::default()
            })
            .collect();
        take(&mut Lines::new(lines))
            .into_iter()
            .map(|found| (found.approves, found.person.name, found.person.role))
            .collect()
    }

    #[test]
    fn blocks_of_persons() {
        let text = |value: &str| Some(value.to_owned());
        assert_eq!(
            people(&[
                "СЪГЛАСУВАЛ:",
                "МАРИЯ ИВАНОВА",
                "ДИРЕКТОР ДСП",
                "УТВЪРДИЛ:",
                "ПЕТЪР ПЕТРОВ",
                "КМЕТ НА ОБЩИНА ЯСЕНОВО",
                "ГОДИШЕН ПЛАН"
            ]),
            [
                (false, text("МАРИЯ ИВАНОВА"), text("ДИРЕКТОР ДСП")),
                (true, text("ПЕТЪР ПЕТРОВ"), text("КМЕТ НА ОБЩИНА ЯСЕНОВО"))
            ]
        );
        assert_eq!(
            people(&["УТВЪРЖДАВАМ: Петър Петров – Кмет на община Ясеново"]),
            [(true, text("Петър Петров"), text("Кмет на община Ясеново"))]
        );
        assert_eq!(
            people(&["УТВЪРДИЛ:\n............\nПетър Петров\nКмет"]),
            [(true, text("Петър Петров"), text("Кмет"))]
        );
        assert_eq!(
            people(&["УТВЪРДИЛ: ................", "Кмет на Община Ясеново"]),
            [(true, None, text("Кмет на Община Ясеново"))]
        );
        assert_eq!(
            people(&["СЪГЛАСУВАЛ: Мария Иванова, директор на Дирекция „Социално подпомагане“ – Ясеново"]),
            [(false, text("Мария Иванова"), text("директор на Дирекция „Социално подпомагане“ – Ясеново"))]
        );
        assert_eq!(
            people(&["Съгласувано с:", "Мария Иванова", "Директор на Дирекция „Социално подпомагане“ – Ясеново"]),
            [(false, text("Мария Иванова"), text("Директор на Дирекция „Социално подпомагане“ – Ясеново"))]
        );
        assert_eq!(
            people(&["Съгласувано с ДСП – гр. Ясеново: Мария Иванова, директор"]),
            [(false, text("Мария Иванова"), text("директор"))]
        );
        assert_eq!(people(&["Съгласувано със закона: планът е публичен."]), []);
        assert_eq!(
            people(&["СЪГЛАСУВАНО:", "М. Иванова", "Председател на Обществения съвет"]),
            [(false, text("М. Иванова"), text("Председател на Обществения съвет"))]
        );
        assert_eq!(
            people(&["УТВЪРДИЛ:", "Петър Петров Кмет на община Ясеново"]),
            [(true, text("Петър Петров"), text("Кмет на община Ясеново"))]
        );
        assert_eq!(people(&["Утвърденият план е публичен."]), []);
    }
}
