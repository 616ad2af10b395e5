//! Strategies made up by chance: any combination of what a strategy can hold, with texts that look like marks of the form.

mod parts;
mod pieces;

use opora_domain::planning::{Adoption, Narrative, NarrativePlace, Period, Person};
use opora_domain::strategies::{OutlineEntry, Strategy, StrategySubject};
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::Strategy as _;

use parts::{
    communication, direction, figure, key_indicator, logframe, monitoring, risk_group, role, service, staffing,
    staffing_total, stage,
};
use pieces::{date, line, number, text, texts};

const SUBJECTS: [StrategySubject; 20] = [
    StrategySubject::Vision,
    StrategySubject::Values,
    StrategySubject::Principles,
    StrategySubject::Goals,
    StrategySubject::TargetGroups,
    StrategySubject::Figures,
    StrategySubject::RiskGroups,
    StrategySubject::PriorityTargetGroups,
    StrategySubject::KeyIndicators,
    StrategySubject::Directions,
    StrategySubject::LogframeGeneral,
    StrategySubject::LogframeSpecific,
    StrategySubject::Monitoring,
    StrategySubject::Roles,
    StrategySubject::PartnershipInstruments,
    StrategySubject::FundingSources,
    StrategySubject::Stages,
    StrategySubject::Staffing,
    StrategySubject::Communication,
    StrategySubject::Services,
];

fn outline_entry() -> impl proptest::strategy::Strategy<Value = OutlineEntry> {
    let holds = prop::collection::vec(select(SUBJECTS.to_vec()), 0..4);
    (of(number()), of(line()), of(0_u8..12), holds).prop_map(|(number, title, level, holds)| OutlineEntry {
        number,
        title,
        level,
        holds,
        ..OutlineEntry::default()
    })
}

fn place() -> impl proptest::strategy::Strategy<Value = NarrativePlace> {
    select(vec![
        NarrativePlace::Letterhead,
        NarrativePlace::Opening,
        NarrativePlace::Opening,
        NarrativePlace::Opening,
        NarrativePlace::Closing,
    ])
}

fn narrative() -> impl proptest::strategy::Strategy<Value = Narrative> {
    (of(line()), of(0_u8..9), of(text()), place(), of(0_u32..7)).prop_map(|(heading, level, text, place, outline)| {
        Narrative { heading, level, text, place, outline, ..Narrative::default() }
    })
}

fn person() -> impl proptest::strategy::Strategy<Value = Person> {
    (of(line()), of(line())).prop_map(|(name, role)| Person { name, role })
}

fn adoption() -> impl proptest::strategy::Strategy<Value = Adoption> {
    (of(line()), of(number()), of(number()), of(date())).prop_map(|(body, decision, protocol, date)| Adoption {
        body,
        decision,
        protocol,
        date,
    })
}

fn period() -> impl proptest::strategy::Strategy<Value = Period> {
    let years = (2013_i16..2016, 2016_i16..2021).prop_map(|(from, to)| Period {
        from: jiff::civil::Date::constant(from, 1, 1),
        to: jiff::civil::Date::constant(to, 12, 31),
    });
    prop_oneof![years, (date(), date()).prop_map(|(from, to)| Period { from, to })]
}

/// Any strategy whose texts are of the form that reading gives: whitespace collapsed, no empty lines.
pub fn strategy() -> impl proptest::strategy::Strategy<Value = Strategy> {
    let frame = (of(line()), of(line()), of(line()), of(period()), of(adoption()), of(person()), of(person()));
    let lists = (of(text()), texts(), texts(), texts(), texts(), texts(), texts(), texts());
    let outline = (prop::collection::vec(outline_entry(), 0..6), prop::collection::vec(narrative(), 0..7));
    let analysis = (
        prop::collection::vec(figure(), 0..4),
        prop::collection::vec(risk_group(), 0..3),
        prop::collection::vec(key_indicator(), 0..4),
        prop::collection::vec(direction(), 0..3),
        of(logframe()),
    );
    let resources = (
        of(monitoring()),
        prop::collection::vec(role(), 0..3),
        prop::collection::vec(stage(), 0..3),
        prop::collection::vec(staffing(), 0..5),
        prop::collection::vec(staffing_total(), 0..4),
        of(communication()),
        prop::collection::vec(service(), 0..4),
    );
    (frame, lists, outline, analysis, resources).prop_map(|(frame, lists, outline, analysis, resources)| {
        let (title, municipality, district, period, adoption, approved_by, coordinated_by) = frame;
        let (vision, values, principles, goals, target_groups, priority_target_groups, instruments, funding_sources) =
            lists;
        let (outline, narrative) = outline;
        let (figures, risk_groups, key_indicators, directions, logframe) = analysis;
        let (monitoring, roles, stages, staffing, staffing_totals, communication, services) = resources;
        Strategy {
            title,
            municipality,
            district,
            period,
            adoption,
            approved_by,
            coordinated_by,
            vision,
            values,
            principles,
            goals,
            target_groups,
            priority_target_groups,
            partnership_instruments: instruments,
            funding_sources,
            outline,
            narrative,
            figures,
            risk_groups,
            key_indicators,
            directions,
            logframe,
            monitoring,
            roles,
            stages,
            staffing,
            staffing_totals,
            communication,
            services,
            ..Strategy::default()
        }
    })
}
