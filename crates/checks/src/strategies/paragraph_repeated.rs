//! A whole paragraph stands word for word in two places.
//!
//! A warning; one finding for the document. Measures that are listed and then headed are shorter, and cells of tables
//! repeat what the text says by their nature.

use std::collections::BTreeMap;

use opora_domain::findings::{Quotation, Severity};

use crate::examination::{Examination, Text};
use crate::rule::{Defect, Rule};
use crate::words::letters_only;

pub(crate) const RULE: Rule = Rule { name: "text-paragraph-repeated", severity: Severity::Warning, find };

const LEAST_WORDS: usize = 40;

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    if examination.strategy.is_none() {
        return Vec::new();
    }
    let mut seen: BTreeMap<String, Vec<&Text>> = BTreeMap::new();
    for text in &examination.texts {
        let in_table = text.at.is_some_and(|at| at.table.is_some());
        if !in_table && text.words().len() >= LEAST_WORDS {
            seen.entry(letters_only(&text.text)).or_default().push(text);
        }
    }
    let mut repeated: Vec<&Vec<&Text>> = seen.values().filter(|places| places.len() > 1).collect();
    repeated.sort_by_key(|places| places.first().and_then(|text| text.at));
    let places: Vec<Quotation> = repeated.iter().flat_map(|places| places.iter().map(|text| text.quote())).collect();
    vec![Defect::at(places).count("count", repeated.len())]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        let paragraph = "подкрепата на екипите изисква обучение и срещи ".repeat(7);
        assert_found(&RULE, &saying(&format!("{paragraph}\nДруго\n{paragraph}")), "подкрепата на екипите");
    }

    #[test]
    fn what_is_right_stays_silent() {
        let paragraph = "подкрепата на екипите изисква обучение и срещи ".repeat(7);
        assert_silent(&RULE, &saying(&format!("{paragraph}\nМярка 1. Срещи\nМярка 1. Срещи")));
    }
}
