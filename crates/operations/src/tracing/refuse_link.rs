//! Refuses a link that the words proposed

use opora_domain::tracing::{Link, LinkState};
use opora_domain::versions::AuditAction;

use super::LinkEnds;
use super::deciding::decide;
use crate::{Actor, Error, Opora};

///  it is not proposed again.:Refuses a link; a confirmation of the same link is replaced.
///
/// # Errors
/// [`crate::ErrorKind::NotFound`] for an unknown version; [`crate::ErrorKind::Invalid`] where an end is not there or the
/// strategy is of another municipality.
pub async fn refuse_link(opora: &Opora, actor: &Actor, ends: &LinkEnds) -> Result<Link, Error> {
    let entry = opora.audit(actor, AuditAction::RefuseLink, None);
    decide(opora, actor, ends, LinkState::Refused, entry).await
}
