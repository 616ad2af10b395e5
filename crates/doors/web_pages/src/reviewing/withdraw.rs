//! Taking a correction back.

use axum::extract::{Path, State};
use axum::response::Redirect;
use opora_domain::versions::{CorrectionId, VersionId};
use opora_operations::withdraw_correction;

use crate::failure::Failure;
use crate::routes::{Address, Panel};
use crate::site::Site;
use crate::visit::Done;

/// Answers `POST /imports/{version}/corrections/{correction}/withdraw`.
pub async fn post(
    State(site): State<Site>,
    Path((version, correction)): Path<(VersionId, CorrectionId)>,
) -> Result<Redirect, Failure> {
    withdraw_correction(&site.opora, &site.actor(), version, correction).await?;
    Ok(Redirect::to(&Address::Review(version, Panel::Corrections).after(Done::Withdrawn).to_string()))
}
