//! "Общо 40 човека – 25 от тях …, а 10 от тях …": the groups do not give the whole.
//!
//! An error. Also where children and adults do not give the total of users.

use opora_domain::findings::Severity;

use crate::amounts::numbers;
use crate::examination::{Examination, Text};
use crate::rule::{Defect, Rule};
use crate::words::{any_phrase, phrase};

pub(crate) const RULE: Rule = Rule { name: "sum-people-split", severity: Severity::Error, find };

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
    split.chain(users).collect()
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
