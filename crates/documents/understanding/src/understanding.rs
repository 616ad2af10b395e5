//! The order in which a document is understood.

use std::fmt;

use opora_domain::evidence::Evidence;
use opora_domain::planning::{
    AnnualPlan, Narrative, NarrativePlace, Person, Quarter, Section, SectionKind, StatedTotal,
};
use opora_tree::{Block, Document, Place};

use crate::accounting::Ledger;
use crate::assembly::{Assembled, assemble, sum};
use crate::cells::schedule::{Marks, mark};
use crate::events::{events, lines, short_cells};
use crate::frame::legend::explained_marks;
use crate::frame::{
    Line, Lines, adoption, consultation, labels, lists, names, narrative, period, persons, running, title,
};
use crate::listed::sections_from_lines;
use crate::tables::{TableNotes, lines_of};
use crate::vocabulary::frame::FrameSubject;
use crate::{own_form, recognition};

/// The first year whose plans are of the present form: those before were made by the law that held until July 2020.
const PRESENT_FORM: u16 = 2022;

/// Why a document is no annual plan, or no strategy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotUnderstood {
    /// Nothing in it is content of a plan (no title, no rows, no goals), and it calls itself no strategy either.
    NoPlan,
    /// It is a strategy of several years.
    Strategy,
}

impl fmt::Display for NotUnderstood {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::NoPlan => "the document holds no annual plan",
            Self::Strategy => "the document is a strategy",
        })
    }
}

impl std::error::Error for NotUnderstood {}

/// Understands a document as an annual plan; everything is filled but `source`.
///
/// # Errors
///
/// When the document is a strategy, or holds nothing of a plan.
pub fn understand_plan(tree: &Document) -> Result<AnnualPlan, NotUnderstood> {
    if own_form::is_own_strategy(tree) {
        return Err(NotUnderstood::Strategy);
    }
    let mut plan = own_form::understand(tree, understand_any).map_or_else(|| understand_any(tree), Ok)?;
    recognition::lower(&mut plan, tree);
    Ok(plan)
}

/// Understands a document of anyone's making.
fn understand_any(tree: &Document) -> Result<AnnualPlan, NotUnderstood> {
    let mut ledger = Ledger::new(tree);
    let mut plan = AnnualPlan::default();
    let marks = legend(tree, &mut plan, &mut ledger);
    let mut notes = TableNotes::default();
    let events = events(tree, &marks, &mut notes, &mut ledger);
    let mut lines = lines(&events);
    if title::is_strategy(&lines) {
        return Err(NotUnderstood::Strategy);
    }
    for (text, places) in running::take(&mut lines) {
        plan.running_headers.push(text);
        for place in places {
            place_line(&lines, place, &mut ledger);
        }
    }
    let found_title = title::find(&lines);
    let cells: Vec<&str> = short_cells(&events);
    frame(&mut plan, &mut lines, found_title.as_ref(), &cells, &mut ledger);
    let Assembled { sections, stated_total, taken, notes: headings } = assemble(&events, &lines, &plan, &mut notes);
    plan.sections = sections;
    plan.stated_total = plan.stated_total.take().or(stated_total);
    for index in taken {
        take(&mut lines, index, &mut ledger);
    }
    for index in sections_from_lines(&mut plan, &lines) {
        take(&mut lines, index, &mut ledger);
    }
    totals_of_sections(&mut plan, &mut lines, &mut ledger);
    take_lists(&mut plan, &mut lines, &mut ledger);
    let first_title = found_title.as_ref().and_then(|found| found.lines.first().copied());
    let before: Vec<usize> = lines.free().map(|(index, _)| index).collect();
    plan.narrative = narrative::take(&mut lines, first_title);
    for index in before {
        place_line(&lines, index, &mut ledger);
    }
    for (text, at) in headings {
        let place = NarrativePlace::Opening;
        plan.narrative.push(Narrative {
            heading: Some(text),
            level: Some(3),
            place,
            at: Some(at),
            confidence: Some(0.6),
            ..Narrative::default()
        });
    }
    if plan.year.is_some_and(|year| year < PRESENT_FORM) {
        former_kinds(&mut plan.sections);
    }
    plan.irregularities = notes.irregularities;
    plan.tables = notes.tables;
    plan.accounting = ledger.finish();
    let speaks =
        found_title.is_some() || plan.sections.iter().any(|section| section.items.len() > 1) || !plan.goals.is_empty();
    if speaks { Ok(plan) } else { Err(NotUnderstood::NoPlan) }
}

/// Before the present form every section of services was one kind, whoever paid for it.
fn former_kinds(sections: &mut [Section]) {
    for section in sections {
        if matches!(section.kind, SectionKind::MapServices | SectionKind::MunicipalServices) {
            section.kind = SectionKind::Services;
        }
    }
}

fn place_line(lines: &Lines, index: usize, ledger: &mut Ledger) {
    if let Some(line) = lines.get(index) {
        ledger.place(&line.at);
    }
}

fn take(lines: &mut Lines, index: usize, ledger: &mut Ledger) {
    lines.take(index);
    place_line(lines, index, ledger);
}

/// The legend of the marks, wherever it stands, before the tables are read with it.
fn legend(tree: &Document, plan: &mut AnnualPlan, ledger: &mut Ledger) -> Marks {
    let mut marks = Marks::default();
    let mut read = |text: &str, at: Place| {
        let found = explained_marks(text);
        if found.is_empty() {
            return;
        }
        for (mark, meaning) in found {
            match meaning {
                Quarter::Preparation => marks.preparation.push(mark),
                Quarter::Provision => marks.provision.push(mark),
            }
        }
        ledger.place(&at);
        plan.legend.push(text.to_owned());
        plan.evidence.insert(format!("legend.{}", plan.legend.len() - 1), Evidence { at, confidence: 1.0 });
    };
    for (index, block) in (0_u32..).zip(&tree.blocks) {
        match block {
            Block::Paragraph(paragraph) => {
                let line = Line::of_paragraph(paragraph, Place::block(index).on_page(paragraph.page));
                let shown = line.shown();
                read(&shown, line.at);
            }
            Block::Table(table) => {
                for cell in table.cells().filter(|cell| cell.column_span > 2 || table.column_count() <= 2) {
                    for line in lines_of(&cell.paragraphs) {
                        read(&line.text, Place::cell(index, 0, cell.row, cell.column));
                    }
                }
            }
        }
    }
    if marks.preparation.is_empty() && marks.provision.iter().all(|mark| mark != "+") && plus_beside_crosses(tree) {
        marks.preparation.push("+".to_owned());
    }
    marks
}

/// Whether the cells mark some quarters with a plus and others with a cross: then, by the custom of the field, the
/// plus is for preparation also where no legend says so.
fn plus_beside_crosses(tree: &Document) -> bool {
    let (mut plus, mut cross) = (false, false);
    for block in &tree.blocks {
        let Block::Table(table) = block else { continue };
        for cell in table.cells() {
            let text = cell.text();
            match text.trim() {
                "+" => plus = true,
                other => cross |= other.chars().count() == 1 && mark(other).is_some(),
            }
        }
    }
    plus && cross
}

/// Title, names, period, decision, persons, consultation.
fn frame(
    plan: &mut AnnualPlan,
    lines: &mut Lines,
    found: Option<&title::FoundTitle>,
    cells: &[&str],
    ledger: &mut Ledger,
) {
    let mut prove = |field: &str, at: Place, confidence: f64| {
        plan.evidence.insert(field.to_owned(), Evidence { at, confidence });
    };
    if let Some(found) = found {
        prove("title", found.at, found.confidence);
        plan.title = Some(found.text.clone());
        for index in &found.lines {
            take(lines, *index, ledger);
        }
    }
    let titled = found.map(|found| (found.text.as_str(), found.at));
    for person in persons::take(lines) {
        let slot = if person.approves { &mut plan.approved_by } else { &mut plan.coordinated_by };
        if slot.is_none() && person.person != Person::default() {
            prove(if person.approves { "approved_by" } else { "coordinated_by" }, person.at, person.confidence);
            *slot = Some(person.person);
        }
        ledger.place(&person.at);
    }
    for index in 0..lines.lines.len() {
        // The lines of a block of persons are placed with it.
        if !lines.is_free(index) {
            place_line(lines, index, ledger);
        }
    }
    if let Some(name) = names::municipality(titled, lines, cells) {
        prove("municipality", name.at, name.confidence);
        plan.municipality = Some(name.name);
    }
    if let Some(name) = names::district(titled, lines) {
        prove("district", name.at, name.confidence);
        plan.district = Some(name.name);
    }
    let after_title = found.and_then(|found| found.lines.last().copied()).unwrap_or(0);
    if let Some(index) =
        labels::municipality(lines, after_title, [plan.municipality.as_deref(), plan.district.as_deref()])
    {
        take(lines, index, ledger);
    }
    let printed = period::period(lines);
    if let Some((year, at, confidence)) = period::year(titled, printed.as_ref().map(|(found, _)| found), lines) {
        prove("year", at, confidence);
        plan.year = Some(year);
        plan.period = period::whole_year(year);
        prove("period", at, 0.7);
    }
    if let Some(((period, at, confidence), line)) = printed {
        prove("period", at, confidence);
        plan.period = Some(period);
        if let Some(index) = line {
            take(lines, index, ledger);
        }
    }
    if let Some(((span, at, confidence), line)) = period::strategy(lines, titled) {
        prove("strategy_period", at, confidence);
        plan.strategy_period = Some(span);
        if let Some(index) = line {
            take(lines, index, ledger);
        }
    }
    if let Some(found) = adoption::find(lines) {
        prove("adoption", found.at, found.confidence);
        for (field, start, end) in &found.spans {
            prove(&format!("adoption.{field}"), found.at.span(*start, *end), found.confidence);
        }
        let mut adoption = found.adoption;
        if let (Some(body), Some(name), Some(line)) = (&mut adoption.body, &plan.municipality, lines.get(found.line)) {
            adoption::complete_name(body, name, &line.text);
        }
        plan.adoption = Some(adoption);
        for index in found.lines.iter().filter(|_| found.alone) {
            take(lines, *index, ledger);
        }
    }
    if let Some(found) = consultation::find(lines) {
        for (field, at) in &found.places {
            prove(&format!("consultation.{field}"), *at, 0.9);
        }
        plan.consultation = Some(found.consultation);
        for index in found.lines {
            take(lines, index, ledger);
        }
    }
    for (amount, currency, index, of_plan) in labels::totals(lines) {
        if of_plan && plan.stated_total.is_none() {
            if let Some(line) = lines.get(index) {
                prove("stated_total", line.at, 0.95);
            }
            plan.stated_total = Some(StatedTotal { amount, currency });
            take(lines, index, ledger);
        }
    }
}

/// Totals that stand in lines of their own below the table of a section.
fn totals_of_sections(plan: &mut AnnualPlan, lines: &mut Lines, ledger: &mut Ledger) {
    for (amount, currency, index, of_plan) in labels::totals(lines) {
        let Some(at) = lines.get(index).map(|line| line.at).filter(|_| !of_plan) else { continue };
        // "Всичко: …" below the last section: it says all of the plan when it is the sum of all.
        let all = sum(plan.sections.iter().flat_map(|section| &section.items));
        let last = plan.sections.last().map(|section| sum(section.items.iter()));
        if plan.stated_total.is_none() && all == amount.0 && last.is_some_and(|own| own != all) {
            plan.evidence.insert("stated_total".to_owned(), Evidence { at, confidence: 0.9 });
            plan.stated_total = Some(StatedTotal { amount, currency });
            take(lines, index, ledger);
            continue;
        }
        // The section that it closes: the last one whose rows stand before it.
        let section =
            plan.sections.iter_mut().rev().find(|section| {
                section.items.last().and_then(|item| item.at).is_some_and(|last| last.block < at.block)
            });
        if let Some(section) = section.filter(|section| section.stated_total.is_none()) {
            section.stated_total = Some(StatedTotal { amount, currency });
            section.evidence.insert("stated_total".to_owned(), Evidence { at, confidence: 0.9 });
            take(lines, index, ledger);
        }
    }
}

fn take_lists(plan: &mut AnnualPlan, lines: &mut Lines, ledger: &mut Ledger) {
    let free: Vec<usize> = lines.free().map(|(index, _)| index).collect();
    for list in lists::take(lines) {
        let (field, slot) = match list.subject {
            FrameSubject::Vision => {
                if let (None, Some((text, at))) = (&plan.vision, list.entries.first()) {
                    plan.vision = Some(text.clone());
                    plan.evidence.insert("vision".to_owned(), Evidence { at: *at, confidence: list.confidence });
                }
                continue;
            }
            FrameSubject::Values => ("values", &mut plan.values),
            FrameSubject::Principles => ("principles", &mut plan.principles),
            FrameSubject::Goals => ("goals", &mut plan.goals),
            FrameSubject::TargetGroups => ("target_groups", &mut plan.target_groups),
        };
        for (text, at) in list.entries {
            plan.evidence.insert(format!("{field}.{}", slot.len()), Evidence { at, confidence: list.confidence });
            slot.push(text);
        }
    }
    for index in free {
        if !lines.is_free(index) {
            place_line(lines, index, ledger);
        }
    }
}
