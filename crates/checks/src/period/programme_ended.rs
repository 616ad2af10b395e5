//! Money from a programme whose last year of payment lies before the plan's year.
//!
//! A warning. The years are data with their source.

use opora_domain::findings::{Quotation, Severity};
use std::collections::BTreeMap;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::phrase;

pub(crate) const RULE: Rule = Rule { name: "period-programme-ended", severity: Severity::Warning, find };

/// Abbreviation or name, the full name, the last year in which it could pay. Operational programmes pay until two (from
/// 2014: three) years after their period: Regulations (EC) 1083/2006 art. 56 and (EU) 1303/2013 art. 65.
const ENDED: &[(&str, &str, u16)] = &[
    ("опак", "Оперативна програма „Административен капацитет“", 2015),
    ("административен капацитет", "Оперативна програма „Административен капацитет“", 2015),
    ("регионално развитие 2007", "Оперативна програма „Регионално развитие“ 2007–2013", 2015),
    ("развитие на човешките ресурси 2007", "Оперативна програма „Развитие на човешките ресурси“ 2007–2013", 2015),
    ("опрчр", "Оперативна програма „Развитие на човешките ресурси“ 2014–2020", 2023),
    ("оп рчр", "Оперативна програма „Развитие на човешките ресурси“ 2014–2020", 2023),
    ("опнойр", "Оперативна програма „Наука и образование за интелигентен растеж“", 2023),
    ("опноир", "Оперативна програма „Наука и образование за интелигентен растеж“", 2023),
    ("оприр", "Оперативна програма „Региони в растеж“", 2023),
    ("региони в растеж", "Оперативна програма „Региони в растеж“", 2023),
    ("фар", "програма ФАР", 2009),
    ("сапард", "програма САПАРД", 2009),
];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(year) = examination.plan.year else { return Vec::new() };
    let mut found: BTreeMap<&str, (u16, Vec<Quotation>)> = BTreeMap::new();
    for row in &examination.rows {
        for (pattern, name, end) in ENDED {
            if *end < year && phrase(row.funding(), pattern).is_some() {
                found
                    .entry(name)
                    .or_insert_with(|| (*end, Vec::new()))
                    .1
                    .push(row.quote("funding_text", row.funding()));
            }
        }
    }
    found
        .into_iter()
        .map(|(name, (end, places))| {
            Defect::at(places)
                .compared("programme", name)
                .compared("end", end.to_string())
                .compared("year", year.to_string())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &plan(vec![row("1", "Обучение").paid("ОПАК и общински бюджет")]), "ОПАК");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &plan(vec![row("1", "Обучение").paid("ОП РЧР")]));
    }
}
