//! A key indicator that promises something which no measure, activity or service of the strategy speaks of.
//!
//! A warning: nobody works for it, so it will not be reached.

use std::collections::BTreeSet;

use opora_domain::findings::{Quotation, Severity};
use opora_domain::strategies::Strategy;

use super::wording::{root, roots};
use crate::examination::Examination;
use crate::quoting;
use crate::rule::{Defect, Rule};
use crate::words::{any_phrase, words};

pub(crate) const RULE: Rule = Rule { name: "reference-indicator-without-measure", severity: Severity::Warning, find };

/// Words that every strategy is full of: they tell nothing apart.
const EVERYWHERE: &[&str] = &[
    "социал",
    "услуг",
    "общин",
    "център",
    "центро",
    "звено",
    "нови",
    "нова",
    "брой",
    "поне",
    "повече",
    "мерки",
    "мярка",
    "дейнос",
    "проект",
    "програм",
    "капаци",
    "подкре",
    "мрежа",
    "система",
    "систем",
    "условия",
    "услови",
];
/// Words at which the name of what is made ends.
const AFTER_THE_NAME: &[&str] =
    &["за", "на", "в", "във", "от", "с", "със", "по", "при", "чрез", "към", "между", "и", "или", "който", "която"];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(strategy) = examination.strategy else { return Vec::new() };
    let planned: Vec<BTreeSet<String>> = planned(strategy).map(roots).collect();
    if planned.len() < 5 {
        return Vec::new();
    }
    let places: Vec<Quotation> = strategy
        .key_indicators
        .iter()
        .filter_map(|indicator| Some((indicator, indicator.text.as_deref()?)))
        .filter(|(_, text)| {
            let made = what_is_made(text);
            !made.is_empty() && !planned.iter().any(|other| made.is_subset(other))
        })
        .map(|(indicator, text)| Quotation { at: indicator.origin.at, quote: quoting::whole(text) })
        .collect();
    // Where most have no partner, the measures were not read or are told in other words.
    if places.len() * 2 > strategy.key_indicators.len() { Vec::new() } else { Defect::of_rows(places) }
}

/// The roots of the name of what an indicator says will be there: "Работещ регионален ресурсен център за …".
fn what_is_made(text: &str) -> BTreeSet<String> {
    const MADE: &[&str] = &[
        "работещ*",
        "създаден*",
        "изграден*",
        "разкрит*",
        "осъществен*",
        "открит*",
        "функциониращ*",
        "разработен*",
        "инициирани",
        "обособен*",
        "учреден*",
    ];
    let all = words(text);
    let begins = all.first().is_some_and(|first| any_phrase(first.text, MADE).is_some());
    if !begins {
        return BTreeSet::new();
    }
    let is_made =
        |word: &str| any_phrase(word, MADE).is_some() || word == "и" || any_phrase(word, &["развит*"]).is_some();
    let rest = all.iter().skip_while(|word| is_made(&word.text.to_lowercase()));
    let name = rest.take_while(|word| !AFTER_THE_NAME.contains(&word.text));
    name.filter(|word| word.text.chars().count() >= 4)
        .map(|word| root(word.text))
        .filter(|root| !EVERYWHERE.iter().any(|general| root.starts_with(general)))
        .collect()
}

fn planned(strategy: &Strategy) -> impl Iterator<Item = &str> {
    let measures = strategy.measures().flat_map(|(_, measure)| {
        let activities = measure.activities.iter().filter_map(|activity| activity.text.as_deref());
        measure.title.as_deref().into_iter().chain(measure.description.as_deref()).chain(activities)
    });
    let services = strategy.services.iter();
    measures.chain(services.flat_map(|service| service.name.as_deref().into_iter().chain(service.content.as_deref())))
}

#[cfg(test)]
mod tests {
    use opora_domain::strategies::{KeyIndicator, StrategyService};

    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    fn strategy(indicators: &[&str]) -> Strategy {
        let names =
            ["Дневен център", "Приемна грижа", "Домашен патронаж", "Обучение на екипи", "Работилница за умения"];
        let service = |name: &&str| StrategyService { name: Some((*name).into()), ..StrategyService::default() };
        let indicator = |text: &&str| KeyIndicator { text: Some((*text).into()), ..KeyIndicator::default() };
        Strategy {
            services: names.iter().map(service).collect(),
            key_indicators: indicators.iter().map(indicator).collect(),
            ..saying("")
        }
    }

    #[test]
    fn the_defect_is_found() {
        let indicators = [
            "Работещ областен изследователски институт за децата",
            "Намаление с 10% на чакащите",
            "Изградена работилница за умения",
        ];
        assert_found(&RULE, &strategy(&indicators), "изследователски институт");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &strategy(&["Изградена работилница за умения", "Намаление с 10% на чакащите"]));
    }
}
