//! One event of one service with two dates: the transformation "през 2016 г." in one place, "за 2017 г." in another.
//!
//! An error: it can happen only once.

use std::collections::BTreeSet;

use opora_domain::findings::{Quotation, Severity};

use super::service_names::Named;
use super::wording::{Piece, pieces};
use super::years::{single_years, spans};
use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::words;

pub(crate) const RULE: Rule = Rule { name: "period-event-years", severity: Severity::Error, find };

const EVENTS: &[&str] = &["трансформ", "изгражд", "разкрив", "откри", "закри", "реконстр"];
const MOST_STATEMENTS: usize = 300;

/// A statement that dates one event of a service.
struct Event<'a> {
    piece: Piece<'a>,
    event: &'static str,
    services: Vec<Named>,
    year: i32,
    after: bool,
}

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(own) = examination.strategy.and_then(|_| examination.plan.strategy_period) else { return Vec::new() };
    let within = i32::from(own.from)..=i32::from(own.to);
    let mut events: Vec<Event<'_>> = pieces(examination, |piece| !single_years(piece.says()).is_empty())
        .into_iter()
        .filter_map(event_of)
        .filter(|event| within.contains(&event.year))
        .collect();
    events.truncate(MOST_STATEMENTS);
    let mut defects: Vec<Defect> = Vec::new();
    let mut told: BTreeSet<usize> = BTreeSet::new();
    for (index, event) in events.iter().enumerate() {
        if told.contains(&index) {
            continue;
        }
        let same: Vec<(usize, &Event<'_>)> =
            events.iter().enumerate().skip(index + 1).filter(|(_, other)| is_same(event, other)).collect();
        if !same.iter().any(|(_, other)| differs(event, other)) {
            continue;
        }
        told.extend(same.iter().map(|(at, _)| *at));
        let all = || [event].into_iter().chain(same.iter().map(|(_, other)| *other));
        let mut values: Vec<String> = Vec::new();
        for event in all() {
            let written = if event.after { format!("след {}", event.year) } else { event.year.to_string() };
            if !values.contains(&written) {
                values.push(written);
            }
        }
        let places: Vec<Quotation> = all().map(|event| event.piece.quote()).collect();
        let mut defect = Defect::at(places).text("list", values.join(", "));
        defect.values = values;
        defects.push(defect);
    }
    defects
}

fn event_of(piece: Piece<'_>) -> Option<Event<'_>> {
    let says = piece.says();
    let years = single_years(says);
    let [year] = years.as_slice() else { return None };
    if !spans(says).is_empty() {
        return None;
    }
    let event =
        EVENTS.iter().find(|event| words(says).iter().any(|word| word.text.to_lowercase().starts_with(**event)))?;
    let services = Named::all_in(says);
    let before = words(says.get(..year.from)?);
    let after = before.last().is_some_and(|word| word.text.eq_ignore_ascii_case("след") || word.text == "След");
    let (year, event) = (year.year, *event);
    (!services.is_empty()).then_some(Event { piece, event, services, year, after })
}

/// Whether two statements tell of the same event: the same deed, and a service that both name alike.
fn is_same(one: &Event<'_>, other: &Event<'_>) -> bool {
    let named_alike = one.services.iter().any(|a| other.services.iter().any(|b| a.is_like(b)));
    one.event == other.event && named_alike && one.piece.shared(&other.piece) >= 4
}

fn differs(one: &Event<'_>, other: &Event<'_>) -> bool {
    one.year != other.year || one.after != other.after
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        let text = "Предвижда се трансформация през 2016 г. в Преходно жилище за деца без увреждания.\nТрансформация в Преходно жилище за деца без увреждания, предвидена за 2018г.";
        assert_found(&RULE, &saying(text), "2018");
        let text = "Изграждане след 2018 г. на Кризисен център в общината с капацитет 8.\nИзграждане през 2018г. на Кризисен център в общината, капацитет 8.";
        assert_found(&RULE, &saying(text), "след 2018");
    }

    #[test]
    fn what_is_right_stays_silent() {
        let text = "Изграждане през 2017 г. на Кризисен център в общината с капацитет 8.\nИзграждане през 2018г. на Дневен център за стари хора в общината, капацитет 8.\nИзграждане през 2017 г. на Кризисен център в общината.";
        assert_silent(&RULE, &saying(text));
    }
}
