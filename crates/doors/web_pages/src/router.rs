//! Every route of the pages, and what stands before them, in one place.

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::{get, post};
use opora_operations::Opora;
use tower_http::compression::{CompressionLayer, CompressionLevel};

use crate::assets;
use crate::documents::{downloads_page, reading_progress, start_page, upload_page};
use crate::failure::{self, Failure};
use crate::findings::{accept_finding_page, findings_page, take_back};
use crate::guards::host::{self, KnownHosts};
use crate::guards::{origin, response_headers};
use crate::options::WebOptions;
use crate::planning::{plan_page, plans_of_year_page};
use crate::reviewing::{
    accept_page, add_row_page, correct_page, funding_page, reject_page, reread, review_page, take_out_page, withdraw,
};
use crate::routes::patterns;
use crate::rules::rules_page;
use crate::settings::{logo, settings_page};
use crate::site::Site;
use crate::strategies::part_page;
use crate::tracing::{choose_page, tracing_page};
use crate::versions::{comparison_page, two_documents_page, versions_page};

/// The greatest size of a form, in bytes: the longest value that can be typed, encoded.
const MOST_FORM_BYTES: usize = 1024 * 1024;
/// The greatest size of a file that is uploaded, with what the form adds, in bytes.
const MOST_UPLOAD_BYTES: usize = upload_page::MOST_FILE_BYTES + 64 * 1024;

/// The pages over opened data.
pub fn router(opora: Opora, options: WebOptions) -> Router {
    let hosts = KnownHosts::of(options.listen);
    let upload = get(upload_page::get).post(upload_page::post).layer(DefaultBodyLimit::max(MOST_UPLOAD_BYTES));
    let settings = get(settings_page::get).post(settings_page::post).layer(DefaultBodyLimit::max(2 * MOST_FORM_BYTES));
    Router::new()
        .route(patterns::START, get(start_page::get))
        .route(patterns::UPLOAD, upload)
        .route(patterns::READING_PROGRESS, get(reading_progress::get))
        .route(patterns::REVIEW, get(review_page::get))
        .route(patterns::CORRECT, get(correct_page::get).post(correct_page::post))
        .route(patterns::FUNDING, get(funding_page::get).post(funding_page::post))
        .route(patterns::TAKE_OUT, get(take_out_page::get).post(take_out_page::post))
        .route(patterns::ADD_ROW, get(add_row_page::get).post(add_row_page::post))
        .route(patterns::WITHDRAW, post(withdraw::post))
        .route(patterns::ACCEPT, get(accept_page::get).post(accept_page::post))
        .route(patterns::REJECT, get(reject_page::get).post(reject_page::post))
        .route(patterns::REREAD, post(reread::post))
        .route(patterns::PLAN, get(plan_page::get))
        .route(patterns::PLANS_OF_YEAR, get(plans_of_year_page::get))
        .route(patterns::TWO_DOCUMENTS, get(two_documents_page::get))
        .route(patterns::STRATEGY_PART, get(part_page::get))
        .route(patterns::FINDINGS, get(findings_page::get))
        .route(patterns::ACCEPT_FINDING, get(accept_finding_page::get).post(accept_finding_page::post))
        .route(patterns::TAKE_BACK, post(take_back::post))
        .route(patterns::TRACING, get(tracing_page::get).post(tracing_page::post))
        .route(patterns::CHOOSE_LINK, get(choose_page::get))
        .route(patterns::VERSIONS, get(versions_page::get))
        .route(patterns::COMPARISON, get(comparison_page::get))
        .route(patterns::DOWNLOADS, get(downloads_page::get))
        .route(patterns::DOWNLOAD, get(downloads_page::download))
        .route(patterns::SETTINGS, settings)
        .route(patterns::LOGO, get(logo::get))
        .route(patterns::RULES, get(rules_page::get))
        .route(patterns::ASSET, get(assets::serve))
        .fallback(async || Failure::NotFound)
        .layer(DefaultBodyLimit::max(MOST_FORM_BYTES))
        .layer(from_fn_with_state(hosts.clone(), origin::check))
        .layer(from_fn_with_state(hosts, host::check))
        .layer(from_fn(failure::explain))
        .layer(CompressionLayer::new().quality(CompressionLevel::Fastest))
        .layer(from_fn(response_headers::add))
        .with_state(Site::new(opora))
}
