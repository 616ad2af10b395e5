//! The whole plan as a document, in the order of the official form.

use opora_domain::planning::{AnnualPlan, NarrativePlace};
use opora_tree::{Block, Document, Paragraph, ParagraphStyle, Run, Settings};

use crate::columns::Stretch;
use crate::words::Words;
use crate::{ComposeOptions, Letterhead, frame, prose, rows, summary};

/// From this many columns on a table is set on wide pages.
const WIDE_TABLE: u32 = 6;

/// The plan as a document: letterhead, title, prose, lists, tables, legend, computed sums, closing words, signatures.
#[must_use]
pub fn compose_plan(plan: &AnnualPlan, letterhead: &Letterhead, options: &ComposeOptions) -> Document {
    let words = Words { language: options.language };
    let mut blocks = frame::opening(words, plan, letterhead, options);
    blocks.extend(prose::narrative(&plan.narrative, NarrativePlace::Opening));
    blocks.extend(prose::lists(words, plan));
    for stretch in Stretch::of(plan) {
        blocks.push(Block::Table(rows::table(words, plan, &stretch, &options.clarifications)));
    }
    blocks.extend(legend(words, plan));
    blocks.extend(stated_total(words, plan));
    blocks.extend(summary::blocks(words, plan, options));
    blocks.extend(frame::closing(words, plan, letterhead, options));
    let landscape =
        blocks.iter().any(|block| matches!(block, Block::Table(table) if table.column_count() >= WIDE_TABLE));
    let settings = Settings {
        title: Some(plan.title.clone().unwrap_or_else(|| words.say("document-default-title"))),
        language: Some("bg".to_owned()),
        author: letterhead.name_lines.first().cloned(),
        landscape,
        page_label: Some(words.say("document-page")),
        logo: letterhead.logo.clone(),
        logo_description: letterhead.logo_description.clone(),
    };
    Document { settings, blocks, ..Document::default() }
}

/// The plan's own explanation of the marks, or the usual one where the plan has marks and explains none.
fn legend(words: Words, plan: &AnnualPlan) -> Vec<Block> {
    let mut marks =
        plan.sections.iter().flat_map(|section| &section.items).flat_map(|item| item.schedule.iter().flatten());
    let lines = if !plan.legend.is_empty() {
        plan.legend.clone()
    } else if marks.any(Option::is_some) {
        vec![words.say("document-legend")]
    } else {
        Vec::new()
    };
    lines.into_iter().map(|line| Block::Paragraph(Paragraph::styled(line, ParagraphStyle::Legend))).collect()
}

/// The total that the plan itself states.
fn stated_total(words: Words, plan: &AnnualPlan) -> Option<Block> {
    let total = plan.stated_total.as_ref()?;
    let amount = words.amount(total.amount, total.currency);
    let text = words.with("document-total-plan", &[("amount", amount.into())]);
    Some(Block::Paragraph(Paragraph { runs: vec![Run { text, bold: true, italic: false }], ..Paragraph::default() }))
}
