//! A general objective with the words of its direction, or a direction that the logical framework calls by an objective's
//! words.
//!
//! The objective a hint: it adds nothing. The framework a warning: who looks for the direction does not find it.

use std::collections::BTreeSet;

use opora_domain::findings::{Quotation, Severity};
use opora_domain::strategies::Direction;

use super::wording::roots;
use crate::examination::Examination;
use crate::quoting;
use crate::rule::{Defect, Rule};

pub(crate) const OBJECTIVE: Rule =
    Rule { name: "text-objective-repeats-direction", severity: Severity::Hint, find: objectives };
pub(crate) const DIRECTION: Rule =
    Rule { name: "name-direction-by-objective", severity: Severity::Warning, find: directions };

/// So many roots at least tell one title from another.
const LEAST: usize = 4;

/// Whether nearly all of the shorter title stands in the longer one.
fn alike(one: &BTreeSet<String>, other: &BTreeSet<String>) -> bool {
    let shorter = one.len().min(other.len());
    let longer = one.len().max(other.len());
    shorter >= LEAST && longer <= shorter * 2 && one.intersection(other).count() * 5 >= shorter * 4
}

fn objectives(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(strategy) = examination.strategy else { return Vec::new() };
    let mut defects = Vec::new();
    for direction in &strategy.directions {
        let Some(title) = direction.title.as_deref() else { continue };
        let of_direction = roots(title);
        for objective in &direction.general_objectives {
            let Some(text) = objective.title.as_deref() else { continue };
            let of_objective = roots(text);
            let same = of_objective.len() >= LEAST
                && of_objective.intersection(&of_direction).count() * 6 >= of_objective.len() * 5;
            if same {
                defects.push(Defect::at([
                    Quotation { at: objective.origin.at, quote: quoting::whole(text) },
                    Quotation { at: direction.origin.at, quote: quoting::whole(title) },
                ]));
            }
        }
    }
    defects
}

fn directions(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(strategy) = examination.strategy else { return Vec::new() };
    let titles: Vec<BTreeSet<String>> =
        strategy.directions.iter().filter_map(|direction| direction.title.as_deref()).map(roots).collect();
    let objectives: Vec<(BTreeSet<String>, &Direction)> = strategy
        .directions
        .iter()
        .flat_map(|direction| direction.general_objectives.iter().map(move |objective| (objective, direction)))
        .filter_map(|(objective, direction)| Some((roots(objective.title.as_deref()?), direction)))
        .collect();
    if titles.is_empty() {
        return Vec::new();
    }
    let named = examination.texts_with(&["направление", "приоритет", "приоритетно направление"]);
    let found: Vec<(Quotation, &Direction)> = named
        .map(|(text, _)| text)
        .filter(|text| text.at.is_none_or(|at| at.table.is_some()))
        .filter_map(|text| {
            let (label, title) = text.text.split_once([':', '.'])?;
            let begins = ["направление", "приоритет"].iter().any(|begin| label.to_lowercase().starts_with(begin));
            let said = roots(title);
            let right = titles.iter().any(|title| alike(&said, title));
            let (_, direction) = objectives.iter().find(|(it, _)| alike(&said, it)).filter(|_| !right)?;
            (begins && label.chars().count() < 40).then(|| (text.quote(), *direction))
        })
        .collect();
    let mut defects = Defect::of_rows(found.iter().map(|(place, _)| place.clone()).collect());
    // What the directions are called where they stand.
    for defect in &mut defects {
        defect.places.extend(found.iter().filter_map(|(_, direction)| printed_title(examination, direction)));
    }
    defects
}

/// The title with its label, as the source prints it.
fn printed_title(examination: &Examination<'_>, direction: &Direction) -> Option<Quotation> {
    let title = direction.title.as_deref()?;
    let beginning: String = title.chars().take(30).collect();
    let printed = examination.texts.iter().find(|text| {
        text.at.is_none_or(|at| at.table.is_none())
            && text.text.chars().count() < title.chars().count() + 40
            && text.text.contains(&beginning)
            && text.text.to_lowercase().trim_start().starts_with(['н', 'п'])
    });
    let own = Quotation { at: direction.origin.at, quote: quoting::whole(title) };
    Some(printed.map_or(own, crate::examination::Text::quote))
}

#[cfg(test)]
mod tests {
    use opora_domain::strategies::{Direction, GeneralObjective, Strategy};

    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    fn strategy(text: &str, direction: &str, objective: &str) -> Strategy {
        let general = GeneralObjective { title: Some(objective.into()), ..GeneralObjective::default() };
        let direction =
            Direction { title: Some(direction.into()), general_objectives: vec![general], ..Direction::default() };
        Strategy { directions: vec![direction], ..saying(text) }
    }

    #[test]
    fn the_defect_is_found() {
        let title = "Подкрепа за деца и семейства в отдалечени населени места";
        assert_found(
            &OBJECTIVE,
            &strategy("", title, "Подкрепа за децата и семействата в отдалечените населени места"),
            "децата",
        );
        let text = "Направление №1: Да се създаде мрежа от мобилни екипи за родителите";
        let objective = "Да се създаде мрежа от мобилни екипи за родителите";
        assert_found(&DIRECTION, &strategy(text, title, objective), "Направление №1");
        // The title that the reader has to look for stands beside it.
        assert_found(&DIRECTION, &strategy(text, title, objective), title);
    }

    #[test]
    fn what_is_right_stays_silent() {
        let title = "Подкрепа за деца и семейства в отдалечени населени места";
        let objective = "Да се създаде мрежа от мобилни екипи за родителите";
        let strategy = strategy(&format!("Направление №1: {title}"), title, objective);
        assert_silent(&OBJECTIVE, &strategy);
        assert_silent(&DIRECTION, &strategy);
    }
}
