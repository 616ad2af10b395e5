//! A row of the summary table that closes a service in one column and transforms it in another.
//!
//! An error: what is closed cannot become another service.

use opora_domain::findings::{Quotation, Severity};

use crate::examination::Examination;
use crate::quoting;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "text-closing-or-transforming", severity: Severity::Error, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(strategy) = examination.strategy else { return Vec::new() };
    strategy
        .services
        .iter()
        .filter_map(|service| {
            let (content, status) = (service.content.as_deref()?, service.status_text.as_deref()?);
            let closing = |text: &str| any_phrase(text, &["закриване*", "закрива*", "закрит*"]).is_some();
            let transforming = |text: &str| any_phrase(text, &["трансформ*", "преобразув*"]).is_some();
            let contradicts = closing(content) && transforming(status) && !closing(status)
                || closing(status) && transforming(content) && !closing(content);
            let at = |field: &str| service.origin.evidence.get(field).map(|evidence| evidence.at).or(service.origin.at);
            let name = service.name.as_deref().unwrap_or_default();
            contradicts.then(|| {
                Defect::at([
                    Quotation { at: at("name"), quote: quoting::whole(name) },
                    Quotation { at: at("content"), quote: quoting::whole(content) },
                    Quotation { at: at("status_text"), quote: quoting::whole(status) },
                ])
                .compared("service", name)
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use opora_domain::strategies::{Strategy, StrategyService};

    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    fn strategy(content: &str, status: &str) -> Strategy {
        let service = StrategyService {
            name: Some("Дом".into()),
            content: Some(content.into()),
            status_text: Some(status.into()),
            ..StrategyService::default()
        };
        Strategy { services: vec![service], ..saying("") }
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &strategy("Постепенно закриване", "Налична, трансформиране в друга услуга"), "закриване");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &strategy("Дневна грижа", "Налична, трансформиране в друга услуга"));
    }
}
