//! Whether what stands in a column fits the role that its heading speaks for. A heading often speaks for several roles
//! ("Планирани дейности за периода", "Обхват (населено място)"); the content decides between them.

use opora_domain::planning::ColumnRole;

use super::column_content::{ColumnContent, contents};
use super::columns::roles_of_heading;
use super::grid::Grid;
use super::layout::{Column, Layout};

/// Fewer filled cells say nothing about a column.
const FEWEST: usize = 3;
/// By how much another role must fit better.
const CLEARLY: f64 = 0.15;
/// A text of so many letters is told in sentences; one of so few only names something.
const LONG: usize = 40;
const SHORT: usize = 12;

/// Gives the columns whose content contradicts their role the best other role of their heading that is free.
pub(super) fn settle_by_content(layout: &mut Layout, grid: &Grid, from: usize) {
    // Only a column whose heading speaks of more than its role can change it; the others need not be looked at.
    let offered: Vec<Vec<(ColumnRole, f64)>> = layout.columns.iter().map(other_roles).collect();
    let contents = contents(grid, from, &offered.iter().map(|roles| !roles.is_empty()).collect::<Vec<bool>>());
    let mut open: Vec<(usize, Vec<(ColumnRole, f64)>)> = Vec::new();
    for (place, ((column, candidates), content)) in layout.columns.iter().zip(offered).zip(&contents).enumerate() {
        if content.filled < FEWEST {
            continue;
        }
        let candidates: Vec<(ColumnRole, f64)> =
            candidates.into_iter().map(|(role, strength)| (role, strength + evidence(role, content))).collect();
        let own = candidates
            .iter()
            .find(|(role, _)| *role == column.role)
            .map_or_else(|| 0.5 + evidence(column.role, content), |(_, score)| *score);
        let better = candidates.into_iter().filter(|(role, score)| *role != column.role && *score > own + CLEARLY);
        let better: Vec<(ColumnRole, f64)> = better.collect();
        if !better.is_empty() {
            open.push((place, better));
        }
    }
    let is_open = |place: usize| open.iter().any(|(other, _)| *other == place);
    let columns = layout.columns.iter().enumerate();
    let mut taken: Vec<ColumnRole> =
        columns.filter(|(place, _)| !is_open(*place)).map(|(_, column)| column.role).collect();
    let mut offers: Vec<(f64, usize, ColumnRole)> =
        open.iter().flat_map(|(place, roles)| roles.iter().map(|(role, score)| (*score, *place, *role))).collect();
    offers.sort_by(|one, other| other.0.total_cmp(&one.0));
    let mut settled: Vec<usize> = Vec::new();
    for (score, place, role) in offers {
        if taken.contains(&role) || settled.contains(&place) {
            continue;
        }
        if let Some(column) = layout.columns.get_mut(place) {
            column.role = role;
            column.confidence = score.clamp(0.5, 0.9);
            taken.push(role);
            settled.push(place);
        }
    }
}

/// Gives a name to the rows of a table that has none yet, and tells its column of sums from that of its sources.
pub(super) fn settle_names(layout: &mut Layout, grid: &Grid, from: usize) {
    let at = |layout: &Layout, role: ColumnRole| layout.columns.iter().position(|column| column.role == role);
    let give = |layout: &mut Layout, place: usize, role: ColumnRole| {
        if let Some(column) = layout.columns.get_mut(place) {
            column.role = role;
        }
    };
    match (at(layout, ColumnRole::Title), at(layout, ColumnRole::Description)) {
        // What is done is all that the table says of its rows: "Какво".
        (None, Some(described)) => give(layout, described, ColumnRole::Title),
        // Measures that stand beside several activities are not the names of the rows where these have a column too.
        (Some(titled), Some(_)) => {
            let finer = layout.columns.iter().position(|column| {
                column.role == ColumnRole::Unknown
                    && candidates(column).iter().any(|(role, _)| *role == ColumnRole::Title)
            });
            if let Some(finer) = finer.filter(|finer| *finer > titled) {
                let filled = |place: usize| {
                    let rows = (from..grid.rows.len()).map(|row| grid.own(row)).filter(|own| own.len() >= 3);
                    rows.filter(|own| own.iter().any(|cell| cell.column as usize == place)).count()
                };
                if filled(finer) > filled(titled) {
                    give(layout, titled, ColumnRole::Unknown);
                    give(layout, finer, ColumnRole::Title);
                }
            }
        }
        _ => {}
    }
    let money: Vec<usize> = (0..layout.columns.len())
        .filter(|place| layout.columns.get(*place).is_some_and(|column| column.role == ColumnRole::Funding))
        .collect();
    if let [first, second] = money.as_slice()
        && !layout.has(ColumnRole::Amount)
    {
        let wanted: Vec<bool> = (0..layout.columns.len()).map(|place| money.contains(&place)).collect();
        let contents = contents(grid, from, &wanted);
        let content = |place: &usize| contents.get(*place);
        let sums = |place: &usize| content(place).is_some_and(|it| it.mostly(it.amounts) && it.length() == 0);
        let sources = |place: &usize| content(place).is_some_and(|it| it.mostly(it.funding));
        if sources(first) && sums(second) {
            give(layout, *second, ColumnRole::Amount);
        }
    }
}

/// Quarters and the parts of the users are known by more than one word and stay.
fn may_change(column: &Column) -> bool {
    column.is_named()
        && !column.is_schedule()
        && !matches!(
            column.role,
            ColumnRole::Number | ColumnRole::UsersChildren | ColumnRole::UsersAdults | ColumnRole::UsersTotal
        )
}

/// The candidates of a column that has others than its role; none of any other column.
fn other_roles(column: &Column) -> Vec<(ColumnRole, f64)> {
    let candidates = if may_change(column) { candidates(column) } else { Vec::new() };
    if candidates.iter().any(|(role, _)| *role != column.role) { candidates } else { Vec::new() }
}

/// The roles of which the heading speaks, each as strongly as in the line that says it best.
fn candidates(column: &Column) -> Vec<(ColumnRole, f64)> {
    let mut found: Vec<(ColumnRole, f64)> = Vec::new();
    for line in &column.heading {
        for named in roles_of_heading(line) {
            match found.iter_mut().find(|(role, _)| *role == named.role) {
                Some((_, strength)) => *strength = strength.max(named.strength),
                None => found.push((named.role, named.strength)),
            }
        }
    }
    found
}

/// How far what stands in a column speaks for a role, or against it.
fn evidence(role: ColumnRole, content: &ColumnContent) -> f64 {
    let told = |count: usize, gain: f64, loss: f64| {
        if content.mostly(count) {
            gain
        } else if content.hardly(count) {
            -loss
        } else {
            0.0
        }
    };
    match role {
        // Some sentence of a description nearly always tells a time.
        ColumnRole::Term if content.length() > LONG / 2 && !content.mostly(content.times) => -0.4,
        ColumnRole::Term => told(content.times, 0.3, 0.6),
        ColumnRole::Location => told(content.places, 0.3, 0.3),
        ColumnRole::Funding => told(content.funding, 0.2, 0.2),
        ColumnRole::Responsible => told(content.organisations, 0.2, 0.0),
        ColumnRole::Amount => told(content.amounts, 0.2, 0.3),
        ColumnRole::Status => told(content.states, 0.3, 0.1),
        ColumnRole::Capacity | ColumnRole::CapacityCurrent if content.length() > LONG => -0.4,
        ColumnRole::Capacity | ColumnRole::CapacityCurrent => told(content.amounts + content.numbers, 0.2, 0.1),
        ColumnRole::Description if content.length() > LONG => 0.2,
        ColumnRole::Description if content.length() < SHORT || content.mostly(content.places) => -0.3,
        _ => 0.0,
    }
}
