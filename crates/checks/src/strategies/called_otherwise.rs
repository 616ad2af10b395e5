//! A strategy that speaks of itself as of a plan or programme, or as of a document of another level: "Настоящият план беше
//! публикуван", "Проектът на Общинската стратегия" in the strategy of a district.
//!
//! A warning: the passage was carried over from another document.

use opora_domain::findings::{Quotation, Severity};

use crate::examination::Examination;
use crate::letters::small_letters;
use crate::quoting;
use crate::rule::{Defect, Rule};
use crate::words::{any_phrase, words};

pub(crate) const RULE: Rule = Rule { name: "name-called-otherwise", severity: Severity::Warning, find };

/// Words by which a document speaks of itself, before another kind of document.
const OTHER_KIND: &[&str] = &[
    "настоящият план",
    "настоящия план",
    "настоящата програма",
    "настоящият годишен план",
    "настоящия годишен план",
    "настоящият документ програма",
];
/// And before a document of the other level.
const OF_MUNICIPALITY: &[&str] = &[
    "настоящата общинска стратегия",
    "тази общинска стратегия",
    "проект* на общинската стратегия",
    "проект* на общинска стратегия",
];
const OF_DISTRICT: &[&str] = &[
    "настоящата областна стратегия",
    "тази областна стратегия",
    "проект* на областната стратегия",
    "проект* на областна стратегия",
];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(title) = examination.strategy.and_then(|strategy| strategy.title.as_deref()) else { return Vec::new() };
    let title = small_letters(title);
    if !title.contains("стратегия") || title.contains("план") || title.contains("програма") {
        return Vec::new();
    }
    let other_level = if examination.is_of_district() { OF_MUNICIPALITY } else { OF_DISTRICT };
    let all: Vec<&str> = OTHER_KIND.iter().chain(other_level).copied().collect();
    let mut places: Vec<Quotation> = Vec::new();
    let mut values: Vec<String> = Vec::new();
    for (text, (from, until)) in examination.texts_with(&all) {
        let behind: String = text.text.get(until..).unwrap_or_default().chars().take(60).collect();
        let next = words(&behind).first().map(|word| small_letters(word.text)).unwrap_or_default();
        // "Настоящият план за действие" is the plan that the chapter is about.
        if matches!(next.as_str(), "за" | "график")
            || any_phrase(&behind, &["на област", "на община"]).is_some_and(|(at, _)| at < 3)
        {
            continue;
        }
        let written = text.text.get(from..until).unwrap_or_default().to_owned();
        places.push(text.quote_around(from, until));
        if !values.contains(&written) {
            values.push(written);
        }
    }
    for (place, written) in visions_of_others(examination) {
        if !places.contains(&place) {
            places.push(place);
        }
        if !values.contains(&written) {
            values.push(written);
        }
    }
    let listed = values.iter().map(|value| format!("„{value}“")).collect::<Vec<_>>().join(", ");
    vec![Defect::at(places).text("list", listed).values(values)]
}

/// A vision, also that of the logical framework, that speaks of the strategy of the other level: what the own one wants.
fn visions_of_others(examination: &Examination<'_>) -> Vec<(Quotation, String)> {
    let other_level: &[&str] = if examination.is_of_district() {
        &["общинската стратегия"]
    } else {
        &["областната стратегия"]
    };
    let framed = examination.strategy.and_then(|strategy| strategy.logframe.as_ref());
    let framed = framed.and_then(|frame| Some((frame.vision.as_deref()?, frame.origin.at)));
    let own = examination
        .plan
        .vision
        .as_deref()
        .map(|vision| (vision, examination.plan.evidence.get("vision").map(|evidence| evidence.at)));
    framed
        .into_iter()
        .chain(own)
        .filter_map(|(vision, at)| {
            let (from, until) = any_phrase(vision, other_level)?;
            Some((Quotation { at, quote: quoting::around(vision, from, until) }, vision.get(from..until)?.to_owned()))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use opora_domain::strategies::Strategy;

    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    fn strategy(title: &str, text: &str) -> Strategy {
        Strategy { title: Some(title.into()), ..saying(text) }
    }

    #[test]
    fn the_defect_is_found() {
        let title = "Стратегия за развитие на социалните услуги в община Вишна";
        assert_found(&RULE, &strategy(title, "Настоящият план беше обсъден с гражданите."), "Настоящият план");
        let title = "Областна стратегия за развитие на социалните услуги";
        assert_found(&RULE, &strategy(title, "Проектът на Общинската стратегия беше обсъден."), "Общинската стратегия");
    }

    #[test]
    fn what_is_right_stays_silent() {
        let title = "Стратегия за развитие на социалните услуги в община Вишна";
        for text in [
            "Настоящата стратегия беше обсъдена.",
            "Настоящият план за действие обхваща дейностите по комуникация.",
            "Стратегията изпълнява Областната стратегия.",
            "Годишният план се приема до 30 април.",
        ] {
            assert_silent(&RULE, &strategy(title, text));
        }
        let title = "Областна стратегия за развитие на социалните услуги";
        assert_silent(&RULE, &strategy(title, "Общините разработват общински стратегии."));
    }
}
