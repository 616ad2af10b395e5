//! Headings that are known as those of sections by where they stand alone.

use opora_tree::ParagraphStyle;

use crate::tables::Event;

/// The lines that head tables where several tables have one each, all in the same form: what they say are sections,
/// whatever their words (`За хората с увреждания`).
pub(crate) fn headings_of_tables(events: &[Event]) -> Vec<usize> {
    const LONGEST: usize = 120;
    let (mut found, mut tables): (Vec<(usize, ParagraphStyle, bool)>, usize) = (Vec::new(), 0);
    let (mut line, mut last, mut block) = (0, None, None);
    for event in events {
        match event {
            Event::Line(own) => {
                let heads = own.stands_out() && !own.in_table && own.label.is_none() && own.length() <= LONGEST;
                if heads && !own.text.ends_with(['.', ';']) {
                    last = Some((line, own.style, own.bold));
                }
                line += 1;
            }
            Event::Row(row) if row.headed && block != Some(row.at.block) => {
                block = Some(row.at.block);
                tables += 1;
                found.extend(last.take());
            }
            _ => {}
        }
    }
    let alike = |one: &(usize, ParagraphStyle, bool), other: &(usize, ParagraphStyle, bool)| {
        one.1 == other.1 && one.2 == other.2
    };
    let same = found.first().is_some_and(|first| found.iter().all(|other| alike(first, other)));
    if found.len() >= 3 && found.len() == tables && same {
        found.into_iter().map(|(line, ..)| line).collect()
    } else {
        Vec::new()
    }
}
