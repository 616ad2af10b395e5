//! One section has a printed total, other sections with sources of money have neither amounts nor a total.
//!
//! A hint.

use opora_domain::findings::{Quotation, Severity};
use opora_domain::planning::Section;

use crate::examination::{Examination, Text};
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "reference-total-of-some-rows", severity: Severity::Hint, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let plan = examination.plan;
    let totalled: Vec<&Section> = plan.sections.iter().filter(|section| section.stated_total.is_some()).collect();
    let [section] = totalled.as_slice() else { return Vec::new() };
    let others =
        examination.rows.iter().filter(|row| row.section.stated_total.is_none() && !row.funding().is_empty()).count();
    if plan.stated_total.is_some() || others == 0 {
        return Vec::new();
    }
    let word = examination.texts.iter().find(|text| {
        any_phrase(&text.text, &["общо"]).is_some_and(|(from, _)| from == 0) && text.text.chars().count() < 12
    });
    let title = section.title.as_deref().map(|title| Quotation { at: section.at, quote: crate::quoting::whole(title) });
    let places: Vec<Quotation> = word.map(Text::quote).into_iter().chain(title).collect();
    vec![Defect::at(places).count("count", others)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row, section, total};
    use opora_domain::planning::{AnnualPlan, SectionKind};
    fn totalled(second: &str) -> AnnualPlan {
        let mut plan = plan(vec![row("1", "Патронаж").paid("100 лв.").amount(100, None)]);
        plan.sections[0].stated_total = total(100);
        plan.sections.push(section(SectionKind::Other, "Други", vec![row("1", "Срещи").paid(second)]));
        plan
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &totalled("Общински бюджет"), "Социални услуги");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &AnnualPlan { stated_total: total(100), ..totalled("Общински бюджет") });
    }
}
