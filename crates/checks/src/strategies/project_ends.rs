//! A project whose printed end lies before the end of the strategy carries a service that has places until that end.
//!
//! A warning: from then on nobody pays for it, unless the strategy says who does.

use opora_domain::findings::{Quotation, Severity};

use super::service_names::{Named, numbers};
use super::wording::pieces;
use super::years::years;
use crate::examination::Examination;
use crate::quoting;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "period-project-ends", severity: Severity::Warning, find };

const TERM: &[&str] = &[
    "срок* на проекта",
    "продължителност* на проекта",
    "период* на проекта",
    "проект* приключва",
    "проектът приключва",
    "срок* за изпълнение на проекта",
];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(strategy) = examination.strategy else { return Vec::new() };
    let Some(own) = examination.plan.strategy_period else { return Vec::new() };
    let term = examination.lexicon.wanted(TERM);
    let mut defects = Vec::new();
    for piece in pieces(examination, |piece| term.is_in(piece.tokens)) {
        let Some(last) = years(piece.says()).iter().map(|year| year.year).max() else { continue };
        if last < i32::from(own.from) || last >= i32::from(own.to) {
            continue;
        }
        // The paragraph says what the project gives; the rows that go on are its service's.
        let given = Named::all_in(&piece.text.text);
        let rows: Vec<Quotation> = strategy
            .services
            .iter()
            .filter(|service| {
                let named = service.name.as_deref().and_then(Named::in_text);
                let last = service
                    .capacity
                    .values()
                    .next_back()
                    .is_some_and(|printed| numbers(printed).iter().any(|n| *n > 0.0));
                last && named.is_some_and(|named| given.iter().any(|other| other.is_like(&named)))
            })
            .map(|service| {
                let printed: Vec<String> =
                    service.capacity.iter().map(|(year, printed)| format!("{year}: {printed}")).collect();
                let name = service.name.as_deref().unwrap_or_default();
                Quotation {
                    at: service.origin.at, quote: quoting::whole(&format!("{name} – {}", printed.join(", ")))
                }
            })
            .collect();
        if !rows.is_empty() {
            let own = format!("{}-{}", own.from, own.to);
            let places = [piece.quote()].into_iter().chain(rows);
            defects.push(Defect::at(places).compared("end", last.to_string()).compared("own", own));
        }
    }
    defects
}

#[cfg(test)]
mod tests {
    use opora_domain::strategies::{Strategy, StrategyService};

    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    fn strategy(text: &str) -> Strategy {
        let capacity = [("2015", "20"), ("2020", "30")].map(|(year, printed)| (year.to_owned(), printed.to_owned()));
        let service = StrategyService {
            name: Some("Личен асистент".into()),
            capacity: capacity.into_iter().collect(),
            ..StrategyService::default()
        };
        Strategy { services: vec![service], ..saying(text) }
    }

    #[test]
    fn the_defect_is_found() {
        let text = "Услугата „Личен асистент“ се дава по проект. Срок на проекта: до 31.05.2017 г.";
        assert_found(&RULE, &strategy(text), "31.05.2017");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(
            &RULE,
            &strategy("Услугата „Личен асистент“ се дава по проект. Срок на проекта: до 31.12.2020 г."),
        );
        assert_silent(&RULE, &strategy("Приключил проект за ремонт. Срок на проекта: до 31.05.2017 г."));
    }
}
