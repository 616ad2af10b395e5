//! Who acts, and what that person may do. This is the only place that decides about rights.

use opora_domain::versions::MunicipalityId;

use crate::Error;

/// Who acts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    name: String,
    kind: ActorKind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ActorKind {
    /// Whoever sits at the machine where the program runs. There are no accounts yet.
    Local,
    /// Nobody in particular.
    Anonymous,
}

/// What an actor may want to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Right {
    /// See documents, versions and settings.
    See,
    /// Import, correct, accept, reject.
    Edit,
    /// Change the settings of a municipality.
    Settings,
    /// See who did what.
    SeeAudit,
    /// Take or put back a copy of everything.
    Safekeeping,
}

impl Actor {
    /// Whoever sits at the machine; may do everything.
    #[must_use]
    pub fn local() -> Self {
        Self { name: "local".to_owned(), kind: ActorKind::Local }
    }

    /// A visitor without an account; may do nothing that is kept.
    #[must_use]
    pub fn anonymous() -> Self {
        Self { name: "anonymous".to_owned(), kind: ActorKind::Anonymous }
    }

    /// The name in the audit.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }
}

/// Asks for a right, for one municipality or (with `None`) for all.
///
/// # Errors
/// [`crate::ErrorKind::NotAllowed`] where the actor does not have it.
pub(crate) fn authorise(actor: &Actor, right: Right, municipality: Option<MunicipalityId>) -> Result<(), Error> {
    match actor.kind {
        ActorKind::Local => Ok(()),
        ActorKind::Anonymous => Err(Error::not_allowed(format!("{} wants {right:?} in {municipality:?}", actor.name))),
    }
}
