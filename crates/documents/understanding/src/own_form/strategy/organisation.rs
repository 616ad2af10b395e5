//! Monitoring, roles, stages, staffing, services and the lists of the communication programme.

use opora_domain::strategies::{
    Communication, CommunicationPlanRow, Monitoring, Role, ServiceStatus, Staffing, StaffingBase, StaffingPlanned,
    StaffingTotal, Stage, Strategy, StrategyService,
};

use super::rows::{OwnRow, Rows};
use super::words::{column, row};

pub(super) fn monitoring(rows: &Rows, monitoring: &mut Monitoring) {
    for own in rows.iter() {
        if monitoring.origin.at.is_none() {
            monitoring.origin = own.origin();
        }
        let list = || own.list(column::CONTENT);
        match own.label(column::MONITORING).as_str() {
            row::BODY => monitoring.body = own.text(column::CONTENT),
            row::MEMBERS => monitoring.members.extend(list()),
            row::TASKS => monitoring.tasks.extend(list()),
            row::MANDATORY => monitoring.mandatory_activities.extend(list()),
            row::CRITERIA => monitoring.evaluation_criteria.extend(list()),
            _ => {}
        }
    }
}

pub(super) fn communication(rows: &Rows, programme: &mut Communication) {
    for own in rows.iter() {
        if programme.origin.at.is_none() {
            programme.origin = own.origin();
        }
        match own.label(column::COMMUNICATION).as_str() {
            row::AUDIENCES => programme.audiences.extend(own.list(column::CONTENT)),
            row::PRINCIPLES => programme.principles.extend(own.list(column::CONTENT)),
            _ => {}
        }
    }
}

pub(super) fn plan_row(own: OwnRow<'_>) -> CommunicationPlanRow {
    CommunicationPlanRow {
        number: own.text(column::NUMBER),
        activity: own.text(column::COMMUNICATION_ACTIVITY),
        means: own.text(column::MEANS),
        result: own.text(column::RESULT),
        responsible: own.text(column::RESPONSIBLE),
        deadline: own.text(column::DEADLINE),
        origin: own.origin(),
    }
}

pub(super) fn role(own: OwnRow<'_>) -> Role {
    Role { body: own.text(column::INSTITUTION), duties: own.list(column::DUTIES), origin: own.origin() }
}

pub(super) fn stage(own: OwnRow<'_>) -> Stage {
    Stage {
        stage: own.text(column::STAGE),
        period: own.text(column::PERIOD),
        activities: own.list(column::ACTIVITIES),
        responsible: own.list(column::RESPONSIBLE),
        origin: own.origin(),
    }
}

/// The first cell of each row says what the row is.
pub(super) fn staffing(rows: &Rows, strategy: &mut Strategy) {
    let mut group: Option<String> = None;
    for own in rows.iter() {
        let name = own.text(column::STAFFED);
        let total = |group| StaffingTotal {
            group,
            label: name.clone(),
            base: base(own),
            planned: planned(own),
            origin: own.origin(),
        };
        match own.label(column::ROW).as_str() {
            row::GROUP => group = name,
            row::TOTAL => strategy.staffing_totals.push(total(group.clone())),
            row::GRAND_TOTAL => strategy.staffing_totals.push(total(None)),
            // A row that a person has added without saying what it is, is one of a service.
            _ => strategy.staffing.push(Staffing {
                group: group.clone(),
                service: name.clone(),
                base: base(own),
                planned: planned(own),
                origin: own.origin(),
            }),
        }
    }
}

fn base(own: OwnRow<'_>) -> Option<StaffingBase> {
    (!own.is_absent(column::BASE_CAPACITY)).then(|| StaffingBase {
        year: own.whole(column::BASE_YEAR),
        capacity: own.number(column::BASE_CAPACITY),
        staff: own.number(column::BASE_STAFF),
    })
}

fn planned(own: OwnRow<'_>) -> Option<StaffingPlanned> {
    (!own.is_absent(column::PLANNED_CAPACITY)).then(|| StaffingPlanned {
        capacity: own.number(column::PLANNED_CAPACITY),
        staff: own.number(column::PLANNED_STAFF),
    })
}

pub(super) fn service(own: OwnRow<'_>) -> StrategyService {
    let capacity = own
        .columns()
        .filter_map(|(title, text)| Some((title.strip_prefix(column::CAPACITY_OF)?.to_owned(), text)))
        .collect();
    StrategyService {
        number: own.text(column::NUMBER),
        name: own.text(column::SERVICE),
        target_groups: own.list(column::TARGET_GROUPS),
        territory: own.text(column::TERRITORY),
        capacity,
        content: own.text(column::CONTENT),
        location: own.text(column::LOCATION),
        status_text: own.text(column::STATE),
        status: status(&own.label(column::STATUS)),
        origin: own.origin(),
    }
}

fn status(text: &str) -> Option<ServiceStatus> {
    Some(match text {
        "продължаваща" => ServiceStatus::Continuing,
        "нова" => ServiceStatus::New,
        "разширяваща се" => ServiceStatus::Expanding,
        "преобразувана" => ServiceStatus::Transforming,
        "закривана" => ServiceStatus::Closing,
        "съществуваща" => ServiceStatus::Existing,
        "под условие" => ServiceStatus::Conditional,
        _ => return None,
    })
}
