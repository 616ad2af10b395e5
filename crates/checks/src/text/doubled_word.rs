//! The same word twice in a row, or "г. година".
//!
//! A hint; one finding for the document.

use opora_domain::findings::Severity;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "text-doubled-word", severity: Severity::Hint, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let doubled = examination
        .texts
        .iter()
        .filter_map(|text| {
            text.placings.words.windows(2).find_map(|pair| {
                let [first, second] = pair else { return None };
                let alike = first.number == second.number;
                let (one, other) = (first.word(&text.text), second.word(&text.text));
                if !alike && one.text != "г" {
                    return None;
                }
                let gap = text.text.get(one.until..other.from)?;
                let same = alike
                    && gap.trim().is_empty()
                    && !gap.is_empty()
                    // A line of a cell that begins with the last word of the line before.
                    && !(one.text.starts_with(char::is_lowercase) && other.text.starts_with(char::is_uppercase))
                    && (one.text.chars().count() > 1
                        || other.text.chars().all(char::is_lowercase) && one.text.chars().all(char::is_lowercase));
                let year = one.text == "г" && gap.trim() == "." && other.text.starts_with("годин");
                (same && !matches!(one.text, "X" | "Х" | "х" | "x") || year).then(|| {
                    let written = text.text.get(one.from..other.until).unwrap_or_default();
                    Defect::at([text.quote_around(one.from, other.until)]).value(written)
                })
            })
        })
        .collect();
    Defect::together(doubled, "text")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &saying("Пренасяне на дейността и и в селата."), "дейността и и в");
        assert_found(&RULE, &saying("Планът за 2021 г. година."), "г. година");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &saying("Планът за 2021 г. Годината е нова, а грижата и подкрепата остават."));
    }
}
