//! "Тези деца" below a heading about adults, where nothing before it speaks of children.
//!
//! A warning: the text belongs to another group.

use opora_domain::findings::Severity;

use crate::examination::{Examination, Text};
use crate::rule::{Defect, Rule};
use crate::words::{any_phrase, words};

pub(crate) const RULE: Rule = Rule { name: "text-refers-to-others", severity: Severity::Warning, find };

const CHILDREN: &[&str] = &["деца*", "децата", "дете*", "ученици*", "младежи*"];
const ADULTS: &[&str] = &["пълнолетни*", "възрастни*", "стари хора", "старите хора"];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    if examination.strategy.is_none() {
        return Vec::new();
    }
    let texts = &examination.texts;
    let mut defects = Vec::new();
    let these = examination.lexicon.wanted(&["тези деца", "тези децата"]);
    for (index, text) in texts.iter().enumerate() {
        let Some((from, until)) = these.first_in(&text.placings.tokens) else { continue };
        let before = text.text.get(..from).unwrap_or_default();
        // Back to the heading: the paragraphs that the words can point to.
        let above: Vec<&Text> = texts.iter().take(index).rev().take(4).collect();
        let heading = above.iter().find(|text| is_heading(&text.text));
        let between = above.iter().take_while(|text| !is_heading(&text.text));
        let spoken = any_phrase(before, CHILDREN).is_some()
            || between.into_iter().any(|text| any_phrase(&text.text, CHILDREN).is_some());
        let Some(heading) = heading.filter(|heading| {
            any_phrase(&heading.text, ADULTS).is_some() && any_phrase(&heading.text, CHILDREN).is_none() && !spoken
        }) else {
            continue;
        };
        defects
            .push(Defect::at([text.quote_around(from, until), heading.quote()]).text("heading", heading.text.as_str()));
    }
    defects
}

fn is_heading(text: &str) -> bool {
    (1..=14).contains(&words(text).len()) && !text.trim_end().ends_with(['.', ';', ':', ','])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        let text = "Пълнолетни лица с увреждания\nНужни са услуги в общността за тях.\nПотребностите на тези деца са:";
        assert_found(&RULE, &saying(text), "тези деца");
    }

    #[test]
    fn what_is_right_stays_silent() {
        let text = "Пълнолетни лица с увреждания\nСред тях има родители на деца.\nПотребностите на тези деца са:\nДеца в риск\nПотребностите на тези деца са:";
        assert_silent(&RULE, &saying(text));
    }
}
