//! The rows of a plan's table: sections, items, printed totals.

use opora_domain::planning::{AnnualPlan, ColumnRole, Item, Section, SectionKind, StatedTotal};
use opora_tree::{Alignment, Cell, Paragraph, ParagraphStyle, Row, Run, Table};

use crate::clarification::{Clarifications, status_key, written_funding};
use crate::columns::{Columns, Stretch};
use crate::header;
use crate::words::Words;

/// One table for a stretch of sections.
pub(crate) fn table(words: Words, plan: &AnnualPlan, stretch: &Stretch<'_>, clarifications: &Clarifications) -> Table {
    let columns = Columns::of(stretch, plan, clarifications);
    let rows = header::rows(words, plan, &columns, stretch.is_present_law());
    let mut builder = Builder { words, columns, clarifications, rows };
    for (offset, section) in stretch.sections.iter().enumerate() {
        let index = stretch.first + offset;
        builder.section_row(index, offset, section);
        builder.items(index, &section.items);
        if let Some(total) = &section.stated_total {
            builder.total_row(total);
        }
    }
    Table { widths: builder.columns.widths(), rows: builder.rows, ..Table::default() }
}

struct Builder<'a> {
    words: Words,
    columns: Columns,
    clarifications: &'a Clarifications,
    rows: Vec<Row>,
}

impl Builder<'_> {
    fn next_row(&self) -> u32 {
        u32::try_from(self.rows.len()).unwrap_or(u32::MAX)
    }

    /// The title of a section across the whole table. The first section of a table may have none.
    fn section_row(&mut self, index: usize, offset: usize, section: &Section) {
        let mut paragraphs: Vec<Paragraph> = section_title(self.words, section)
            .or_else(|| {
                let needed = offset > 0 || section.items.is_empty();
                needed.then(|| self.words.say("document-section-untitled"))
            })
            .map(|title| lines(&title, ParagraphStyle::TableText, |run| Run { bold: true, ..run }))
            .unwrap_or_default();
        if let Some(objective) = &section.general_objective {
            let objective = self.words.with("document-general-objective", &[("objective", objective.into())]);
            paragraphs.extend(lines(&objective, ParagraphStyle::TableText, |run| Run { italic: true, ..run }));
        }
        paragraphs.extend(self.clarifications.section_lines(self.words, index, section));
        if !paragraphs.is_empty() {
            let row = self.next_row();
            let cell =
                Cell { row, column: 0, row_span: 1, column_span: self.columns.count(), paragraphs, shaded: true };
            self.rows.push(Row { cells: vec![cell], heading: false });
        }
    }

    /// Rows of one number share its cell, and the cell of the title where it is the same.
    fn items(&mut self, section: usize, items: &[Item]) {
        let mut index = 0;
        for parts in items.chunk_by(continues) {
            let parts_count = u32::try_from(parts.len()).unwrap_or(1);
            let one_title = self.columns.has(ColumnRole::Description)
                && parts
                    .windows(2)
                    .all(|pair| matches!(pair, [one, next] if one.title == next.title && one.form == next.form));
            for (offset, item) in parts.iter().enumerate() {
                let mut cells = Vec::new();
                let row = self.next_row();
                for (column, role) in (0_u32..).zip(self.columns.roles()) {
                    let shared = match role {
                        ColumnRole::Number => true,
                        ColumnRole::Title | ColumnRole::Form => one_title,
                        _ => false,
                    };
                    if shared && offset > 0 {
                        continue;
                    }
                    let mut paragraphs = self.content(role, item);
                    if role == self.columns.clarified() {
                        let shown = |value| self.columns.show(value, item);
                        let place = (section, index);
                        paragraphs.extend(self.clarifications.item_lines(self.words, place, item, shown));
                    }
                    let row_span = if shared { parts_count } else { 1 };
                    cells.push(Cell { row, column, row_span, column_span: 1, paragraphs, shaded: false });
                }
                self.rows.push(Row { cells, heading: false });
                index += 1;
            }
        }
    }

    fn content(&self, role: ColumnRole, item: &Item) -> Vec<Paragraph> {
        let words = self.words;
        match role {
            ColumnRole::Number => centred(Some(written_number(words, item.number.as_deref()))),
            ColumnRole::Title => {
                let mut paragraphs = text(item.title.as_deref());
                if !self.columns.has(ColumnRole::Form) {
                    let form = item.form.as_deref().unwrap_or_default();
                    paragraphs.extend(lines(form, ParagraphStyle::TableText, |run| Run { italic: true, ..run }));
                }
                paragraphs
            }
            ColumnRole::Form => text(item.form.as_deref()),
            ColumnRole::Description => text(item.description.as_deref()),
            ColumnRole::Location => text(item.location.as_deref()),
            ColumnRole::CapacityCurrent => centred(self.places(item, |capacity| capacity.current)),
            ColumnRole::Capacity => centred(self.places(item, |capacity| capacity.planned)),
            ColumnRole::UsersChildren => centred(count(item.users.as_ref().and_then(|users| users.children))),
            ColumnRole::UsersAdults => centred(count(item.users.as_ref().and_then(|users| users.adults))),
            ColumnRole::UsersTotal => centred(count(item.users.as_ref().and_then(|users| users.total))),
            ColumnRole::Status => centred(item.status.map(|status| words.say(status_key(status)))),
            ColumnRole::Opens => centred(item.opens.map(|year| year.to_string())),
            ColumnRole::Quarter1 => self.mark(item, 0),
            ColumnRole::Quarter2 => self.mark(item, 1),
            ColumnRole::Quarter3 => self.mark(item, 2),
            ColumnRole::Quarter4 => self.mark(item, 3),
            ColumnRole::Funding => self.funding(item),
            ColumnRole::Responsible => text(Some(&item.responsible.join("\n"))),
            _ => Vec::new(),
        }
    }

    fn places(&self, item: &Item, which: fn(&opora_domain::planning::Capacity) -> Option<u32>) -> Option<String> {
        let capacity = item.capacity.as_ref()?;
        let number = which(capacity)?;
        Some(match &capacity.unit {
            Some(unit) => format!("{number} {unit}"),
            None => number.to_string(),
        })
    }

    fn mark(&self, item: &Item, quarter: usize) -> Vec<Paragraph> {
        let mark = item.schedule.and_then(|quarters| quarters.get(quarter).copied().flatten());
        centred(mark.map(|mark| self.words.mark(mark)))
    }

    /// The plan's own words; where there are none, the sources in lines of their own.
    fn funding(&self, item: &Item) -> Vec<Paragraph> {
        match &item.funding_text {
            Some(words) => text(Some(words)),
            None => item
                .funding
                .iter()
                .map(|funding| {
                    let name = self.words.say("document-clarified-funding");
                    let value = written_funding(self.words, funding);
                    self.words.with("document-clarified", &[("name", name.into()), ("value", value.into())])
                })
                .map(|line| Paragraph::styled(line, ParagraphStyle::Note))
                .collect(),
        }
    }

    /// A total as the plan states it, never a computed one.
    fn total_row(&mut self, total: &StatedTotal) {
        let row = self.next_row();
        let funding = self.columns.place(ColumnRole::Funding).unwrap_or(self.columns.count());
        let label = self.words.say("document-total-section");
        let amount = self.words.amount(total.amount, total.currency);
        let bold = |text: &str| lines(text, ParagraphStyle::TableText, |run| Run { bold: true, ..run });
        let mut cells = vec![Cell {
            row,
            column: 0,
            row_span: 1,
            column_span: funding.max(1),
            paragraphs: bold(&label),
            shaded: true,
        }];
        for column in funding..self.columns.count() {
            let paragraphs = if column == funding { bold(&amount) } else { Vec::new() };
            cells.push(Cell { row, column, row_span: 1, column_span: 1, paragraphs, shaded: true });
        }
        self.rows.push(Row { cells, heading: false });
    }
}

/// Whether `next` is a further row of the number of `one`.
fn continues(one: &Item, next: &Item) -> bool {
    match (one.part, next.part) {
        (Some(part), Some(following)) => one.number.is_some() && one.number == next.number && following == part + 1,
        _ => false,
    }
}

/// „Приоритетно направление 1: …“, „II. …“ or the title alone.
pub(crate) fn section_title(words: Words, section: &Section) -> Option<String> {
    let number = section.number.as_ref().map(|number| ("number", number.into()));
    let title = section.title.as_ref().map(|title| ("title", title.into()));
    let is_direction = section.kind == SectionKind::Direction;
    match (number, title) {
        (Some(number), Some(title)) if is_direction => Some(words.with("document-direction", &[number, title])),
        (Some(number), None) if is_direction => Some(words.with("document-direction-number", &[number])),
        (None, Some(title)) if is_direction => Some(words.with("document-direction-title", &[title])),
        (Some(number), Some(title)) => Some(words.with("document-section-numbered", &[number, title])),
        (Some(_), None) => section.number.as_ref().map(|number| format!("{number}.")),
        (None, _) => section.title.clone(),
    }
}

/// „1.“ for a plain number; any other form as it is.
fn written_number(words: Words, number: Option<&str>) -> String {
    match number {
        None => words.say("document-number-none"),
        Some(number) if number.bytes().all(|byte| byte.is_ascii_digit()) => format!("{number}."),
        Some(number) => number.to_owned(),
    }
}

fn count(number: Option<u32>) -> Option<String> {
    number.map(|number| number.to_string())
}

fn text(text: Option<&str>) -> Vec<Paragraph> {
    lines(text.unwrap_or_default(), ParagraphStyle::TableText, |run| run)
}

fn centred(text: Option<String>) -> Vec<Paragraph> {
    let lines = lines(&text.unwrap_or_default(), ParagraphStyle::TableText, |run| run);
    lines.into_iter().map(|line| Paragraph { alignment: Alignment::Centre, ..line }).collect()
}

/// One paragraph for each line.
pub(crate) fn lines(text: &str, style: ParagraphStyle, mark: impl Fn(Run) -> Run) -> Vec<Paragraph> {
    text.lines()
        .map(|line| {
            let run = mark(Run { text: line.to_owned(), ..Run::default() });
            Paragraph { runs: vec![run], style, ..Paragraph::default() }
        })
        .collect()
}
