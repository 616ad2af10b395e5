//! A name that opens with a closing quotation mark (”Бряг”, “Бряг”) in a document that opens others with „.
//!
//! A hint; one finding for the document.

use opora_domain::findings::{Quotation, Severity};

use crate::examination::Examination;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "text-quotation-marks-wrong", severity: Severity::Hint, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let right = examination.texts.iter().any(|text| text.text.contains('„'));
    if !right {
        return Vec::new();
    }
    let places: Vec<Quotation> = examination
        .texts
        .iter()
        .filter_map(|text| opened_wrongly(&text.text).map(|at| text.quote_around(at, at)))
        .collect();
    Defect::of_rows(places)
}

/// Where a closing mark stands before a word and after a space or a stop.
fn opened_wrongly(text: &str) -> Option<usize> {
    let mut open = false;
    let mut before = ' ';
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        match letter {
            '„' | '«' => open = true,
            '”' | '“' if open => open = false,
            '”' | '“' => {
                let begins = letters.peek().is_some_and(|(_, next)| next.is_alphanumeric());
                if begins && !before.is_alphanumeric() {
                    return Some(at);
                }
            }
            _ => {}
        }
        before = letter;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};
    use opora_domain::planning::AnnualPlan;

    fn at(address: &str) -> AnnualPlan {
        plan(vec![row("1", "Клуб „Надежда“").located(address)])
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &at("ул. ”Бряг” № 2"), "”Бряг”");
        assert_found(&RULE, &at("кв. “Горен край”"), "“Горен край”");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &at("ул. „Бряг” № 2, кв. „Горен край“"));
        assert_silent(&RULE, &at("ул. Бряг” № 2"));
    }
}
