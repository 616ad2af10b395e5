//! The headings that group the rows of a plan.

use opora_domain::planning::SectionKind;

/// A heading is of a kind when each of the stems stands in it, and none of those that exclude the kind.
pub(crate) struct SectionHeading {
    pub(crate) kind: SectionKind,
    pub(crate) all: &'static [&'static str],
    pub(crate) none: &'static [&'static str],
}

const fn heading(kind: SectionKind, all: &'static [&'static str], none: &'static [&'static str]) -> SectionHeading {
    SectionHeading { kind, all, none }
}

/// In the order in which they are tried: the particular before the general.
pub(crate) const SECTION_HEADINGS: &[SectionHeading] = &[
    heading(SectionKind::Direction, &["приоритетн", "направлен"], &["направления"]),
    heading(SectionKind::HorizontalPolicies, &["хоризонтал"], &[]),
    heading(SectionKind::HorizontalPolicies, &["социалн", "включван"], &["услуг"]),
    heading(SectionKind::MunicipalServices, &["услуг", "общинск", "бюджет"], &["държавн"]),
    heading(SectionKind::MunicipalServices, &["услуг", "бюджет", "общината"], &["държавн"]),
    heading(SectionKind::MunicipalServices, &["услуг", "финансир", "общин"], &["държавн", "национал", "проект"]),
    heading(SectionKind::MunicipalServices, &["услуг", "издържа", "общин"], &["държавн"]),
    heading(SectionKind::MunicipalServices, &["услуг", "местн", "дейност"], &[]),
    heading(SectionKind::MunicipalServices, &["услуг", "местни", "приходи"], &["държавн"]),
    heading(SectionKind::MunicipalServices, &["общински", "услуги"], &["национал"]),
    heading(SectionKind::MunicipalServices, &["общински", "социални"], &["национал"]),
    heading(SectionKind::MapServices, &["национал", "карта"], &[]),
    heading(SectionKind::MapServices, &["услуг", "държавн", "бюджет"], &[]),
    heading(SectionKind::MapServices, &["услуг", "делегиран"], &[]),
    heading(SectionKind::MapServices, &["държавно", "финансиран"], &[]),
    heading(SectionKind::Partnership, &["партньорств"], &["услуги в"]),
    heading(SectionKind::Partnership, &["работа", "мрежа"], &[]),
    heading(SectionKind::Partnership, &["сътрудничеств"], &["услуг"]),
    heading(SectionKind::Partnership, &["взаимодействи", "институци"], &["услуг"]),
    heading(SectionKind::Partnership, &["междуинституционал"], &[]),
    heading(SectionKind::HumanResources, &["човешк", "ресурс"], &[]),
    heading(SectionKind::HumanResources, &["развитие", "служител"], &[]),
    heading(SectionKind::HumanResources, &["развитие", "персонал"], &[]),
    heading(SectionKind::HumanResources, &["развитие", "кадр"], &[]),
    heading(SectionKind::HumanResources, &["обучени", "служител"], &[]),
    heading(SectionKind::HumanResources, &["обучени", "персонал"], &[]),
    heading(SectionKind::HumanResources, &["повишаване", "квалификаци"], &[]),
    heading(SectionKind::Other, &["други", "дейност"], &[]),
    heading(SectionKind::Other, &["други", "мерки"], &[]),
    heading(SectionKind::Services, &["социалн", "услуг"], &[]),
    heading(SectionKind::Services, &["услуги", "общността"], &[]),
    heading(SectionKind::Services, &["резидентн", "услуги"], &[]),
    heading(SectionKind::Services, &["здравно", "услуги"], &[]),
    heading(SectionKind::Direction, &["направлен"], &["направления"]),
];

/// Words that stand before the number of a section and are not part of its title.
pub(crate) const SECTION_LABELS: &[&str] =
    &["приоритетно направление", "направление", "приоритет", "раздел", "част", "глава", "целева група"];

/// Words that announce the general objective of a section.
pub(crate) const OBJECTIVE_LABELS: &[&str] = &["обща цел", "стратегическа цел", "основна цел"];

/// Words that announce objectives and measures below the general one.
pub(crate) const LOWER_LABELS: &[&str] = &["специфична цел", "конкретна цел", "оперативна цел", "подцел"];

/// Words that announce a measure or an activity with its number.
pub(crate) const MEASURE_LABELS: &[&str] = &["мярка", "дейност", "услуга", "задача"];

/// The first words of a row of totals.
pub(crate) const TOTAL_WORDS: &[&str] = &["общо", "всичко", "сума", "тотал", "итого", "сбор"];

/// The first words of a row that sums only some rows of its section.
pub(crate) const SUBTOTAL_STEMS: &[&str] = &["междин", "подсум"];

/// Words that make a total the one of the whole plan.
pub(crate) const WHOLE_PLAN_WORDS: &[&str] = &["план", "годишн", "крайн"];
