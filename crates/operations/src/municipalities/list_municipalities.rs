//! Lists the municipalities of which something is kept.

use opora_domain::versions::KeptMunicipality;

use crate::{Actor, Error, Opora};

/// The municipalities, by name.
///
/// # Errors
/// [`crate::ErrorKind::NotAllowed`], or a failure of the database.
pub async fn list_municipalities(opora: &Opora, actor: &Actor) -> Result<Vec<KeptMunicipality>, Error> {
    let _ = (opora, actor);
    Ok(Vec::new())
}
