//! Writes a kept document as a file, with its municipality's letterhead.

use opora_domain::documents::{DocumentKind, PlanningDocument};
use opora_domain::places;
use opora_domain::settings::MunicipalitySettings;
use opora_storage::load_settings;

use super::subject::load_subject;
use super::{ComposeOptions, FileKind, Letterhead, Subject, compose_file};
use crate::actor::authorise;
use crate::failures::worked;
use crate::{Actor, Error, Opora, Right};

/// A file that was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrittenFile {
    pub bytes: Vec<u8>,
    pub kind: FileKind,
    /// A name for saving it, without a folder, in Latin letters.
    pub name: String,
}

/// Writes the plan of a document or version, with the corrections applied.
///
/// # Errors
/// [`crate::ErrorKind::NotFound`] for an unknown document; [`crate::ErrorKind::Internal`] where a writer fails.
pub async fn write_document(
    opora: &Opora,
    actor: &Actor,
    subject: Subject,
    kind: FileKind,
    options: &ComposeOptions,
) -> Result<WrittenFile, Error> {
    authorise(actor, Right::See, None)?;
    let reading = opora.database.begin_read().await?;
    let version = load_subject(&reading, subject).await?;
    authorise(actor, Right::See, Some(version.municipality.id))?;
    let settings = load_settings(&reading, version.municipality.id).await?.unwrap_or_default();
    drop(reading);
    let options = options.clone();
    worked("writing", move || {
        let bytes = compose_file(&version.plan, kind, &letterhead(settings), &options)?;
        Ok(WrittenFile { bytes, kind, name: file_name(&version.plan, version.municipality.code.as_deref(), kind) })
    })
    .await
}

/// The settings as the head and foot of a document.
pub(crate) fn letterhead(settings: MunicipalitySettings) -> Letterhead {
    Letterhead {
        name_lines: settings.letterhead,
        address_lines: settings.address,
        logo_description: settings.logo.as_ref().map(|logo| logo.description.clone()).filter(|text| !text.is_empty()),
        logo: settings.logo.map(|logo| logo.bytes().to_vec()),
        signature_lines: settings.signature,
    }
}

fn file_name(document: &PlanningDocument, code: Option<&str>, kind: FileKind) -> String {
    let place = code.and_then(places::municipality).map(|municipality| municipality.name_en.to_lowercase());
    let year = document.first_year().map(|year| year.to_string());
    let kind_name = match document.kind() {
        DocumentKind::AnnualPlan => "plan",
        DocumentKind::Strategy => "strategy",
    };
    let parts: Vec<String> = [Some(kind_name.to_owned()), place, year].into_iter().flatten().collect();
    format!("{}.{}", parts.join("-").replace(' ', "-"), kind.ending())
}
