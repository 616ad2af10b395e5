//! The fixed words of documents that Opora itself composes, so that what was written is read as it was meant.
//!
//! They are the Bulgarian texts of `translations/bg/documents.ftl`; a test over composed documents fails when one
//! changes without the other.

use opora_domain::planning::{FundingSource, FundingWhat, SectionKind, Status};

/// The explanation of the marks that is added where a plan has marks and explains none.
pub(crate) const LEGEND: &str =
    "Означения: X – период на предоставяне на услугата или дейността; + – период на подготовка и изграждане.";

/// Before a value that the plan's own words do not say.
pub(crate) const CLARIFICATION: &str = "Уточнение – ";
pub(crate) const NOTHING: &str = "(няма)";

/// Between two pieces of prose of which the second has no heading.
pub(crate) const BREAK: &str = "* * *";

/// Over sums that are computed and no part of the plan, and before the note below it.
pub(crate) const COMPUTED_HEADING: &str = "Справка за средствата";
pub(crate) const COMPUTED_NOTE: &str = "Сумите в справката са изчислени";

pub(crate) const UNTITLED_SECTION: &str = "Раздел без наименование";
pub(crate) const YEAR_LABEL: &str = "Година на плана:";
pub(crate) const CONSULTATION_HEADING: &str = "Обществено обсъждане";

pub(crate) const SECTION_KINDS: &[(&str, SectionKind)] = &[
    ("социални услуги", SectionKind::Services),
    ("хоризонтални политики", SectionKind::HorizontalPolicies),
    ("партньорства", SectionKind::Partnership),
    ("човешки ресурси", SectionKind::HumanResources),
    ("други дейности", SectionKind::Other),
    ("приоритетно направление", SectionKind::Direction),
    ("услуги по Националната карта", SectionKind::MapServices),
    ("услуги с общинско финансиране", SectionKind::MunicipalServices),
];

pub(crate) const STATUSES: &[(&str, Status)] = &[
    ("продължаваща", Status::Continuing),
    ("нова", Status::New),
    ("разширяваща се", Status::Expanding),
    ("преобразувана", Status::Transforming),
    ("закривана", Status::Closing),
];

pub(crate) const SOURCES: &[(&str, FundingSource)] = &[
    ("делегирана от държавата дейност", FundingSource::StateDelegated),
    ("държавен бюджет", FundingSource::StateBudget),
    ("общински бюджет", FundingSource::MunicipalBudget),
    ("собствени приходи", FundingSource::OwnRevenue),
    ("проект", FundingSource::Project),
    ("европейска програма", FundingSource::EuProgramme),
    ("национална програма", FundingSource::NationalProgramme),
    ("бюджет на агенция", FundingSource::AgencyBudget),
    ("училищен бюджет", FundingSource::SchoolBudget),
    ("дарения", FundingSource::Donations),
    ("друг източник", FundingSource::Other),
];

pub(crate) const PURPOSES: &[(&str, FundingWhat)] = &[
    ("общо", FundingWhat::Total),
    ("за заплати", FundingWhat::Salaries),
    ("за издръжка", FundingWhat::Maintenance),
    ("месечно", FundingWhat::Monthly),
];
