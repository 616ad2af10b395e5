//! The columns of a composed table, by the fixed words of its heading.

use opora_domain::planning::ColumnRole;
use opora_tree::{Table, collapsed};

/// The role of each column, and how many rows the heading has.
#[derive(Debug, Clone)]
pub(super) struct Columns {
    pub roles: Vec<Option<ColumnRole>>,
    pub heading_rows: u32,
}

/// A group heading with columns of its own below it.
const GROUPS: [&str; 2] = ["Времеви график", "Брой потребители"];

impl Columns {
    /// `None` where the heading is not that of a plan's table.
    pub(super) fn of(table: &Table) -> Option<Self> {
        let first = table.rows.first()?;
        let is_group = |text: &str| GROUPS.iter().any(|group| text.starts_with(group));
        let grouped = first.cells.iter().any(|cell| is_group(&collapsed(&cell.text())));
        let heading_rows = if grouped { 2 } else { 1 };
        let count = usize::try_from(table.column_count()).ok()?.min(64);
        let mut roles = vec![None; count];
        for cell in table.rows.iter().take(heading_rows).flat_map(|row| &row.cells) {
            if let Some(slot) = usize::try_from(cell.column).ok().and_then(|column| roles.get_mut(column))
                && let Some(role) = role_of(&collapsed(&cell.text()))
            {
                *slot = Some(role);
            }
        }
        let knows = |role| roles.contains(&Some(role));
        let is_plan = knows(ColumnRole::Title);
        is_plan.then_some(Self { roles, heading_rows: if grouped { 2 } else { 1 } })
    }

    pub(super) fn place(&self, role: ColumnRole) -> Option<u32> {
        (0..).zip(&self.roles).find(|(_, found)| **found == Some(role)).map(|(place, _)| place)
    }

    pub(super) fn role(&self, column: u32) -> Option<ColumnRole> {
        self.roles.get(usize::try_from(column).ok()?).copied().flatten()
    }
}

fn role_of(heading: &str) -> Option<ColumnRole> {
    Some(match heading {
        "№" => ColumnRole::Number,
        "Вид дейност / услуга / мярка" | "Вид социална услуга" => {
            ColumnRole::Title
        }
        "Вид на услугата" => ColumnRole::Form,
        "Описание на дейността (какво е планирано за периода)" => {
            ColumnRole::Description
        }
        "Местоположение (нас. място)" => ColumnRole::Location,
        "Капацитет към момента" => ColumnRole::CapacityCurrent,
        "Капацитет" | "Планиран капацитет" | "Максимален брой потребители" => {
            ColumnRole::Capacity
        }
        "Деца" => ColumnRole::UsersChildren,
        "Пълнолетни лица" => ColumnRole::UsersAdults,
        "Общо" => ColumnRole::UsersTotal,
        "Статус" => ColumnRole::Status,
        "Година на откриване" => ColumnRole::Opens,
        "Месец 1-3" => ColumnRole::Quarter1,
        "Месец 4-6" => ColumnRole::Quarter2,
        "Месец 7-9" => ColumnRole::Quarter3,
        "Месец 10-12" => ColumnRole::Quarter4,
        "Финансиране (източник, сума)" => ColumnRole::Funding,
        "Изпълняваща организация, отговорник" => ColumnRole::Responsible,
        _ => return None,
    })
}
