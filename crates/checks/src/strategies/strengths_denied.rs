//! A SWOT analysis that counts one thing among the strengths and its lack among the weaknesses: "активни неправителствени
//! организации" beside "липса на неправителствени организации".
//!
//! An error: only one of the two can be true.

use opora_domain::findings::Severity;

use super::wording::{Piece, pieces, root};
use crate::examination::{Examination, Text};
use crate::letters::small_letters;
use crate::lexicon::Number;
use crate::rule::{Defect, Rule};
use crate::words::{any_phrase, words};

pub(crate) const RULE: Rule = Rule { name: "text-strength-denied", severity: Severity::Error, find };

/// What says that there is not enough of something.
const LACKS: &[&str] = &[
    "липс*",
    "недост*",
    "няма",
    "слаб*",
    "огранич*",
    "малко",
    "недоб*",
    "трудн*",
    "нужда*",
    "намал*",
    "непълн*",
    "рядко",
];
/// Where the words for what is lacking end.
const ENDS: &[&str] = &["за", "в", "във", "при", "от", "по", "с", "със", "които", "която", "който", "което"];
const MOST_ITEMS: usize = 400;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Strength,
    Other,
}

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    if examination.strategy.is_none() || examination.texts_with(&["силни* страни", "силните страни"]).next().is_none()
    {
        return Vec::new();
    }
    let sides: Vec<(*const Text, Side)> = sides(&examination.texts);
    let side =
        |piece: &Piece<'_>| sides.iter().find(|(text, _)| std::ptr::eq(*text, piece.text)).map(|(_, side)| *side);
    let lack = examination.lexicon.wanted(&["липса* на", "няма", "липсват"]);
    let lacking = pieces(examination, |piece| lack.is_in(piece.tokens) && side(piece) == Some(Side::Other));
    let strengths: Vec<Piece<'_>> =
        pieces(examination, |piece| side(piece) == Some(Side::Strength)).into_iter().take(MOST_ITEMS).collect();
    let mut defects = Vec::new();
    for denied in lacking.iter().take(MOST_ITEMS) {
        let Some((_, until)) = lack.first_in(denied.tokens) else { continue };
        let wanted = what_lacks(examination, denied, until);
        if wanted.len() < 2 {
            continue;
        }
        let claimed = strengths.iter().find(|item| {
            wanted.iter().all(|root| item.roots.contains(root)) && any_phrase(item.says(), LACKS).is_none()
        });
        if let Some(claimed) = claimed {
            defects.push(Defect::at([claimed.quote(), denied.quote()]));
        }
    }
    defects
}

/// The roots of what is lacking: "липса на неправителствени организации, работещи …".
fn what_lacks(examination: &Examination<'_>, piece: &Piece<'_>, from: usize) -> Vec<Number> {
    let text = piece.text.text.as_str();
    let behind = text.get(from..piece.until).unwrap_or_default();
    let end = behind.find([',', ';', '.', '(', '–', ':']).unwrap_or(behind.len());
    let behind = behind.get(..end).unwrap_or_default();
    let named = words(behind).into_iter().take_while(|word| !ENDS.contains(&word.text));
    let long = named.filter(|word| word.text.chars().count() >= 4);
    let roots: Vec<String> = long.map(|word| root(&small_letters(word.text))).collect();
    let chosen = examination.lexicon.chosen_roots(|root| roots.iter().any(|own| own == root));
    let found: Vec<Number> = piece.roots.iter().copied().filter(|root| chosen.has(*root)).collect();
    // All of the words: "липса на общински транспорт" is not about what is municipal.
    if found.len() == roots.len() { found } else { Vec::new() }
}

/// The texts of the analysis with the side they stand on: in a table below their heading, in the text behind it.
fn sides(texts: &[Text]) -> Vec<(*const Text, Side)> {
    let mut found = Vec::new();
    // The headings in force: in the text one, in a table one for each column.
    let mut in_text: Option<Side> = None;
    let mut columns: Vec<(u32, u32, Side)> = Vec::new();
    for text in texts {
        let cell = text.at.and_then(|at| Some((at.table?, at.cell?)));
        let heading = heading(&text.text);
        match (cell, heading) {
            (Some((table, column)), Some((side, alone))) => {
                columns.retain(|(of, at, _)| *of == table && *at != column);
                columns.push((table, column, side));
                if !alone {
                    found.push((std::ptr::from_ref(text), side));
                }
            }
            (Some((table, column)), None) => {
                if let Some((.., side)) = columns.iter().find(|(of, at, _)| *of == table && *at == column) {
                    found.push((std::ptr::from_ref(text), *side));
                }
            }
            (None, Some((side, _))) => in_text = Some(side),
            (None, None) => {
                if text.text.chars().count() > LONGEST_ITEM {
                    in_text = None;
                }
                if let Some(side) = in_text {
                    found.push((std::ptr::from_ref(text), side));
                }
            }
        }
    }
    found
}

/// What is longer is no item of such a list.
const LONGEST_ITEM: usize = 400;

/// "СИЛНИ СТРАНИ": the side that a heading opens, and whether it stands alone.
fn heading(text: &str) -> Option<(Side, bool)> {
    let begins: String = text.chars().take(40).collect();
    let small = small_letters(&begins);
    let small = small.trim_start_matches(|letter: char| !letter.is_alphabetic());
    let side = if small.starts_with("силни страни") || small.starts_with("силните страни") {
        Side::Strength
    } else if ["слаби страни", "слабите страни", "възможности", "заплахи"].iter().any(|other| small.starts_with(other))
    {
        Side::Other
    } else {
        return None;
    };
    let alone = words(text).len() <= 4;
    (alone || text.contains([':', '-', '•', '–'])).then_some((side, alone))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        let text = "Силни страни\nАктивни неправителствени организации, които дават услуги;\nСлаби страни\nЛипса на неправителствени организации в социалната сфера;";
        assert_found(&RULE, &saying(text), "Активни неправителствени");
    }

    #[test]
    fn what_is_right_stays_silent() {
        for text in [
            "Силни страни\nАктивни неправителствени организации;\nСлаби страни\nЛипса на достъпни сгради;",
            "Силни страни\nДобра транспортна мрежа в града;\nСлаби страни\nЛипса на транспортна връзка в селата;",
            "Силни страни\nНамалена липса на достъпни сгради;\nСлаби страни\nЛипса на достъпни сгради;",
        ] {
            assert_silent(&RULE, &saying(text));
        }
    }
}
