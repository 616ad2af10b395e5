//! Services of the National Map that name none of the ten kinds of the law, only the old name of a centre or home.
//!
//! A hint; one finding for all rows. Source: ЗСУ чл. 15; one centre gives several kinds, each with its own number of users.

use opora_domain::findings::{Quotation, Severity};
use opora_domain::planning::SectionKind;

use crate::examination::{Examination, Row};
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "law-service-without-kind", severity: Severity::Hint, find };

/// The first year of plans wholly under the National Map.
const SINCE: u16 = 2026;

const KINDS: &[&str] = &[
    "информиран*",
    "консултиран*",
    "застъпничеств*",
    "посредничеств*",
    "общностн* работа",
    "общностна работа",
    "терапи*",
    "рехабилитаци*",
    "обучени*",
    "умения",
    "дневн* грижа",
    "почасов* грижа",
    "резидентн* грижа",
    "подслон*",
    "асистентск* подкрепа",
    "заместващ* грижа",
    "здравно социалн*",
];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    if examination.plan.year.is_none_or(|year| year < SINCE) {
        return Vec::new();
    }
    let told = |row: &Row<'_>| {
        let form = row.item.form.as_deref().unwrap_or_default();
        let section = row.section.title.as_deref().unwrap_or_default();
        [row.title(), row.description(), form, section].iter().any(|text| any_phrase(text, KINDS).is_some())
    };
    let rows = examination.rows.iter().filter(|row| row.section.kind == SectionKind::MapServices && !told(row));
    let (places, list): (Vec<Quotation>, Vec<String>) =
        rows.map(|row| (row.quote_name(), format!("„{}“", row.title()))).unzip();
    Defect::listing(places, "list", list)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, plan, row};
    use opora_domain::planning::AnnualPlan;

    fn of(title: &str, year: u16) -> AnnualPlan {
        let mut plan = AnnualPlan { year: Some(year), ..plan(vec![row("1", title)]) };
        plan.sections[0].kind = SectionKind::MapServices;
        plan.sections[0].title = Some("Услуги по Националната карта".into());
        plan
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &of("Дом за стари хора", 2026), "Дом за стари хора");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &of("Резидентна грижа за стари хора", 2026));
        assert_silent(&RULE, &of("Дом за стари хора", 2024));
    }
}
