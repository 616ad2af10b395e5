//! The staff that the services of a strategy have and need.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::evidence::Origin;
use crate::quantity::Quantity;

/// Places and staff of one service.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Staffing {
    /// The heading of the group of rows that it stands under.
    pub group: Option<String>,
    pub service: Option<String>,
    pub base: Option<StaffingBase>,
    pub planned: Option<StaffingPlanned>,
    #[serde(flatten)]
    pub origin: Origin,
}

/// A total as printed; it is never the truth beside its rows, the difference is shown.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct StaffingTotal {
    /// `None` for the grand total.
    pub group: Option<String>,
    /// As printed.
    pub label: Option<String>,
    pub base: Option<StaffingBase>,
    pub planned: Option<StaffingPlanned>,
    #[serde(flatten)]
    pub origin: Origin,
}

/// The state at the beginning; `None` for a dash.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct StaffingBase {
    pub year: Option<u16>,
    pub capacity: Option<Quantity>,
    pub staff: Option<Quantity>,
}

/// The state that is planned; `None` for a dash.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct StaffingPlanned {
    pub capacity: Option<Quantity>,
    pub staff: Option<Quantity>,
}
