//! Most numbers of measures and activities end with a full stop ("Мярка 1.2.3."), some do not ("Мярка 1.2.4").
//!
//! A hint; one finding for the document.

use opora_domain::findings::{Quotation, Severity};

use crate::examination::Examination;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "numbering-full-stop", severity: Severity::Hint, find };

const LABELS: &[&str] = &["Мярка ", "Дейност ", "Специфична цел ", "Обща цел "];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    if examination.strategy.is_none() {
        return Vec::new();
    }
    let mut with = 0_usize;
    let mut without: Vec<(Quotation, String)> = Vec::new();
    for text in &examination.texts {
        for label in LABELS {
            let Some(rest) = text.text.strip_prefix(label) else { continue };
            let end = rest.find(|sign: char| !(sign.is_ascii_digit() || sign == '.')).unwrap_or(rest.len());
            let number = rest.get(..end).unwrap_or_default();
            // A title goes on after the number; a reference to it need not end with a full stop.
            let titled = rest.get(end..).is_some_and(|title| title.trim_start().starts_with(char::is_uppercase));
            if !titled || !number.trim_end_matches('.').contains('.') {
                continue;
            }
            if number.ends_with('.') {
                with += 1;
            } else {
                without.push((text.quote(), format!("{label}{number}")));
            }
        }
    }
    if without.len() * 3 > with {
        return Vec::new();
    }
    let (places, values): (Vec<Quotation>, Vec<String>) = without.into_iter().unzip();
    Defect::listing(places, "list", values)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        let text = "Мярка 1.1.1. Срещи\nМярка 1.1.2. Обучение\nМярка 1.1.3. Екипи\nМярка 1.1.4 Сгради";
        assert_found(&RULE, &saying(text), "Мярка 1.1.4 Сгради");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &saying("Мярка 1.1.1 Срещи\nМярка 1.1.2 Обучение\nМярка 1.1.3. Екипи"));
        assert_silent(&RULE, &saying("Мярка 1.1.1. Срещи\nМярка 1.1.2. Обучение\nМярка 1.1.1. Екипи"));
    }
}
