//! More people wait for a service than it has free places, and the summary table takes places away from it.
//!
//! A warning: it may be right where care at home is to replace them, but then the strategy has to say where those who wait go.

use opora_domain::findings::{Quotation, Severity};
use opora_domain::strategies::StrategyService;

use super::service_names::{Named, numbers};
use super::wording::pieces;
use crate::examination::Examination;
use crate::quoting;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "capacity-reduced-though-waiting", severity: Severity::Warning, find };

const WAITING: &[&str] = &["чакащи", "чакащите", "списък* на чакащ*", "листа на чакащ*", "чакат за настаняване"];
const NONE: &[&str] = &["няма чакащи", "без чакащи", "липсват чакащи", "няма списък*"];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(strategy) = examination.strategy else { return Vec::new() };
    let (waiting, none) = (examination.lexicon.wanted(WAITING), examination.lexicon.wanted(NONE));
    let told = pieces(examination, |piece| waiting.is_in(piece.tokens) && !none.is_in(piece.tokens));
    let reduced: Vec<(Named, &StrategyService)> = strategy
        .services
        .iter()
        .filter(|service| is_reduced(service))
        .filter_map(|service| Some((Named::in_text(service.name.as_deref()?)?, service)))
        .collect();
    reduced
        .iter()
        .filter_map(|(named, service)| {
            let said: Vec<Quotation> = told
                .iter()
                .filter(|piece| Named::all_in(piece.says()).iter().any(|other| other.is_like(named)))
                .map(super::wording::Piece::quote)
                .collect();
            (!said.is_empty()).then(|| defect(said, service))
        })
        .collect()
}

/// Fewer places at the end than at the beginning; what is closed goes over into something else.
fn is_reduced(service: &StrategyService) -> bool {
    let status = service.status_text.as_deref().unwrap_or_default();
    let ends = [service.capacity.values().next(), service.capacity.values().next_back()];
    let [Some(first), Some(last)] = ends.map(|printed| printed.and_then(|printed| numbers(printed).last().copied()))
    else {
        return false;
    };
    last > 0.0 && last < first && any_phrase(status, &["закри*", "трансформ*", "преобраз*"]).is_none()
}

fn defect(mut places: Vec<Quotation>, service: &StrategyService) -> Defect {
    let at = |field: &str| service.origin.evidence.get(field).map(|evidence| evidence.at).or(service.origin.at);
    let name = service.name.as_deref().unwrap_or_default();
    places.push(Quotation { at: at("name"), quote: quoting::whole(name) });
    for (year, printed) in &service.capacity {
        places.push(Quotation { at: at(&format!("capacity.{year}")), quote: quoting::whole(printed) });
    }
    let status = service.status_text.as_deref();
    places.extend(status.map(|status| Quotation { at: at("status_text"), quote: quoting::whole(status) }));
    let first = service.capacity.values().next().cloned().unwrap_or_default();
    let last = service.capacity.values().next_back().cloned().unwrap_or_default();
    Defect::at(places).text("service", name).compared("one", first).compared("other", last)
}

#[cfg(test)]
mod tests {
    use opora_domain::strategies::Strategy;

    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    fn strategy(text: &str, last: &str) -> Strategy {
        let service = StrategyService {
            name: Some("Дом за стари хора (ДСХ)".into()),
            capacity: [("2015".to_owned(), "60".to_owned()), ("2020".to_owned(), last.to_owned())].into(),
            ..StrategyService::default()
        };
        Strategy { services: vec![service], ..saying(text) }
    }

    #[test]
    fn the_defect_is_found() {
        let text = "Свободните места в Дома за стари хора са 2, а броят на чакащите е по-голям.";
        assert_found(&RULE, &strategy(text, "40"), "чакащите");
    }

    #[test]
    fn what_is_right_stays_silent() {
        let text = "Свободните места в Дома за стари хора са 2, а броят на чакащите е по-голям.";
        assert_silent(&RULE, &strategy(text, "60"));
        assert_silent(&RULE, &strategy("За Дома за стари хора няма чакащи.", "40"));
        assert_silent(&RULE, &strategy("В Дневния център за деца чакащите са 10.", "40"));
    }
}
