//! The communication programme as tables.

use opora_domain::strategies::{Communication, CommunicationPlanRow};
use opora_tree::Block;

use crate::words::Words;

use super::directions::level;
use super::fixed::FixedLines;
use super::grid::{Grid, Lines, Setting, cell_list, cell_text};

/// The first table is always there: it says that there is a programme.
pub(super) fn tables(words: Words, fixed: &FixedLines, programme: &Communication) -> Vec<Block> {
    let mut tables = vec![lists(words, fixed, programme)];
    if !programme.objectives.is_empty() {
        tables.push(objectives(words, fixed, programme));
    }
    if !programme.action_plan.is_empty() {
        tables.push(plan(words, fixed, &programme.action_plan));
    }
    tables
}

fn lists(words: Words, fixed: &FixedLines, programme: &Communication) -> Block {
    let rows = [
        ("document-strategy-row-audiences", cell_list(fixed, &programme.audiences)),
        ("document-strategy-row-principles", cell_list(fixed, &programme.principles)),
    ];
    let said: Vec<_> = rows.into_iter().filter(|(_, lines)| !lines.is_empty()).collect();
    Grid::new(words, fixed, "document-strategy-communication", said.len())
        .key("document-strategy-column-communication", 150, said.iter().map(|(key, _)| vec![words.say(key)]))
        .kept("document-strategy-column-content", 500, Setting::Text, said.iter().map(|(_, lines)| lines.clone()))
        .block()
}

fn objectives(words: Words, fixed: &FixedLines, programme: &Communication) -> Block {
    let text = |text: &Option<String>| cell_text(fixed, text.as_ref());
    let mut rows: Vec<(String, Lines, bool)> = Vec::new();
    for objective in &programme.objectives {
        let own = level(words, "document-strategy-row-objective", &objective.number);
        rows.push((own, text(&objective.title), true));
        for activity in &objective.activities {
            let own = level(words, "document-strategy-row-activity", &activity.number);
            rows.push((own, text(&activity.text), false));
        }
    }
    Grid::new(words, fixed, "document-strategy-communication-objectives", rows.len())
        .strong(rows.iter().enumerate().filter(|(_, row)| row.2).map(|(place, _)| place))
        .key("document-strategy-column-communication-path", 150, rows.iter().map(|row| vec![row.0.clone()]))
        .kept("document-strategy-column-content", 500, Setting::Text, rows.iter().map(|row| row.1.clone()))
        .block()
}

fn plan(words: Words, fixed: &FixedLines, plan: &[CommunicationPlanRow]) -> Block {
    let text = |text: &Option<String>| cell_text(fixed, text.as_ref());
    let rows = || plan.iter();
    Grid::new(words, fixed, "document-strategy-communication-plan", plan.len())
        .column("document-strategy-column-number", 40, Setting::Centred, rows().map(|it| text(&it.number)))
        .key("document-strategy-column-communication-activity", 200, rows().map(|it| text(&it.activity)))
        .column("document-strategy-column-means", 150, Setting::Text, rows().map(|it| text(&it.means)))
        .column("document-strategy-column-result", 150, Setting::Text, rows().map(|it| text(&it.result)))
        .column("document-strategy-column-responsible", 110, Setting::Text, rows().map(|it| text(&it.responsible)))
        .column("document-strategy-column-deadline", 90, Setting::Text, rows().map(|it| text(&it.deadline)))
        .block()
}
