//! "Не се предвижда промяна в броя на местата", "услугата продължава без промяна", and the numbers of a row change.
//!
//! An error: both cannot be right.

use opora_domain::findings::{Quotation, Severity};

use crate::capacity::prose_differs::{named_in, sentences};
use crate::examination::{Examination, Field, Row};
use crate::quoting;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "capacity-change-denied", severity: Severity::Error, find };

const UNCHANGED: &[&str] = &[
    "не се предвижда* промяна",
    "не се предвиждат промени",
    "не се планира* промяна",
    "няма промяна",
    "няма да се промен*",
    "не се променя*",
    "без промяна",
    "остава* същ*",
    "остава* непроменен*",
    "запазва* капацитет*",
    "запазване на капацитет*",
    "запазва* брой*",
    "не се увеличава*",
    "не се предвижда увеличаване",
    "не се предвижда увеличение",
];
/// What does not change: in a sentence of the prose it must be said.
const PLACES: &[&str] = &["мест*", "капацитет*", "брой*", "броя*", "броят", "потребител*"];
const RESIDENTIAL: &[&str] = &["резидентн*"];
const ALL: &[&str] = &["всички услуги", "всички социални услуги", "нито една услуга", "съществуващите услуги"];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let changing: Vec<(&Row<'_>, u32, u32)> = examination
        .rows
        .iter()
        .filter_map(|row| {
            let capacity = row.item.capacity.as_ref()?;
            let (current, planned) = (capacity.current?, capacity.planned?);
            (current != planned).then_some((row, current, planned))
        })
        .collect();
    if changing.is_empty() {
        return Vec::new();
    }
    let mut defects: Vec<Defect> = changing
        .iter()
        .filter_map(|(row, current, planned)| {
            let text = row.description();
            let (from, until) = any_phrase(text, UNCHANGED)?;
            let place = Quotation { at: row.place("description"), quote: quoting::around(text, from, until) };
            Some(defect(place, &[(*row, *current, *planned)]))
        })
        .collect();
    for (text, _) in examination.texts_with(UNCHANGED) {
        if text.row.is_some() || text.field != Field::Prose {
            continue;
        }
        for (sentence, begin) in sentences(&text.text) {
            let Some((from, until)) = any_phrase(sentence, UNCHANGED) else { continue };
            if any_phrase(sentence, PLACES).is_none() {
                continue;
            }
            let one = named_in(examination, sentence);
            let meant: Vec<(&Row<'_>, u32, u32)> = changing
                .iter()
                .filter(|(row, ..)| match one {
                    Some(one) => std::ptr::eq(one, *row),
                    None if any_phrase(sentence, RESIDENTIAL).is_some() => row.is_residential(),
                    None => any_phrase(sentence, ALL).is_some(),
                })
                .copied()
                .collect();
            if !meant.is_empty() {
                defects.push(defect(text.quote_around(begin + from, begin + until), &meant));
            }
        }
    }
    defects
}

fn defect(said: Quotation, rows: &[(&Row<'_>, u32, u32)]) -> Defect {
    let listed: Vec<String> =
        rows.iter().map(|(row, current, planned)| format!("{}: {current} → {planned}", row.title())).collect();
    let mut defect = Defect::at([said].into_iter().chain(rows.iter().map(|(row, ..)| row.quote_name())))
        .text("list", listed.join("; "));
    defect.values = rows.iter().flat_map(|(_, current, planned)| [current.to_string(), planned.to_string()]).collect();
    defect
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, row, saying};
    use opora_domain::planning::AnnualPlan;

    fn told(prose: &str, text: &str, planned: u32) -> AnnualPlan {
        let mut plan = saying(prose);
        plan.sections[0].items.push(row("1", "Защитено жилище").described(text).places(Some(8), Some(planned)));
        plan
    }

    #[test]
    fn the_defect_is_found() {
        let prose = "Не се предвижда промяна в броя на местата в резидентните услуги.";
        assert_found(&RULE, &told(prose, "Подкрепа.", 10), "Не се предвижда промяна");
        assert_found(&RULE, &told("Увод.", "Услугата продължава без промяна.", 10), "без промяна");
    }

    #[test]
    fn what_is_right_stays_silent() {
        let prose = "Не се предвижда промяна в броя на местата в резидентните услуги.";
        assert_silent(&RULE, &told(prose, "Подкрепа.", 8));
        let prose = "Не се предвижда промяна в броя на местата в Дома за стари хора.";
        assert_silent(&RULE, &told(prose, "Подкрепа.", 10));
    }
}
