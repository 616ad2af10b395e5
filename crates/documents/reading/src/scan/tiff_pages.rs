//! The pages of a TIFF file: each has a directory of its own, which names the place of the next.
//!
//! The library decodes the first one. A file whose beginning names another directory shows that page first.

use std::collections::HashSet;

/// The bytes of one entry.
const ENTRY: usize = 12;
/// The entry that says what kind of picture a directory describes.
const SUBFILE: u16 = 254;

/// The places of the directories; none where the file is no TIFF file of the usual kind.
pub(super) fn directories(bytes: &[u8], most: usize) -> Vec<u32> {
    let Some(order) = Order::of(bytes) else { return Vec::new() };
    let (mut found, mut seen) = (Vec::new(), HashSet::new());
    let mut next = order.long(bytes, 4);
    while let Some(place) = next.filter(|place| *place >= 8 && found.len() < most && seen.insert(*place)) {
        let at = place as usize;
        let Some(entries) = order.short(bytes, at) else { break };
        // A small picture of the page beside it is no page.
        let entry = |index: u16| at + 2 + usize::from(index) * ENTRY;
        let is_small = (0..entries.min(16)).any(|index| {
            order.short(bytes, entry(index)) == Some(SUBFILE)
                && order.long(bytes, entry(index) + 8).is_some_and(|kind| kind & 1 == 1)
        });
        if !is_small {
            found.push(place);
        }
        next = order.long(bytes, at + 2 + usize::from(entries) * ENTRY);
    }
    found
}

/// Makes a directory the first one of the file.
pub(super) fn begin_with(bytes: &mut [u8], directory: u32) {
    let Some(order) = Order::of(bytes) else { return };
    let number = match order {
        Order::Little => directory.to_le_bytes(),
        Order::Big => directory.to_be_bytes(),
    };
    if let Some(place) = bytes.get_mut(4..8) {
        place.copy_from_slice(&number);
    }
}

#[derive(Debug, Clone, Copy)]
enum Order {
    Little,
    Big,
}

impl Order {
    fn of(bytes: &[u8]) -> Option<Self> {
        match bytes.get(..4)? {
            b"II*\0" => Some(Self::Little),
            b"MM\0*" => Some(Self::Big),
            _ => None,
        }
    }

    fn short(self, bytes: &[u8], at: usize) -> Option<u16> {
        let number = bytes.get(at..)?.first_chunk::<2>()?;
        Some(match self {
            Self::Little => u16::from_le_bytes(*number),
            Self::Big => u16::from_be_bytes(*number),
        })
    }

    fn long(self, bytes: &[u8], at: usize) -> Option<u32> {
        let number = bytes.get(at..)?.first_chunk::<4>()?;
        Some(match self {
            Self::Little => u32::from_le_bytes(*number),
            Self::Big => u32::from_be_bytes(*number),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A file of directories without entries, each of which names the next.
    fn file(next: &[u32]) -> Vec<u8> {
        let mut bytes = b"II*\0\x08\0\0\0".to_vec();
        for next in next {
            bytes.extend([0, 0]);
            bytes.extend(next.to_le_bytes());
        }
        bytes
    }

    #[test]
    fn directories_follow_each_other() {
        assert_eq!(directories(&file(&[14, 20, 0]), 99), [8, 14, 20]);
        assert_eq!(directories(&file(&[14, 20, 0]), 2), [8, 14]);
        assert_eq!(directories(&file(&[14, 8]), 99), [8, 14], "a circle ends");
        assert!(directories(b"II+\0", 99).is_empty());
        let mut bytes = file(&[14, 0]);
        begin_with(&mut bytes, 14);
        assert_eq!(directories(&bytes, 99), [14]);
    }
}
