//! The structured parts of a strategy by chance.

use std::collections::BTreeMap;

use opora_domain::strategies::{
    Activity, AnalysisFigure, BaseValue, Communication, CommunicationActivity, CommunicationObjective,
    CommunicationPlanRow, Comparator, Direction, GeneralObjective, IndicatorKind, KeyIndicator, LogframeGeneral,
    LogframeSpecific, LogicalFramework, Measure, Milestone, Monitoring, RiskGroup, Role, ServiceStatus,
    SpecificObjective, Staffing, StaffingBase, StaffingPlanned, StaffingTotal, Stage, StrategyService, Target,
};
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;

use super::pieces::{line, number, quantity, text, texts, year};

pub fn figure() -> impl Strategy<Value = AnalysisFigure> {
    (of(line()), of(quantity()), of(line()), of(line()), of(line())).prop_map(|(label, value, unit, as_of, group)| {
        AnalysisFigure { label, value, unit, as_of, group, ..AnalysisFigure::default() }
    })
}

pub fn risk_group() -> impl Strategy<Value = RiskGroup> {
    (of(number()), of(text())).prop_map(|(number, title)| RiskGroup { number, title, ..RiskGroup::default() })
}

fn target() -> impl Strategy<Value = Target> {
    let period = prop_oneof![
        line(),
        select(vec!["annual", "strategy", "на година", "за периода на стратегията"]).prop_map(str::to_owned)
    ];
    let comparator = select(vec![
        Comparator::AtLeast,
        Comparator::AtMost,
        Comparator::Equal,
        Comparator::About,
        Comparator::IncreaseBy,
        Comparator::DecreaseBy,
    ]);
    (of(quantity()), of(quantity()), of(line()), of(comparator), of(period))
        .prop_map(|(value, value_to, unit, comparator, period)| Target { value, value_to, unit, comparator, period })
}

pub fn key_indicator() -> impl Strategy<Value = KeyIndicator> {
    let kind = select(vec![IndicatorKind::Basic, IndicatorKind::Qualitative]);
    let base = (of(year()), of(quantity())).prop_map(|(year, value)| BaseValue { year, value });
    let milestone = (of(year()), of(quantity())).prop_map(|(year, value)| Milestone { year, value });
    (of(kind), of(text()), of(target()), of(base), vec(milestone, 0..3), of(line())).prop_map(
        |(kind, text, target, base, milestones, source)| KeyIndicator {
            kind,
            text,
            target,
            base,
            milestones,
            source,
            ..KeyIndicator::default()
        },
    )
}

pub fn direction() -> impl Strategy<Value = Direction> {
    let activity = (of(number()), of(text()), of(0_u32..500)).prop_map(|(number, text, capacity)| Activity {
        number,
        text,
        capacity,
        ..Activity::default()
    });
    let measure = (of(number()), of(line()), of(text()), vec(activity, 0..4)).prop_map(
        |(number, title, description, activities)| Measure {
            number,
            title,
            description,
            activities,
            ..Measure::default()
        },
    );
    let specific = (of(number()), of(line()), vec(measure, 0..3)).prop_map(|(number, title, measures)| {
        SpecificObjective { number, title, measures, ..SpecificObjective::default() }
    });
    let general = (of(number()), of(line()), vec(specific, 0..3)).prop_map(|(number, title, specific_objectives)| {
        GeneralObjective { number, title, specific_objectives, ..GeneralObjective::default() }
    });
    (of(number()), of(line()), of(text()), vec(general, 0..3)).prop_map(
        |(number, title, description, general_objectives)| Direction {
            number,
            title,
            description,
            general_objectives,
            ..Direction::default()
        },
    )
}

pub fn logframe() -> impl Strategy<Value = LogicalFramework> {
    let general = (of(number()), of(number()), of(text()), texts(), texts(), of(line())).prop_map(
        |(direction, objective, text, indicators, sources, verification_period)| LogframeGeneral {
            direction,
            objective,
            text,
            indicators,
            sources,
            verification_period,
            ..LogframeGeneral::default()
        },
    );
    let specific = (of(number()), of(number()), vec(number(), 0..3), texts(), texts(), texts(), of(line())).prop_map(
        |(direction, number, measures, outputs, outcomes, sources, period)| LogframeSpecific {
            direction,
            number,
            measures,
            outputs,
            outcomes,
            sources,
            period,
            ..LogframeSpecific::default()
        },
    );
    (of(text()), vec(general, 0..3), vec(specific, 0..3)).prop_map(|(vision, general, specific)| LogicalFramework {
        vision,
        general,
        specific,
        ..LogicalFramework::default()
    })
}

pub fn monitoring() -> impl Strategy<Value = Monitoring> {
    (of(line()), texts(), texts(), texts(), texts()).prop_map(
        |(body, members, tasks, mandatory_activities, evaluation_criteria)| Monitoring {
            body,
            members,
            tasks,
            mandatory_activities,
            evaluation_criteria,
            ..Monitoring::default()
        },
    )
}

pub fn role() -> impl Strategy<Value = Role> {
    (of(line()), texts()).prop_map(|(body, duties)| Role { body, duties, ..Role::default() })
}

pub fn stage() -> impl Strategy<Value = Stage> {
    (of(line()), of(line()), texts(), texts()).prop_map(|(stage, period, activities, responsible)| Stage {
        stage,
        period,
        activities,
        responsible,
        ..Stage::default()
    })
}

fn base() -> impl Strategy<Value = StaffingBase> {
    (of(year()), of(quantity()), of(quantity())).prop_map(|(year, capacity, staff)| StaffingBase {
        year,
        capacity,
        staff,
    })
}

fn planned() -> impl Strategy<Value = StaffingPlanned> {
    (of(quantity()), of(quantity())).prop_map(|(capacity, staff)| StaffingPlanned { capacity, staff })
}

fn group() -> impl Strategy<Value = String> {
    select(vec!["Услуги за деца", "Услуги за възрастни", "Общо"]).prop_map(str::to_owned)
}

pub fn staffing() -> impl Strategy<Value = Staffing> {
    (of(group()), of(line()), of(base()), of(planned())).prop_map(|(group, service, base, planned)| Staffing {
        group,
        service,
        base,
        planned,
        ..Staffing::default()
    })
}

pub fn staffing_total() -> impl Strategy<Value = StaffingTotal> {
    (of(group()), of(line()), of(base()), of(planned())).prop_map(|(group, label, base, planned)| StaffingTotal {
        group,
        label,
        base,
        planned,
        ..StaffingTotal::default()
    })
}

pub fn communication() -> impl Strategy<Value = Communication> {
    let activity = (of(number()), of(text())).prop_map(|(number, text)| CommunicationActivity {
        number,
        text,
        ..CommunicationActivity::default()
    });
    let objective = (of(number()), of(line()), vec(activity, 0..3)).prop_map(|(number, title, activities)| {
        CommunicationObjective { number, title, activities, ..CommunicationObjective::default() }
    });
    let row = (of(number()), of(text()), of(line()), of(line()), of(line()), of(line())).prop_map(
        |(number, activity, means, result, responsible, deadline)| CommunicationPlanRow {
            number,
            activity,
            means,
            result,
            responsible,
            deadline,
            ..CommunicationPlanRow::default()
        },
    );
    (texts(), texts(), vec(objective, 0..3), vec(row, 0..3)).prop_map(
        |(audiences, principles, objectives, action_plan)| Communication {
            audiences,
            principles,
            objectives,
            action_plan,
            ..Communication::default()
        },
    )
}

pub fn service() -> impl Strategy<Value = StrategyService> {
    let status = select(vec![
        ServiceStatus::Continuing,
        ServiceStatus::New,
        ServiceStatus::Expanding,
        ServiceStatus::Transforming,
        ServiceStatus::Closing,
        ServiceStatus::Existing,
        ServiceStatus::Conditional,
    ]);
    let year = select(vec!["2015", "2018", "2020", "2016-2017"]).prop_map(str::to_owned);
    let capacity = vec((year, line()), 0..4).prop_map(|years| years.into_iter().collect::<BTreeMap<_, _>>());
    let texts = (of(number()), of(line()), texts(), of(line()), of(text()), of(line()), of(line()));
    (texts, capacity, of(status)).prop_map(|(texts, capacity, status)| {
        let (number, name, target_groups, territory, content, location, status_text) = texts;
        StrategyService {
            number,
            name,
            target_groups,
            territory,
            capacity,
            content,
            location,
            status_text,
            status,
            ..StrategyService::default()
        }
    })
}
