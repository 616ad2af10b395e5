//! The record of what was done: who, what, when, from what to what, why.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

use super::MunicipalityId;

/// One entry; entries are only added.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AuditEntry {
    pub id: Uuid,
    pub at: Timestamp,
    /// Who did it, such as `local`.
    pub actor: String,
    pub action: AuditAction,
    pub municipality: Option<MunicipalityId>,
    /// The identifier of what it was done to.
    pub subject: Option<Uuid>,
    /// What was there before; `null` where there was nothing.
    pub from: Value,
    pub to: Value,
    pub reason: Option<String>,
}

macro_rules! actions {
    ($($(#[$meaning:meta])* $action:ident = $name:literal),* $(,)?) => {
        /// What was done.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum AuditAction { $($(#[$meaning])* $action),* }

        impl AuditAction {
            pub const ALL: &[Self] = &[$(Self::$action),*];

            /// The name under which the action is stored and published.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$action => $name),* }
            }
        }
    };
}

actions![
    ImportDocument = "import_document",
    CorrectValue = "correct_value",
    WithdrawCorrection = "withdraw_correction",
    AcceptImport = "accept_import",
    RejectImport = "reject_import",
    RereadImport = "reread_import",
    AcceptFinding = "accept_finding",
    TakeBackAcceptance = "take_back_acceptance",
    ConfirmLink = "confirm_link",
    RefuseLink = "refuse_link",
    RemoveLink = "remove_link",
    SaveSettings = "save_settings",
    Backup = "backup",
    Restore = "restore",
];

impl AuditAction {
    /// The action of a name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|action| action.name() == name)
    }
}
