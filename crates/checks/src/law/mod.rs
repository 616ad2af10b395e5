//! Legal bases and bodies that no longer hold.

pub(crate) mod act_repealed;
pub(crate) mod adopted_late;
pub(crate) mod basis_missing;
pub(crate) mod body_renamed;
pub(crate) mod consultation_short;
pub(crate) mod employment_as_service;
pub(crate) mod foster_care_as_service;
pub(crate) mod kind_of_service_old;
pub(crate) mod local_service_in_map;
pub(crate) mod map_unnamed;
pub(crate) mod municipal_part_missing;
pub(crate) mod personal_assistant;
pub(crate) mod service_without_kind;
pub(crate) mod users_not_places;
pub(crate) mod validity;
