//! One indicator in the same words with two numbers: 30 % in the list of key indicators, 20 % in the logical framework.
//!
//! An error: only one of the two can be measured.

use crate::letters::small_letters;
use opora_domain::findings::{Quotation, Severity};

use super::wording::{Piece, pieces, roots};
use super::years::years;
use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::{any_phrase, tokens};

pub(crate) const RULE: Rule = Rule { name: "target-indicator-differs", severity: Severity::Error, find };

/// Statements with so few words in common say too little to be one indicator.
const LEAST_WORDS: usize = 4;
const MOST_STATEMENTS: usize = 400;

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    if examination.strategy.is_none() {
        return Vec::new();
    }
    let mut stated: Vec<(Piece<'_>, String)> = pieces(examination, |piece| target(piece.says()).is_some())
        .into_iter()
        .filter_map(|piece| target(piece.says()).map(|number| (piece, number)))
        .collect();
    stated.truncate(MOST_STATEMENTS);
    let mut defects = of_columns(examination, &stated);
    let mut told = vec![false; stated.len()];
    for (index, (piece, number)) in stated.iter().enumerate() {
        if told.get(index).copied().unwrap_or(true) {
            continue;
        }
        let same: Vec<usize> = (index + 1..stated.len())
            .filter(|&at| stated.get(at).is_some_and(|(o, _)| piece.is_like(o, LEAST_WORDS)))
            .collect();
        let others: Vec<&(Piece<'_>, String)> =
            same.iter().filter_map(|&at| stated.get(at)).filter(|(_, other)| other != number).collect();
        if others.is_empty() {
            continue;
        }
        for &at in &same {
            if let Some(told) = told.get_mut(at) {
                *told = true;
            }
        }
        let mut numbers = vec![number.clone()];
        for (_, other) in &others {
            if !numbers.contains(other) {
                numbers.push(other.clone());
            }
        }
        let places = [piece.quote()].into_iter().chain(others.iter().map(|(other, _)| other.quote()));
        defects.push(Defect::at(places).text("list", numbers.join(", ")).values(numbers));
    }
    defects
}

/// A share as the target of an indicator in a column of its own, and the same thing with another share in a sentence.
fn of_columns(examination: &Examination<'_>, stated: &[(Piece<'_>, String)]) -> Vec<Defect> {
    // What shares are of and how they change names nothing.
    const GENERAL: &[&str] = &["дял", "дялъ", "относи", "процен", "обхван", "осигур", "намаля", "увелич", "брой"];
    let indicators = examination.strategy.map_or(&[][..], |strategy| &strategy.key_indicators);
    let mut defects = Vec::new();
    for indicator in indicators.iter().filter(|indicator| indicator.base.is_some()) {
        let Some((text, aim)) = indicator.text.as_deref().zip(indicator.target.as_ref()) else { continue };
        let percent = aim.unit.as_deref().is_some_and(|unit| unit.contains('%'));
        let Some(value) = aim.value.filter(|_| percent && !text.contains('%')) else { continue };
        let own = aim.value_to.map_or_else(|| format!("{value}%"), |to| format!("{value}-{to}%"));
        let wanted: Vec<String> = roots(text).into_iter().filter(|root| !GENERAL.contains(&root.as_str())).collect();
        let base = indicator.base.as_ref().and_then(|base| base.value).map(|base| format!("{base}%"));
        let others = stated.iter().filter(|(piece, number)| {
            let said = roots(piece.says());
            let elsewhere = piece
                .text
                .at
                .is_none_or(|at| at.table.is_none() || at.table != indicator.origin.at.and_then(|own| own.table));
            wanted.len() >= 2
                && elsewhere
                && number.ends_with('%')
                && *number != own
                && Some(number) != base.as_ref()
                && wanted.iter().all(|root| said.contains(root))
        });
        let others: Vec<&(Piece<'_>, String)> = others.collect();
        if let Some((_, number)) = others.first() {
            let at = indicator.origin.at;
            let printed = indicator.origin.evidence.get("target").and_then(|it| examination.text_at(it.at));
            let printed = printed.map_or(own.as_str(), |cell| cell.text.as_str());
            let place = Quotation { at, quote: crate::quoting::whole(&format!("{text} {printed}")) };
            let places = others.iter().map(|(piece, _)| piece.quote()).chain([place]);
            defects.push(Defect::at(places).text("list", format!("{number}, {own}")).values(vec![number.clone(), own]));
        }
    }
    defects
}

/// The number that a target names: a share, or what follows "поне", "най-малко", "около"; a range whole.
pub(crate) fn target(says: &str) -> Option<String> {
    let counts = says.as_bytes().iter().any(u8::is_ascii_digit);
    let announced = || says.contains('%') || ["оне", "малко", "коло", "инимум"].iter().any(|word| says.contains(word));
    if !counts || !announced() {
        return None;
    }
    let lower = small_letters(says);
    // What is, not what is to be.
    if any_phrase(&lower, &["представлява*", "наброява*", "възлиза*", "от населението"]).is_some()
    {
        return None;
    }
    let all = tokens(&lower);
    let of_years = years(&lower);
    all.iter().enumerate().find_map(|(index, token)| {
        let number =
            token.text.chars().all(|c| c.is_ascii_digit()) && !of_years.iter().any(|year| year.from == token.from);
        if !number {
            return None;
        }
        let before = index.checked_sub(1).and_then(|before| all.get(before)).map_or("", |word| word.text);
        let after = lower.get(token.until..).unwrap_or_default();
        let (range, rest) = match after.trim_start().strip_prefix(['-', '–']) {
            Some(rest) => {
                let digits: String = rest.trim_start().chars().take_while(char::is_ascii_digit).collect();
                let rest = rest.trim_start().get(digits.len()..).unwrap_or_default();
                (Some(digits).filter(|digits| !digits.is_empty()), rest)
            }
            None => (None, after),
        };
        let share = rest.trim_start().starts_with('%');
        let at_least = matches!(before, "поне" | "малко" | "около" | "минимум");
        (share || at_least).then(|| {
            let number = range.map_or_else(|| token.text.to_owned(), |to| format!("{}-{to}", token.text));
            if share { format!("{number}%") } else { number }
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        let text = "Осигурена подкрепа за поне 35% от уязвимите семейства и деца;\nОсигурена подкрепа за поне 15% от уязвимите семейства и деца в общината.";
        assert_found(&RULE, &saying(text), "15%");
        let text = "Обхванати най-малко 40-50 самотни стари хора чрез грижа в домашна среда.\nОбхванати най-малко 20 самотни стари хора чрез грижа в домашна среда.";
        assert_found(&RULE, &saying(text), "40-50");
    }

    #[test]
    fn a_target_in_a_column_is_compared_with_sentences() {
        use opora_domain::quantity::Quantity;
        use opora_domain::strategies::{BaseValue, KeyIndicator, Strategy, Target};

        let strategy = |text: &str| {
            let indicator = KeyIndicator {
                text: Some("Дял на служителите, обхванати със супервизия".into()),
                base: Some(BaseValue { year: Some(2015), value: Some(Quantity(35.0)) }),
                target: Some(Target { value: Some(Quantity(90.0)), unit: Some("%".into()), ..Target::default() }),
                ..KeyIndicator::default()
            };
            Strategy { key_indicators: vec![indicator], ..saying(text) }
        };
        assert_found(&RULE, &strategy("Осигуряване на супервизия за поне 70% от служителите."), "70%");
        assert_silent(&RULE, &strategy("Осигуряване на супервизия за поне 90% от служителите."));
        assert_silent(&RULE, &strategy("Осигуряване на обучение за поне 70% от служителите."));
    }

    #[test]
    fn what_is_right_stays_silent() {
        let text = "Осигурена подкрепа за поне 35% от уязвимите семейства и деца;\nОсигурена подкрепа за поне 35 % от уязвимите семейства и деца в общината.\nНамаление с 20% на отпадналите от училище деца в общината.";
        assert_silent(&RULE, &saying(text));
    }
}
