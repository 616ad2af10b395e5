//! The picture of a municipality's letterhead.

use axum::extract::{Query, State};
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use opora_operations::show_settings;

use super::settings_page::SettingsQuery;
use crate::failure::Failure;
use crate::site::Site;

/// Answers `/settings/logo`.
pub async fn get(State(site): State<Site>, Query(query): Query<SettingsQuery>) -> Result<Response, Failure> {
    let municipality = query.municipality.parse().map_err(|_| Failure::NotFound)?;
    let settings = show_settings(&site.opora, &site.actor(), municipality).await?;
    let logo = settings.logo.ok_or(Failure::NotFound)?;
    Ok(([(CONTENT_TYPE, logo.media_type())], logo.bytes().to_vec()).into_response())
}
