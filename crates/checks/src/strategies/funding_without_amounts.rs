//! Sources of funding are named, and the whole strategy has not one amount.
//!
//! A warning: nobody can tell whether the money is enough.

use opora_domain::findings::{Quotation, Severity};

use crate::examination::Examination;
use crate::quoting;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "reference-funding-without-amounts", severity: Severity::Warning, find };

const MONEY: &[&str] = &["лв", "лева", "лев", "евро", "eur", "bgn", "хил", "млн"];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(strategy) = examination.strategy else { return Vec::new() };
    if examination.texts_with(MONEY).next().is_some() || examination.texts.iter().any(|text| text.text.contains('€'))
    {
        return Vec::new();
    }
    let heading = examination.quote_with(&["източници на финансиране", "финансови ресурси"]);
    let source = strategy.funding_sources.first();
    let place = heading.or_else(|| source.map(|source| Quotation { at: None, quote: quoting::whole(source) }));
    place.map(|place| Defect::at([place])).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &saying("Източници на финансиране са държавният и общинският бюджет."), "Източници");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &saying("Източници на финансиране са държавният бюджет с 200 000 лв. и общинският."));
        assert_silent(&RULE, &saying("Услугите са достъпни."));
    }
}
