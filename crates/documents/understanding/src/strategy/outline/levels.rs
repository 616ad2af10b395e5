//! The levels of headings: from the depth of their numbers where they have some, from styles otherwise.

use super::candidates::{Candidate, HeadingKind};
use crate::cells::numbers::same_number;

/// No document nests deeper; the format has a small number for a level.
const DEEPEST: u8 = 12;

/// A heading below which others may stand.
struct Open {
    kind: HeadingKind,
    number: Option<String>,
    style: Option<u8>,
    level: u8,
}

/// Levels of the headings in order.
pub(super) struct Levels {
    open: Vec<Open>,
    /// The level at which a kind of number stood first.
    known: Vec<(HeadingKind, u8)>,
    /// Whether the document sets its levels by styles.
    styled: bool,
    /// Whether the highest numbered headings are in capitals, so that a line in capitals is one of them.
    capitals: bool,
}

impl Levels {
    pub(super) fn of(found: &[Candidate]) -> Self {
        let styled = found.iter().filter(|heading| heading.style.is_some()).count();
        let highest = found.iter().find(|heading| heading.kind.is_numbered());
        Self {
            open: Vec::new(),
            known: Vec::new(),
            styled: styled * 2 >= found.len() && styled > 0,
            capitals: highest.is_some_and(|heading| heading.capitals),
        }
    }

    /// The level of the next heading.
    pub(super) fn next(&mut self, heading: &Candidate) -> u8 {
        let level = self.level(heading).clamp(1, DEEPEST);
        self.open.retain(|open| open.level < level);
        self.open.push(Open { kind: heading.kind, number: heading.number.clone(), style: heading.style, level });
        if heading.kind.is_numbered() && !self.known.iter().any(|(kind, _)| *kind == heading.kind) {
            self.known.push((heading.kind, level));
        }
        level
    }

    fn level(&self, heading: &Candidate) -> u8 {
        if let Some(parent) = self.parent_by_number(heading) {
            return parent + 1;
        }
        if self.styled
            && let Some(style) = heading.style
        {
            return self.styled_level(heading, style);
        }
        match heading.kind {
            HeadingKind::Part(rank) => {
                let above =
                    self.known.iter().filter(|(kind, _)| matches!(kind, HeadingKind::Part(other) if *other < rank));
                above.map(|(_, level)| level + 1).max().unwrap_or(1)
            }
            HeadingKind::Annex => 1,
            HeadingKind::Form { capitals } => self.form_level(heading, capitals),
            kind => self.numbered_level(kind),
        }
    }

    /// The level of the open heading whose number begins this heading's number: `2.2` above `2.2.1`, `II` above `II.1`.
    fn parent_by_number(&self, heading: &Candidate) -> Option<u8> {
        let number = heading.number.as_deref().filter(|_| matches!(heading.kind, HeadingKind::Decimal(_)))?;
        let (parent, _) = number.rsplit_once('.')?;
        let is_parent = |open: &&Open| {
            matches!(open.kind, HeadingKind::Decimal(_) | HeadingKind::Roman)
                && open.number.as_deref().is_some_and(|number| same_number(number, parent))
        };
        self.open.iter().rev().find(is_parent).map(|open| open.level)
    }

    fn styled_level(&self, heading: &Candidate, style: u8) -> u8 {
        let same = self.open.iter().rev().find(|open| open.style == Some(style));
        match same {
            // A heading without number in the style of the numbered one that stands directly above it is below it.
            Some(open)
                if open.kind.is_numbered()
                    && matches!(heading.kind, HeadingKind::Form { .. })
                    && heading.follows_heading =>
            {
                open.level + 1
            }
            Some(open) => open.level,
            None => {
                let above = self.open.iter().rev().find(|open| open.style.is_some_and(|other| other < style));
                above.map_or(style.min(DEEPEST), |open| (open.level + 1).max(style.min(DEEPEST)))
            }
        }
    }

    fn form_level(&self, heading: &Candidate, capitals: bool) -> u8 {
        let numbered = self.open.iter().rev().find(|open| open.kind.is_numbered());
        match numbered {
            None => 1,
            Some(_) if capitals && (self.capitals || self.styled && heading.style == Some(1)) => 1,
            Some(open) => open.level + 1,
        }
    }

    fn numbered_level(&self, kind: HeadingKind) -> u8 {
        if let Some(open) = self.open.iter().rev().find(|open| open.kind == kind) {
            return open.level;
        }
        if let HeadingKind::Decimal(depth) = kind {
            let shallower = self.open.iter().rev().find_map(|open| match open.kind {
                HeadingKind::Decimal(other) if other < depth => Some(open.level + depth - other),
                _ => None,
            });
            if let Some(level) = shallower {
                return level;
            }
        }
        if let Some((_, level)) = self.known.iter().find(|(other, _)| *other == kind) {
            return *level;
        }
        let numbered = self.open.iter().rev().find(|open| open.kind.is_numbered());
        numbered.map_or(1, |open| open.level + 1)
    }
}
