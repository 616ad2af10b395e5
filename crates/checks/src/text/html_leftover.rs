//! HTML tags or entities inside the text.
//!
//! A hint. What the reader of a plain text took out is told too: it stands in the source.

use opora_domain::findings::{Quotation, Severity};

use crate::examination::{Examination, Text};
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "text-html-leftover", severity: Severity::Hint, find };

const TAGS: &[&str] = &[
    "<p>", "</p>", "<br>", "<br/>", "<b>", "<i>", "<ul>", "<li>", "<td>", "<div", "<span", "&nbsp;", "&amp;", "&quot;",
];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let places: Vec<(&Text, usize, &str)> = examination
        .texts
        .iter()
        .filter_map(|text| TAGS.iter().find_map(|tag| text.text.find(tag).map(|at| (text, at, *tag))))
        .collect();
    let taken_out = examination.marks.iter().map(|mark| Quotation { at: None, quote: crate::quoting::whole(mark) });
    let quotes: Vec<Quotation> =
        places.iter().map(|(text, at, tag)| text.quote_around(*at, at + tag.len())).chain(taken_out).collect();
    let of_marks = examination.marks.first().and_then(|mark| mark.split_inclusive('>').next());
    let Some(tag) = places.first().map(|(_, _, tag)| *tag).or(of_marks) else { return Vec::new() };
    vec![Defect::at(quotes).compared("text", tag)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &saying("<p>Грижа у дома</p>"), "<p>Грижа");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &saying("Грижа при доход < 300 лв."));
    }
}
