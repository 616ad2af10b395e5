//! Lists of a page, with the marks that a browser shows.

use opora_tree::ListMark;

use super::css::Declarations;
use super::nodes::{Index, Nodes};
use crate::number_format::{Alphabet, NumberFormat};

/// A list that is open.
#[derive(Debug, Clone)]
pub(super) struct List {
    /// `None` for bullets.
    format: Option<NumberFormat>,
    /// No marks are shown.
    bare: bool,
    next: i64,
    step: i64,
}

impl List {
    /// The list of an `ol`, `ul` or `menu` element.
    pub(super) fn open(nodes: &Nodes, element: Index, declarations: &Declarations) -> Self {
        let ordered = nodes.is(element, "ol");
        let kind = nodes.attribute(element, "type").unwrap_or_default();
        let style = declarations.list.as_deref().unwrap_or_default();
        let start = nodes.attribute(element, "start").and_then(|start| start.trim().parse().ok());
        Self {
            format: ordered.then(|| named(style).or_else(|| typed(kind)).unwrap_or(NumberFormat::Decimal)),
            bare: style.split_whitespace().any(|word| word == "none"),
            next: start.unwrap_or(1),
            step: 1,
        }
    }

    /// The mark of the next item. `level` is counted from 0.
    pub(super) fn item(&mut self, nodes: &Nodes, element: Index, level: usize) -> Option<ListMark> {
        if let Some(value) = nodes.attribute(element, "value").and_then(|value| value.trim().parse().ok()) {
            self.next = value;
        }
        let number = self.next;
        self.next = self.next.saturating_add(self.step);
        if self.bare {
            return None;
        }
        let level = u8::try_from(level).unwrap_or(u8::MAX);
        Some(match self.format {
            Some(format) => {
                let written =
                    u32::try_from(number).map_or_else(|_| number.to_string(), |number| format.written(number));
                ListMark { level, label: format!("{written}."), numbered: true }
            }
            None => ListMark { level, label: "•".to_owned(), numbered: false },
        })
    }
}

fn letters(alphabet: Alphabet, upper: bool) -> Option<NumberFormat> {
    Some(NumberFormat::Letters { alphabet, upper, doubled: false })
}

fn named(style: &str) -> Option<NumberFormat> {
    style.split_whitespace().find_map(|word| match word {
        "decimal" => Some(NumberFormat::Decimal),
        "decimal-leading-zero" => Some(NumberFormat::Padded(2)),
        "lower-roman" => Some(NumberFormat::LowerRoman),
        "upper-roman" => Some(NumberFormat::UpperRoman),
        "lower-alpha" | "lower-latin" => letters(Alphabet::Latin, false),
        "upper-alpha" | "upper-latin" => letters(Alphabet::Latin, true),
        "lower-greek" => letters(Alphabet::Greek, false),
        "lower-bulgarian" => letters(Alphabet::Bulgarian, false),
        "upper-bulgarian" => letters(Alphabet::Bulgarian, true),
        "lower-russian" => letters(Alphabet::Russian, false),
        "upper-russian" => letters(Alphabet::Russian, true),
        _ => None,
    })
}

fn typed(kind: &str) -> Option<NumberFormat> {
    match kind.trim() {
        "1" => Some(NumberFormat::Decimal),
        "a" => letters(Alphabet::Latin, false),
        "A" => letters(Alphabet::Latin, true),
        "i" => Some(NumberFormat::LowerRoman),
        "I" => Some(NumberFormat::UpperRoman),
        _ => None,
    }
}
