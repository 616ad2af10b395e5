//! A row of the plan.

use opora_tree::Place;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::evidence::EvidenceByField;
use crate::money::{Amount, Currency, Money};

/// A service or activity that the plan promises.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Item {
    /// The bare number as printed.
    pub number: Option<String>,
    /// 1, 2, … where one numbered row has several rows of its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub part: Option<u32>,
    pub title: Option<String>,
    /// The printed form, such as "Социална услуга в общността – резидентен тип".
    pub form: Option<String>,
    /// List items inside it on lines of their own.
    pub description: Option<String>,
    pub location: Option<String>,
    /// The four quarters; `None` where the document has no schedule.
    pub schedule: Option<[Option<Quarter>; 4]>,
    pub funding_text: Option<String>,
    pub funding: Vec<Funding>,
    pub responsible: Vec<String>,
    pub capacity: Option<Capacity>,
    pub users: Option<Users>,
    pub status: Option<Status>,
    /// The year in which the service opens.
    pub opens: Option<u16>,
    /// What the document tells in columns that no other key takes: the target group, expected results, remarks.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<ItemNote>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<Place>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confidence: Option<f64>,
    #[serde(skip_serializing_if = "EvidenceByField::is_empty")]
    pub evidence: EvidenceByField,
}

/// A text of a row in a column of the document's own.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct ItemNote {
    /// The heading of the column as printed.
    pub heading: Option<String>,
    pub text: Option<String>,
}

/// What a quarter is used for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Quarter {
    Provision,
    Preparation,
}

/// One source of money, with the amount where one is printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Funding {
    pub source: FundingSource,
    #[serde(default)]
    pub programme: Option<String>,
    #[serde(default)]
    pub amount: Option<Amount>,
    #[serde(default)]
    pub currency: Option<Currency>,
    #[serde(default)]
    pub what: Option<FundingWhat>,
}

impl Funding {
    /// The amount with its currency, where both are known.
    #[must_use]
    pub fn money(&self) -> Option<Money> {
        Some(Money { amount: self.amount?, currency: self.currency? })
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum FundingSource {
    /// Делегирана от държавата дейност.
    StateDelegated,
    StateBudget,
    MunicipalBudget,
    /// Собствени и местни приходи.
    OwnRevenue,
    Project,
    EuProgramme,
    NationalProgramme,
    /// The running costs of АСП, ДСП or ОЗД.
    AgencyBudget,
    SchoolBudget,
    Donations,
    Other,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum FundingWhat {
    Total,
    Salaries,
    Maintenance,
    Monthly,
}

/// How many can be served. Under the present law `planned` is the greatest number of users.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Capacity {
    pub current: Option<u32>,
    pub planned: Option<u32>,
    pub unit: Option<String>,
}

/// The users where the document splits them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Users {
    pub children: Option<u32>,
    pub adults: Option<u32>,
    pub total: Option<u32>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    Continuing,
    New,
    Expanding,
    Transforming,
    Closing,
}

/// What a column of a plan's table holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ColumnRole {
    Number,
    Title,
    /// The kind or form of a service in a column of its own.
    Form,
    Description,
    Location,
    Quarter1,
    Quarter2,
    Quarter3,
    Quarter4,
    /// A schedule or term written out in one column.
    Term,
    Funding,
    /// Amounts in a column of their own.
    Amount,
    Responsible,
    /// The number of places or the greatest number of users.
    Capacity,
    /// Places at present, where present and planned have columns of their own.
    CapacityCurrent,
    UsersChildren,
    UsersAdults,
    UsersTotal,
    Status,
    Opens,
    TargetGroup,
    ExpectedResult,
    /// Anything else; kept with the description.
    Unknown,
}
