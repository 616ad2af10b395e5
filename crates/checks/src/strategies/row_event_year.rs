//! The text opens, widens or closes a service in one year, and its row in the table of services in another: "закриване … до
//! края на 2014 г." beside "Закриване до края на 2015 г."
//!
//! An error: it happens once.

use opora_domain::findings::{Quotation, Severity};
use opora_domain::strategies::StrategyService;

use super::service_names::{Named, numbers};
use super::wording::{Piece, pieces};
use super::years::{single_years, spans};
use crate::examination::Examination;
use crate::letters::small_letters;
use crate::quoting;
use crate::rule::{Defect, Rule};
use crate::words::{any_phrase, words};

pub(crate) const RULE: Rule = Rule { name: "period-row-event-year", severity: Severity::Error, find };

/// A deed with the words of texts and those of a row's status.
const DEEDS: &[(&[&str], &[&str])] = &[
    (
        &["разкри*", "откри*", "отвор* врати", "заработи", "започне работа"],
        &["нова", "нов", "ново", "разкри*", "откри*", "старт*"],
    ),
    (&["закри*"], &["закри*"]),
    (&["разшир*"], &["разшир*"]),
];
/// The row's first or last year with places tells when a service opens, where the table has every year.
const OPENING: usize = 0;

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(strategy) = examination.strategy.filter(|strategy| !strategy.services.is_empty()) else {
        return Vec::new();
    };
    let rows: Vec<(&StrategyService, Named)> =
        strategy.services.iter().filter_map(|service| Some((service, Named::of_row(service)?))).collect();
    let of_rows: Vec<u32> = strategy.services.iter().filter_map(|service| service.origin.at?.table).collect();
    // What two texts say of one event is told already.
    let told: Vec<Quotation> =
        super::event_years::RULE.defects(examination).into_iter().flat_map(|defect| defect.places).collect();
    let own = examination.plan.strategy_period;
    let planned = |year: &i32| own.is_none_or(|own| (i32::from(own.from) - 1..=i32::from(own.to) + 1).contains(year));
    let mut defects = Vec::new();
    for (index, (said, in_row)) in DEEDS.iter().enumerate() {
        let wanted = examination.lexicon.wanted(said);
        let dated = |piece: &Piece<'_>| {
            let in_table = piece.text.at.and_then(|at| at.table).is_some_and(|table| of_rows.contains(&table));
            !in_table
                && wanted.is_in(piece.tokens)
                && spans(piece.says()).is_empty()
                && single_years(piece.says()).len() == 1
        };
        for piece in pieces(examination, dated) {
            let Some(year) = year_of(piece.says()).filter(planned).filter(|_| !told.contains(&piece.quote())) else {
                continue;
            };
            let named: Vec<Named> = Named::all_in(piece.says()).into_iter().filter(|named| !named.several).collect();
            // Another deed in the same statement may be what is dated.
            let others = DEEDS.iter().enumerate().filter(|(other, _)| *other != index);
            if others.into_iter().any(|(_, (said, _))| any_phrase(piece.says(), said).is_some()) {
                continue;
            }
            let mut differing: Vec<(&str, i32, [Quotation; 2])> = Vec::new();
            for named in &named {
                let mut same = rows.iter().filter(|(_, row)| row.is_like(named));
                let Some((service, _)) = same.next().filter(|_| same.next().is_none()) else { continue };
                let Some((of_row, place)) = row_year(service, index, in_row) else { continue };
                if of_row != year {
                    let name = service.name.as_deref().unwrap_or_default();
                    let at_name = service.origin.evidence.get("name").map(|evidence| evidence.at).or(service.origin.at);
                    differing.push((name, of_row, [Quotation { at: at_name, quote: quoting::whole(name) }, place]));
                }
            }
            let Some((_, of_row, _)) = differing.first() else { continue };
            let mut values = vec![year.to_string(), of_row.to_string()];
            values.extend(differing.iter().skip(1).map(|(_, of_row, _)| of_row.to_string()));
            values.dedup();
            let names: Vec<&str> = differing.iter().map(|(name, ..)| *name).collect();
            let mut defect = Defect::at([])
                .text("service", names.join(", "))
                .text("one", year.to_string())
                .text("other", of_row.to_string());
            defect.values = values;
            defect.places =
                [piece.quote()].into_iter().chain(differing.into_iter().flat_map(|(.., places)| places)).collect();
            defects.push(defect);
        }
    }
    defects
}

/// The one year of a statement; "след 2014 г." is none of its own.
fn year_of(says: &str) -> Option<i32> {
    let years = single_years(says);
    let [year] = years.as_slice() else { return None };
    let before = words(says.get(..year.from)?);
    let small = before.last().map(|word| small_letters(word.text))?;
    matches!(small.as_str(), "през" | "от" | "в" | "на" | "до" | "за").then_some(year.year)
}

fn row_year(service: &StrategyService, deed: usize, in_row: &[&str]) -> Option<(i32, Quotation)> {
    let at = |field: &str| service.origin.evidence.get(field).map(|evidence| evidence.at).or(service.origin.at);
    let of_status = service.status_text.as_deref().and_then(|status| {
        any_phrase(status, in_row)?;
        let years = single_years(status);
        let [year] = years.as_slice() else { return None };
        let after = small_letters(status.get(..year.from)?.trim_end()).ends_with("след");
        (!after).then(|| (year.year, Quotation { at: at("status_text"), quote: quoting::whole(status) }))
    });
    if of_status.is_some() || deed != OPENING {
        return of_status;
    }
    let printed: Vec<(i32, bool)> = service
        .capacity
        .iter()
        .filter_map(|(year, printed)| {
            let numbers = numbers(printed);
            (!numbers.is_empty()).then(|| Some((year.parse().ok()?, numbers.iter().any(|number| *number > 0.0))))?
        })
        .collect();
    let yearly = printed.windows(2).all(|pair| pair.first().zip(pair.last()).is_some_and(|(a, b)| b.0 == a.0 + 1));
    let opens = printed
        .windows(2)
        .find(|pair| pair.first().is_some_and(|one| !one.1) && pair.last().is_some_and(|other| other.1))?;
    let year = opens.last()?.0;
    yearly.then(|| {
        let printed = service.capacity.get(&year.to_string()).map(String::as_str).unwrap_or_default();
        (year, Quotation { at: at(&format!("capacity.{year}")), quote: quoting::whole(printed) })
    })
}

#[cfg(test)]
mod tests {
    use opora_domain::strategies::Strategy;

    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    fn strategy(text: &str, status: &str) -> Strategy {
        let service = |name: &str, status: &str| StrategyService {
            name: Some(name.into()),
            status_text: Some(status.into()),
            ..StrategyService::default()
        };
        let services = vec![service("Защитено жилище № 1", "Налична"), service("Защитено жилище № 2", status)];
        Strategy { services, ..saying(text) }
    }

    #[test]
    fn the_defect_is_found() {
        let text = "Разкриване на второ защитено жилище с капацитет 8 места през 2018 г.";
        assert_found(&RULE, &strategy(text, "Нова от 2017 г."), "Нова от 2017");
        let text = "Второ защитено жилище, което ще отвори врати през 2018 г.";
        assert_found(&RULE, &strategy(text, "Нова от 2017 г."), "Нова от 2017");
        let text = "Закриване на Защитено жилище № 2 до края на 2019 г.";
        assert_found(&RULE, &strategy(text, "Закриване до края на 2020 г."), "2020");
    }

    #[test]
    fn what_is_right_stays_silent() {
        let text = "Разкриване на второ защитено жилище с капацитет 8 места през 2018 г.";
        assert_silent(&RULE, &strategy(text, "Нова от 2018 г."));
        assert_silent(&RULE, &strategy("Разкриване на защитено жилище през 2016 г.", "Нова от 2018 г."));
        assert_silent(&RULE, &strategy(text, "Нова, след 2017 г."));
    }
}
