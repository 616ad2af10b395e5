//! A capacity that is no number one can read: ".40".
//!
//! An error: places are counted and paid. A dash, a code such as "МД" and two numbers ("15 + 15") can be read.

use opora_domain::findings::{Quotation, Severity};

use crate::examination::Examination;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "capacity-unreadable", severity: Severity::Error, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(strategy) = examination.strategy else { return Vec::new() };
    let mut defects: Vec<Defect> = Vec::new();
    for service in &strategy.services {
        let name = service.name.as_deref().unwrap_or_default();
        for (year, printed) in service.capacity.iter().filter(|(_, printed)| is_unreadable(printed)) {
            let at = service.origin.evidence.get(&format!("capacity.{year}")).map(|evidence| evidence.at);
            let place = Quotation { at: at.or(service.origin.at), quote: crate::quoting::whole(printed) };
            let row = Quotation { at: service.origin.at, quote: crate::quoting::whole(name) };
            defects.push(Defect::at([place, row]).compared("printed", printed.as_str()));
        }
    }
    if defects.is_empty() {
        let in_tables = examination.texts.iter().filter(|text| text.at.is_some_and(|at| at.table.is_some()));
        let unreadable = in_tables.filter(|text| text.text.chars().count() <= 8 && is_unreadable(&text.text));
        defects = unreadable.map(|text| Defect::at([text.quote()]).compared("printed", text.text.as_str())).collect();
    }
    defects
}

/// A mark before the number or between its digits, where no decimals can be.
fn is_unreadable(printed: &str) -> bool {
    let printed = printed.trim();
    let digits = printed.chars().filter(char::is_ascii_digit).count();
    let marks = printed.chars().filter(|c| matches!(c, '.' | ',' | ':' | ';' | '\'' | '`' | '*')).count();
    // "4О", "З0": letters that look like digits.
    let letters = printed.chars().filter(|c| matches!(c, 'О' | 'о' | 'З' | 'з' | 'O' | 'o' | 'l' | 'І' | 'б')).count();
    let looks_alike = letters > 0 && digits + letters == printed.chars().count() && !printed.ends_with('б');
    let misplaced =
        marks > 0 && digits + marks == printed.chars().count() && !printed.starts_with(|c: char| c.is_ascii_digit());
    digits > 0 && (looks_alike || misplaced)
}

#[cfg(test)]
mod tests {
    use opora_domain::strategies::{Strategy, StrategyService};

    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    fn printed(capacity: &str) -> Strategy {
        let capacity = [("2020".to_owned(), capacity.to_owned())].into();
        let service =
            StrategyService { name: Some("Дневен център".into()), capacity, ..StrategyService::default() };
        Strategy { services: vec![service], ..saying("") }
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &printed(".40"), ".40");
    }

    #[test]
    fn what_is_right_stays_silent() {
        for capacity in ["40", "15 + 15", "МД", "-", "30- НП АХУ 100 – ОП РЧР"] {
            assert_silent(&RULE, &printed(capacity));
        }
    }
}
