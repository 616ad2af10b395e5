//! What a table of a strategy is: by the subjects of its columns, and by the heading that it stands under.

use opora_domain::strategies::Strategy;

use super::columns::years_of;
use super::entries::{Figure, figure};
use super::roles::is_of_roles;
use super::sheet::{Sheet, SheetRow};
use crate::matching::{TokenKind, tokens};
use crate::vocabulary::strategy_columns::ColumnSubject as S;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TableKind {
    Staffing,
    Services,
    Stages,
    Logframe,
    CommunicationPlan,
    KeyIndicators,
    /// Groups at risk with what they need.
    RiskGroups,
    /// Institutions with what they do.
    Roles,
    /// Statistics: what the analysis counts, by years or kinds.
    Figures,
    /// Objectives, measures or activities with what belongs to them.
    Objectives,
}

/// The texts of the headings above a table, from the nearest on.
pub(crate) struct Context<'text> {
    pub(crate) headings: &'text [String],
}

impl Context<'_> {
    /// Whether one of the headings holds words with all of the stems.
    pub(crate) fn says(&self, stems: &[&str]) -> bool {
        self.headings.iter().any(|heading| {
            let words = tokens(heading);
            stems
                .iter()
                .all(|stem| words.iter().any(|token| token.kind == TokenKind::Word && token.folded.starts_with(stem)))
        })
    }
}

/// The kind of a table; `None` where it is none of a strategy's.
pub(crate) fn kind_of(sheet: &Sheet, context: &Context<'_>, strategy: &Strategy) -> Option<TableKind> {
    let has = |subject| sheet.has(subject);
    let objective = sheet.has_any(&[S::GeneralObjective, S::SpecificObjective, S::Objective]);
    let indicators = sheet.has_any(&[S::Indicator, S::Output, S::Outcome, S::Result]);
    let framed = context.says(&["логическ", "рамк"]) || context.says(&["логическ", "матриц"]);
    if has(S::Staff) {
        return Some(TableKind::Staffing);
    }
    if has(S::Stage) && sheet.has_any(&[S::Activity, S::Period, S::Deadline, S::Measure, S::Content]) {
        return Some(TableKind::Stages);
    }
    if (context.says(&["комуникац"]) || sheet.columns.iter().any(is_means)) && sheet.has_any(&[S::Activity, S::Measure])
    {
        return Some(TableKind::CommunicationPlan);
    }
    let valued = has(S::BaseValue) || has(S::TargetValue) || sheet.places(S::YearValue).len() >= 2;
    let of_services = has(S::Service) || has(S::Capacity);
    if is_of_money(sheet, context) {
        return None;
    }
    let of_frame = framed && objective;
    if valued && !of_services && !of_frame && !is_past(sheet, strategy) {
        return Some(TableKind::KeyIndicators);
    }
    let checked = has(S::Source) || has(S::Period) && !has(S::Responsible);
    let intent = objective || sheet.has_any(&[S::Measure, S::Direction]);
    if intent && indicators && (framed || checked && !has(S::Responsible)) {
        return Some(TableKind::Logframe);
    }
    if has(S::Service) && is_summary_of_services(sheet, context) {
        return Some(TableKind::Services);
    }
    if has(S::RiskGroup) && !of_services && !is_of_figures(sheet) {
        return Some(TableKind::RiskGroups);
    }
    if !intent && is_of_roles(sheet, context) {
        return Some(TableKind::Roles);
    }
    if is_of_figures(sheet) && !intent {
        return Some(TableKind::Figures);
    }
    if intent || has(S::Activity) && sheet.has_any(&[S::Responsible, S::Deadline, S::Funding, S::Indicator, S::Result])
    {
        return Some(TableKind::Objectives);
    }
    None
}

/// Whether a table tells only of years before the strategy: then it is statistics.
fn is_past(sheet: &Sheet, strategy: &Strategy) -> bool {
    if sheet.has(S::BaseValue) || sheet.has(S::TargetValue) {
        return false;
    }
    let Some(first) = strategy.period.map(|period| period.from.year()) else { return false };
    let mut years = sheet.columns.iter().filter_map(|column| column.year).peekable();
    years.peek().is_some() && years.all(|year| i32::from(year) <= i32::from(first))
}

/// Whether most cells beside the first column are numbers.
pub(crate) fn is_of_figures(sheet: &Sheet) -> bool {
    let beside = |row: &'_ &SheetRow| row.cells.iter().filter(|cell| cell.column > 0).count();
    let cells: usize = sheet.rows.iter().map(|row| beside(&row)).sum();
    let numbers = sheet
        .rows
        .iter()
        .flat_map(|row| row.cells.iter().filter(|cell| cell.column > 0))
        .filter(|cell| matches!(figure(&cell.text), Figure::Number(_)))
        .count();
    cells > 0 && numbers * 10 >= cells * 7
}

/// Whether a table only sums money, by sources, directions or years: what a budget says has no key of its own.
pub(crate) fn is_of_money(sheet: &Sheet, context: &Context<'_>) -> bool {
    let by_source = sheet.columns.first().is_some_and(|first| matches!(first.subject, Some(S::Source | S::Funding)));
    let of_budget = ["бюджет", "финансов", "финансиране"].into_iter().any(|stem| context.says(&[stem]));
    let told = [S::Indicator, S::Measure, S::Activity, S::Service, S::Capacity, S::Staff, S::BaseValue];
    (by_source || of_budget) && !sheet.has_any(&told) && is_of_figures(sheet)
}

fn is_means(column: &super::columns::Column) -> bool {
    column.subject == Some(S::Means) && column.strength >= 0.9
}

/// Whether a table of services tells what they are and what becomes of them, not only that they exist.
fn is_summary_of_services(sheet: &Sheet, context: &Context<'_>) -> bool {
    let capacities = sheet.places(S::Capacity).len();
    let years =
        sheet.columns.iter().filter(|column| column.heading.iter().any(|text| years_of(text).len() == 1)).count();
    let told = [S::TargetGroup, S::Territory, S::Capacity, S::Content, S::Location, S::Status]
        .into_iter()
        .filter(|subject| sheet.has(*subject))
        .count();
    let planned =
        context.says(&["планиран", "услуг"]) || context.says(&["обобщен"]) || context.says(&["развитие", "услуг"]);
    told >= 2 && (sheet.has(S::Status) || capacities >= 2 || years >= 2 || planned || told >= 4)
}
