//! Accepts an import: its plan becomes the version that holds and never changes again.

use opora_domain::versions::{AuditAction, Decision, VersionId, VersionState, VersionSummary};

use super::correct_value::LONGEST_REASON;
use super::decision::{Verdict, decide};
use crate::actor::authorise;
use crate::{Actor, Error, Opora, Right};

/// Accepts an import, with the decision of the council where there is one. The version accepted before is superseded.
///
/// # Errors
/// [`crate::ErrorKind::Conflict`] where the version was accepted or rejected before.
pub async fn accept_import(
    opora: &Opora,
    actor: &Actor,
    version: VersionId,
    decision: Option<Decision>,
) -> Result<VersionSummary, Error> {
    authorise(actor, Right::Edit, None)?;
    let texts = decision.iter().flat_map(|decision| [&decision.body, &decision.number, &decision.protocol]);
    if texts.flatten().any(|text| text.chars().count() > LONGEST_REASON) {
        return Err(Error::invalid("error-text-too-long", "decision"));
    }
    let entry = opora.audit(actor, AuditAction::AcceptImport, None);
    let verdict = Verdict { step: VersionState::accept, reason: None, decision: decision.as_ref() };
    decide(opora, actor, version, &verdict, entry).await
}
