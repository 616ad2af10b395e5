//! Which columns a table has: those for which the plan has something to say, in the order of the official form.

use std::collections::BTreeSet;

use opora_domain::planning::{AnnualPlan, ColumnRole, Item, Section, SectionKind};

use crate::clarification::{Clarifications, ItemValue};

/// A stretch of sections that share one table; `first` is the place of the first section in the plan.
pub(crate) struct Stretch<'a> {
    pub first: usize,
    pub sections: &'a [Section],
}

impl<'a> Stretch<'a> {
    /// The sections of a plan, cut where the form of the table changes.
    pub fn of(plan: &'a AnnualPlan) -> Vec<Self> {
        let mut first = 0;
        let mut stretches = Vec::new();
        for sections in plan.sections.chunk_by(|one, next| is_present_law(one) == is_present_law(next)) {
            stretches.push(Self { first, sections });
            first += sections.len();
        }
        stretches
    }

    /// Every row with the places of its section and of itself.
    pub fn items(&self) -> impl Iterator<Item = (usize, usize, &'a Item)> {
        (self.first..)
            .zip(self.sections)
            .flat_map(|(section, rows)| rows.items.iter().enumerate().map(move |(index, item)| (section, index, item)))
    }

    fn any(&self, has: impl Fn(&Item) -> bool) -> bool {
        self.items().any(|(_, _, item)| has(item))
    }

    /// The lists of services with the greatest number of users that the present law asks for (ЗСУ чл. 38).
    pub fn is_present_law(&self) -> bool {
        self.sections.first().is_some_and(is_present_law)
    }
}

fn is_present_law(section: &Section) -> bool {
    matches!(section.kind, SectionKind::MapServices | SectionKind::MunicipalServices)
}

/// The columns of one table, from the left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Columns(Vec<ColumnRole>);

impl Columns {
    pub fn of(stretch: &Stretch<'_>, plan: &AnnualPlan, clarifications: &Clarifications) -> Self {
        let printed: BTreeSet<ColumnRole> =
            plan.tables.iter().flat_map(|table| &table.columns).map(|column| column.role).collect();
        let own_column = |role: ColumnRole, value: ItemValue, has: fn(&Item) -> bool| {
            stretch.any(has)
                && (printed.contains(&role)
                    || stretch.is_present_law()
                    || often_unsaid(stretch, clarifications, value, has))
        };
        let capacity = own_column(ColumnRole::Capacity, ItemValue::Capacity, |item| item.capacity.is_some());
        let two_capacities =
            capacity && stretch.any(|item| item.capacity.as_ref().is_some_and(|capacity| capacity.current.is_some()));
        let users = |has: fn(&Item) -> Option<u32>| stretch.any(|item| has(item).is_some());
        let schedule = stretch.any(|item| item.schedule.is_some());
        let wanted = [
            (ColumnRole::Number, stretch.any(|item| item.number.is_some())),
            (ColumnRole::Title, true),
            (ColumnRole::Form, printed.contains(&ColumnRole::Form) && stretch.any(|item| item.form.is_some())),
            (ColumnRole::Description, stretch.any(|item| item.description.is_some())),
            (ColumnRole::Location, stretch.any(|item| item.location.is_some())),
            (ColumnRole::CapacityCurrent, two_capacities),
            (ColumnRole::Capacity, capacity),
            (ColumnRole::UsersChildren, users(|item| item.users.as_ref()?.children)),
            (ColumnRole::UsersAdults, users(|item| item.users.as_ref()?.adults)),
            (ColumnRole::UsersTotal, users(|item| item.users.as_ref()?.total)),
            (ColumnRole::Status, own_column(ColumnRole::Status, ItemValue::Status, |item| item.status.is_some())),
            (ColumnRole::Opens, own_column(ColumnRole::Opens, ItemValue::Opens, |item| item.opens.is_some())),
            (ColumnRole::Quarter1, schedule),
            (ColumnRole::Quarter2, schedule),
            (ColumnRole::Quarter3, schedule),
            (ColumnRole::Quarter4, schedule),
            (ColumnRole::Funding, has_funding(stretch)),
            (ColumnRole::Responsible, stretch.any(|item| !item.responsible.is_empty())),
        ];
        let mut roles: Vec<ColumnRole> =
            wanted.into_iter().filter(|(_, wanted)| *wanted).map(|(role, _)| role).collect();
        if roles.len() == 1 {
            // In a table of one column the title of a section would look like a row.
            roles.insert(0, ColumnRole::Number);
        }
        Self(roles)
    }

    /// Whether a column says this value of a row.
    pub fn show(&self, value: ItemValue, item: &Item) -> bool {
        match value {
            ItemValue::Capacity => item.capacity.as_ref().is_some_and(|capacity| {
                capacity.planned.is_some() && self.has(ColumnRole::Capacity)
                    || capacity.current.is_some() && self.has(ColumnRole::CapacityCurrent)
            }),
            ItemValue::Status => item.status.is_some() && self.has(ColumnRole::Status),
            ItemValue::Opens => item.opens.is_some() && self.has(ColumnRole::Opens),
            _ => false,
        }
    }

    pub fn roles(&self) -> impl Iterator<Item = ColumnRole> + '_ {
        self.0.iter().copied()
    }

    pub fn has(&self, role: ColumnRole) -> bool {
        self.0.contains(&role)
    }

    pub fn count(&self) -> u32 {
        u32::try_from(self.0.len()).unwrap_or(u32::MAX)
    }

    /// The place of a column, from 0.
    pub fn place(&self, role: ColumnRole) -> Option<u32> {
        (0..).zip(&self.0).find(|(_, column)| **column == role).map(|(place, _)| place)
    }

    /// The column in which the lines stand that say what the words do not say.
    pub fn clarified(&self) -> ColumnRole {
        if self.has(ColumnRole::Description) { ColumnRole::Description } else { ColumnRole::Title }
    }

    /// Widths in parts of the line: narrow marks and figures, wide descriptions.
    pub fn widths(&self) -> Vec<u32> {
        self.roles().map(width).collect()
    }
}

/// A total stands in the column of funding too.
fn has_funding(stretch: &Stretch<'_>) -> bool {
    stretch.any(|item| item.funding_text.is_some() || !item.funding.is_empty())
        || stretch.sections.iter().any(|section| section.stated_total.is_some())
}

/// Whether so many rows need a value beside their words that a column is calmer than lines.
fn often_unsaid(
    stretch: &Stretch<'_>,
    clarifications: &Clarifications,
    value: ItemValue,
    has: fn(&Item) -> bool,
) -> bool {
    let with_value = stretch.items().filter(|(_, _, item)| has(item)).count();
    let unsaid = stretch
        .items()
        .filter(|(section, index, item)| has(item) && clarifications.item(*section, *index, value))
        .count();
    unsaid >= 3 && unsaid * 3 >= with_value
}

fn width(role: ColumnRole) -> u32 {
    match role {
        ColumnRole::Number => 42,
        ColumnRole::Title => 190,
        ColumnRole::Form | ColumnRole::Location | ColumnRole::Responsible => 146,
        ColumnRole::Funding => 152,
        ColumnRole::Quarter1 | ColumnRole::Quarter2 | ColumnRole::Quarter3 | ColumnRole::Quarter4 => 72,
        ColumnRole::CapacityCurrent | ColumnRole::Capacity | ColumnRole::Status | ColumnRole::Opens => 114,
        ColumnRole::UsersChildren | ColumnRole::UsersAdults | ColumnRole::UsersTotal => 90,
        _ => 330,
    }
}
