//! The strategy says of itself that it covers other years than its title: "обхваща периода от 2011 до 2015 г." in a strategy of
//! 2016-2020.
//!
//! An error: the sentence was left over, or the title is wrong.

use opora_domain::findings::{Quotation, Severity};

use super::wording::pieces;
use super::years::spans;
use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "period-own-differs", severity: Severity::Error, find };

/// How a strategy speaks of itself.
const ITSELF: &[&str] = &["стратегията", "стратегия", "документът", "документ", "тя"];
const PRESENT: &[&str] = &["настоящ* стратегия за период*", "настоящ* документ за период*"];
const COVERS: &[&str] = &[
    "настоящ* стратегия за период*",
    "настоящ* документ за период*",
    "обхваща*",
    "обхват",
    "покрива*",
    "отнася* за периода",
    "действа* за период*",
    "действа* в период*",
    "разработен* за период*",
    "изготвен* за период*",
];
/// What covers years of its own, and what was before.
const OTHERS: &[&str] = &[
    "национал*",
    "европейск*",
    "план*",
    "програм*",
    "предходн*",
    "предишн*",
    "анализ*",
    "оценка*",
    "данни*",
    "отчет*",
    "закон*",
    "проект*",
    "следващ*",
    "демограф*",
];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(own) = examination.strategy.and_then(|_| examination.plan.strategy_period) else { return Vec::new() };
    let (first, last) = (i32::from(own.from), i32::from(own.to));
    let covers = examination.lexicon.wanted(COVERS);
    // A district's strategy is another document than its municipality's, and the other way round.
    let other_level: &[&str] = if examination.is_of_district() {
        &["общинск* стратеги*"]
    } else {
        &["област* стратеги*"]
    };
    let mut places: Vec<Quotation> = Vec::new();
    let mut values: Vec<String> = Vec::new();
    for piece in pieces(examination, |piece| covers.is_in(piece.tokens)) {
        let says = piece.says();
        let Some(span) = spans(says).into_iter().next() else { continue };
        let head = says.get(..span.from).unwrap_or_default();
        let Some((_, covers_at)) = any_phrase(head, COVERS) else { continue };
        let subject = says.get(..covers_at).unwrap_or_default();
        let of_itself = (any_phrase(subject, ITSELF).is_some() || any_phrase(head, PRESENT).is_some())
            && any_phrase(head, OTHERS).is_none()
            && any_phrase(head, other_level).is_none();
        // Preparing begins the year before.
        let differs = span.first != first || span.last != last;
        if of_itself && differs && span.first < span.last {
            places.push(piece.quote());
            values.push(format!("{}-{}", span.first, span.last));
        }
    }
    vec![Defect::at(places).text("list", values.join(", ")).text("own", format!("{first}-{last}")).values(values)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        let text = "Документът обхваща петгодишен период от 2011 до 2015 г. и се конкретизира чрез годишни планове.";
        assert_found(&RULE, &saying(text), "2011 до 2015");
        assert_found(&RULE, &saying("Стратегията обхваща периода 2015 – 2020 г. и всички села."), "2015 – 2020");
        assert_found(
            &RULE,
            &saying("Настоящата стратегия за периода 2011 – 2015 г. е отворен документ."),
            "2011 – 2015",
        );
    }

    #[test]
    fn what_is_right_stays_silent() {
        for text in [
            "Стратегията обхваща периода 2016 – 2020 г. и всички села.",
            "Националната стратегия обхваща периода 2013 – 2025 г.",
            "Стратегията стъпва на анализ, който обхваща периода 2010 – 2014 г.",
            "Настоящата стратегия за периода 2016 – 2020 г. е отворен документ.",
            "Предходната стратегия обхваща периода 2011 – 2015 г.",
        ] {
            assert_silent(&RULE, &saying(text));
        }
    }
}
