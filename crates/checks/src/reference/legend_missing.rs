//! A schedule with marks and no explanation of them.
//!
//! A hint.

use opora_domain::findings::Severity;

use crate::examination::{Examination, Row, Text};
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "reference-legend-missing", severity: Severity::Hint, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let explained = !examination.plan.legend.is_empty()
        || examination.texts.iter().any(|text| {
            text.row.is_none()
                && any_phrase(&text.text, &["период на предоставяне", "период на подготовка", "легенда"]).is_some()
        });
    let marked: Vec<&Row<'_>> = examination.rows.iter().filter(|row| row.marks() > 0).collect();
    if explained || marked.len() < 2 {
        return Vec::new();
    }
    let heading = examination.texts.iter().find(|text| {
        text.row.is_none()
            && any_phrase(&text.text, &["времеви график", "график*"]).is_some()
            && text.text.chars().count() < 80
    });
    let place = heading.map(Text::quote).or_else(|| marked.first().map(|row| row.quote_name()));
    place.map(|place| Defect::at([place])).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};
    use opora_domain::planning::AnnualPlan;

    #[test]
    fn the_defect_is_found() {
        assert_found(
            &RULE,
            &plan(vec![row("1", "Патронаж").marked("XXXX"), row("2", "Клуб").marked("X--X")]),
            "Патронаж",
        );
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(
            &RULE,
            &AnnualPlan {
                legend: vec!["X предоставяне".into()],
                ..plan(vec![row("1", "Патронаж").marked("XXXX"), row("2", "Клуб").marked("X--X")])
            },
        );
    }
}
