//! The life of a version. An import proposes one; a person accepts or rejects it; nothing is ever deleted.

use serde::{Deserialize, Serialize};

/// Where a version stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum VersionState {
    /// Being written here (чернова). No version is in this state before plans can be edited.
    Draft,
    /// Understood from a file; waits for a person who accepts or rejects it.
    Proposed,
    /// A person accepted it; its plan never changes again.
    Accepted,
    /// A person rejected it, with a reason; it stays for the record.
    Rejected,
    /// A later version was accepted in its place.
    Superseded,
}

/// A step that the state does not allow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refused {
    pub state: VersionState,
}

impl VersionState {
    pub const ALL: [Self; 5] = [Self::Draft, Self::Proposed, Self::Accepted, Self::Rejected, Self::Superseded];

    /// The name under which the state is stored and published.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Proposed => "proposed",
            Self::Accepted => "accepted",
            Self::Rejected => "rejected",
            Self::Superseded => "superseded",
        }
    }

    /// The state of a name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.name() == name)
    }

    /// Whether values can still be corrected.
    #[must_use]
    pub fn is_open(self) -> bool {
        matches!(self, Self::Draft | Self::Proposed)
    }

    /// # Errors
    /// [`Refused`] unless the version waits for a person.
    pub fn accept(self) -> Result<Self, Refused> {
        if self.is_open() { Ok(Self::Accepted) } else { Err(Refused { state: self }) }
    }

    /// # Errors
    /// [`Refused`] unless the version waits for a person.
    pub fn reject(self) -> Result<Self, Refused> {
        if self.is_open() { Ok(Self::Rejected) } else { Err(Refused { state: self }) }
    }

    /// # Errors
    /// [`Refused`] unless the version is the accepted one.
    pub fn supersede(self) -> Result<Self, Refused> {
        if self == Self::Accepted { Ok(Self::Superseded) } else { Err(Refused { state: self }) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_decided_is_not_decided_again() {
        for state in VersionState::ALL {
            assert_eq!(VersionState::from_name(state.name()), Some(state));
            assert_eq!(state.accept().is_ok(), state.is_open());
            assert_eq!(state.reject().is_ok(), state.is_open());
            assert_eq!(state.supersede().is_ok(), state == VersionState::Accepted);
        }
        assert_eq!(VersionState::from_name("deleted"), None);
    }
}
