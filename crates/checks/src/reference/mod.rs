//! What is announced and never given.

pub(crate) mod address_missing;
pub(crate) mod adoption_blank;
pub(crate) mod adoption_missing;
pub(crate) mod amount_missing;
pub(crate) mod amounts_absent;
pub(crate) mod description_missing;
pub(crate) mod funding_missing;
pub(crate) mod funding_vague;
pub(crate) mod location_missing;
pub(crate) mod location_narrower;
pub(crate) mod location_of_some;
pub(crate) mod programme_unnamed;
pub(crate) mod protocol_missing;
pub(crate) mod responsible_missing;
