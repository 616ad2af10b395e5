//! The headings: by style, by number, by their form; and the lines that stand under each.

use opora_domain::evidence::Origin;
use opora_domain::strategies::OutlineEntry;
use opora_tree::ParagraphStyle;

use super::reading::Reading;

pub(crate) fn take(reading: &mut Reading) {
    let mut current = None;
    for index in 0..reading.lines.lines.len() {
        if let Some(line) = reading.lines.get(index).filter(|_| reading.lines.is_free(index))
            && let ParagraphStyle::Heading(level) = line.style
        {
            let entry = OutlineEntry {
                number: line.label.clone(),
                title: Some(line.text.clone()),
                level: Some(level),
                holds: Vec::new(),
                origin: Origin::at(line.at, 1.0),
            };
            current = u32::try_from(reading.strategy.outline.len()).ok();
            reading.strategy.outline.push(entry);
            reading.take(index);
        }
        if let Some(under) = reading.under.get_mut(index) {
            *under = current;
        }
    }
}
