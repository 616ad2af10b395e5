//! A cell that tells what a service does begins with "Целеви групи са …": the text of another column.
//!
//! A warning.

use opora_domain::findings::{Quotation, Severity};

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::{any_phrase, words};

pub(crate) const RULE: Rule = Rule { name: "table-groups-in-content", severity: Severity::Warning, find };

const GROUPS: &[&str] = &["целев* груп* са", "целева* група* е", "целев* груп* включват"];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(strategy) = examination.strategy else { return Vec::new() };
    let begins = |text: &str| {
        let head: String = text.chars().take(40).collect();
        any_phrase(&head, GROUPS).is_some()
    };
    let mut places: Vec<Quotation> = examination
        .texts_with(GROUPS)
        .map(|(text, _)| text)
        .filter(|text| text.at.is_some_and(|at| at.table.is_some()) && begins(&text.text))
        .map(|text| text.quote())
        .collect();
    if places.is_empty() {
        let contents = strategy.services.iter().filter_map(|service| Some((service, service.content.as_deref()?)));
        places = contents
            .filter(|(_, content)| begins(content) && words(content).len() > 4)
            .map(|(service, content)| Quotation { at: service.origin.at, quote: crate::quoting::whole(content) })
            .collect();
    }
    Defect::of_rows(places)
}

#[cfg(test)]
mod tests {
    use opora_domain::strategies::{Strategy, StrategyService};

    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    fn service(content: &str) -> Strategy {
        let service = StrategyService { content: Some(content.into()), ..StrategyService::default() };
        Strategy { services: vec![service], ..saying("") }
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &service("Целеви групи са хората с увреждания и семействата им."), "Целеви групи са");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &service("Консултиране и подкрепа на целевите групи."));
    }
}
