//! Places and staff of the services as a table with its printed totals; what the rows add up to stands below it where
//! it differs.

use opora_domain::quantity::Quantity;
use opora_domain::strategies::{Staffing, StaffingBase, StaffingPlanned, StaffingTotal, Strategy};
use opora_tree::{Block, Paragraph, ParagraphStyle};

use crate::words::Words;

use super::fixed::FixedLines;
use super::grid::{Grid, Lines, Setting, cell_text, number, of_object, whole, written_number};

/// A row of the table.
enum Row<'a> {
    Group(Option<&'a String>),
    Service(&'a Staffing),
    Total(&'a StaffingTotal),
    GrandTotal(&'a StaffingTotal),
}

pub(super) fn blocks(words: Words, fixed: &FixedLines, strategy: &Strategy) -> Vec<Block> {
    let rows = rows(&strategy.staffing, &strategy.staffing_totals);
    let mut grid = Grid::new(words, fixed, "document-strategy-staffing", rows.len())
        .strong(rows.iter().enumerate().filter(|(_, row)| !matches!(row, Row::Service(_))).map(|(place, _)| place))
        .key("document-strategy-column-row", 70, rows.iter().map(|row| vec![words.say(row.kind())]))
        .kept("document-strategy-column-staffed", 270, Setting::Text, rows.iter().map(|row| row.name(fixed)));
    if rows.iter().any(|row| row.base().flatten().is_some_and(|base| base.year.is_some())) {
        let year = rows.iter().map(|row| whole(row.base().flatten().and_then(|base| base.year)));
        grid = grid.column("document-strategy-column-base-year", 60, Setting::Centred, year);
    }
    let base = |value: fn(&StaffingBase) -> Option<Quantity>| {
        let cell = move |row: &Row<'_>| row.base().map(|base| of_object(base, |base| number(value(base))));
        rows.iter().map(cell).map(Option::unwrap_or_default).collect::<Vec<Lines>>().into_iter()
    };
    let planned = |value: fn(&StaffingPlanned) -> Option<Quantity>| {
        let cell = move |row: &Row<'_>| row.planned().map(|planned| of_object(planned, |it| number(value(it))));
        rows.iter().map(cell).map(Option::unwrap_or_default).collect::<Vec<Lines>>().into_iter()
    };
    let centred = Setting::Centred;
    let table = grid
        .kept("document-strategy-column-base-capacity", 80, centred, base(|it| it.capacity))
        .kept("document-strategy-column-base-staff", 80, centred, base(|it| it.staff))
        .kept("document-strategy-column-planned-capacity", 80, centred, planned(|it| it.capacity))
        .kept("document-strategy-column-planned-staff", 80, centred, planned(|it| it.staff))
        .block();
    std::iter::once(table).chain(computed(words, strategy)).collect()
}

/// The rows in their order, each total after the rows of its group as far as the order of the totals allows.
fn rows<'a>(staffing: &'a [Staffing], totals: &'a [StaffingTotal]) -> Vec<Row<'a>> {
    let mut rows = Vec::new();
    let mut totals = totals.iter().peekable();
    let mut group: Option<&String> = None;
    for row in staffing {
        if row.group.as_ref() != group {
            while let Some(total) = totals.next_if(|total| group.is_some() && total.group.as_ref() == group) {
                rows.push(Row::Total(total));
            }
            group = row.group.as_ref();
            rows.push(Row::Group(group));
        }
        rows.push(Row::Service(row));
    }
    for total in totals {
        if total.group.is_none() {
            rows.push(Row::GrandTotal(total));
            continue;
        }
        if total.group.as_ref() != group {
            group = total.group.as_ref();
            rows.push(Row::Group(group));
        }
        rows.push(Row::Total(total));
    }
    rows
}

impl<'a> Row<'a> {
    fn kind(&self) -> &'static str {
        match self {
            Self::Group(_) => "document-strategy-row-group",
            Self::Service(_) => "document-strategy-row-service",
            Self::Total(_) => "document-strategy-row-total",
            Self::GrandTotal(_) => "document-strategy-row-grand-total",
        }
    }

    fn name(&self, fixed: &FixedLines) -> Lines {
        cell_text(
            fixed,
            match self {
                Self::Group(group) => *group,
                Self::Service(row) => row.service.as_ref(),
                Self::Total(total) | Self::GrandTotal(total) => total.label.as_ref(),
            },
        )
    }

    /// `None` for the heading of a group, which has no values.
    fn base(&self) -> Option<Option<&'a StaffingBase>> {
        match self {
            Self::Group(_) => None,
            Self::Service(row) => Some(row.base.as_ref()),
            Self::Total(total) | Self::GrandTotal(total) => Some(total.base.as_ref()),
        }
    }

    fn planned(&self) -> Option<Option<&'a StaffingPlanned>> {
        match self {
            Self::Group(_) => None,
            Self::Service(row) => Some(row.planned.as_ref()),
            Self::Total(total) | Self::GrandTotal(total) => Some(total.planned.as_ref()),
        }
    }
}

/// Capacity and staff at the beginning, capacity and staff as planned.
type Sums = [f64; 4];

fn values(base: Option<&StaffingBase>, planned: Option<&StaffingPlanned>) -> [Option<Quantity>; 4] {
    [
        base.and_then(|base| base.capacity),
        base.and_then(|base| base.staff),
        planned.and_then(|planned| planned.capacity),
        planned.and_then(|planned| planned.staff),
    ]
}

/// A line with the sums of the rows, for the totals that state something else.
fn computed(words: Words, strategy: &Strategy) -> Option<Block> {
    let differing = strategy.staffing_totals.iter().filter_map(|total| {
        let of_total = |row: &&Staffing| total.group.is_none() || row.group == total.group;
        let mut sums: Sums = [0.0; 4];
        for row in strategy.staffing.iter().filter(of_total) {
            for (sum, value) in sums.iter_mut().zip(values(row.base.as_ref(), row.planned.as_ref())) {
                *sum += value.map_or(0.0, |value| value.0);
            }
        }
        let stated = values(total.base.as_ref(), total.planned.as_ref());
        let differs = stated.iter().zip(sums).any(|(stated, sum)| stated.is_some_and(|it| (it.0 - sum).abs() > 0.001));
        differs.then(|| said(words, total.group.as_deref(), sums))
    });
    let differing: Vec<String> = differing.collect();
    if differing.is_empty() {
        return None;
    }
    let text = words.with("document-strategy-computed", &[("sums", differing.join("; ").into())]);
    Some(Block::Paragraph(Paragraph::styled(text, ParagraphStyle::Note)))
}

fn said(words: Words, group: Option<&str>, sums: Sums) -> String {
    let group = group.map_or_else(|| words.say("document-strategy-computed-all"), str::to_owned);
    // Shares of posts, such as 0,1 and 0,2, add up to more figures than anyone has printed.
    let [capacity, staff, planned_capacity, planned_staff] =
        sums.map(|sum| written_number(Quantity((sum * 100.0).round() / 100.0)));
    words.with(
        "document-strategy-computed-sum",
        &[
            ("group", group.into()),
            ("capacity", capacity.into()),
            ("staff", staff.into()),
            ("planned-capacity", planned_capacity.into()),
            ("planned-staff", planned_staff.into()),
        ],
    )
}
