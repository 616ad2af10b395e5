//! The same number of the same events once as yearly and once as all of them: "две ежегодни обучения" among the results and
//! "проведени 2 обучения" as the effect of the same row.
//!
//! A warning: over the years of the strategy the one is several times the other.

use opora_domain::findings::{Quotation, Severity};
use opora_domain::strategies::LogframeSpecific;

use super::wording::root;
use super::years::number_word;
use crate::examination::Examination;
use crate::quoting;
use crate::rule::{Defect, Rule};
use crate::words::{any_phrase, words};

pub(crate) const RULE: Rule = Rule { name: "target-yearly-or-once", severity: Severity::Warning, find };

const YEARLY: &[&str] = &["ежегод*", "годишно", "всяка година", "годишни"];
/// What is held and can be counted.
const EVENTS: &[&str] = &["обучен", "срещи", "среща", "кампан", "форуми", "семина", "супер", "акции", "конфер"];
/// The noun stands so many words behind its number.
const NEAR: usize = 3;

/// A counted event: how many, of what, and whether each year.
struct Counted<'a> {
    number: usize,
    event: String,
    yearly: bool,
    place: Quotation,
    said: &'a str,
}

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(frame) = examination.strategy.and_then(|strategy| strategy.logframe.as_ref()) else { return Vec::new() };
    frame.specific.iter().flat_map(in_row).collect()
}

fn in_row(row: &LogframeSpecific) -> Vec<Defect> {
    let at = |field: String| row.origin.evidence.get(&field).map(|evidence| evidence.at).or(row.origin.at);
    let counted = |name: &'static str, texts: &'_ [String]| -> Vec<(Option<opora_tree::Place>, usize)> {
        texts.iter().enumerate().map(|(index, _)| (at(format!("{name}.{index}")), index)).collect()
    };
    let mut all: Vec<Counted<'_>> = Vec::new();
    for (name, texts) in [("outputs", &row.outputs), ("outcomes", &row.outcomes)] {
        for (place, index) in counted(name, texts) {
            all.extend(texts.get(index).and_then(|text| read(text, place)));
        }
    }
    let mut defects = Vec::new();
    for yearly in all.iter().filter(|it| it.yearly) {
        let same = |it: &&Counted<'_>| !it.yearly && it.number == yearly.number && it.event == yearly.event;
        if let Some(once) = all.iter().find(same) {
            defects.push(
                Defect::at([yearly.place.clone(), once.place.clone()])
                    .compared("one", yearly.said)
                    .compared("other", once.said),
            );
        }
    }
    defects
}

fn read(text: &str, at: Option<opora_tree::Place>) -> Option<Counted<'_>> {
    let all = crate::words::tokens(text);
    all.iter().enumerate().find_map(|(index, token)| {
        let number = number_word(token.text).filter(|number| (2..=50).contains(number))?;
        let noun = all.iter().skip(index + 1).take(NEAR).find(|word| {
            let small = word.text.to_lowercase();
            EVENTS.iter().any(|event| small.starts_with(event))
        })?;
        let yearly = any_phrase(text, YEARLY).is_some();
        let said = text.get(token.from..noun.until)?;
        let event = words(noun.text).first().map(|word| root(word.text))?;
        Some(Counted { number, event, yearly, place: Quotation { at, quote: quoting::whole(text) }, said })
    })
}

#[cfg(test)]
mod tests {
    use opora_domain::strategies::{LogicalFramework, Strategy};

    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    fn strategy(output: &str, outcome: &str) -> Strategy {
        let row = LogframeSpecific {
            outputs: vec![output.into()],
            outcomes: vec![outcome.into()],
            ..LogframeSpecific::default()
        };
        let frame = LogicalFramework { specific: vec![row], ..LogicalFramework::default() };
        Strategy { logframe: Some(frame), ..saying("Рамка") }
    }

    #[test]
    fn the_defect_is_found() {
        let found =
            strategy("Проведени две ежегодни специализирани обучения", "Проведени 2 модулни обучения за екипите");
        assert_found(&RULE, &found, "2 модулни");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &strategy("Проведени две ежегодни обучения", "Проведени 10 модулни обучения"));
        assert_silent(&RULE, &strategy("Проведени две ежегодни обучения", "Проведени 2 кампании"));
    }
}
