//! Home patronage, a public canteen or a social kitchen among the services of the National Map.
//!
//! A warning: they are local services outside the financing by the state and belong to the part that the municipality's
//! budget pays (чл. 38 ЗСУ names the two parts apart).

use opora_domain::findings::{Quotation, Severity};
use opora_domain::planning::SectionKind;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "law-local-service-in-map", severity: Severity::Warning, find };

const LOCAL: &[&str] = &["социал* патронаж*", "обществен* трапезари*", "социалн* кухн*"];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let rows = examination.rows.iter().filter(|row| row.section.kind == SectionKind::MapServices);
    let found = rows.filter_map(|row| {
        any_phrase(row.title(), LOCAL)?;
        Some((row.quote_name(), format!("„{}“", row.title())))
    });
    let (places, list): (Vec<Quotation>, Vec<String>) = found.unzip();
    Defect::listing(places, "list", list)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, plan, row};
    use opora_domain::planning::AnnualPlan;

    fn of(kind: SectionKind) -> AnnualPlan {
        let mut plan = plan(vec![row("1", "Домашен социален патронаж")]);
        plan.sections[0].kind = kind;
        plan
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &of(SectionKind::MapServices), "патронаж");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &of(SectionKind::MunicipalServices));
    }
}
