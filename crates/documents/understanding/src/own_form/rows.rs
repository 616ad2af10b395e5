//! The rows of composed tables: each row of the grid is one item, a section or a printed total.

use std::collections::BTreeMap;

use opora_domain::evidence::Evidence;
use opora_domain::planning::{AnnualPlan, Capacity, ColumnRole, Item, Section, SectionKind, StatedTotal, Users};
use opora_tree::{Cell, Place, Row};

use super::clarified::{apply_to_item, apply_to_section, is_clarification};
use super::lines::{OwnTable, cell_lines};
use super::{values, words};

/// What any document's words mean, by the block and the row of the bare document.
pub(super) struct Derived {
    items: BTreeMap<(u32, u32), Item>,
    sections: BTreeMap<(u32, u32), Section>,
}

impl Derived {
    pub(super) fn of(plan: &mut AnnualPlan) -> Self {
        let mut derived = Self { items: BTreeMap::new(), sections: BTreeMap::new() };
        for mut section in std::mem::take(&mut plan.sections) {
            for item in std::mem::take(&mut section.items) {
                if let Some(place) = item.at.and_then(row_of) {
                    derived.items.entry(place).or_insert(item);
                }
            }
            if let Some(place) = section.at.and_then(row_of) {
                derived.sections.entry(place).or_insert(section);
            }
        }
        derived
    }
}

fn row_of(at: Place) -> Option<(u32, u32)> {
    Some((at.block, at.row?))
}

/// The sections of one table. `bare` is its block in the bare document.
pub(super) fn sections(table: &OwnTable<'_>, bare: u32, derived: &Derived) -> Vec<Section> {
    let mut sections: Vec<Section> = Vec::new();
    let mut open: Vec<Option<&Cell>> = vec![None; table.columns.roles.len()];
    for (index, row) in (0_u32..).zip(&table.table.rows) {
        let cells = covering(&mut open, row, index);
        if index < table.columns.heading_rows {
            continue;
        }
        let at = Place { row: Some(index), table: Some(table.number), ..Place::block(table.block) };
        if let Some(cell) = section_cell(row, table.columns.roles.len()) {
            let known = derived.sections.get(&(bare, index));
            sections.push(section(cell, known, at));
            continue;
        }
        if sections.is_empty() {
            sections.push(Section { at: Some(at), confidence: Some(1.0), ..Section::default() });
        }
        let Some(section) = sections.last_mut() else { continue };
        if let Some(total) = stated_total(table, row) {
            section.evidence.insert("stated_total".to_owned(), Evidence { at, confidence: 1.0 });
            section.stated_total = Some(total);
        } else if row.cells.iter().any(|cell| !cell.is_empty()) {
            let reader = RowReader { table, cells: &cells, row: index };
            section.items.push(reader.item(derived.items.get(&(bare, index)), at));
        }
    }
    sections
}

/// The cells that cover the columns of a row; cells that go on from the rows above among them.
fn covering<'a>(open: &mut [Option<&'a Cell>], row: &'a Row, index: u32) -> Vec<Option<&'a Cell>> {
    for slot in open.iter_mut() {
        *slot = slot.filter(|cell| cell.row.saturating_add(cell.row_span) > index);
    }
    for cell in &row.cells {
        let first = cell.column as usize;
        let last = first.saturating_add(cell.column_span as usize);
        for slot in open.iter_mut().take(last).skip(first) {
            *slot = Some(cell);
        }
    }
    open.to_vec()
}

/// The only cell of a row, across the whole table.
fn section_cell(row: &Row, columns: usize) -> Option<&Cell> {
    let mut inked = row.cells.iter().filter(|cell| !cell.is_empty());
    let cell = inked.next().filter(|cell| cell.column == 0 && cell.column_span as usize >= columns && columns > 1)?;
    inked.next().is_none().then_some(cell)
}

fn section(cell: &Cell, known: Option<&Section>, at: Place) -> Section {
    let lines = cell_lines(cell);
    let mut section = Section { at: Some(at), confidence: Some(1.0), ..Section::default() };
    section.kind = known.map_or(SectionKind::Services, |known| known.kind);
    let mut objective: Vec<&str> = Vec::new();
    let mut title: Vec<&str> = Vec::new();
    for line in lines.iter().filter(|line| !is_clarification(line)) {
        match line.strip_prefix(words::GENERAL_OBJECTIVE) {
            Some(text) => objective.push(text),
            None if objective.is_empty() => title.push(line),
            None => objective.push(line),
        }
    }
    section.general_objective = (!objective.is_empty()).then(|| objective.join("\n"));
    read_title(&mut section, &title.join("\n"));
    for (field, present) in
        [("title", section.title.is_some()), ("general_objective", section.general_objective.is_some())]
    {
        if present {
            section.evidence.insert(field.to_owned(), Evidence { at, confidence: 1.0 });
        }
    }
    apply_to_section(&mut section, &lines);
    section
}

/// „Приоритетно направление 1: …“, „II. …“ or the title alone.
fn read_title(section: &mut Section, text: &str) {
    let some = |text: &str| (!text.trim().is_empty()).then(|| text.trim().to_owned());
    if let Some(rest) = text.strip_prefix(words::DIRECTION).filter(|rest| rest.starts_with([' ', ':'])) {
        let (number, title) = rest.split_once(':').unwrap_or((rest, ""));
        section.kind = SectionKind::Direction;
        (section.number, section.title) = (some(number), some(title));
    } else if let Some((number, title)) = text.split_once(". ").filter(|(number, _)| is_number(number)) {
        (section.number, section.title) = (some(number), some(title));
    } else if let Some(number) = text.strip_suffix('.').filter(|number| is_number(number)) {
        section.number = some(number);
    } else if text != words::SECTION_UNTITLED {
        section.title = some(text);
    }
}

fn is_number(text: &str) -> bool {
    let roman = |letter: char| "IVXLCІХ".contains(letter);
    let figures = |letter: char| letter.is_ascii_digit() || letter == '.';
    !text.is_empty() && text.len() <= 16 && (text.chars().all(roman) || text.chars().all(figures))
}

fn stated_total(table: &OwnTable<'_>, row: &Row) -> Option<StatedTotal> {
    let label = row.cells.first().filter(|cell| cell.text().trim() == words::TOTAL_SECTION)?;
    let column = table.columns.place(ColumnRole::Funding);
    let cell = row.cells.iter().find(|cell| !std::ptr::eq(*cell, label) && Some(cell.column) == column)?;
    let (amount, currency) = values::amount(&cell.text())?;
    Some(StatedTotal { amount, currency })
}

struct RowReader<'a> {
    table: &'a OwnTable<'a>,
    cells: &'a [Option<&'a Cell>],
    row: u32,
}

impl RowReader<'_> {
    fn cell(&self, role: ColumnRole) -> Option<&Cell> {
        let column = self.table.columns.place(role)?;
        self.cells.get(usize::try_from(column).ok()?).copied().flatten()
    }

    /// The lines of a column in the plan's own words.
    fn lines(&self, role: ColumnRole) -> Vec<String> {
        let lines = self.cell(role).map(cell_lines).unwrap_or_default();
        lines.into_iter().filter(|line| !is_clarification(line)).collect()
    }

    fn text(&self, role: ColumnRole) -> Option<String> {
        let lines = self.lines(role);
        (!lines.is_empty()).then(|| lines.join("\n"))
    }

    /// A number with its unit, such as `30 места`.
    fn counted(&self, role: ColumnRole) -> Option<(u32, Option<String>)> {
        let text = self.text(role)?;
        let (number, unit) = text.split_once(' ').unwrap_or((&text, ""));
        Some((number.parse().ok()?, (!unit.is_empty()).then(|| unit.to_owned())))
    }

    fn item(&self, known: Option<&Item>, at: Place) -> Item {
        let mut item = Item { at: Some(at), confidence: Some(1.0), ..Item::default() };
        (item.number, item.part) = self.number_and_part();
        (item.title, item.form) = self.title_and_form();
        item.description = self.text(ColumnRole::Description);
        item.location = self.text(ColumnRole::Location);
        item.funding_text = self.text(ColumnRole::Funding);
        item.responsible = self.lines(ColumnRole::Responsible);
        item.schedule = self.schedule();
        if let Some(known) = known {
            item.funding.clone_from(&known.funding);
            item.capacity.clone_from(&known.capacity);
            item.users.clone_from(&known.users);
            (item.status, item.opens) = (known.status, known.opens);
        }
        if item.funding_text.is_none() {
            item.funding.clear();
        }
        self.read_columns(&mut item);
        self.prove(&mut item, at);
        let lines: Vec<String> = self.own_cells().flat_map(cell_lines).collect();
        apply_to_item(&mut item, &lines);
        item
    }

    /// The cells that begin in this row.
    fn own_cells(&self) -> impl Iterator<Item = &Cell> {
        self.cells.iter().flatten().copied().filter(|cell| cell.row == self.row)
    }

    fn number_and_part(&self) -> (Option<String>, Option<u32>) {
        let Some(cell) = self.cell(ColumnRole::Number) else { return (None, None) };
        let part = (cell.row_span > 1).then(|| self.row.saturating_sub(cell.row) + 1);
        let text = cell_lines(cell).join(" ");
        let plain = text.strip_suffix('.').filter(|number| number.bytes().all(|byte| byte.is_ascii_digit()));
        let number = plain.unwrap_or(&text);
        ((!number.is_empty() && number != words::NO_NUMBER).then(|| number.to_owned()), part)
    }

    /// The form is the last line of the title's cell, where it has no column of its own.
    fn title_and_form(&self) -> (Option<String>, Option<String>) {
        if self.table.columns.place(ColumnRole::Form).is_some() {
            return (self.text(ColumnRole::Title), self.text(ColumnRole::Form));
        }
        let mut lines = self.lines(ColumnRole::Title);
        let form = if lines.len() > 1 { lines.pop() } else { None };
        ((!lines.is_empty()).then(|| lines.join("\n")), form)
    }

    fn schedule(&self) -> Option<[Option<opora_domain::planning::Quarter>; 4]> {
        self.table.columns.place(ColumnRole::Quarter1)?;
        let roles = [ColumnRole::Quarter1, ColumnRole::Quarter2, ColumnRole::Quarter3, ColumnRole::Quarter4];
        Some(roles.map(|role| values::mark(&self.text(role).unwrap_or_default())))
    }

    /// Columns say more surely than words.
    fn read_columns(&self, item: &mut Item) {
        let current = self.counted(ColumnRole::CapacityCurrent);
        let planned = self.counted(ColumnRole::Capacity);
        if current.is_some() || planned.is_some() {
            let unit = planned.iter().chain(&current).find_map(|(_, unit)| unit.clone());
            let number = |counted: Option<(u32, Option<String>)>| counted.map(|(number, _)| number);
            item.capacity = Some(Capacity { current: number(current), planned: number(planned), unit });
        }
        let users = [ColumnRole::UsersChildren, ColumnRole::UsersAdults, ColumnRole::UsersTotal]
            .map(|role| self.counted(role).map(|(number, _)| number));
        if users.iter().any(Option::is_some) {
            let [children, adults, total] = users;
            item.users = Some(Users { children, adults, total });
        }
        if let Some(status) = self.text(ColumnRole::Status).as_deref().and_then(values::status) {
            item.status = Some(status);
        }
        if let Some(year) = self.text(ColumnRole::Opens).and_then(|text| text.parse().ok()) {
            item.opens = Some(year);
        }
    }

    /// The places of the values, cell by cell.
    fn prove(&self, item: &mut Item, at: Place) {
        let fields: [(&str, &[ColumnRole], bool); 11] = [
            ("number", &[ColumnRole::Number], item.number.is_some()),
            ("title", &[ColumnRole::Title], item.title.is_some()),
            ("form", &[ColumnRole::Form, ColumnRole::Title], item.form.is_some()),
            ("description", &[ColumnRole::Description], item.description.is_some()),
            ("location", &[ColumnRole::Location], item.location.is_some()),
            ("schedule", &[ColumnRole::Quarter1], item.schedule.is_some()),
            ("funding", &[ColumnRole::Funding], !item.funding.is_empty()),
            ("funding_text", &[ColumnRole::Funding], item.funding_text.is_some()),
            ("responsible", &[ColumnRole::Responsible], !item.responsible.is_empty()),
            ("capacity", &[ColumnRole::Capacity, ColumnRole::Description, ColumnRole::Title], item.capacity.is_some()),
            ("status", &[ColumnRole::Status, ColumnRole::Description, ColumnRole::Title], item.status.is_some()),
        ];
        for (field, roles, present) in fields {
            let cell = roles.iter().find_map(|role| self.cell(*role).filter(|cell| !cell.is_empty()));
            if let Some(cell) = cell.filter(|_| present) {
                let at = Place { row: Some(cell.row), cell: Some(cell.column), ..at };
                item.evidence.insert(field.to_owned(), Evidence { at, confidence: 1.0 });
            }
        }
    }
}
