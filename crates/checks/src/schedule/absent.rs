//! A plan of rows in which nothing says when: no column of quarters or terms and no mark in any row.
//!
//! A hint. Plans under the present law list services with their users and need no schedule.

use opora_domain::findings::{Quotation, Severity};
use opora_domain::planning::{ColumnRole, SectionKind};

use crate::examination::Examination;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "schedule-absent", severity: Severity::Hint, find };

/// Fewer rows are a list in the text.
const ROWS: usize = 3;
/// The headings that are shown, so that a reader sees what is missing among them.
const SHOWN: usize = 8;

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let plan = &examination.plan;
    let present_law = plan
        .sections
        .iter()
        .any(|section| matches!(section.kind, SectionKind::MapServices | SectionKind::MunicipalServices));
    let timed = |role: ColumnRole| {
        matches!(
            role,
            ColumnRole::Quarter1
                | ColumnRole::Quarter2
                | ColumnRole::Quarter3
                | ColumnRole::Quarter4
                | ColumnRole::Term
                | ColumnRole::Opens
        )
    };
    let columns = plan.tables.iter().flat_map(|table| &table.columns);
    let scheduled = columns.clone().any(|column| timed(column.role))
        || examination.rows.iter().any(|row| row.item.schedule.is_some());
    if present_law || scheduled || examination.rows.len() < ROWS || plan.tables.is_empty() {
        return Vec::new();
    }
    let at = plan.tables.first().and_then(|table| table.at);
    let headings = columns.filter_map(|column| column.heading.last()).take(SHOWN);
    let mut places: Vec<Quotation> = examination.face().into_iter().collect();
    places.extend(headings.map(|heading| Quotation { at, quote: crate::quoting::whole(heading) }));
    vec![Defect::at(places)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};
    use opora_domain::planning::{AnnualPlan, PrintedTable, TableColumn};

    fn of_columns(roles: &[(ColumnRole, &str)], marks: &str) -> AnnualPlan {
        let of = |number| if marks.is_empty() { row(number, "А") } else { row(number, "А").marked(marks) };
        let mut plan = plan(vec![of("1"), of("2"), of("3")]);
        let column = |(role, heading): &(ColumnRole, &str)| TableColumn {
            role: *role,
            heading: vec![(*heading).into()],
            confidence: 1.0,
        };
        plan.tables = vec![PrintedTable { columns: roles.iter().map(column).collect(), at: None }];
        plan
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &of_columns(&[(ColumnRole::Title, "Вид дейност")], ""), "Вид дейност");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &of_columns(&[(ColumnRole::Title, "Дейност"), (ColumnRole::Term, "Срок")], ""));
        assert_silent(&RULE, &of_columns(&[(ColumnRole::Title, "Дейност")], "X---"));
    }
}
