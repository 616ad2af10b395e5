//! The words by which the parts of a strategy are recognised.

/// What a heading or an announcing line of a strategy is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Topic {
    Analysis,
    Proposals,
    RiskGroups,
    PriorityTargetGroups,
    TargetGroups,
    Vision,
    Values,
    Principles,
    Goals,
    KeyIndicators,
    Directions,
    LogicalFramework,
    Monitoring,
    Roles,
    Partnership,
    Stages,
    Staffing,
    Resources,
    Funding,
    Communication,
    Services,
}

impl Topic {
    /// Whether a part about it may stand inside a part about how the strategy is carried out, as a part of its own.
    pub(crate) fn is_strong(self) -> bool {
        matches!(
            self,
            Self::KeyIndicators
                | Self::LogicalFramework
                | Self::Monitoring
                | Self::Roles
                | Self::Partnership
                | Self::Stages
                | Self::Staffing
                | Self::Resources
                | Self::Funding
                | Self::Communication
                | Self::Services
        )
    }

    /// Whether it belongs to how the strategy is carried out, where objectives and measures are only repeated.
    pub(crate) fn carries_out(self) -> bool {
        self.is_strong() && self != Self::KeyIndicators
    }
}

/// A heading is about the first topic of which each stem stands in it.
pub(crate) const TOPICS: &[(Topic, &[&str])] = &[
    (Topic::Communication, &["комуникац"]),
    (Topic::Communication, &["популяризир"]),
    (Topic::LogicalFramework, &["логическ"]),
    (Topic::Monitoring, &["мониторинг"]),
    (Topic::Monitoring, &["наблюдени", "оценк"]),
    (Topic::Monitoring, &["наблюдени", "изпълнени"]),
    (Topic::KeyIndicators, &["индикатор"]),
    (Topic::KeyIndicators, &["показател"]),
    (Topic::Stages, &["етап"]),
    (Topic::Partnership, &["партньорств"]),
    (Topic::Partnership, &["сътрудничеств"]),
    (Topic::Roles, &["роли"]),
    (Topic::Roles, &["роля"]),
    (Topic::Roles, &["отговорност"]),
    (Topic::Roles, &["институцион", "рамк"]),
    (Topic::Roles, &["отговор", "институци"]),
    (Topic::Roles, &["отговор", "орган"]),
    (Topic::Staffing, &["човешк", "ресурс"]),
    (Topic::Staffing, &["персонал"]),
    (Topic::Funding, &["финанс"]),
    (Topic::Funding, &["източни", "средств"]),
    (Topic::Resources, &["ресурс"]),
    (Topic::Resources, &["изграждан", "капацитет"]),
    (Topic::Services, &["обобщ", "услуг"]),
    (Topic::Services, &["планиран", "услуг"]),
    (Topic::PriorityTargetGroups, &["приоритет", "целев", "груп"]),
    (Topic::PriorityTargetGroups, &["приоритет", "рисков", "груп"]),
    (Topic::PriorityTargetGroups, &["целев", "груп", "предимств"]),
    (Topic::PriorityTargetGroups, &["груп", "приоритет"]),
    (Topic::RiskGroups, &["рисков", "груп"]),
    (Topic::RiskGroups, &["груп", "риск"]),
    (Topic::RiskGroups, &["уязвим", "груп"]),
    (Topic::TargetGroups, &["целев", "груп"]),
    (Topic::Vision, &["визия"]),
    (Topic::Values, &["ценност"]),
    (Topic::Principles, &["принцип"]),
    (Topic::Proposals, &["предложени"]),
    (Topic::Proposals, &["препорък"]),
    (Topic::Analysis, &["анализ"]),
    (Topic::Analysis, &["контекст"]),
    (Topic::Analysis, &["тенденци"]),
    (Topic::Analysis, &["демограф"]),
    (Topic::Analysis, &["населени"]),
    (Topic::Analysis, &["здравеопаз"]),
    (Topic::Analysis, &["здравн"]),
    (Topic::Analysis, &["образовани"]),
    (Topic::Analysis, &["икономи"]),
    (Topic::Analysis, &["безработиц"]),
    (Topic::Analysis, &["заетост"]),
    (Topic::Analysis, &["състояние"]),
    (Topic::Analysis, &["профил"]),
    (Topic::Analysis, &["характеристик"]),
    (Topic::Analysis, &["потребност"]),
    (Topic::Analysis, &["оценк", "нужд"]),
    (Topic::Analysis, &["пазар", "труд"]),
    (Topic::Analysis, &["съществуващ", "услуг"]),
    (Topic::Analysis, &["действащ", "услуг"]),
    (Topic::Analysis, &["налични", "услуг"]),
    (Topic::Analysis, &["извод"]),
    (Topic::Directions, &["направлени"]),
    (Topic::Directions, &["приоритет"]),
    (Topic::Directions, &["мерки"]),
    (Topic::Directions, &["интервенци"]),
    (Topic::Directions, &["план", "действи"]),
    (Topic::Goals, &["цели"]),
];

/// The levels of what a strategy intends, and the word that may stand for two of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum ElementLabel {
    Direction,
    General,
    /// "Цел": general or specific, as the other labels of the document tell.
    Objective,
    Specific,
    Measure,
    Activity,
}

/// The labels of elements; the longer ones first.
pub(crate) const ELEMENT_LABELS: &[(ElementLabel, &str)] = &[
    (ElementLabel::Direction, "приоритетно направление"),
    (ElementLabel::Direction, "стратегическо направление"),
    (ElementLabel::Direction, "основно направление"),
    (ElementLabel::Direction, "стратегически приоритет"),
    (ElementLabel::Direction, "приоритетна област"),
    (ElementLabel::Direction, "приоритетна ос"),
    (ElementLabel::Direction, "направление"),
    (ElementLabel::Direction, "приоритет"),
    (ElementLabel::General, "обща цел"),
    (ElementLabel::General, "стратегическа цел"),
    (ElementLabel::General, "генерална цел"),
    (ElementLabel::General, "главна цел"),
    (ElementLabel::General, "основна цел"),
    (ElementLabel::General, "дългосрочна цел"),
    (ElementLabel::Specific, "специфична цел"),
    (ElementLabel::Specific, "конкретна цел"),
    (ElementLabel::Specific, "оперативна цел"),
    (ElementLabel::Specific, "непосредствена цел"),
    (ElementLabel::Specific, "краткосрочна цел"),
    (ElementLabel::Specific, "подцел"),
    (ElementLabel::Objective, "цел"),
    (ElementLabel::Measure, "мярка"),
    (ElementLabel::Activity, "дейност"),
];

/// Words of the large parts of a document, the larger ones first.
pub(crate) const PART_WORDS: &[&str] = &["част", "раздел", "глава"];

/// Words of annexes.
pub(crate) const ANNEX_WORDS: &[&str] = &["приложение"];

/// The heading of the table of contents, folded and joined.
pub(crate) const CONTENTS_WORDS: &[&str] = &["съдържание", "съдържаниe"];

/// What an announcing line below an element promises.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ElementList {
    Objectives,
    Measures,
    Activities,
    /// Indicators, results, those responsible: no elements.
    Other,
}

/// The stems of announcing lines; the first that fits decides.
pub(crate) const ELEMENT_LISTS: &[(ElementList, &[&str])] = &[
    (
        ElementList::Other,
        &["индикатор", "резултат", "отговор", "срок", "финанс", "партньор", "бюджет", "източни", "рисков", "ефект"],
    ),
    (ElementList::Activities, &["дейност"]),
    (ElementList::Measures, &["мерк", "мярк"]),
    (ElementList::Objectives, &["цели"]),
];

/// Whom a communication programme speaks to.
pub(crate) const AUDIENCE_STEMS: &[&str] = &["аудитори", "адресат", "насочен"];

/// What an announcing line of the monitoring system speaks of.
pub(crate) const CRITERIA_STEMS: &[&str] = &["критери"];
pub(crate) const MANDATORY_STEMS: &[&str] = &["задължител"];
pub(crate) const TASK_STEMS: &[&str] = &["задач", "функци", "отговорност", "правомощ", "задължени"];
pub(crate) const MEMBER_STEMS: &[&str] = &["състав", "член", "участва", "включва", "състо", "комиси", "звено", "екип"];

/// The usual criteria of evaluation.
pub(crate) const CRITERION_STEMS: &[&str] = &[
    "релевантност",
    "съответств",
    "ефективност",
    "ефикасност",
    "въздействи",
    "устойчивост",
    "полезност",
    "съгласуваност",
    "резултатност",
];

/// Words of the bodies that watch over a strategy, and of what they watch.
pub(crate) const BODY_STEMS: &[&str] = &["звено", "комиси", "екип", "група", "съвет", "комитет"];
/// Adjectives that belong to the name of such a body.
pub(crate) const BODY_ADJECTIVE_STEMS: &[&str] =
    &["работн", "постоянн", "обществен", "експертн", "междуведомств", "междуинституционалн", "общинск", "местн"];
pub(crate) const WATCHING_STEMS: &[&str] = &["мониторинг", "наблюдени", "оценк", "контрол"];
