//! The decision of a council that makes a version hold (решение на общинския съвет).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A decision; each part may be unknown, as forms leave it blank.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    pub kind: DecisionKind,
    /// The body that decides, such as "Общински съвет – Ясеново".
    #[serde(default)]
    pub body: Option<String>,
    /// The bare number.
    #[serde(default)]
    pub number: Option<String>,
    /// The bare number of the protocol.
    #[serde(default)]
    pub protocol: Option<String>,
    #[serde(default)]
    pub date: Option<Date>,
}

/// What the decision does to the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DecisionKind {
    /// Приема.
    Adopt,
    /// Изменя и допълва.
    Amend,
    /// Отменя.
    Repeal,
}

impl DecisionKind {
    pub const ALL: [Self; 3] = [Self::Adopt, Self::Amend, Self::Repeal];

    /// The name under which the kind is stored.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Adopt => "adopt",
            Self::Amend => "amend",
            Self::Repeal => "repeal",
        }
    }

    /// The kind of a name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}
