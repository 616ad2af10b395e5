//! "Общо 40 човека – 25 от тях …, а 10 от тях …": the groups do not give the whole.
//!
//! An error. Also where children and adults do not give the total of users.

use opora_domain::findings::{Quotation, Severity};

use crate::amounts::numbers;
use crate::examination::{Examination, Row, Text};
use crate::rule::{Defect, Rule};
use crate::words::{any_phrase, phrase};

pub(crate) const RULE: Rule = Rule { name: "sum-people-split", severity: Severity::Error, find };

/// From then on plans list the greatest number of users, not places (ЗСУ, НПСУ).
const FIRST_OF_USERS: u16 = 2021;

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let split = examination.texts.iter().filter_map(of_text);
    let users = examination.rows.iter().filter_map(|row| {
        let users = row.item.users.as_ref()?;
        // Under the present law the whole is the greatest number of users.
        let planned = row.item.capacity.as_ref().and_then(|capacity| capacity.planned);
        let whole = users.total.or(planned);
        let (children, adults, total) = (users.children?, users.adults?, whole?);
        let sum = children.saturating_add(adults);
        (sum != total).then(|| {
            Defect::at([row.quote_name()])
                .compared("parts", format!("{children} + {adults}"))
                .compared("sum", sum.to_string())
                .compared("whole", total.to_string())
        })
    });
    split.chain(users).chain(examination.rows.iter().filter_map(|row| described(examination, row))).collect()
}

/// Children and adults of a description: the words after the two numbers.
const CHILDREN: &[&str] = &["деца", "дете"];
const ADULTS: &[&str] = &["пълнолетн*", "възрастни", "младежи", "родители", "лица", "стари хора", "души"];
/// Numbers of one day, or of those who wait.
const NOT_ALL: &[&str] = &["средно", "дневно", "на ден", "чакащи", "чакат", "списък", "месечно", "персонал*"];

/// "Услугата се ползва от 30 деца и 25 пълнолетни" in a row whose greatest number of users is another one.
fn described(examination: &Examination<'_>, row: &Row<'_>) -> Option<Defect> {
    let text = row.description();
    let capacity = row.item.capacity.as_ref()?;
    let users = row.item.users.as_ref().and_then(|users| users.total);
    let known: Vec<i64> = [capacity.current, capacity.planned, users].into_iter().flatten().map(i64::from).collect();
    // A number of places may serve more people than there are places; the greatest number of users may not.
    let of_users = examination.plan.year.is_some_and(|year| year >= FIRST_OF_USERS)
        || capacity.unit.as_deref().is_some_and(|unit| unit.starts_with("потребител"));
    let all = numbers(text);
    all.windows(2).find_map(|pair| {
        let [children, adults] = pair else { return None };
        let between = text.get(children.until..adults.from)?;
        let after: String = text.get(adults.until..)?.chars().take(24).collect();
        let next = any_phrase(&after, ADULTS).is_some_and(|(from, _)| from < 3);
        let grouped = any_phrase(between, CHILDREN).is_some_and(|(from, _)| from < 3)
            && between.trim_end().ends_with(['и', ','])
            && between.chars().count() < 60;
        let sentence = text.get(..children.from)?.rsplit(['.', ';']).next()?;
        let around = format!("{sentence}{after}");
        let sum = children.value.saturating_add(adults.value);
        let wrong = known.iter().all(|known| *known != sum && *known != children.value && *known != adults.value);
        if !of_users || !grouped || !next || !wrong || any_phrase(&around, NOT_ALL).is_some() {
            return None;
        }
        let whole = known.last()?;
        let quote = crate::quoting::around(text, children.from, adults.until);
        Some(
            Defect::at([Quotation { at: row.place("description"), quote }, row.quote_name()])
                .compared("parts", format!("{} + {}", children.value, adults.value))
                .compared("sum", sum.to_string())
                .compared("whole", whole.to_string()),
        )
    })
}

const PEOPLE: &[&str] =
    &["човек*", "души", "лица", "потребител*", "деца", "места", "асистент*", "служител*", "семейств*"];

fn of_text(text: &Text) -> Option<Defect> {
    let (_, after_total) = phrase(&text.text, "общо")?;
    let all = numbers(&text.text);
    let mut after = all.iter().filter(|number| number.from >= after_total);
    let whole = after.next().filter(|number| number.from - after_total < 40)?;
    let follows = |until: usize| text.text.get(until..).unwrap_or_default();
    let first_words = |until: usize| follows(until).split_whitespace().take(2).collect::<Vec<_>>().join(" ");
    any_phrase(&first_words(whole.until), PEOPLE)?;
    let parts: Vec<i64> = after
        .filter(|number| any_phrase(&first_words(number.until), &["от тях"]).is_some())
        .map(|number| number.value)
        .collect();
    let sum: i64 = parts.iter().fold(0, |sum, part| sum.saturating_add(*part));
    (parts.len() >= 2 && sum != whole.value).then(|| {
        let written: Vec<String> = parts.iter().map(i64::to_string).collect();
        Defect::at([text.quote_around(whole.from, whole.until)])
            .compared("parts", written.join(" + "))
            .compared("sum", sum.to_string())
            .compared("whole", whole.value.to_string())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};

    #[test]
    fn the_defect_is_found() {
        assert_found(
            &RULE,
            &plan(vec![row("1", "Заетост").paid("Общо 40 човека – 25 от тях за година, а 10 от тях за месец")]),
            "Общо 40 човека",
        );
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(
            &RULE,
            &plan(vec![row("1", "Заетост").paid("Общо 40 човека – 25 от тях за година, а 15 от тях за 9 месеца")]),
        );
    }
}
