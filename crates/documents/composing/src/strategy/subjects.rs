//! The structured parts of a strategy: their titles, their place in the official order, how many entries each has.

use opora_domain::strategies::{Strategy, StrategySubject};
use opora_tree::Place;

/// A part of the official order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Vision,
    Analysis,
    Objectives,
    Resources,
}

impl Part {
    pub const ALL: [Self; 4] = [Self::Vision, Self::Analysis, Self::Objectives, Self::Resources];

    pub fn key(self) -> &'static str {
        match self {
            Self::Vision => "document-strategy-part-vision",
            Self::Analysis => "document-strategy-part-analysis",
            Self::Objectives => "document-strategy-part-objectives",
            Self::Resources => "document-strategy-part-resources",
        }
    }

    /// In the order in which they stand where no heading holds them.
    pub fn subjects(self) -> &'static [StrategySubject] {
        use StrategySubject as Subject;
        match self {
            Self::Vision => &[Subject::Vision, Subject::Values, Subject::Principles],
            Self::Analysis => {
                &[Subject::Figures, Subject::RiskGroups, Subject::TargetGroups, Subject::PriorityTargetGroups]
            }
            Self::Objectives => &[
                Subject::Goals,
                Subject::Directions,
                Subject::KeyIndicators,
                Subject::LogframeGeneral,
                Subject::LogframeSpecific,
            ],
            Self::Resources => &[
                Subject::Roles,
                Subject::PartnershipInstruments,
                Subject::FundingSources,
                Subject::Stages,
                Subject::Staffing,
                Subject::Services,
                Subject::Monitoring,
                Subject::Communication,
            ],
        }
    }
}

/// The titles of tables and lists.
pub(super) const TITLES: [&str; 22] = [
    "document-strategy-vision",
    "document-strategy-values",
    "document-strategy-principles",
    "document-strategy-goals",
    "document-strategy-target-groups",
    "document-strategy-priority-groups",
    "document-strategy-figures",
    "document-strategy-risk-groups",
    "document-strategy-key-indicators",
    "document-strategy-directions",
    "document-strategy-logframe-general",
    "document-strategy-logframe-specific",
    "document-strategy-monitoring",
    "document-strategy-roles",
    "document-strategy-partnership",
    "document-strategy-funding",
    "document-strategy-stages",
    "document-strategy-staffing",
    "document-strategy-communication",
    "document-strategy-communication-objectives",
    "document-strategy-communication-plan",
    "document-strategy-services",
];

/// The title of a subject's table or list.
pub(super) fn title(subject: StrategySubject) -> &'static str {
    match subject {
        StrategySubject::Vision => "document-strategy-vision",
        StrategySubject::Values => "document-strategy-values",
        StrategySubject::Principles => "document-strategy-principles",
        StrategySubject::Goals => "document-strategy-goals",
        StrategySubject::TargetGroups => "document-strategy-target-groups",
        StrategySubject::PriorityTargetGroups => "document-strategy-priority-groups",
        StrategySubject::Figures => "document-strategy-figures",
        StrategySubject::RiskGroups => "document-strategy-risk-groups",
        StrategySubject::KeyIndicators => "document-strategy-key-indicators",
        StrategySubject::Directions => "document-strategy-directions",
        StrategySubject::LogframeGeneral => "document-strategy-logframe-general",
        StrategySubject::LogframeSpecific => "document-strategy-logframe-specific",
        StrategySubject::Monitoring => "document-strategy-monitoring",
        StrategySubject::Roles => "document-strategy-roles",
        StrategySubject::PartnershipInstruments => "document-strategy-partnership",
        StrategySubject::FundingSources => "document-strategy-funding",
        StrategySubject::Stages => "document-strategy-stages",
        StrategySubject::Staffing => "document-strategy-staffing",
        StrategySubject::Communication => "document-strategy-communication",
        StrategySubject::Services => "document-strategy-services",
    }
}

/// The list of texts that a subject is, with its name in the strategy.
pub(super) fn list(strategy: &Strategy, subject: StrategySubject) -> Option<(&'static str, &[String])> {
    Some(match subject {
        StrategySubject::Values => ("values", &strategy.values),
        StrategySubject::Principles => ("principles", &strategy.principles),
        StrategySubject::Goals => ("goals", &strategy.goals),
        StrategySubject::TargetGroups => ("target_groups", &strategy.target_groups),
        StrategySubject::PriorityTargetGroups => ("priority_target_groups", &strategy.priority_target_groups),
        StrategySubject::PartnershipInstruments => ("partnership_instruments", &strategy.partnership_instruments),
        StrategySubject::FundingSources => ("funding_sources", &strategy.funding_sources),
        _ => return None,
    })
}

/// The entries of a subject that may be shared out over several headings, each with its place in the source; a subject
/// that stays together has one entry.
pub(super) fn entries(strategy: &Strategy, subject: StrategySubject) -> Vec<Option<Place>> {
    if let Some((name, texts)) = list(strategy, subject) {
        let place = |entry| strategy.evidence.get(&format!("{name}.{entry}")).map(|evidence| evidence.at);
        return (0..texts.len()).map(place).collect();
    }
    let together = |is_there: bool| if is_there { vec![None] } else { Vec::new() };
    let frame = strategy.logframe.as_ref();
    match subject {
        StrategySubject::Figures => strategy.figures.iter().map(|figure| figure.origin.at).collect(),
        StrategySubject::RiskGroups => strategy.risk_groups.iter().map(|group| group.origin.at).collect(),
        StrategySubject::KeyIndicators => strategy.key_indicators.iter().map(|it| it.origin.at).collect(),
        StrategySubject::Directions => strategy.directions.iter().map(|direction| direction.origin.at).collect(),
        StrategySubject::Roles => strategy.roles.iter().map(|role| role.origin.at).collect(),
        StrategySubject::Stages => strategy.stages.iter().map(|stage| stage.origin.at).collect(),
        StrategySubject::Services => strategy.services.iter().map(|row| row.origin.at).collect(),
        StrategySubject::Vision => together(strategy.vision.is_some()),
        StrategySubject::LogframeGeneral => {
            together(frame.is_some_and(|it| it.vision.is_some() || !it.general.is_empty() || it.specific.is_empty()))
        }
        StrategySubject::LogframeSpecific => together(frame.is_some_and(|it| !it.specific.is_empty())),
        StrategySubject::Monitoring => together(strategy.monitoring.is_some()),
        StrategySubject::Staffing => together(!strategy.staffing.is_empty() || !strategy.staffing_totals.is_empty()),
        StrategySubject::Communication => together(strategy.communication.is_some()),
        _ => Vec::new(),
    }
}
