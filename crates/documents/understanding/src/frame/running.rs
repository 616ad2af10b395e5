//! Lines that the source repeats on each page.

use std::collections::{BTreeSet, HashMap};

use opora_tree::ParagraphRole;

use super::Lines;
use crate::matching::fold_joined;

/// A line that stands so often and is so short is a running header.
const REPEATED: usize = 3;
const LONGEST: usize = 160;

/// Takes the running headers and footers; each distinct one is told once.
pub(crate) fn take(lines: &mut Lines) -> Vec<(String, Vec<usize>)> {
    take_repeated(lines, |places| places.len() >= REPEATED)
}

/// The same for a long document, which repeats short lines in its text as well: only those on several pages count.
pub(crate) fn take_paged(lines: &mut Lines) -> Vec<(String, Vec<usize>)> {
    let pages: Vec<Option<u32>> = lines.lines.iter().map(|line| line.at.page).collect();
    take_repeated(lines, |places| {
        let on: BTreeSet<u32> = places.iter().filter_map(|place| pages.get(*place).copied().flatten()).collect();
        on.len() >= REPEATED && on.len() == places.len()
    })
}

fn take_repeated(lines: &mut Lines, is_running: impl Fn(&[usize]) -> bool) -> Vec<(String, Vec<usize>)> {
    let mut counted: HashMap<String, Vec<usize>> = HashMap::new();
    for (index, line) in lines.free() {
        if line.label.is_none() && line.length() <= LONGEST && !line.in_table {
            counted.entry(fold_joined(&line.text)).or_default().push(index);
        }
    }
    let mut found: Vec<(String, Vec<usize>)> = Vec::new();
    let all: Vec<(usize, String, bool)> = lines
        .free()
        .map(|(index, line)| {
            (index, line.text.clone(), matches!(line.role, ParagraphRole::PageHeader | ParagraphRole::PageFooter))
        })
        .collect();
    for (index, text, marginal) in all {
        let folded = fold_joined(&text);
        let repeated = counted.get(&folded).is_some_and(|places| is_running(places) && places.contains(&index))
            && folded.chars().any(char::is_alphabetic);
        if !marginal && !repeated {
            continue;
        }
        lines.take(index);
        match found.iter_mut().find(|(known, _)| fold_joined(known) == folded) {
            Some((_, places)) => places.push(index),
            None => found.push((text, vec![index])),
        }
    }
    found
}
