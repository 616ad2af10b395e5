//! The names of the plan's kinds in addresses and in the keys of texts: the same as in the exchange format.

use opora_domain::planning::{FundingSource, FundingWhat, SectionKind, Status};

/// Every source, in the order in which people are offered them.
pub const FUNDING_SOURCES: [FundingSource; 11] = [
    FundingSource::StateDelegated,
    FundingSource::StateBudget,
    FundingSource::MunicipalBudget,
    FundingSource::OwnRevenue,
    FundingSource::Project,
    FundingSource::EuProgramme,
    FundingSource::NationalProgramme,
    FundingSource::AgencyBudget,
    FundingSource::SchoolBudget,
    FundingSource::Donations,
    FundingSource::Other,
];

/// Every status.
pub const STATUSES: [Status; 5] =
    [Status::Continuing, Status::New, Status::Expanding, Status::Transforming, Status::Closing];

/// The name of a source of money.
pub fn funding_source(source: FundingSource) -> &'static str {
    match source {
        FundingSource::StateDelegated => "state_delegated",
        FundingSource::StateBudget => "state_budget",
        FundingSource::MunicipalBudget => "municipal_budget",
        FundingSource::OwnRevenue => "own_revenue",
        FundingSource::Project => "project",
        FundingSource::EuProgramme => "eu_programme",
        FundingSource::NationalProgramme => "national_programme",
        FundingSource::AgencyBudget => "agency_budget",
        FundingSource::SchoolBudget => "school_budget",
        FundingSource::Donations => "donations",
        FundingSource::Other => "other",
    }
}

/// The name of what an amount is for.
pub fn funding_what(what: FundingWhat) -> &'static str {
    match what {
        FundingWhat::Total => "total",
        FundingWhat::Salaries => "salaries",
        FundingWhat::Maintenance => "maintenance",
        FundingWhat::Monthly => "monthly",
    }
}

/// The name of a status.
pub fn status(status: Status) -> &'static str {
    match status {
        Status::Continuing => "continuing",
        Status::New => "new",
        Status::Expanding => "expanding",
        Status::Transforming => "transforming",
        Status::Closing => "closing",
    }
}

/// The name of a kind of section.
pub fn section_kind(kind: SectionKind) -> &'static str {
    match kind {
        SectionKind::Services => "services",
        SectionKind::HorizontalPolicies => "horizontal_policies",
        SectionKind::Partnership => "partnership",
        SectionKind::HumanResources => "human_resources",
        SectionKind::Other => "other",
        SectionKind::Direction => "direction",
        SectionKind::MapServices => "map_services",
        SectionKind::MunicipalServices => "municipal_services",
    }
}
