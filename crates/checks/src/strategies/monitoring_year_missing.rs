//! Yearly monitoring is planned year by year, and one year of the period has none.
//!
//! A warning: nobody will report on that year.

use opora_domain::findings::{Quotation, Severity};

use super::wording::{Piece, pieces};
use super::years::single_years;
use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::phrase;

pub(crate) const RULE: Rule = Rule { name: "period-monitoring-year-missing", severity: Severity::Warning, find };

const YEARLY: &[&str] =
    &["годишен мониторинг", "годишна оценка", "годишен отчет", "годишен доклад", "годишен мониторингов доклад"];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(own) = examination.strategy.and_then(|_| examination.plan.strategy_period) else { return Vec::new() };
    let (first, last) = (i32::from(own.from), i32::from(own.to));
    let yearly = examination.lexicon.wanted(YEARLY);
    let planned: Vec<(Piece<'_>, i32)> = pieces(examination, |piece| yearly.is_in(piece.tokens))
        .into_iter()
        .filter_map(|piece| year_of(piece.says()).map(|year| (piece, year)))
        .filter(|(_, year)| (first..=last).contains(year))
        .collect();
    let has = |year: i32| planned.iter().any(|(_, planned)| *planned == year);
    // The last year is reported when the strategy is over.
    let missing: Vec<String> = (first..last).filter(|year| !has(*year)).map(|year| year.to_string()).collect();
    let several = (first..=last).filter(|year| has(*year)).count() >= 2;
    if !several || missing.is_empty() {
        return Vec::new();
    }
    let places: Vec<Quotation> = planned.iter().map(|(piece, _)| piece.quote()).collect();
    vec![Defect::at(places).text("list", missing.join(", ")).values(missing)]
}

/// The year right after "годишен мониторинг".
fn year_of(says: &str) -> Option<i32> {
    let (_, until) = YEARLY.iter().find_map(|wanted| phrase(says, wanted))?;
    let year = single_years(says).into_iter().find(|year| year.from >= until)?;
    let between = says.get(until..year.from)?;
    (between.chars().count() <= 12).then_some(year.year)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        let text = "Годишен мониторинг 2016 г.\nГодишен мониторинг 2017 г.\nГодишен мониторинг 2019 г.";
        assert_found(&RULE, &saying(text), "2019");
    }

    #[test]
    fn what_is_right_stays_silent() {
        let text = "Годишен мониторинг 2016 г.\nГодишен мониторинг 2017 г.\nГодишен мониторинг за 2018 г.\nГодишен мониторинг 2019 г.";
        assert_silent(&RULE, &saying(text));
        assert_silent(&RULE, &saying("Годишен мониторинг през 2018 г."));
    }
}
