//! Rows of the section of social services that give work to the unemployed.
//!
//! A warning; one finding for all rows.

use opora_domain::findings::{Quotation, Severity};

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "law-employment-as-service", severity: Severity::Warning, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let places = examination.rows.iter().filter(|row| row.in_services()).filter_map(|row| {
        let (from, until) = any_phrase(
            row.description(),
            &[
                "осигурява работа",
                "осигуряване на работа",
                "осигуряване на заетост",
                "безработни граждани",
                "безработни лица",
                "трудова заетост на",
            ],
        )?;
        any_phrase(&row.says(), &["безработн*", "заетост*"])?;
        let helps = any_phrase(row.description(), &["посредничество", "съдействие", "консулт*"]).is_some();
        (!helps).then(|| {
            [
                row.quote_name(),
                Quotation {
                    at: row.place("description"),
                    quote: crate::quoting::around(row.description(), from, until),
                },
            ]
        })
    });
    let pairs: Vec<[Quotation; 2]> = places.collect();
    let count = pairs.len();
    if count == 0 { Vec::new() } else { vec![Defect::at(pairs.into_iter().flatten()).count("count", count)] }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};

    #[test]
    fn the_defect_is_found() {
        assert_found(
            &RULE,
            &plan(vec![row("1", "Градинари").described("Услугата осигурява работа на безработни граждани.")]),
            "осигурява работа",
        );
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(
            &RULE,
            &plan(vec![
                row("1", "Приют").described("Подслон и посредничество за осигуряване на работа на безработни лица."),
            ]),
        );
    }
}
