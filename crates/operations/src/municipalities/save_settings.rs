//! Saves the settings of a municipality.

use opora_domain::settings::MunicipalitySettings;
use opora_domain::versions::{AuditAction, MunicipalityId};

use opora_storage::{add_audit_entry, find_municipality, load_settings};
use serde_json::{Value, json};

use crate::actor::authorise;
use crate::documents::sha256;
use crate::{Actor, Error, Opora, Right};

/// Saves the settings as a whole.
///
/// # Errors
/// [`crate::ErrorKind::Invalid`] where they do not fit on a document; [`crate::ErrorKind::NotFound`] for an unknown
/// municipality.
pub async fn save_settings(
    opora: &Opora,
    actor: &Actor,
    municipality: MunicipalityId,
    settings: MunicipalitySettings,
) -> Result<MunicipalitySettings, Error> {
    authorise(actor, Right::Settings, Some(municipality))?;
    let settings = settings.tidied()?;
    let writing = opora.database.begin_write().await?;
    if find_municipality(&writing, municipality).await?.is_none() {
        return Err(Error::not_found(municipality.to_string()));
    }
    let before = load_settings(&writing, municipality).await?.unwrap_or_default();
    let mut entry = opora.audit(actor, AuditAction::SaveSettings, Some(municipality));
    opora_storage::save_settings(&writing, municipality, &settings, entry.at).await?;
    entry.subject = Some(municipality.0);
    (entry.from, entry.to) = (told(&before), told(&settings));
    add_audit_entry(&writing, &entry).await?;
    writing.commit().await?;
    Ok(settings)
}

/// The settings as the audit tells them: the logo by its hash.
fn told(settings: &MunicipalitySettings) -> Value {
    json!({
        "letterhead": settings.letterhead,
        "address": settings.address,
        "signature": settings.signature,
        "logo": settings.logo.as_ref().map(|logo| sha256(logo.bytes())),
    })
}
