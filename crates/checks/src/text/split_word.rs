//! Two pieces that are no words, but one word together ("противообществе ните").
//!
//! A hint; one finding for the document.

use opora_domain::findings::{Quotation, Severity};
use std::collections::BTreeMap;

use crate::examination::{Examination, Field};
use crate::rule::{Defect, Rule};
use crate::vocabulary::Vocabulary;

pub(crate) const RULE: Rule = Rule { name: "text-split-word", severity: Severity::Hint, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let vocabulary = Vocabulary::of_the_field();
    let found = examination.texts.iter().filter_map(|text| {
        text.words().windows(2).find_map(|pair| {
            let [one, other] = pair else { return None };
            let gap = text.text.get(one.until..other.from)?;
            let (first, second) = (one.text.to_lowercase(), other.text.to_lowercase());
            let small = other.text.chars().all(char::is_lowercase);
            let pieces = !vocabulary.knows(&first) && !vocabulary.knows(&second);
            let long = first.chars().count() >= 3 && second.chars().count() >= 2;
            let preposition =
                matches!(second.as_str(), "на" | "за" | "от" | "по" | "до" | "не" | "се" | "да" | "във" | "със");
            let whole = vocabulary.knows(&format!("{first}{second}"));
            // A heading in a narrow column is cut too, and misread besides ("Ме сеп").
            let narrow = text.field == Field::Prose
                && text.text.chars().count() < 16
                && one.from == 0
                && first.chars().count() <= 3
                && second.chars().count() <= 4;
            let nearly = narrow && pieces && vocabulary.has_within_one(&format!("{first}{second}"));
            (gap == " " && small && !preposition && (pieces && long && whole || nearly)).then(|| {
                let written = text.text.get(one.from..other.until).unwrap_or_default();
                (written.to_owned(), text.quote_around(one.from, other.until))
            })
        })
    });
    let mut groups: BTreeMap<String, Vec<Quotation>> = BTreeMap::new();
    for (written, place) in found {
        groups.entry(written).or_default().push(place);
    }
    let split = groups.into_iter().map(|(written, places)| Defect::at(places).value(written)).collect();
    Defect::together(split, "text")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &saying("Борба с противообществе ните прояви."), "противообществе ните");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &saying("Борба с противообществените прояви на деца и младежи."));
    }
}
