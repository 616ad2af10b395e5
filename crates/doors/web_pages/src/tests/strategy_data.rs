//! A strategy that uses every part, with hostile text in it.

use opora_domain::evidence::Origin;
use opora_domain::quantity::Quantity;
use opora_domain::strategies::*;
use opora_tree::Place;

use super::data::HOSTILE;

fn text(text: &str) -> Option<String> {
    Some(format!("{text} {HOSTILE}"))
}

fn origin() -> Origin {
    Origin::at(Place::block(3), 0.9)
}

pub fn strategy() -> Strategy {
    let base = || Some(StaffingBase { year: Some(2015), capacity: Some(Quantity(40.0)), staff: Some(Quantity(7.5)) });
    let planned = || Some(StaffingPlanned { capacity: Some(Quantity(60.0)), staff: None });
    Strategy {
        title: text("Стратегия"),
        municipality: text("Горна Вишна"),
        vision: text("Визия"),
        outline: vec![OutlineEntry {
            title: text("Анализ"),
            origin: Origin::at(Place::block(1), 1.0),
            ..OutlineEntry::default()
        }],
        figures: vec![AnalysisFigure {
            label: text("Население"),
            value: Some(Quantity(40.37)),
            unit: text("%"),
            group: text("Демография"),
            origin: origin(),
            ..AnalysisFigure::default()
        }],
        risk_groups: vec![RiskGroup { number: text("1"), title: text("Деца в риск"), origin: origin() }],
        key_indicators: vec![KeyIndicator {
            kind: Some(IndicatorKind::Basic),
            text: text("Деца в семейна среда"),
            target: Some(Target {
                value: Some(Quantity(80.0)),
                value_to: Some(Quantity(90.0)),
                unit: text("%"),
                comparator: Some(Comparator::AtLeast),
                period: None,
            }),
            base: Some(BaseValue { year: Some(2015), value: Some(Quantity(12.0)) }),
            milestones: vec![Milestone { year: Some(2018), value: Some(Quantity(50.0)) }],
            source: text("ДСП"),
            origin: origin(),
        }],
        directions: vec![direction()],
        logframe: Some(LogicalFramework {
            vision: text("Визия"),
            general: vec![LogframeGeneral {
                text: text("Цел"),
                indicators: vec![HOSTILE.into()],
                ..LogframeGeneral::default()
            }],
            specific: vec![LogframeSpecific {
                number: text("1.1"),
                outputs: vec![HOSTILE.into(), "Център".into()],
                ..LogframeSpecific::default()
            }],
            origin: origin(),
        }),
        monitoring: Some(Monitoring {
            body: text("Комисия"), tasks: vec![HOSTILE.into()], ..Monitoring::default()
        }),
        roles: vec![Role { body: text("Кмет"), duties: vec![HOSTILE.into()], origin: origin() }],
        funding_sources: vec![HOSTILE.to_owned()],
        stages: vec![Stage {
            stage: text("Първи етап"),
            period: text("2016 г."),
            activities: vec![HOSTILE.into()],
            responsible: vec![HOSTILE.into()],
            origin: origin(),
        }],
        staffing: vec![Staffing {
            group: text("В общността"),
            service: text("ЦОП"),
            base: base(),
            planned: planned(),
            origin: origin(),
        }],
        staffing_totals: vec![
            StaffingTotal {
                group: text("В общността"),
                label: text("Общо"),
                base: base(),
                planned: None,
                origin: origin(),
            },
            StaffingTotal { label: text("Всичко"), base: base(), planned: planned(), ..StaffingTotal::default() },
        ],
        communication: Some(Communication {
            audiences: vec![HOSTILE.into()],
            objectives: vec![CommunicationObjective { title: text("Цел"), ..CommunicationObjective::default() }],
            action_plan: vec![CommunicationPlanRow {
                activity: text("Брошура"), ..CommunicationPlanRow::default()
            }],
            ..Communication::default()
        }),
        services: vec![StrategyService {
            number: text("1"),
            name: text("Приемна грижа"),
            capacity: [("2015".to_owned(), "47".to_owned()), ("2020".to_owned(), HOSTILE.to_owned())].into(),
            status: Some(ServiceStatus::Expanding),
            origin: origin(),
            ..StrategyService::default()
        }],
        ..Strategy::default()
    }
}

fn direction() -> Direction {
    let activity =
        Activity { number: text("1"), text: text("Разкриване"), capacity: Some(10), origin: origin() };
    let measure = Measure { title: text("Мярка"), activities: vec![activity], ..Measure::default() };
    let specific = SpecificObjective { title: text("Цел"), measures: vec![measure], ..SpecificObjective::default() };
    let general =
        GeneralObjective { title: text("Цел"), specific_objectives: vec![specific], ..GeneralObjective::default() };
    Direction { title: text("Деца"), general_objectives: vec![general], ..Direction::default() }
}
