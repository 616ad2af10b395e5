//! The text says that a service works already, and the summary table has it with no places in its first year.
//!
//! An error: it works, or it is still to come.

use opora_domain::findings::{Quotation, Severity};

use super::service_names::{Named, numbers};
use super::wording::pieces;
use super::years::single_years;
use crate::examination::Examination;
use crate::quoting;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "capacity-working-without-places", severity: Severity::Error, find };

const STARTS: &[&str] = &["стартирал*", "открит* през", "разкрит* през", "функционира* от", "работи от"];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(strategy) = examination.strategy else { return Vec::new() };
    let starts = examination.lexicon.wanted(STARTS);
    let started = pieces(examination, |piece| starts.is_in(piece.tokens));
    let mut defects = Vec::new();
    for service in &strategy.services {
        let Some(named) = service.name.as_deref().and_then(Named::in_text) else { continue };
        let Some((year, printed)) = service.capacity.iter().next() else { continue };
        let none = numbers(printed);
        if none.is_empty() || none.iter().any(|number| *number > 0.0) {
            continue;
        }
        let before = |says: &str| {
            let first = single_years(says).first().map(|named| named.year);
            first.zip(year.parse::<i32>().ok()).is_some_and(|(named, year)| named <= year)
        };
        let said = started.iter().filter(|piece| before(piece.says()));
        let said = said.filter(|piece| Named::all_in(piece.says()).iter().any(|other| other.is_like(&named)));
        let mut places: Vec<Quotation> = said.map(super::wording::Piece::quote).collect();
        if !places.is_empty() {
            let name = service.name.as_deref().unwrap_or_default();
            places.push(Quotation { at: service.origin.at, quote: quoting::whole(&format!("{name} {printed}")) });
            defects.push(Defect::at(places).compared("service", name).compared("year", year.as_str()));
        }
    }
    defects
}

#[cfg(test)]
mod tests {
    use opora_domain::strategies::{Strategy, StrategyService};

    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    fn strategy(printed: &str) -> Strategy {
        let service = StrategyService {
            name: Some("Кризисен център".into()),
            capacity: [("2015".to_owned(), printed.to_owned())].into(),
            ..StrategyService::default()
        };
        Strategy {
            services: vec![service], ..saying("Продължаване на стартиралия през 2014 г. Кризисен център.")
        }
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &strategy("0"), "стартиралия");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &strategy("10"));
    }
}
