//! The settings of a municipality.

use jiff::Timestamp;
use opora_domain::settings::{Logo, MunicipalitySettings};
use opora_domain::versions::MunicipalityId;
use sea_orm::sea_query::OnConflict;
use sea_orm::{EntityTrait, Set};

use crate::portable::{from_json, json, milliseconds};
use crate::tables::municipality_settings::{ActiveModel, Column, Entity};
use crate::{StorageError, Transaction};

/// The settings; `None` where none were saved.
///
/// # Errors
/// [`StorageError`] of the database.
pub async fn load_settings(
    transaction: &Transaction,
    municipality: MunicipalityId,
) -> Result<Option<MunicipalitySettings>, StorageError> {
    let Some(row) = Entity::find_by_id(municipality.0).one(&transaction.inner).await? else { return Ok(None) };
    let logo = row
        .logo
        .map(|bytes| Logo::try_new(bytes, row.logo_description.unwrap_or_default()))
        .transpose()
        .map_err(|_| StorageError::Damaged("logo".to_owned()))?;
    Ok(Some(MunicipalitySettings {
        letterhead: from_json(&row.letterhead, "letterhead")?,
        address: from_json(&row.address, "address")?,
        signature: from_json(&row.signature, "signature")?,
        logo,
    }))
}

/// Saves the settings as a whole.
///
/// # Errors
/// [`StorageError`] of the database.
pub async fn save_settings(
    transaction: &Transaction,
    municipality: MunicipalityId,
    settings: &MunicipalitySettings,
    now: Timestamp,
) -> Result<(), StorageError> {
    let row = ActiveModel {
        municipality_id: Set(municipality.0),
        letterhead: Set(json(&settings.letterhead)?),
        address: Set(json(&settings.address)?),
        signature: Set(json(&settings.signature)?),
        logo_description: Set(settings.logo.as_ref().map(|logo| logo.description.clone())),
        saved_at: Set(milliseconds(now)),
        logo: Set(settings.logo.as_ref().map(|logo| logo.bytes().to_vec())),
    };
    let replace = OnConflict::column(Column::MunicipalityId)
        .update_columns([
            Column::Letterhead,
            Column::Address,
            Column::Signature,
            Column::LogoDescription,
            Column::SavedAt,
            Column::Logo,
        ])
        .to_owned();
    Entity::insert(row).on_conflict(replace).exec_without_returning(&transaction.inner).await?;
    Ok(())
}
