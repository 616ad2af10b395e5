//! Lists the municipalities of which something is kept.

use opora_domain::versions::KeptMunicipality;

use crate::actor::authorise;
use crate::{Actor, Error, Opora, Right};

/// The municipalities, by name.
///
/// # Errors
/// [`crate::ErrorKind::NotAllowed`], or a failure of the database.
pub async fn list_municipalities(opora: &Opora, actor: &Actor) -> Result<Vec<KeptMunicipality>, Error> {
    authorise(actor, Right::See, None)?;
    let reading = opora.database.begin_read().await?;
    Ok(opora_storage::list_municipalities(&reading).await?)
}
