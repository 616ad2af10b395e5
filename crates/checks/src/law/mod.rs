//! Legal bases and bodies that no longer hold.

pub(crate) mod act_repealed;
pub(crate) mod adopted_late;
pub(crate) mod basis_missing;
pub(crate) mod body_renamed;
pub(crate) mod consultation_short;
pub(crate) mod employment_as_service;
pub(crate) mod kind_of_service_old;
pub(crate) mod personal_assistant;
pub(crate) mod validity;
