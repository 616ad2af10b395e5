//! The same statement twice, once "into" and once "out of": "настанени в семейство" and "настанени от семейство".
//!
//! An error: the two places say the opposite of each other.

use opora_domain::findings::Severity;

use super::wording::{betweens, pieces};
use crate::examination::Examination;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "text-opposite-direction", severity: Severity::Error, find };

const LEAST_WORDS: usize = 6;

const INTO: &[&str] = &["в", "във", "към", "до"];
const OUT: &[&str] = &["от", "из"];

fn opposite(one: &str, other: &str) -> bool {
    INTO.contains(&one) && OUT.contains(&other) || OUT.contains(&one) && INTO.contains(&other)
}

/// Only of what is moved can "into" and "out of" be opposites: "настанени", "изведени".
fn is_moved(before: &str) -> bool {
    let lower = before.to_lowercase();
    ["ени", "ена", "ено", "ани", "ана", "ане", "ене", "ти"].iter().any(|end| lower.ends_with(end))
}

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    if examination.strategy.is_none() {
        return Vec::new();
    }
    let pieces = pieces(examination, |piece| piece.says().chars().count() > 30);
    let mut defects = Vec::new();
    for places in betweens(&pieces, &[INTO, OUT].concat(), &examination.lexicon).values() {
        if !places.iter().any(|between| is_moved(between.before)) {
            continue;
        }
        let pair = places.iter().enumerate().find_map(|(index, one)| {
            let same_statement = |other: usize| {
                pieces.get(one.piece).zip(pieces.get(other)).is_some_and(|(a, b)| a.is_like(b, LEAST_WORDS))
            };
            let rest = places.iter().skip(index + 1).take(200);
            let mut others = rest.filter(|other| other.piece != one.piece && opposite(&one.between, &other.between));
            others.find(|other| same_statement(other.piece)).map(|other| (one, other))
        });
        let Some((one, other)) = pair else { continue };
        let quote = |of: &super::wording::Between<'_>| {
            pieces.get(of.piece).map(|piece| piece.text.quote_around(of.from, of.until))
        };
        defects.push(
            Defect::at([quote(one), quote(other)].into_iter().flatten())
                .compared("one", format!("{} {} {}", one.before, one.between, one.after))
                .compared("other", format!("{} {} {}", other.before, other.between, other.after)),
        );
    }
    defects
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        let text = "Развитие на уменията на екипите в услугите за деца, които са преместени в семейна среда.\nРазвитие на уменията на екипите в услугите за деца, които са преместени от семейна среда.";
        assert_found(&RULE, &saying(text), "преместени от семейна");
    }

    #[test]
    fn what_is_right_stays_silent() {
        let text = "Развитие на уменията на екипите в услугите за деца, които са преместени в семейна среда.\nПодкрепа за младежи, преместени от семейна среда в център за настаняване по предложение на дирекцията.";
        assert_silent(&RULE, &saying(text));
    }
}
