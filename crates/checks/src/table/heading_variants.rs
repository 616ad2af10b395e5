//! A heading of a column that is repeated on each page, with other letters on some of them.
//!
//! A hint; one finding for the document.

use opora_domain::findings::Severity;
use std::collections::BTreeSet;

use crate::examination::{Examination, Field, Text};
use crate::rule::{Defect, Rule};
use crate::words::{edits, letters_only};

pub(crate) const RULE: Rule = Rule { name: "table-heading-variants", severity: Severity::Hint, find };

const MOST: usize = 400;

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let headings: Vec<&Text> = examination
        .texts
        .iter()
        .filter(|text| {
            text.field == Field::Prose
                && text.at.is_some_and(|at| at.table.is_some())
                && text.text.starts_with(char::is_uppercase)
                && (8..=90).contains(&text.text.chars().count())
        })
        .take(MOST)
        .collect();
    let mut groups: Vec<Vec<&Text>> = Vec::new();
    for heading in headings {
        let group = groups.iter_mut().find(|group| {
            group.first().is_some_and(|first| column(first) == column(heading) && alike(&first.text, &heading.text))
        });
        match group {
            Some(group) if group.iter().all(|known| letters_only(&known.text) != letters_only(&heading.text)) => {
                group.push(heading)
            }
            Some(_) => {}
            None => groups.push(vec![heading]),
        }
    }
    let mut seen = BTreeSet::new();
    // The same heading over several columns is told once.
    let wrong: Vec<&Text> = groups
        .into_iter()
        .filter(|group| group.len() > 1)
        .flatten()
        .filter(|text| seen.insert(letters_only(&text.text)))
        .collect();
    if wrong.is_empty() {
        return Vec::new();
    }
    let list: Vec<String> = wrong.iter().map(|text| format!("„{}“", text.text)).collect();
    let mut defect = Defect::at(wrong.iter().map(|text| text.quote())).text("list", list.join(", "));
    defect.values = wrong.iter().map(|text| text.text.clone()).collect();
    vec![defect]
}

fn column(text: &Text) -> Option<u32> {
    text.at.and_then(|at| at.cell)
}

/// The same heading but for a few letters; headings of months and quarters differ in their figures or Roman numerals
/// and are different ones.
fn alike(one: &str, other: &str) -> bool {
    let figures = |text: &str| {
        let is_roman = |word: &str| !word.is_empty() && word.chars().all(|letter| "IVXІХ".contains(letter));
        text.split(|letter: char| !letter.is_alphanumeric())
            .filter(|word| is_roman(word) || word.chars().any(|letter| letter.is_ascii_digit()))
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    let (a, b) = (letters_only(one), letters_only(other));
    let most = a.chars().count() / 6;
    figures(one) == figures(other) && edits(&a, &b, most) <= most
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, saying};
    use opora_domain::planning::AnnualPlan;
    use opora_tree::Place;
    fn headed(second: &str) -> AnnualPlan {
        pair("Вид дейност и мярка", second)
    }

    fn pair(first: &str, second: &str) -> AnnualPlan {
        let mut plan = saying(first);
        let at = Some(Place::cell(1, 0, 0, 1));
        plan.narrative[0].at = at;
        let narrative = opora_domain::planning::Narrative {
            text: Some(second.into()),
            at: Some(Place::cell(2, 1, 0, 1)),
            ..Default::default()
        };
        plan.narrative.push(narrative);
        plan
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &headed("Вид дейност и марка"), "Вид дейност и марка");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &headed("Вид дейност и мярка"));
        assert_silent(&RULE, &headed("Изпълнител и отговорник"));
        assert_silent(&RULE, &pair("Всичко по направление I:", "Всичко по направление II:"));
    }
}
