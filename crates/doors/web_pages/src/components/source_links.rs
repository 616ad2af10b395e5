//! How a page leads to places of the source: to the piece beside it, to another piece, or to the review of the version.

use opora_domain::versions::VersionId;
use opora_tree::Place;

use super::evidence_link::source_element;
use super::source_pieces::{Line, SourcePiece};
use crate::routes::{Address, PanelPart};

/// From where the source is looked at.
#[derive(Debug, Clone, Copy)]
pub enum SourceLinks {
    /// The version has no source to show.
    Nowhere,
    /// From a page without the source.
    Away(VersionId),
    /// From the review: the part of the panel stays as it is.
    Beside { version: VersionId, part: PanelPart, piece: SourcePiece },
}

impl SourceLinks {
    /// The address of a place.
    pub fn address(self, at: Place) -> Option<String> {
        match self {
            Self::Nowhere => None,
            Self::Away(version) => Some(Address::Source(version, at).to_string()),
            Self::Beside { piece, .. } if piece.holds(Line::of(at)) => Some(format!("#{}", source_element(at))),
            Self::Beside { version, part, .. } => {
                Some(Address::SourceBeside(version, part, at).within(source_element(at)).to_string())
            }
        }
    }
}
