//! One indicator in the same words with two numbers: 30 % in the list of key indicators, 20 % in the logical framework.
//!
//! An error: only one of the two can be measured.

use crate::letters::small_letters;
use opora_domain::findings::Severity;

use super::wording::{Piece, pieces};
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
    let mut told = vec![false; stated.len()];
    let mut defects = Vec::new();
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
        let mut defect = Defect::at(places).text("list", numbers.join(", "));
        defect.values = numbers;
        defects.push(defect);
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
    fn what_is_right_stays_silent() {
        let text = "Осигурена подкрепа за поне 35% от уязвимите семейства и деца;\nОсигурена подкрепа за поне 35 % от уязвимите семейства и деца в общината.\nНамаление с 20% на отпадналите от училище деца в общината.";
        assert_silent(&RULE, &saying(text));
    }
}
