//! Plans and a strategy of a municipality that does not exist, for the tests of the rules.

use opora_domain::findings::Finding;
use opora_domain::planning::{AnnualPlan, Capacity, Item, Period, Section};
use opora_domain::strategies::{Activity, Direction, GeneralObjective, Measure, SpecificObjective, Strategy};

use crate::Rule;

/// A plan of rows with a title and the places at present and planned.
pub(super) fn plan(year: u16, rows: &[(&str, Option<(u32, u32)>)]) -> AnnualPlan {
    let items = rows.iter().map(|(title, places)| Item {
        title: Some((*title).to_owned()),
        capacity: places.map(|(current, planned)| Capacity {
            current: Some(current),
            planned: Some(planned),
            unit: None,
        }),
        ..Item::default()
    });
    let section = Section { items: items.collect(), ..Section::default() };
    let title = Some(format!("Годишен план за {year} г."));
    AnnualPlan { title, year: Some(year), sections: vec![section], ..AnnualPlan::default() }
}

/// A strategy for 2016–2020 with a measure for old people, one for children, and one for a later year.
pub(super) fn strategy() -> Strategy {
    let measure = |number: &str, title: &str, activity: &str| Measure {
        number: Some(number.to_owned()),
        title: Some(title.to_owned()),
        activities: vec![Activity { text: Some(activity.to_owned()), ..Activity::default() }],
        ..Measure::default()
    };
    let measures = vec![
        measure("1.1.1", "Грижа у дома", "Домашен социален патронаж във всички села"),
        measure("1.1.2", "Дневна грижа за деца с увреждания", "Разширяване на дневния център"),
        measure("1.1.3", "Готовност за кризи", "Изграждане след 2018 г. на кризисно звено"),
    ];
    let specific = SpecificObjective { measures, ..SpecificObjective::default() };
    let general = GeneralObjective { specific_objectives: vec![specific], ..GeneralObjective::default() };
    let direction = Direction { general_objectives: vec![general], ..Direction::default() };
    let period = Period { from: "2016-01-01".parse().unwrap(), to: "2020-12-31".parse().unwrap() };
    Strategy { period: Some(period), directions: vec![direction], ..Strategy::default() }
}

/// What the findings of one rule quote.
pub(super) fn found(rule: &Rule, findings: &[Finding]) -> Vec<String> {
    let of_rule = findings.iter().filter(|finding| finding.rule == rule.name);
    of_rule.flat_map(|finding| finding.places.iter().map(|place| place.quote.clone())).collect()
}
