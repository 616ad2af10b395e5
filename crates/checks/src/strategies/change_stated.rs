//! Two counts and the change between them in one paragraph, and the change is not their difference: "… е 19 412 души. … е било
//! 21 340 …, намаляло с 2 128".
//!
//! An error: one of the three numbers is wrong.

use opora_domain::findings::Severity;

use super::figures::{Figure, figures, written};
use crate::examination::{Examination, Text};
use crate::letters::small_letters;
use crate::rule::{Defect, Rule};
use crate::words::words;

pub(crate) const RULE: Rule = Rule { name: "sum-change-stated", severity: Severity::Error, find };

/// Words of change, before "с" or "със" and the number.
const CHANGES: &[&str] = &["намал", "увелич", "нарас", "спад", "повиш", "сниж", "ръст"];
/// A difference that is off by more is of something else.
const NEARLY: i64 = 3;
/// Smaller changes are told of many things at once.
const LEAST_CHANGE: i64 = 1_000;

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    if examination.strategy.is_none() {
        return Vec::new();
    }
    let changes = examination.lexicon.chosen(|word| CHANGES.iter().any(|begin| word.starts_with(begin)));
    let prose = examination.texts.iter().filter(|text| text.at.is_none_or(|at| at.table.is_none()));
    prose.filter(|text| changes.is_in(&text.placings.words)).filter_map(stated).collect()
}

fn stated(text: &Text) -> Option<Defect> {
    let all = figures(&text.text);
    let index = all.iter().position(|figure| is_change(text, figure))?;
    let change = all.get(index)?;
    if change.is_share || change.is_decimal || change.hundredths < LEAST_CHANGE {
        return None;
    }
    let counts: Vec<&Figure> = all
        .iter()
        .filter(|figure| !std::ptr::eq(*figure, change))
        .filter(|figure| !figure.is_share && !figure.is_decimal && figure.hundredths > change.hundredths)
        .collect();
    let difference = |one: &Figure, other: &Figure| (one.hundredths - other.hundredths).abs();
    let pairs =
        || counts.iter().enumerate().flat_map(|(at, one)| counts.iter().skip(at + 1).map(move |other| (*one, *other)));
    // Of three counts nobody can say which two are meant, unless two of them give the change.
    if pairs().any(|(one, other)| difference(one, other) == change.hundredths) {
        return None;
    }
    let mut near = pairs().filter(|(one, other)| {
        let off = (difference(one, other) - change.hundredths).abs();
        // Numbers of one thing are of one size.
        let alike = one.hundredths.max(other.hundredths) < 2 * one.hundredths.min(other.hundredths);
        alike && off * NEARLY <= change.hundredths
    });
    let (one, other) = near.next().filter(|_| near.next().is_none())?;
    let (from, until) = (one.from.min(change.from), other.until.max(change.until));
    Some(
        Defect::at([text.quote_around(from, until)])
            .compared("stated", change.written(&text.text))
            .compared("difference", written(difference(one, other)))
            .compared("one", one.written(&text.text))
            .compared("other", other.written(&text.text)),
    )
}

/// "намаляло с 2 128 души": the number of a change.
fn is_change(text: &Text, figure: &Figure) -> bool {
    let before = text.text.get(..figure.from).unwrap_or_default();
    let sentence = before.rsplit(['.', ';']).next().unwrap_or(before);
    let last = words(sentence);
    let [.., verb, preposition] = last.as_slice() else { return false };
    let small = small_letters(verb.text);
    matches!(preposition.text, "с" | "със") && CHANGES.iter().any(|begin| small.starts_with(begin))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        let text = "Към 2020 г. населението е 19 412 души, от които 11 284 в града. През 2015 г. е било 21 340 души и е намаляло с 2 128 души.";
        assert_found(&RULE, &saying(text), "2 128");
    }

    #[test]
    fn what_is_right_stays_silent() {
        for text in [
            "Към 2020 г. населението е 19 412 души. През 2015 г. е било 21 340 души и е намаляло с 1 928 души.",
            "Населението е 19 412 души и е намаляло с 2 128 души.",
            "В училищата учат 1 684 деца. Населението е 19 412 души и е намаляло с 328 души.",
            "Безработните са 861 и са се увеличили със 159 души. Жените са 492.",
        ] {
            assert_silent(&RULE, &saying(text));
        }
    }
}
