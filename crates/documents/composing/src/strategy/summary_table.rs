//! The summary table of services, with a column of capacity for each year.

use std::collections::BTreeSet;

use opora_domain::strategies::{ServiceStatus, StrategyService};
use opora_tree::Block;

use crate::words::Words;

use super::fixed::FixedLines;
use super::grid::{Grid, Setting, cell_list, cell_text};

pub(super) fn table(words: Words, fixed: &FixedLines, services: &[StrategyService]) -> Block {
    let text = |text: &Option<String>| cell_text(fixed, text.as_ref());
    let rows = || services.iter();
    let mut grid = Grid::new(words, fixed, "document-strategy-services", services.len())
        .column("document-strategy-column-number", 35, Setting::Centred, rows().map(|it| text(&it.number)))
        .key("document-strategy-column-service", 130, rows().map(|it| text(&it.name)))
        .column(
            "document-strategy-column-target-groups",
            110,
            Setting::Text,
            rows().map(|it| cell_list(fixed, &it.target_groups)),
        )
        .column("document-strategy-column-territory", 92, Setting::Text, rows().map(|it| text(&it.territory)));
    let years: BTreeSet<&String> = rows().flat_map(|it| it.capacity.keys()).collect();
    for year in years {
        let title = words.with("document-strategy-column-capacity-of", &[("year", year.into())]);
        let cells = rows().map(|it| cell_text(fixed, it.capacity.get(year)));
        grid = grid.titled_column(title, 80, Setting::Centred, cells);
    }
    let status = rows().map(|it| it.status.map(|status| words.say(status_key(status))).into_iter().collect());
    grid.column("document-strategy-column-content", 170, Setting::Text, rows().map(|it| text(&it.content)))
        .column("document-strategy-column-location", 115, Setting::Text, rows().map(|it| text(&it.location)))
        .column("document-strategy-column-state", 100, Setting::Text, rows().map(|it| text(&it.status_text)))
        .column("document-strategy-column-status", 105, Setting::Centred, status)
        .block()
}

fn status_key(status: ServiceStatus) -> &'static str {
    match status {
        ServiceStatus::Continuing => "document-status-continuing",
        ServiceStatus::New => "document-status-new",
        ServiceStatus::Expanding => "document-status-expanding",
        ServiceStatus::Transforming => "document-status-transforming",
        ServiceStatus::Closing => "document-status-closing",
        ServiceStatus::Existing => "document-strategy-status-existing",
        ServiceStatus::Conditional => "document-strategy-status-conditional",
    }
}
