//! The analysis says that there are no local NGOs in the social field, and NGOs provide services of the summary table.
//!
//! An error: one of the two is a leftover of another time or another document.

use opora_domain::findings::{Quotation, Severity};

use super::wording::{Piece, pieces};
use crate::examination::Examination;
use crate::quoting;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "text-no-providers", severity: Severity::Error, find };

const NONE: &[&str] = &[
    "липса* на нпо",
    "липса* на местни нпо",
    "липса* на неправителствен*",
    "липса* на местни неправителствен*",
    "няма нпо",
    "няма местни нпо",
    "няма неправителствен*",
    "няма регистрирани нпо",
    "липсват нпо",
    "липсват неправителствен*",
];
const PROVIDERS: &[&str] = &["нпо", "неправителствен*", "сдружение*", "фондация*", "фондацията"];
/// What is only hoped for.
const HOPED: &[&str] = &["при възможност", "нпо и или община", "нпо или община", "нпо и община", "общини нпо"];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(strategy) = examination.strategy else { return Vec::new() };
    let none = examination.lexicon.wanted(NONE);
    // None for one group of people may be true beside those that work for another.
    let of_group =
        examination.lexicon.wanted(&["за стари", "за деца", "за хора", "за лица", "за възрастни", "в селата"]);
    let denied: Vec<Quotation> = pieces(examination, |piece| none.is_in(piece.tokens) && !of_group.is_in(piece.tokens))
        .iter()
        .map(Piece::quote)
        .collect();
    if denied.is_empty() {
        return Vec::new();
    }
    let provided: Vec<Quotation> = strategy
        .services
        .iter()
        .filter_map(|service| {
            let name = service.name.as_deref()?;
            let by_others = any_phrase(name, PROVIDERS).is_some() && any_phrase(name, HOPED).is_none();
            by_others.then(|| Quotation { at: service.origin.at, quote: quoting::whole(name) })
        })
        .collect();
    if provided.is_empty() { Vec::new() } else { vec![Defect::at(denied.into_iter().chain(provided))] }
}

#[cfg(test)]
mod tests {
    use opora_domain::strategies::{Strategy, StrategyService};

    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    fn strategy(text: &str, name: &str) -> Strategy {
        let service = StrategyService { name: Some(name.into()), ..StrategyService::default() };
        Strategy { services: vec![service], ..saying(text) }
    }

    const NO_NGOS: &str = "Слабо звено е липсата на местни НПО, работещи в социалната сфера.";

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &strategy(NO_NGOS, "Център за обществена подкрепа, НПО – Закрила"), "липсата на местни");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &strategy(NO_NGOS, "Център за обществена подкрепа"));
        assert_silent(&RULE, &strategy(NO_NGOS, "Инициативи на общини, НПО, училища"));
        let of_group = "Няма НПО, които предоставят услуги за стари хора.";
        assert_silent(&RULE, &strategy(of_group, "Център за деца, НПО – Закрила"));
        assert_silent(&RULE, &strategy("Липсва опит на НПО.", "Център, НПО – Закрила"));
    }
}
