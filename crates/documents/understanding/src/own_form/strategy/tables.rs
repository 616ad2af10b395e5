//! Which table is which, by the one column that each kind always has.

use opora_domain::strategies::{Strategy, StrategySubject};

use super::lines::PlacedTable;
use super::rows::Rows;
use super::words::{self, column};
use super::{indicators, objectives, organisation, reader};

/// Reads a table into the strategy; the subject of which it says that it stands here. `None` for a table that is none of
/// a composed strategy.
pub(super) fn read(placed: &PlacedTable<'_>, strategy: &mut Strategy) -> Option<Option<StrategySubject>> {
    use StrategySubject as Subject;
    let rows = Rows::of(placed);
    let has = |title: &str| rows.has(title);
    let subject = if has(column::DIRECTION_PATH) {
        objectives::directions(&rows, &mut strategy.directions);
        Subject::Directions
    } else if has(column::COMMUNICATION_PATH) {
        let objectives = &mut strategy.communication.get_or_insert_default().objectives;
        objectives::communication(&rows, objectives);
        return Some(None);
    } else if has(column::COMMUNICATION_ACTIVITY) {
        let plan = &mut strategy.communication.get_or_insert_default().action_plan;
        plan.extend(rows.iter().map(organisation::plan_row));
        return Some(None);
    } else if has(column::COMMUNICATION) {
        organisation::communication(&rows, strategy.communication.get_or_insert_default());
        Subject::Communication
    } else if has(column::FIGURE) {
        strategy.figures.extend(rows.iter().map(indicators::figure));
        Subject::Figures
    } else if has(column::RISK_GROUP) {
        strategy.risk_groups.extend(rows.iter().map(indicators::risk_group));
        Subject::RiskGroups
    } else if has(column::INDICATOR) {
        strategy.key_indicators.extend(rows.iter().map(indicators::key_indicator));
        Subject::KeyIndicators
    } else if has(column::SPECIFIC_OBJECTIVE) {
        let frame = strategy.logframe.get_or_insert_default();
        frame.specific.extend(rows.iter().map(objectives::logframe_specific));
        Subject::LogframeSpecific
    } else if has(column::GENERAL_OBJECTIVE) {
        objectives::logframe_general(&rows, strategy.logframe.get_or_insert_default());
        Subject::LogframeGeneral
    } else if has(column::MONITORING) {
        organisation::monitoring(&rows, strategy.monitoring.get_or_insert_default());
        Subject::Monitoring
    } else if has(column::INSTITUTION) {
        strategy.roles.extend(rows.iter().map(organisation::role));
        Subject::Roles
    } else if has(column::STAGE) {
        strategy.stages.extend(rows.iter().map(organisation::stage));
        Subject::Stages
    } else if has(column::ROW) && has(column::STAFFED) {
        organisation::staffing(&rows, strategy);
        Subject::Staffing
    } else if has(column::SERVICE) {
        strategy.services.extend(rows.iter().map(organisation::service));
        Subject::Services
    } else {
        list(&rows, strategy)?
    };
    Some(Some(subject))
}

/// A list on a sheet of its own.
fn list(rows: &Rows, strategy: &mut Strategy) -> Option<StrategySubject> {
    let title = rows.titles().first()?;
    let subject = words::titled(title)?;
    let (_, entries) = reader::list(strategy, subject)?;
    for row in rows.iter() {
        let text = row.label(title);
        entries.push(text.strip_prefix(words::OWN_TEXT).unwrap_or(&text).to_owned());
    }
    Some(subject)
}
