//! "гр.Ясеново" beside "гр. Ясеново": the space after an abbreviation stands in some places and is missing in others.
//!
//! A hint; one finding for the document. A document that never writes the space is left alone.

use opora_domain::findings::{Quotation, Severity};

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::words;

pub(crate) const RULE: Rule = Rule { name: "text-abbreviation-space", severity: Severity::Hint, find };

const ABBREVIATIONS: &[&str] = &["гр", "с", "ул", "бул", "кв", "пл", "обл", "общ"];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let mut defects: Vec<Quotation> = Vec::new();
    let mut written: Vec<String> = Vec::new();
    for abbreviation in ABBREVIATIONS {
        let mut joined: Vec<(Quotation, &str)> = Vec::new();
        let mut spaced = false;
        for text in &examination.texts {
            for word in text.words().iter().filter(|word| word.text == *abbreviation) {
                let after = text.text.get(word.until..).and_then(|rest| rest.strip_prefix('.')).unwrap_or_default();
                spaced |= after.strip_prefix(' ').is_some_and(|rest| rest.starts_with(char::is_uppercase));
                if after.starts_with(char::is_uppercase) {
                    let name = words(after).first().map_or(0, |name| name.until);
                    let until = word.until + 1 + name;
                    joined.push((
                        text.quote_around(word.from, until),
                        text.text.get(word.from..until).unwrap_or_default(),
                    ));
                }
            }
        }
        if let Some((_, first)) = joined.first().filter(|_| spaced) {
            written.push((*first).to_owned());
            defects.extend(joined.into_iter().map(|(place, _)| place));
        }
    }
    let Some(first) = written.first().cloned() else { return Vec::new() };
    vec![Defect::at(defects).compared("text", first)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &saying("Клуб в гр.Ясеново и приют в гр. Ясеново"), "гр.Ясеново");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &saying("Клуб в гр. Ясеново и приют в гр. Речна, ул.Първа"));
        assert_silent(&RULE, &saying("Клуб в гр.Ясеново и приют в гр.Речна"));
    }
}
