//! The parts of a strategy that have a page of their own, and the links to them.

use maud::{Markup, html};
use opora_domain::strategies::Strategy;
use opora_domain::versions::VersionId;

use crate::routes::Address;
use crate::words::Words;

/// A part of a strategy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Part {
    Analysis,
    Indicators,
    Logframe,
    Services,
    Staffing,
    Stages,
    Organisation,
    Communication,
}

impl Part {
    pub const ALL: [Self; 8] = [
        Self::Analysis,
        Self::Indicators,
        Self::Logframe,
        Self::Services,
        Self::Staffing,
        Self::Stages,
        Self::Organisation,
        Self::Communication,
    ];

    /// The name in the address and in keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Analysis => "analysis",
            Self::Indicators => "indicators",
            Self::Logframe => "logframe",
            Self::Services => "services",
            Self::Staffing => "staffing",
            Self::Stages => "stages",
            Self::Organisation => "organisation",
            Self::Communication => "communication",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.name() == name)
    }

    /// How much the strategy says in this part; nothing is `0`.
    pub fn size(self, strategy: &Strategy) -> usize {
        match self {
            Self::Analysis => strategy.figures.len() + strategy.risk_groups.len(),
            Self::Indicators => strategy.key_indicators.len(),
            Self::Logframe => strategy.logframe.as_ref().map_or(0, |held| held.general.len() + held.specific.len()),
            Self::Services => strategy.services.len(),
            Self::Staffing => strategy.staffing.len(),
            Self::Stages => strategy.stages.len(),
            Self::Organisation => strategy.roles.len() + usize::from(strategy.monitoring.is_some()),
            Self::Communication => {
                strategy.communication.as_ref().map_or(0, |held| held.objectives.len() + held.action_plan.len())
            }
        }
    }
}

/// The links to the objectives and to the parts; `None` stands for the objectives.
pub fn part_links(words: Words, version: VersionId, strategy: &Strategy, current: Option<Part>) -> Markup {
    html! {
        nav.panel_switch aria-label=(words.say("strategy-parts")) {
            ul {
                li {
                    a href=(Address::Plan(version)) aria-current=[current.is_none().then_some("page")] {
                        (words.say("strategy-part-objectives"))
                    }
                }
                @for part in Part::ALL.into_iter().filter(|part| part.size(strategy) > 0 || current == Some(*part)) {
                    li {
                        a href=(Address::StrategyPart(version, part.name())) aria-current=[(current == Some(part)).then_some("page")] {
                            (words.say(&format!("strategy-part-{}", part.name()))) " (" (part.size(strategy)) ")"
                        }
                    }
                }
            }
        }
    }
}
