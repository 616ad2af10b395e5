//! The districts and municipalities of Bulgaria, as facts in the program.
//!
//! Source: the National Statistical Institute's classification of administrative and territorial units (ЕКАТТЕ).

mod districts;
mod lookup;
mod municipalities;

pub use districts::DISTRICTS;
pub use lookup::{district_named, folded, municipalities_named, municipality_named};
pub use municipalities::MUNICIPALITIES;

use serde::Serialize;

/// A district (област).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub struct District {
    /// Three Latin letters.
    pub code: &'static str,
    pub name: &'static str,
    pub name_en: &'static str,
}

/// A municipality (община).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub struct Municipality {
    /// The code of the district and two digits.
    pub code: &'static str,
    pub district_code: &'static str,
    pub name: &'static str,
    pub name_en: &'static str,
    /// The five digits of the settlement that is the centre.
    pub centre_ekatte: &'static str,
    /// The region of the European classification NUTS, level 3; one for each district.
    pub nuts3: &'static str,
}

/// The district of a code.
#[must_use]
pub fn district(code: &str) -> Option<&'static District> {
    DISTRICTS.binary_search_by(|district| district.code.cmp(code)).ok().and_then(|index| DISTRICTS.get(index))
}

/// The municipality of a code.
#[must_use]
pub fn municipality(code: &str) -> Option<&'static Municipality> {
    let index = MUNICIPALITIES.binary_search_by(|municipality| municipality.code.cmp(code)).ok()?;
    MUNICIPALITIES.get(index)
}

impl Municipality {
    #[must_use]
    pub fn district(&self) -> Option<&'static District> {
        district(self.district_code)
    }
}
