//! Sections of activities and measures none of whose rows has a number, a term or an expected result.
//!
//! A hint; one finding for the plan. What has an indicator somewhere is left alone.

use opora_domain::findings::{Quotation, Severity};
use opora_domain::planning::{ColumnRole, SectionKind};

use crate::amounts::numbers;
use crate::examination::{Examination, Row};
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "target-section-without-indicator", severity: Severity::Hint, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let plan = &examination.plan;
    let spoken = examination.texts.iter().any(|text| {
        any_phrase(&text.text, &["индикатор*", "показател*", "очакван* резултат*", "целева стойност"]).is_some()
    });
    let column =
        plan.tables.iter().any(|table| table.columns.iter().any(|column| column.role == ColumnRole::ExpectedResult));
    if spoken || column {
        return Vec::new();
    }
    let places: Vec<Quotation> = plan
        .sections
        .iter()
        .enumerate()
        .filter(|(_, section)| {
            !matches!(section.kind, SectionKind::Services | SectionKind::MapServices | SectionKind::MunicipalServices)
        })
        .filter_map(|(index, section)| {
            let rows: Vec<&Row<'_>> = examination.rows_of(index).collect();
            let counted = rows.iter().any(|row| row.item.capacity.is_some() || counts(&row.says()));
            let title = section.title.as_deref()?;
            let at = section.evidence.get("title").map(|evidence| evidence.at.whole()).or(section.at);
            (!rows.is_empty() && !counted).then(|| Quotation { at, quote: crate::quoting::whole(title) })
        })
        .collect();
    Defect::of_rows(places)
}

/// Whether a text gives a number of something; an age or a year is none.
fn counts(text: &str) -> bool {
    numbers(text).iter().any(|number| {
        let after = text.get(number.until..).unwrap_or_default().trim_start_matches(['-', '–', ' ']);
        let age = after.starts_with("год") || after.starts_with("г.") || after.starts_with('+');
        !age && !(1900..2100).contains(&number.value)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row, section};
    use opora_domain::planning::AnnualPlan;

    fn training(text: &str) -> AnnualPlan {
        let mut plan = plan(vec![row("1", "Дневен център").places(Some(20), None)]);
        let rows = vec![row("1", "Обучение").described(text)];
        plan.sections.push(section(SectionKind::HumanResources, "Човешки ресурси", rows));
        plan
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &training("Обучение на служителите."), "Човешки ресурси");
        assert_found(&RULE, &training("Клуб за деца от 5-годишна възраст през 2021 г."), "Човешки ресурси");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &training("Обучение на 25 служители."));
        assert_silent(&RULE, &training("Обучение. Очакван резултат: подготвени служители."));
    }
}
