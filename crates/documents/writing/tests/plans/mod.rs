//! Plans made up by chance: any combination of what a plan can hold, with texts that look like marks of the form.

use jiff::civil::Date;
use opora_domain::money::{Amount, Currency};
use opora_domain::planning::{
    Adoption, AnnualPlan, Capacity, Consultation, Funding, FundingSource, FundingWhat, Item, Narrative, NarrativePlace,
    Period, Person, Quarter, Section, SectionKind, StatedTotal, Status, Users, YearSpan,
};
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;

const PIECES: [&str; 32] = [
    "Център",
    "за",
    "подкрепа",
    "на",
    "деца",
    "с",
    "увреждания",
    "капацитет 20 места",
    "нова услуга",
    "от 2023 г.",
    "Продължаване на дейността",
    "=1+1",
    "+",
    "- списък;",
    "1.",
    "II.",
    "X",
    "5 000,00 лв.",
    "30",
    "007",
    "12,5 €",
    "<b>&amp;",
    "„Липа“",
    "Общо",
    "Цели",
    "Приоритетно направление",
    "общински бюджет",
    "Проект",
    "* ",
    "община Речна",
    "Уточнение",
    "Решение № 5",
];

fn line() -> impl Strategy<Value = String> {
    prop::collection::vec(select(PIECES.to_vec()), 1..7)
        .prop_map(|pieces| pieces.join(" ").split_whitespace().collect::<Vec<_>>().join(" "))
}

fn text() -> impl Strategy<Value = String> {
    prop::collection::vec(line(), 1..4).prop_map(|lines| lines.join("\n"))
}

fn lines() -> impl Strategy<Value = Vec<String>> {
    prop::collection::vec(line(), 0..4)
}

fn date() -> impl Strategy<Value = Date> {
    (2015_i16..2031, 1_i8..=12, 1_i8..=28).prop_map(|(year, month, day)| Date::constant(year, month, day))
}

fn currency() -> impl Strategy<Value = Option<Currency>> {
    select(vec![None, Some(Currency::Bgn), Some(Currency::Eur)])
}

fn total() -> impl Strategy<Value = StatedTotal> {
    (0_i64..1_000_000_000, currency()).prop_map(|(minor, currency)| StatedTotal { amount: Amount(minor), currency })
}

fn funding() -> impl Strategy<Value = Funding> {
    let sources = select(vec![
        FundingSource::StateDelegated,
        FundingSource::StateBudget,
        FundingSource::MunicipalBudget,
        FundingSource::OwnRevenue,
        FundingSource::Project,
        FundingSource::EuProgramme,
        FundingSource::NationalProgramme,
        FundingSource::AgencyBudget,
        FundingSource::SchoolBudget,
        FundingSource::Donations,
        FundingSource::Other,
    ]);
    let whats = select(vec![
        None,
        Some(FundingWhat::Total),
        Some(FundingWhat::Salaries),
        Some(FundingWhat::Maintenance),
        Some(FundingWhat::Monthly),
    ]);
    (sources, of(line()), of(total()), whats).prop_map(|(source, programme, money, what)| Funding {
        source,
        programme,
        amount: money.as_ref().map(|money| money.amount),
        currency: money.and_then(|money| money.currency),
        what,
    })
}

fn capacity() -> impl Strategy<Value = Capacity> {
    (of(0_u32..500), of(0_u32..500), of(select(vec!["места".to_owned(), "приемни семейства".to_owned()])))
        .prop_filter("a capacity says something", |(current, planned, _)| current.is_some() || planned.is_some())
        .prop_map(|(current, planned, unit)| Capacity { current, planned, unit })
}

fn users() -> impl Strategy<Value = Users> {
    (of(0_u32..90), of(0_u32..90), 0_u32..180).prop_map(|(children, adults, total)| Users {
        children,
        adults,
        total: Some(total),
    })
}

fn quarter() -> impl Strategy<Value = Option<Quarter>> {
    select(vec![None, Some(Quarter::Provision), Some(Quarter::Preparation)])
}

fn status() -> impl Strategy<Value = Status> {
    select(vec![Status::Continuing, Status::New, Status::Expanding, Status::Transforming, Status::Closing])
}

fn item() -> impl Strategy<Value = Item> {
    let number = of(select(vec!["1".to_owned(), "2".to_owned(), "1.1".to_owned(), "IV".to_owned()]));
    let texts = (number, of(text()), of(line()), of(text()), of(line()), of(text()));
    let lists = (of([quarter(), quarter(), quarter(), quarter()]), prop::collection::vec(funding(), 0..3), lines());
    let facts = (of(capacity()), of(users()), of(status()), of(2015_u16..2031));
    (texts, lists, facts).prop_map(|(texts, lists, facts)| {
        let (number, title, form, description, location, funding_text) = texts;
        let (schedule, funding, responsible) = lists;
        let (capacity, users, status, opens) = facts;
        Item {
            number,
            title: title.or_else(|| Some("Услуга".to_owned())),
            form,
            description,
            location,
            schedule,
            funding_text,
            funding,
            responsible,
            capacity,
            users,
            status,
            opens,
            ..Item::default()
        }
    })
}

fn section() -> impl Strategy<Value = Section> {
    let kinds = select(vec![
        SectionKind::Services,
        SectionKind::HorizontalPolicies,
        SectionKind::Partnership,
        SectionKind::HumanResources,
        SectionKind::Other,
        SectionKind::Direction,
        SectionKind::MapServices,
        SectionKind::MunicipalServices,
    ]);
    let number = of(select(vec!["1".to_owned(), "III".to_owned(), "2.3".to_owned()]));
    (kinds, number, of(line()), of(text()), of(total()), prop::collection::vec(item(), 0..5)).prop_map(
        |(kind, number, title, general_objective, stated_total, items)| Section {
            kind,
            number,
            title,
            general_objective,
            stated_total,
            items,
            ..Section::default()
        },
    )
}

fn person() -> impl Strategy<Value = Person> {
    let names = select(vec!["Мария Примерна".to_owned(), "инж. Петър Образцов".to_owned()]);
    let roles = select(vec!["Кмет на община Речна".to_owned(), "Директор на дирекция".to_owned()]);
    (of(names), of(roles)).prop_map(|(name, role)| Person { name, role })
}

/// In order of their places; a heading has a level.
fn narrative() -> impl Strategy<Value = Vec<Narrative>> {
    let place = |place: NarrativePlace| {
        prop::collection::vec((of((line(), 1_u8..7)), text()), 0..3).prop_map(move |pieces| {
            let made = pieces.into_iter().map(move |(heading, text)| Narrative {
                level: heading.as_ref().map(|(_, level)| *level),
                heading: heading.map(|(heading, _)| heading),
                text: Some(text),
                place,
                ..Narrative::default()
            });
            made.collect::<Vec<_>>()
        })
    };
    (place(NarrativePlace::Letterhead), place(NarrativePlace::Opening), place(NarrativePlace::Closing))
        .prop_map(|(letterhead, opening, closing)| [letterhead, opening, closing].concat())
}

fn adoption() -> impl Strategy<Value = Adoption> {
    let number = of(select(vec!["49".to_owned(), "РД-12".to_owned()]));
    let body = of(select(vec!["Общински съвет Речна".to_owned(), "Общински съвет – гр. Речна".to_owned()]));
    (body, number.clone(), number, of(date())).prop_map(|(body, decision, protocol, date)| Adoption {
        body,
        decision,
        protocol,
        date,
    })
}

fn consultation() -> impl Strategy<Value = Consultation> {
    (of(date()), of(date()), of(date()), line()).prop_map(|(published, until, meeting, participants)| Consultation {
        published,
        until,
        meeting,
        participants: Some(participants),
    })
}

/// Any plan whose texts are of the form that reading gives: whitespace collapsed, no empty lines.
pub fn plan() -> impl Strategy<Value = AnnualPlan> {
    let names = (
        of(line()),
        of(select(vec!["Речна".to_owned(), "Горна Вишна".to_owned()])),
        of(select(vec!["Долна Вишна".to_owned()])),
        of(2013_u16..2031),
    );
    let period = (date(), date()).prop_map(|(from, to)| Period { from, to });
    let strategy = (2010_u16..2020, 2020_u16..2031).prop_map(|(from, to)| YearSpan { from, to });
    let frame = (of(period), of(strategy), of(adoption()), of(person()), of(person()), of(consultation()));
    let lists = (of(text()), lines(), lines(), lines(), lines());
    let body = (of(total()), prop::collection::vec(section(), 0..4), narrative());
    (names, frame, lists, body).prop_map(|(names, frame, lists, body)| {
        let (title, municipality, district, year) = names;
        let (period, strategy_period, adoption, approved_by, coordinated_by, consultation) = frame;
        let (vision, values, principles, goals, target_groups) = lists;
        let (stated_total, sections, narrative) = body;
        AnnualPlan {
            title,
            municipality,
            district,
            year,
            period,
            strategy_period,
            adoption,
            approved_by,
            coordinated_by,
            consultation,
            vision,
            values,
            principles,
            goals,
            target_groups,
            stated_total,
            sections,
            narrative,
            ..AnnualPlan::default()
        }
    })
}
