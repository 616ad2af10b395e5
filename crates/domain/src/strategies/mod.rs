//! The strategy of several years: `kind: strategy` of the exchange format.

mod analysis;
mod communication;
mod directions;
mod indicators;
mod logical_framework;
mod organisation;
mod outline;
mod resources;
mod services;
mod strategy;

pub use analysis::{AnalysisFigure, RiskGroup};
pub use communication::{Communication, CommunicationActivity, CommunicationObjective, CommunicationPlanRow};
pub use directions::{Activity, Direction, GeneralObjective, Measure, SpecificObjective};
pub use indicators::{BaseValue, Comparator, IndicatorKind, KeyIndicator, Milestone, Target};
pub use logical_framework::{LogframeGeneral, LogframeSpecific, LogicalFramework};
pub use organisation::{Monitoring, Role, Stage};
pub use outline::{OutlineEntry, StrategySubject};
pub use resources::{Staffing, StaffingBase, StaffingPlanned, StaffingTotal};
pub use services::{ServiceStatus, StrategyService};
pub use strategy::{Strategy, StrategyKind};
