//! Two marks in a row that do not belong together (";.", ",,", "..").
//!
//! A hint.

use opora_domain::findings::Severity;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "text-doubled-punctuation", severity: Severity::Hint, find };

const WRONG: &[&str] = &[";.", ";;", ",,", ",;", ";,", ":.", ":;", ",."];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    examination
        .texts
        .iter()
        .filter_map(|text| {
            let blank = text.text.contains("..");
            let mark = WRONG.iter().filter_map(|mark| text.text.find(mark).map(|at| (at, *mark))).min();
            let two_points = text.text.match_indices("..").find(|(at, _)| {
                let before = text.text.get(..*at).unwrap_or_default();
                let after = text.text.get(at + 2..).unwrap_or_default();
                !before.ends_with('.') && !after.starts_with('.') && before.ends_with(char::is_alphabetic)
            });
            // Dots in a row are blanks to be filled in.
            let (at, mark) = mark.filter(|_| !blank).or(two_points.filter(|_| text.text.matches("..").count() == 1))?;
            Some(Defect::at([text.quote_around(at, at + mark.len())]).compared("text", mark))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &saying("Достъп до социални услуги;."), "услуги;.");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &saying("Достъп до услуги; и др. Решение № ........ от ........ г."));
    }
}
