//! A description without an end mark in a row whose money and responsible bodies break off too: the row was cut, and what
//! followed is lost.
//!
//! An error.

use opora_domain::findings::Severity;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::table::value_cut_off::breaks_off;

pub(crate) const RULE: Rule = Rule { name: "text-description-cut-off", severity: Severity::Error, find };

const END_MARKS: [char; 8] = ['.', '!', '?', ';', ':', '…', ',', ')'];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    examination
        .rows
        .iter()
        .filter(|row| {
            let description = row.description().trim_end();
            let responsible = row.item.responsible.last().is_some_and(|body| breaks_off(body));
            !description.is_empty() && !description.ends_with(END_MARKS) && breaks_off(row.funding()) && responsible
        })
        .map(|row| {
            let text = row.description();
            let tail = crate::words::words(text).iter().rev().nth(3).map_or(0, |word| word.from);
            let place = opora_domain::findings::Quotation {
                at: row.place("description"),
                quote: crate::quoting::around(text, tail, text.len()),
            };
            Defect::at([place]).compared("end", text.get(tail..).unwrap_or_default())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};

    #[test]
    fn the_defect_is_found() {
        let cut = row("1", "Летен лагер").described("Подготовка. Развитие на занимания за ученици");
        let cut = cut.paid("Бюджет на училището и").by("Училище, училищни");
        assert_found(&RULE, &plan(vec![cut]), "занимания за ученици");
    }

    #[test]
    fn what_is_right_stays_silent() {
        let whole = || row("1", "Летен лагер").described("Занимания за ученици");
        assert_silent(
            &RULE,
            &plan(vec![
                whole().paid("Бюджет на училището").by("Училище"),
                whole().paid("Бюджет на училището и").by("Училище"),
                row("2", "Клуб").described("Срещи.").paid("Бюджет и").by("Клуб, училищни"),
            ]),
        );
    }
}
