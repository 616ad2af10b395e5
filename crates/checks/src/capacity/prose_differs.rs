//! A sentence of the prose names a service of the plan with another number of people than its row.
//!
//! An error: both cannot be right.

use opora_domain::findings::{Quotation, Severity};

use crate::amounts::{Number, numbers};
use crate::examination::{Examination, Field, Row};
use crate::rule::{Defect, Rule};
use crate::words::{any_phrase, same_root, stems};

pub(crate) const RULE: Rule = Rule { name: "capacity-prose-differs", severity: Severity::Error, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let mut defects = Vec::new();
    for text in examination.prose().filter(|text| text.field == Field::Prose) {
        for (sentence, begin) in sentences(&text.text) {
            let Some(number) = people(sentence) else { continue };
            let named: Vec<&Row<'_>> = examination.rows.iter().filter(|row| names(sentence, row)).collect();
            let [row] = named.as_slice() else { continue };
            let Some(capacity) = &row.item.capacity else { continue };
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
            if known.contains(&number.value) {
                continue;
            }
            let Some(first) = known.first() else { continue };
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
            defects.push(
                Defect::at([prose, cell])
                    .compared("prose", number.value.to_string())
                    .text("title", row.title())
                    .compared("row", first.to_string()),
            );
        }
    }
    defects
}

/// The sentences with the place where each begins.
fn sentences(text: &str) -> Vec<(&str, usize)> {
    let mut found = Vec::new();
    let mut begin = 0;
    for part in text.split_inclusive(['.', ';']) {
        found.push((part, begin));
        begin += part.len();
    }
    found
}

/// The only number of people in a sentence.
fn people(sentence: &str) -> Option<Number> {
    let all: Vec<Number> = numbers(sentence)
        .into_iter()
        .filter(|number| {
            let after: String = sentence.get(number.until..).unwrap_or_default().chars().take(24).collect();
            any_phrase(&after, &["места", "души", "потребител*", "лица", "деца", "човека", "хора", "стари хора"])
                .is_some_and(|(from, _)| from < 14)
        })
        .collect();
    let [only] = all.as_slice() else { return None };
    Some(*only)
}

/// Whether a sentence names the service of a row: every word of its title, which has two at least.
fn names(sentence: &str, row: &Row<'_>) -> bool {
    let said = stems(sentence);
    let titled = stems(row.title());
    titled.len() >= 2 && titled.iter().all(|stem| said.iter().any(|other| same_root(stem, other)))
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
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &told("Домашният социален патронаж обслужва 80 души. В общината има 95 самотни хора."));
    }
}
