//! The roles of columns from what stands in them, for tables without a heading.

use opora_domain::planning::ColumnRole;

use super::alignment::{is_funding_like, is_organisation_like, is_place_like};
use super::column_content::{ColumnContent, contents};
use super::grid::Grid;
use super::layout::{Column, Layout};
use crate::cells::numbers::bare_number;
use crate::cells::schedule::quarters_in_words;

/// As many rows are looked at.
const SAMPLE: usize = 200;

/// A layout from content alone; `None` where the content does not look like a plan.
pub(crate) fn layout_from_content(grid: &Grid) -> Option<Layout> {
    let width = grid.width as usize;
    if !(3..=40).contains(&width) {
        return None;
    }
    let contents = contents(grid, 0, &vec![true; width]);
    let mostly = |count: usize, content: &ColumnContent| content.mostly(count);
    let mut columns: Vec<Column> = contents.iter().map(|_| Column { confidence: 0.5, ..Column::unknown() }).collect();
    let mut give = |place: usize, role: ColumnRole| {
        if let Some(column) = columns.get_mut(place)
            && column.role == ColumnRole::Unknown
        {
            column.role = role;
        }
    };
    if contents.first().is_some_and(|first| mostly(first.numbers, first)) {
        give(0, ColumnRole::Number);
    }
    let marked: Vec<usize> =
        (0..width).filter(|place| contents.get(*place).is_some_and(|content| mostly(content.marks, content))).collect();
    // Texts in the order in which plans have them: title, description, then what the content tells.
    let text = |content: &ColumnContent| content.filled > 0 && content.length() >= 4 && !mostly(content.marks, content);
    let mut funded = None;
    let mut placed = None;
    for place in 0..width {
        let Some(content) = contents.get(place).filter(|content| text(content)) else { continue };
        let long = content.length() > 60;
        if mostly(content.funding, content) && !long && funded.is_none() && place > 1 {
            funded = Some(place);
        } else if mostly(content.places, content) && !long && placed.is_none() && place > 0 {
            placed = Some(place);
        }
    }
    let after = funded.or(placed).unwrap_or(1);
    let responsible = (0..width).rev().find(|place| {
        *place > after
            && contents.get(*place).is_some_and(|content| {
                text(content) && (mostly(content.organisations, content) || Some(*place) == width.checked_sub(1))
            })
    });
    for (place, role) in
        [(funded, ColumnRole::Funding), (placed, ColumnRole::Location), (responsible, ColumnRole::Responsible)]
    {
        if let Some(place) = place {
            give(place, role);
        }
    }
    let free: Vec<usize> = (0..width)
        .filter(|place| {
            contents.get(*place).is_some_and(text) && ![funded, placed, responsible].contains(&Some(*place))
        })
        .collect();
    let mut free = free.into_iter();
    give(free.next()?, ColumnRole::Title);
    if let Some(place) = free.next() {
        give(place, ColumnRole::Description);
    }
    let counted = (1..width).find(|place| {
        contents.get(*place).is_some_and(|content| mostly(content.amounts, content) && !mostly(content.marks, content))
    });
    if let Some(place) = counted {
        give(place, ColumnRole::Capacity);
    }
    if marked.len() == 4 {
        let roles = [ColumnRole::Quarter1, ColumnRole::Quarter2, ColumnRole::Quarter3, ColumnRole::Quarter4];
        for ((order, place), role) in marked.iter().enumerate().zip(roles) {
            if let Some(column) = columns.get_mut(*place) {
                column.role = role;
                if let Some(quarter) = column.quarters.get_mut(order) {
                    *quarter = true;
                }
            }
        }
    }
    let known = columns.iter().filter(|column| column.role != ColumnRole::Unknown).count();
    let speaking = columns.iter().any(|column| {
        matches!(
            column.role,
            ColumnRole::Funding | ColumnRole::Responsible | ColumnRole::Capacity | ColumnRole::Quarter1
        )
    });
    let at = grid.cells.first()?.at;
    (known >= 3 && speaking && columns.iter().any(|column| column.role == ColumnRole::Number)).then_some(Layout {
        columns,
        at,
        headed: false,
        repeats: false,
    })
}

/// Tells whether a text looks like one of a kind.
type Looks = fn(&str) -> bool;

/// Gives a role to columns whose heading says nothing, where their content is of one kind that no other column has.
pub(super) fn name_unknown(layout: &mut Layout, grid: &Grid, from: usize) {
    let open: Vec<usize> = (0..layout.columns.len())
        .filter(|place| {
            layout.columns.get(*place).is_some_and(|column| {
                column.role == ColumnRole::Unknown && column.is_named() && column.confidence < 0.5
            })
        })
        .collect();
    for place in open {
        let mut texts: Vec<&str> = Vec::new();
        for row in (from..grid.rows.len()).take(SAMPLE) {
            let own = grid.own(row);
            texts.extend(
                own.iter()
                    .filter(|cell| own.len() >= 3 && cell.column as usize == place)
                    .map(|cell| cell.text.as_str()),
            );
        }
        let mostly = |is: fn(&str) -> bool| {
            texts.len() >= 2 && texts.iter().filter(|text| is(text)).count() * 3 >= texts.len() * 2
        };
        // The sign № is often misread in pictures; what counts the rows is known by that.
        let counts = place == 0 && mostly(|text| text.len() <= 4 && bare_number(text).is_some());
        if counts && !layout.has(ColumnRole::Number) {
            if let Some(column) = layout.columns.get_mut(place) {
                column.role = ColumnRole::Number;
                column.confidence = 0.8;
            }
            continue;
        }
        let kinds: [(ColumnRole, Looks); 4] = [
            (ColumnRole::Term, |text| quarters_in_words(text).is_some()),
            (ColumnRole::Location, is_place_like),
            (ColumnRole::Funding, is_funding_like),
            (ColumnRole::Responsible, is_organisation_like),
        ];
        let free = |role: ColumnRole| !layout.has(role) && (role != ColumnRole::Term || !layout.has_schedule());
        let found = kinds.into_iter().find(|(role, is)| free(*role) && mostly(*is));
        if let (Some((role, _)), Some(column)) = (found, layout.columns.get_mut(place)) {
            column.role = role;
            column.confidence = 0.6;
        }
    }
}
