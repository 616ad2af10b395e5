//! A sentence of the prose names a service of the plan with another number of people than its row.
//!
//! An error: both cannot be right.

use opora_domain::findings::{Quotation, Severity};

use crate::amounts::{Number, numbers};
use crate::examination::{Examination, Field, Row, Text};
use crate::quoting::ends_sentence;
use crate::rule::{Defect, Rule};
use crate::words::{any_phrase, same_root, stems, words};

pub(crate) const RULE: Rule = Rule { name: "capacity-prose-differs", severity: Severity::Error, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let mut defects = Vec::new();
    for text in examination.prose().filter(|text| text.field == Field::Prose) {
        for (sentence, begin) in sentences(&text.text) {
            for (number, row) in stated(examination, sentence) {
                if any_phrase(clause(sentence, number), WAITING).is_none() {
                    defects.extend(defect(text, begin, number, row));
                }
            }
        }
    }
    defects
}

/// People who wait or ask for a place are none of its users.
const WAITING: &[&str] = &[
    "чака*",
    "желаещ*",
    "списък*",
    "молб*",
    "заявлени*",
    "кандидат*",
    "нуждаещ*",
    "свободн*",
    "персонал*",
    "служител*",
];

fn defect(text: &Text, begin: usize, number: Number, row: &Row<'_>) -> Option<Defect> {
    let capacity = row.item.capacity.as_ref()?;
    let users = row.item.users.as_ref();
    let known: Vec<i64> = [
        capacity.current,
        capacity.planned,
        users.and_then(|users| users.total),
        users.and_then(|users| users.adults),
        users.and_then(|users| users.children),
    ]
    .into_iter()
    .flatten()
    .map(i64::from)
    .collect();
    if known.is_empty() || known.contains(&number.value) {
        return None;
    }
    let prose = text.quote_around(begin + number.from, begin + number.until);
    let cell = match row.description() {
        "" => row.quote_name(),
        description => {
            let at = numbers(description)
                .into_iter()
                .find(|found| known.contains(&found.value))
                .map_or((0, 0), |found| (found.from, found.until));
            Quotation { at: row.place("description"), quote: crate::quoting::around(description, at.0, at.1) }
        }
    };
    let mut written: Vec<String> = known.iter().take(2).map(i64::to_string).collect();
    written.dedup();
    let mut defect = Defect::at([prose, cell])
        .compared("prose", number.value.to_string())
        .text("title", row.title())
        .text("row", written.join(" / "));
    defect.values.extend(written);
    Some(defect)
}

/// The sentences with the place where each begins.
pub(crate) fn sentences(text: &str) -> Vec<(&str, usize)> {
    let mut found = Vec::new();
    let mut begin = 0;
    let ends = text.match_indices(['.', ';']).filter(|(at, _)| ends_sentence(text, *at)).map(|(at, _)| at + 1);
    for end in ends.chain([text.len()]) {
        if let Some(part) = text.get(begin..end).filter(|part| !part.is_empty()) {
            found.push((part, begin));
        }
        begin = end;
    }
    found
}

/// The numbers of people in a sentence, each with the row that is named before it: one row for one number, or each number
/// behind its own service.
fn stated<'a, 'b>(examination: &'b Examination<'a>, sentence: &str) -> Vec<(Number, &'b Row<'a>)> {
    let all = people(sentence);
    if let [only] = all.as_slice() {
        // "Дневен център … с капацитет 24 места и Защитено жилище": the number is of what stands before it.
        let before = sentence.get(..only.from).and_then(|before| named_in(examination, before));
        return before.or_else(|| named_in(examination, sentence)).map(|row| (*only, row)).into_iter().collect();
    }
    let mut begin = 0;
    let mut found = Vec::new();
    for number in all {
        let named = sentence.get(begin..number.from).and_then(|part| named_in(examination, part));
        // "30 места в …": the number stands before its service.
        let Some(row) = named else { return Vec::new() };
        found.push((number, row));
        begin = number.until;
    }
    found
}

/// What stands around a number between two commas.
fn clause(sentence: &str, number: Number) -> &str {
    let from = sentence.get(..number.from).and_then(|before| before.rfind(',')).unwrap_or_default();
    let behind = sentence.get(number.until..).and_then(|behind| behind.find(',')).map(|at| number.until + at);
    sentence.get(from..behind.unwrap_or(sentence.len())).unwrap_or_default()
}

/// The numbers of people of a sentence.
fn people(sentence: &str) -> Vec<Number> {
    numbers(sentence)
        .into_iter()
        .filter(|number| {
            let after: String = sentence.get(number.until..).unwrap_or_default().chars().take(24).collect();
            any_phrase(&after, &["места", "души", "потребител*", "лица", "деца", "човека", "хора", "стари хора"])
                .is_some_and(|(from, _)| from < 14)
        })
        .collect()
}

/// The only row whose service a sentence names; of a name within another the longer one.
pub(crate) fn named_in<'a, 'b>(examination: &'b Examination<'a>, sentence: &str) -> Option<&'b Row<'a>> {
    let said = stems(sentence);
    let named = examination.rows.iter().filter_map(|row| Some((names(&said, sentence, row)?, row)));
    let named: Vec<(usize, &Row<'_>)> = named.collect();
    let longest = named.iter().map(|(length, _)| *length).max()?;
    let mut best = named.into_iter().filter(|(length, _)| *length == longest);
    best.next().filter(|_| best.next().is_none()).map(|(_, row)| row)
}

/// Whether a sentence names the service of a row: every word of its title, which has two at least. Gives how many.
fn names(said: &[String], sentence: &str, row: &Row<'_>) -> Option<usize> {
    let titled = stems(row.title());
    let held = titled.iter().all(|stem| said.iter().any(|other| same_root(stem, other)));
    // "Дом за стари хора" is not named by "клуб за стари хора".
    let home = words(row.title()).first().is_none_or(|first| {
        first.text.chars().count() > 3 || any_phrase(sentence, &[&format!("{}*", first.text.to_lowercase())]).is_some()
    });
    (titled.len() >= 2 && held && home).then_some(titled.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, row, saying};
    use opora_domain::planning::AnnualPlan;
    fn told(text: &str) -> AnnualPlan {
        let mut plan = saying(text);
        plan.sections[0]
            .items
            .push(row("1", "Домашен социален патронаж").described("Капацитет 80 места").places(Some(80), None));
        plan
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &told("Домашният социален патронаж обслужва 95 души."), "95 души");
        let several = "Домашният социален патронаж има 95 потребители, Дневният център за стари хора – 25 места.";
        let mut plan = told(several);
        plan.sections[0].items.push(row("2", "Дневен център за стари хора").places(Some(25), None));
        plan.sections[0].items.push(row("3", "Дом за стари хора").places(Some(40), None));
        assert_found(&RULE, &plan, "95 потребители");
        let mut plan =
            told("Работят Домашен социален патронаж с 95 места и Защитено жилище за хора с психични разстройства.");
        let longer = row("2", "Защитено жилище за хора с психични разстройства");
        plan.sections[0].items.push(longer.places(Some(95), None));
        assert_found(&RULE, &plan, "95 места");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &told("Домашният социален патронаж обслужва 80 души. В общината има 95 самотни хора."));
        assert_silent(&RULE, &told("За място в Домашния социален патронаж чакат 17 души."));
        assert_silent(&RULE, &told("Предвидени са 30 места в центъра и 25 лица в Домашния социален патронаж."));
    }
}
