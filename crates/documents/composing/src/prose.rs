//! Headings, prose and lists of the plan.

use opora_domain::planning::{AnnualPlan, Narrative, NarrativePlace};
use opora_tree::{Alignment, Block, ListMark, Paragraph, ParagraphStyle};

use crate::frame::{body, centred};
use crate::words::Words;

/// Stands between two pieces of prose where the second has no heading of its own; otherwise it would seem to belong
/// to the heading before it.
pub(crate) const BREAK: &str = "* * *";

/// Stands between the opening and the closing prose of a plan without tables.
pub(crate) const END_OF_OPENING: &str = "* * * * *";

/// The prose of one place, in order.
pub(crate) fn narrative(all: &[Narrative], place: NarrativePlace) -> Vec<Block> {
    let mut blocks = Vec::new();
    for piece in all.iter().filter(|piece| piece.place == place) {
        match &piece.heading {
            // A heading of which nobody knows the level stays apart from those of level 1.
            Some(text) => blocks.push(match piece.level {
                Some(level) => heading(text.clone(), level),
                None => Block::Paragraph(Paragraph::styled(text, ParagraphStyle::Subtitle)),
            }),
            None if !blocks.is_empty() => blocks.push(centred(BREAK, ParagraphStyle::Body)),
            None => {}
        }
        for line in piece.text.iter().flat_map(|text| text.lines()) {
            blocks.push(match place {
                NarrativePlace::Letterhead => centred(line, ParagraphStyle::Letterhead),
                NarrativePlace::Opening | NarrativePlace::Closing => body(line),
            });
        }
    }
    blocks
}

/// Vision, values, principles, goals and target groups, each below its usual heading.
pub(crate) fn lists(words: Words, plan: &AnnualPlan) -> Vec<Block> {
    let mut blocks = Vec::new();
    if let Some(vision) = &plan.vision {
        blocks.push(heading(words.say("document-vision"), 1));
        blocks.extend(vision.lines().map(body));
    }
    let lists = [
        ("document-values", &plan.values),
        ("document-principles", &plan.principles),
        ("document-target-groups", &plan.target_groups),
        ("document-goals", &plan.goals),
    ];
    for (key, items) in lists {
        if items.is_empty() {
            continue;
        }
        blocks.push(heading(words.say(key), 1));
        blocks.extend(items.iter().map(bullet));
    }
    blocks
}

pub(crate) fn heading(text: String, level: u8) -> Block {
    Block::Paragraph(Paragraph::styled(text, ParagraphStyle::Heading(level)))
}

fn bullet(text: &String) -> Block {
    let list = Some(ListMark { level: 0, label: "•".to_owned(), numbered: false });
    Block::Paragraph(Paragraph { list, alignment: Alignment::Justified, ..Paragraph::plain(text) })
}
