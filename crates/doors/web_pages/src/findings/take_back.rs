//! Taking the acceptance of a finding back: it is open again.

use axum::extract::{Path, Query, State};
use axum::response::Redirect;
use opora_domain::versions::{AcceptanceId, VersionId};
use opora_operations::take_back_acceptance;

use super::accept_finding_page::SeenAtQuery;
use crate::failure::Failure;
use crate::site::Site;
use crate::visit::Done;

/// Answers `POST /plans/{version}/acceptances/{acceptance}/take-back`: back to where the finding stands.
pub async fn post(
    State(site): State<Site>,
    Path((version, acceptance)): Path<(VersionId, AcceptanceId)>,
    Query(query): Query<SeenAtQuery>,
) -> Result<Redirect, Failure> {
    take_back_acceptance(&site.opora, &site.actor(), version, acceptance).await?;
    Ok(Redirect::to(&query.seen_at().address(version).after(Done::FindingOpen).to_string()))
}
