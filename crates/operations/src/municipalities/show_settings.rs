//! Shows the settings of a municipality.

use opora_domain::settings::MunicipalitySettings;
use opora_domain::versions::MunicipalityId;

use opora_storage::{find_municipality, load_settings};

use crate::actor::authorise;
use crate::{Actor, Error, Opora, Right};

/// The settings; empty ones where none were saved.
///
/// # Errors
/// [`crate::ErrorKind::NotFound`] for an unknown municipality.
pub async fn show_settings(
    opora: &Opora,
    actor: &Actor,
    municipality: MunicipalityId,
) -> Result<MunicipalitySettings, Error> {
    authorise(actor, Right::See, Some(municipality))?;
    let reading = opora.database.begin_read().await?;
    if find_municipality(&reading, municipality).await?.is_none() {
        return Err(Error::not_found(municipality.to_string()));
    }
    Ok(load_settings(&reading, municipality).await?.unwrap_or_default())
}
