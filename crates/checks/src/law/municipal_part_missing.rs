//! A plan under the National Map without the part on services that the municipal budget pays.
//!
//! A hint. Source: ЗСУ чл. 38: the plan has two parts; where there are no such services, the plan says so.

use opora_domain::findings::{Quotation, Severity};
use opora_domain::planning::SectionKind;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "law-municipal-part-missing", severity: Severity::Hint, find };

const SAID: &[&str] = &[
    "общински бюджет",
    "общинския бюджет",
    "бюджета на общината",
    "бюджет на общината",
    "местн* дейност*",
    "местн* услуг*",
];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let sections = &examination.plan.sections;
    let of_the_map = sections.iter().find(|section| section.kind == SectionKind::MapServices);
    let municipal = sections.iter().any(|section| section.kind == SectionKind::MunicipalServices);
    let said = examination.texts.iter().any(|text| any_phrase(&text.text, SAID).is_some());
    let Some(section) = of_the_map.filter(|_| !municipal && !said) else { return Vec::new() };
    let title = section.title.as_deref().map(|title| {
        let at = section.evidence.get("title").map(|evidence| evidence.at.whole()).or(section.at);
        Quotation { at, quote: crate::quoting::whole(title) }
    });
    vec![Defect::at(title.or_else(|| examination.face()))]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, plan, row, section};

    #[test]
    fn the_defect_is_found() {
        let mut plan = plan(vec![row("1", "Дневна грижа")]);
        plan.sections[0].kind = SectionKind::MapServices;
        assert_found(&RULE, &plan, "Социални услуги");
        plan.sections.push(section(SectionKind::MunicipalServices, "Услуги на общината", Vec::new()));
        assert_silent(&RULE, &plan);
    }
}
