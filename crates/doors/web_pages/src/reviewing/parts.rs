//! Cutting what a panel of the review shows into parts, so that a page with one of them opens quickly. A short panel is
//! one part.

use std::ops::Range;

/// A panel that takes no more stays whole: a plan of usual length is reviewed on one page.
const MOST_BYTES_WHOLE: usize = 170_000;
/// A part is full when its page would hold about so many bytes.
const MOST_BYTES: usize = 100_000;

/// Entries of a panel that stand on one page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Empty for the only part.
    pub label: String,
    /// Positions in the list of entries.
    pub entries: Range<usize>,
}

/// What an entry belongs to, and about how many bytes it takes on the page.
pub struct Entry<K> {
    pub key: K,
    pub bytes: usize,
}

/// The parts in order, at least one: entries of one key, or several parts in a row for a key that takes more. `label`
/// names a part by the position of its first entry and its key.
pub fn cut<K: PartialEq>(entries: &[Entry<K>], label: impl Fn(usize, &K) -> String) -> Vec<Part> {
    if entries.iter().map(|entry| entry.bytes).sum::<usize>() <= MOST_BYTES_WHOLE {
        return vec![Part { label: String::new(), entries: 0..entries.len() }];
    }
    let mut parts: Vec<Part> = Vec::new();
    let mut last_key = None;
    let (mut bytes, mut continued) = (0_usize, 1_u32);
    for (index, entry) in entries.iter().enumerate() {
        let is_same = last_key == Some(&entry.key);
        match parts.last_mut().filter(|_| is_same && bytes + entry.bytes <= MOST_BYTES) {
            Some(part) => part.entries.end = index + 1,
            None => {
                continued = if is_same { continued + 1 } else { 1 };
                bytes = 0;
                let label = label(index, &entry.key);
                let label = if continued > 1 { format!("{label} ({continued})") } else { label };
                parts.push(Part { label, entries: index..index + 1 });
            }
        }
        bytes += entry.bytes;
        last_key = Some(&entry.key);
    }
    parts
}
