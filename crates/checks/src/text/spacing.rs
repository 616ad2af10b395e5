//! A missing space after a full stop, comma or semicolon, a space before them, or a word and a number run together.
//!
//! A hint; one finding for the whole document. Abbreviations ("т.ч.", "гр.", "ул.") and addresses are left alone.

use opora_domain::findings::{Quotation, Severity};
use std::collections::BTreeSet;

use crate::examination::{Examination, Field};
use crate::letters::is_letter;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "text-spacing", severity: Severity::Hint, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let texts =
        examination.texts.iter().filter(|text| !matches!(text.field, Field::Location) && !text.text.contains('@'));
    let mut places: Vec<Quotation> = Vec::new();
    let mut seen = BTreeSet::new();
    for text in texts {
        if let Some((from, until)) = wrong_space(&text.text) {
            let place = text.quote_around(from, until);
            if seen.insert(place.quote.clone()) {
                places.push(place);
            }
        }
    }
    Defect::of_rows(places)
}

fn wrong_space(text: &str) -> Option<(usize, usize)> {
    let letters: Vec<(usize, char)> = text.char_indices().collect();
    let joined = letters.windows(4).find_map(|window| {
        let [(from, a), (_, b), (_, mark), (until, next)] = window else { return None };
        let word = a.is_lowercase() && b.is_lowercase() && is_cyrillic(*a) && is_cyrillic(*b);
        let run = match mark {
            '.' => next.is_uppercase() && is_cyrillic(*next) && !is_abbreviation(text, *from),
            ',' | ';' => is_letter(*next),
            _ => false,
        };
        let digits = word && mark.is_ascii_digit() && next.is_ascii_digit();
        (word && run || digits).then_some((*from, *until))
    });
    joined.or_else(|| {
        letters.windows(3).find_map(|window| {
            let [(from, a), (_, space), (until, mark)] = window else { return None };
            let dash = a.is_lowercase()
                && *space == ' '
                && matches!(mark, '-' | '–')
                && text.get(until + mark.len_utf8()..).is_some_and(|rest| rest.starts_with(char::is_lowercase));
            let half = a.is_lowercase()
                && *space == '-'
                && *mark == ' '
                && text.get(until + 1..).is_some_and(|rest| rest.starts_with(char::is_lowercase))
                && !text.get(until + 1..).is_some_and(|rest| rest.starts_with("и "));
            (dash
                || half
                || *space == ' ' && matches!(mark, ',' | ';') && is_letter(*a)
                || a.is_lowercase()
                    && *space == ' '
                    && *mark == '.'
                    && text.get(until + 1..).is_none_or(|rest| !rest.starts_with('.')))
            .then_some((*from, *until))
        })
    })
}

fn is_cyrillic(letter: char) -> bool {
    ('а'..='я').contains(&letter) || ('А'..='Я').contains(&letter)
}

/// Whether the word that ends two letters after `from` is a usual abbreviation.
fn is_abbreviation(text: &str, from: usize) -> bool {
    let head = text.get(..from).unwrap_or_default();
    let begin = head
        .rfind(|letter: char| !is_letter(letter))
        .map_or(0, |at| at + head.get(at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8));
    let word: String = text.get(begin..).unwrap_or_default().chars().take_while(|letter| is_letter(*letter)).collect();
    matches!(
        word.as_str(),
        "гр" | "ул"
            | "пл"
            | "бул"
            | "кв"
            | "жк"
            | "бл"
            | "вх"
            | "ет"
            | "ап"
            | "общ"
            | "обл"
            | "др"
            | "тел"
            | "чл"
            | "ал"
            | "инж"
            | "проф"
            | "стр"
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(
            &RULE,
            &saying("Подкрепа за потребители на социални услуги.Пренасяне на дейността."),
            "услуги.Пренасяне",
        );
        assert_found(&RULE, &saying("Деца , отпаднали от училище"), "Деца , отпаднали");
        assert_found(&RULE, &saying("заседание на2021 г."), "на2021");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &saying("Деца, отпаднали от училище, вкл. др.; в т.ч. гр.Речна, ул.Бреза 5."));
    }
}
