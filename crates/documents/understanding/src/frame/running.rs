//! Lines that the source repeats on each page.

use std::collections::HashMap;

use opora_tree::ParagraphRole;

use super::Lines;
use crate::matching::fold_joined;

/// A line that stands so often and is so short is a running header.
const REPEATED: usize = 3;
const LONGEST: usize = 160;

/// Takes the running headers and footers; each distinct one is told once.
pub(crate) fn take(lines: &mut Lines) -> Vec<(String, Vec<usize>)> {
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
        let repeated = counted.get(&folded).is_some_and(|places| places.len() >= REPEATED && places.contains(&index))
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
