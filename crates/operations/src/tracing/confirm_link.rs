//! Confirms that a row of a plan carries out an element of the strategy.

use opora_domain::tracing::{Link, LinkState};
use opora_domain::versions::AuditAction;

use super::LinkEnds;
use super::deciding::decide;
use crate::{Actor, Error, Opora};

/// Confirms a link; a refusal of the same link is replaced.
///
/// # Errors
/// [`crate::ErrorKind::NotFound`] for an unknown version; [`crate::ErrorKind::Invalid`] where an end is not there or the
/// strategy is of another municipality.
pub async fn confirm_link(opora: &Opora, actor: &Actor, ends: &LinkEnds) -> Result<Link, Error> {
    let entry = opora.audit(actor, AuditAction::ConfirmLink, None);
    decide(opora, actor, ends, LinkState::Confirmed, entry).await
}
