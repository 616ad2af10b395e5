//! The words by which sources of money are known.

use opora_domain::planning::FundingSource;

/// A source is named where the first stem stands and the others follow within the next few words.
pub(crate) struct SourceName {
    pub(crate) source: FundingSource,
    pub(crate) words: &'static [&'static str],
    /// The first word must be equal, not only begin so (abbreviations).
    pub(crate) whole: bool,
    /// Whether the name by itself is that of a programme ("ОПАК"), not of a kind of source ("ОП").
    pub(crate) named: bool,
}

const fn by_stem(source: FundingSource, words: &'static [&'static str]) -> SourceName {
    SourceName { source, words, whole: false, named: false }
}

const fn kind(source: FundingSource, abbreviation: &'static [&'static str]) -> SourceName {
    SourceName { source, words: abbreviation, whole: true, named: false }
}

const fn named(source: FundingSource, abbreviation: &'static [&'static str]) -> SourceName {
    SourceName { source, words: abbreviation, whole: true, named: true }
}

/// In the order in which they are tried at each word: the particular before the general.
pub(crate) const SOURCE_NAMES: &[SourceName] = &[
    by_stem(FundingSource::SchoolBudget, &["делегиран", "училищн", "бюджет"]),
    by_stem(FundingSource::SchoolBudget, &["делегиран", "бюджет", "училищ"]),
    by_stem(FundingSource::SchoolBudget, &["училищн", "бюджет"]),
    by_stem(FundingSource::SchoolBudget, &["бюджет", "училищ"]),
    by_stem(FundingSource::SchoolBudget, &["бюджет", "детск", "градин"]),
    by_stem(FundingSource::StateDelegated, &["делегиран", "държав"]),
    by_stem(FundingSource::StateDelegated, &["държавн", "делегиран"]),
    by_stem(FundingSource::StateDelegated, &["делегиран", "бюджет"]),
    by_stem(FundingSource::StateDelegated, &["делегиран"]),
    kind(FundingSource::StateDelegated, &["ддд"]),
    kind(FundingSource::StateDelegated, &["ддц"]),
    kind(FundingSource::StateDelegated, &["дд"]),
    kind(FundingSource::StateDelegated, &["ерс"]),
    by_stem(FundingSource::StateDelegated, &["едини", "стандарт"]),
    by_stem(FundingSource::StateDelegated, &["един", "разход", "стандарт"]),
    by_stem(FundingSource::StateBudget, &["държав", "бюджет", "закон", "лична", "помощ"]),
    by_stem(FundingSource::StateBudget, &["държав", "бюджет"]),
    by_stem(FundingSource::StateBudget, &["републиканск", "бюджет"]),
    by_stem(FundingSource::StateBudget, &["бюджет", "държав"]),
    by_stem(FundingSource::StateBudget, &["бюджет", "мтсп"]),
    by_stem(FundingSource::StateBudget, &["държавн", "субсиди"]),
    by_stem(FundingSource::StateBudget, &["целев", "субсиди"]),
    by_stem(FundingSource::StateBudget, &["държавн", "финансиран"]),
    kind(FundingSource::StateBudget, &["рб"]),
    kind(FundingSource::StateBudget, &["мтсп"]),
    kind(FundingSource::StateBudget, &["дб"]),
    named(FundingSource::StateBudget, &["фонд", "социална", "закрила"]),
    named(FundingSource::StateBudget, &["фсз"]),
    by_stem(FundingSource::AgencyBudget, &["издръжк", "дсп"]),
    by_stem(FundingSource::AgencyBudget, &["издръжк", "асп"]),
    by_stem(FundingSource::AgencyBudget, &["издръжк", "озд"]),
    by_stem(FundingSource::AgencyBudget, &["бюджет", "дсп"]),
    by_stem(FundingSource::AgencyBudget, &["бюджет", "асп"]),
    by_stem(FundingSource::AgencyBudget, &["бюджет", "озд"]),
    by_stem(FundingSource::AgencyBudget, &["бюджет", "агенци"]),
    by_stem(FundingSource::AgencyBudget, &["бюджет", "дирекци"]),
    by_stem(FundingSource::AgencyBudget, &["финансиран", "дсп"]),
    by_stem(FundingSource::AgencyBudget, &["финансиран", "асп"]),
    by_stem(FundingSource::AgencyBudget, &["финансиран", "озд"]),
    by_stem(FundingSource::AgencyBudget, &["изпълнителна", "агенция"]),
    by_stem(FundingSource::AgencyBudget, &["агенция"]),
    by_stem(FundingSource::AgencyBudget, &["дирекция"]),
    kind(FundingSource::AgencyBudget, &["асп"]),
    kind(FundingSource::AgencyBudget, &["дсп"]),
    kind(FundingSource::AgencyBudget, &["озд"]),
    kind(FundingSource::AgencyBudget, &["дбт"]),
    by_stem(FundingSource::MunicipalBudget, &["местн", "дейност"]),
    by_stem(FundingSource::OwnRevenue, &["местн", "приход"]),
    by_stem(FundingSource::OwnRevenue, &["собствен", "приход"]),
    by_stem(FundingSource::OwnRevenue, &["общинск", "приход"]),
    by_stem(FundingSource::OwnRevenue, &["приход"]),
    by_stem(FundingSource::OwnRevenue, &["такси"]),
    by_stem(FundingSource::MunicipalBudget, &["общинск", "бюджет"]),
    by_stem(FundingSource::MunicipalBudget, &["бюджет", "общин"]),
    by_stem(FundingSource::MunicipalBudget, &["собствен", "бюджет"]),
    by_stem(FundingSource::MunicipalBudget, &["собствен", "ресурс"]),
    by_stem(FundingSource::MunicipalBudget, &["собствен", "средств"]),
    by_stem(FundingSource::MunicipalBudget, &["общинск", "средств"]),
    by_stem(FundingSource::MunicipalBudget, &["общинск", "финансиран"]),
    by_stem(FundingSource::MunicipalBudget, &["местен", "бюджет"]),
    by_stem(FundingSource::MunicipalBudget, &["местн", "бюджет"]),
    kind(FundingSource::MunicipalBudget, &["мд"]),
    kind(FundingSource::MunicipalBudget, &["об"]),
    by_stem(FundingSource::MunicipalBudget, &["бюджет"]),
    named(FundingSource::StateBudget, &["механизъм", "лична", "помощ"]),
    named(FundingSource::StateBudget, &["лична", "помощ"]),
    by_stem(FundingSource::EuProgramme, &["оперативн", "програм"]),
    by_stem(FundingSource::EuProgramme, &["европейск", "програм"]),
    by_stem(FundingSource::EuProgramme, &["европейск", "фонд"]),
    by_stem(FundingSource::EuProgramme, &["европейск", "средств"]),
    by_stem(FundingSource::EuProgramme, &["европейск", "проект"]),
    by_stem(FundingSource::EuProgramme, &["европейск", "финансиран"]),
    by_stem(FundingSource::EuProgramme, &["европейск", "съюз"]),
    by_stem(FundingSource::EuProgramme, &["структурни", "фонд"]),
    named(FundingSource::EuProgramme, &["европейски", "социален", "фонд"]),
    named(FundingSource::EuProgramme, &["програма", "развитие", "човешк"]),
    named(FundingSource::EuProgramme, &["програма", "храни"]),
    named(FundingSource::EuProgramme, &["план", "възстановяване"]),
    named(FundingSource::EuProgramme, &["пву"]),
    named(FundingSource::EuProgramme, &["нпву"]),
    named(FundingSource::EuProgramme, &["прчр"]),
    named(FundingSource::EuProgramme, &["опрчр"]),
    named(FundingSource::EuProgramme, &["опак"]),
    named(FundingSource::EuProgramme, &["опду"]),
    named(FundingSource::EuProgramme, &["опрр"]),
    named(FundingSource::EuProgramme, &["опноир"]),
    named(FundingSource::EuProgramme, &["опхрани"]),
    named(FundingSource::EuProgramme, &["прр"]),
    named(FundingSource::EuProgramme, &["фепнл"]),
    named(FundingSource::EuProgramme, &["пхомп"]),
    named(FundingSource::EuProgramme, &["опхомп"]),
    named(FundingSource::EuProgramme, &["прср"]),
    // Any other abbreviation that begins so.
    named(FundingSource::EuProgramme, &["оп"]),
    named(FundingSource::EuProgramme, &["есф"]),
    named(FundingSource::EuProgramme, &["ефрр"]),
    named(FundingSource::EuProgramme, &["интеррег"]),
    kind(FundingSource::EuProgramme, &["ес"]),
    kind(FundingSource::EuProgramme, &["оп"]),
    named(FundingSource::NationalProgramme, &["нпаху"]),
    named(FundingSource::NationalProgramme, &["аху"]),
    named(FundingSource::NationalProgramme, &["нпспоз"]),
    by_stem(FundingSource::NationalProgramme, &["национал", "програм"]),
    kind(FundingSource::NationalProgramme, &["нп"]),
    named(FundingSource::Other, &["социално", "инвестиционен", "фонд"]),
    named(FundingSource::Other, &["сиф"]),
    by_stem(FundingSource::Donations, &["донор", "програм"]),
    by_stem(FundingSource::Donations, &["дарени"]),
    by_stem(FundingSource::Donations, &["дарител"]),
    by_stem(FundingSource::Donations, &["донор"]),
    by_stem(FundingSource::Donations, &["спонсор"]),
    by_stem(FundingSource::Donations, &["благотвор"]),
    by_stem(FundingSource::Project, &["проект"]),
    by_stem(FundingSource::Other, &["външн", "финансиран"]),
    by_stem(FundingSource::Other, &["външн", "източни"]),
    by_stem(FundingSource::Other, &["други", "източни"]),
    by_stem(FundingSource::Other, &["алтернативн", "източни"]),
    by_stem(FundingSource::EuProgramme, &["програм"]),
];

/// Whole texts that say that nothing is needed or known, folded and without spaces.
pub(crate) const NO_FUNDING: &[&str] = &["", "няма", "неприложимо", "неизисква", "безплатно", "безплатна"];

/// Beginnings of texts that say so.
pub(crate) const NO_FUNDING_STARTS: &[&str] = &[
    "несанеобходим",
    "неенеобходим",
    "несеизисква",
    "неизискваф",
    "неизисквас",
    "неизисквад",
    "несанужн",
    "неенужн",
    "нямаразход",
    "безфинанс",
    "безразход",
    "безсредства",
    "бездопълнителн",
    "несефинансир",
    "несепредвижда",
    "нямафинанс",
    "нямаосигурен",
];

/// Words that link a project with its programme.
pub(crate) const PROGRAMME_LINKS: &[&str] = &[
    "по",
    "към",
    "на",
    "в",
    "рамките",
    "от",
    "финансиран",
    "финансирани",
    "финансирано",
    "съфинансиран",
    "за",
    "програма",
    "процедура",
];

pub(crate) const SALARY_STEMS: &[&str] = &["заплат", "възнагражд", "трудов", "осигурит", "осигуровк", "персонал"];
pub(crate) const MAINTENANCE_STEMS: &[&str] = &["издръжк"];
pub(crate) const MONTHLY_STEMS: &[&str] = &["месечн", "ежемесечн"];
pub(crate) const TOTAL_STEMS: &[&str] = &["общ", "всичко", "годишн", "цялостн"];
