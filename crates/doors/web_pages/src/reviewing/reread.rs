//! Reading the source again.

use axum::extract::{Path, State};
use axum::response::Redirect;
use opora_domain::versions::VersionId;
use opora_operations::reread_import;

use crate::failure::Failure;
use crate::routes::{Address, Panel};
use crate::site::Site;
use crate::visit::Done;

/// Answers `POST /imports/{version}/reread`: to the review of what was read, which may be a new version.
pub async fn post(State(site): State<Site>, Path(version): Path<VersionId>) -> Result<Redirect, Failure> {
    let _admission = site.heavy.admit().await?;
    let import = reread_import(&site.opora, &site.actor(), version).await?;
    Ok(Redirect::to(&Address::Review(import.version.id, Panel::Values).after(Done::Reread).to_string()))
}
