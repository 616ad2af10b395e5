//! Within one section the numbers of the rows skip, or begin with another than 1; likewise the Roman numbers of headings.
//!
//! A warning. Numbering that restarts by section is right.

use opora_domain::findings::Severity;

use crate::examination::{Examination, Row, Text};
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "numbering-gap", severity: Severity::Warning, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let mut defects = Vec::new();
    for index in 0..examination.plan.sections.len() {
        let numbered: Vec<((&str, u32), &Row<'_>)> = examination
            .rows_of(index)
            .filter_map(|row| Some((parted(row.item.number.as_deref()?.trim_end_matches('.'))?, row)))
            .collect();
        for pair in numbered.windows(2) {
            let [((of, before), first), ((of_other, after), second)] = pair else { continue };
            if of == of_other && *after > before + 1 && after - before < 50 {
                defects.push(
                    Defect::at([first.quote_name(), second.quote_name()])
                        .compared("before", format!("{of}{before}"))
                        .compared("after", format!("{of}{after}")),
                );
            }
        }
    }
    let headings: Vec<(u32, &Text)> = examination.prose().filter_map(|text| Some((roman(&text.text)?, text))).collect();
    for pair in headings.windows(2) {
        let [(before, first), (after, second)] = pair else { continue };
        if *after > before + 1 {
            defects.push(
                Defect::at([first.quote(), second.quote()])
                    .compared("before", before.to_string())
                    .compared("after", after.to_string()),
            );
        }
    }
    defects
}

/// "2.1.4" is the fourth below "2.1.".
fn parted(number: &str) -> Option<(&str, u32)> {
    let (of, last) = number.rfind('.').map_or(("", number), |at| number.split_at(at + 1));
    Some((of, last.parse().ok()?))
}

/// The Roman number that a heading begins with, in either script.
fn roman(text: &str) -> Option<u32> {
    let (head, rest) = text.split_once('.')?;
    if head.is_empty() || head.chars().count() > 5 || text.chars().count() > 150 || rest.is_empty() {
        return None;
    }
    let mut total = 0_u32;
    let mut last = 0;
    for letter in head.trim().chars().rev() {
        let value = match letter {
            'I' | 'І' => 1,
            'V' => 5,
            'X' | 'Х' => 10,
            _ => return None,
        };
        total = if value < last { total.checked_sub(value)? } else { total + value };
        last = value.max(last);
    }
    Some(total)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, plan, row, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &plan(vec![row("1", "Патронаж"), row("3", "Клуб")]), "Клуб");
        assert_found(&RULE, &plan(vec![row("1.2", "Патронаж"), row("1.4", "Клуб"), row("2.1", "Приют")]), "Клуб");
        assert_found(&RULE, &saying("I. Увод\nII. Цели\nIV. Край"), "IV. Край");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &plan(vec![row("1", "Патронаж"), row("2", "Клуб"), row("1", "Приют")]));
    }
}
