//! Who carries the strategy out, in which stages, and who watches over it, as tables.

use opora_domain::strategies::{Monitoring, Role, Stage};
use opora_tree::Block;

use crate::words::Words;

use super::fixed::FixedLines;
use super::grid::{Grid, Setting, cell_list, cell_text};

pub(super) fn monitoring(words: Words, fixed: &FixedLines, monitoring: &Monitoring) -> Block {
    let rows = [
        ("document-strategy-row-body", cell_text(fixed, monitoring.body.as_ref())),
        ("document-strategy-row-members", cell_list(fixed, &monitoring.members)),
        ("document-strategy-row-tasks", cell_list(fixed, &monitoring.tasks)),
        ("document-strategy-row-mandatory", cell_list(fixed, &monitoring.mandatory_activities)),
        ("document-strategy-row-criteria", cell_list(fixed, &monitoring.evaluation_criteria)),
    ];
    let said: Vec<_> = rows.into_iter().filter(|(_, lines)| !lines.is_empty()).collect();
    Grid::new(words, fixed, "document-strategy-monitoring", said.len())
        .key("document-strategy-monitoring", 150, said.iter().map(|(key, _)| vec![words.say(key)]))
        .kept("document-strategy-column-content", 500, Setting::Text, said.iter().map(|(_, lines)| lines.clone()))
        .block()
}

pub(super) fn roles(words: Words, fixed: &FixedLines, roles: &[Role]) -> Block {
    Grid::new(words, fixed, "document-strategy-roles", roles.len())
        .key("document-strategy-column-institution", 200, roles.iter().map(|it| cell_text(fixed, it.body.as_ref())))
        .column(
            "document-strategy-column-duties",
            450,
            Setting::Text,
            roles.iter().map(|it| cell_list(fixed, &it.duties)),
        )
        .block()
}

pub(super) fn stages(words: Words, fixed: &FixedLines, stages: &[Stage]) -> Block {
    let text = |text: &Option<String>| cell_text(fixed, text.as_ref());
    let list = |entries: &[String]| cell_list(fixed, entries);
    Grid::new(words, fixed, "document-strategy-stages", stages.len())
        .key("document-strategy-column-stage", 140, stages.iter().map(|it| text(&it.stage)))
        .column("document-strategy-column-period", 100, Setting::Text, stages.iter().map(|it| text(&it.period)))
        .column("document-strategy-column-activities", 280, Setting::Text, stages.iter().map(|it| list(&it.activities)))
        .column(
            "document-strategy-column-responsible",
            130,
            Setting::Text,
            stages.iter().map(|it| list(&it.responsible)),
        )
        .block()
}
