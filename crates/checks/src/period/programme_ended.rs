//! Money from a programme whose period ended before the plan's year.
//!
//! A warning; a hint where payments may still go on. The years are data with their source.

use opora_domain::findings::{Quotation, Severity};
use std::collections::BTreeMap;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::phrase;

pub(crate) const RULE: Rule = Rule { name: "period-programme-ended", severity: Severity::Warning, find };

/// Pattern, full name, last year of the period, last year of payments.
/// Payments go on for two (from 2014: three) years: Regulations (EC) 1083/2006 art. 56 and (EU) 1303/2013 art. 65.
const ENDED: &[(&str, &str, u16, u16)] = &[
    ("опак", "Оперативна програма „Административен капацитет“", 2013, 2015),
    ("административен капацитет", "Оперативна програма „Административен капацитет“", 2013, 2015),
    ("опрчр", "Оперативна програма „Развитие на човешките ресурси“ 2014–2020", 2020, 2023),
    ("оп рчр", "Оперативна програма „Развитие на човешките ресурси“ 2014–2020", 2020, 2023),
    ("развитие на човешките ресурси 2014", "Оперативна програма „Развитие на човешките ресурси“ 2014–2020", 2020, 2023),
    ("развитие на човешките ресурси 2007", "Оперативна програма „Развитие на човешките ресурси“ 2007–2013", 2013, 2015),
    ("регионално развитие 2007", "Оперативна програма „Регионално развитие“ 2007–2013", 2013, 2015),
    ("оприр", "Оперативна програма „Региони в растеж“", 2020, 2023),
    ("региони в растеж", "Оперативна програма „Региони в растеж“", 2020, 2023),
    ("опноир", "Оперативна програма „Наука и образование за интелигентен растеж“", 2020, 2023),
    ("фар", "програма ФАР", 2006, 2009),
    ("сапард", "програма САПАРД", 2006, 2009),
];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(year) = examination.plan.year else { return Vec::new() };
    let mut found: BTreeMap<&str, (u16, u16, Vec<Quotation>)> = BTreeMap::new();
    for row in &examination.rows {
        for (pattern, name, end, paid) in ENDED {
            // A project with its number or period is known to run still.
            let may_run = *paid >= year;
            let known = may_run && row.funding().chars().any(|letter| letter.is_ascii_digit());
            if *end < year && !known && phrase(row.funding(), pattern).is_some() {
                found
                    .entry(name)
                    .or_insert_with(|| (*end, *paid, Vec::new()))
                    .2
                    .push(row.quote("funding_text", row.funding()));
            }
        }
    }
    let defects = found.into_iter().map(|(name, (end, paid, places))| {
        let mut defect = Defect::at(places)
            .compared("programme", name)
            .compared("end", end.to_string())
            .text("paid", paid.to_string())
            .compared("year", year.to_string());
        if paid >= year {
            defect.severity = Some(Severity::Hint);
        }
        defect
    });
    defects.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};
    use opora_domain::planning::AnnualPlan;

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &plan(vec![row("1", "Обучение").paid("ОПАК и общински бюджет")]), "ОПАК");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &AnnualPlan { year: Some(2018), ..plan(vec![row("1", "Обучение").paid("ОП РЧР")]) });
    }
}
