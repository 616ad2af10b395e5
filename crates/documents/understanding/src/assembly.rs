//! Events to sections with their items, totals and objectives.

use opora_domain::evidence::Evidence;
use opora_domain::money::Currency;
use opora_domain::planning::{AnnualPlan, ColumnRole, Item, Section, SectionKind, StatedTotal};

use opora_tree::Place;

use crate::cells::numbers::{is_decimal, is_roman, labelled, leading_number};
use crate::frame::title::ends_with_year;
use crate::frame::{Line, Lines};
use crate::headings_of_tables::headings_of_tables;
use crate::items::{ItemContext, drafts, item};
use crate::matching::tokens;
use crate::sections::{Heading, heading_of, names_new_services};
use crate::tables::{Event, RawCell, RawRow, RawTotal, TableNotes};
use crate::vocabulary::sections::{LOWER_LABELS, MEASURE_LABELS, OBJECTIVE_LABELS};

/// What the tables gave, and the lines that became headings.
#[derive(Default)]
pub(crate) struct Assembled {
    pub(crate) sections: Vec<Section>,
    pub(crate) stated_total: Option<StatedTotal>,
    pub(crate) taken: Vec<usize>,
    /// Headings inside the tables that are neither section nor objective.
    pub(crate) notes: Vec<(String, Place)>,
}

/// A section with its rows before they are items.
struct Open {
    section: Section,
    rows: Vec<RawRow>,
}

/// How many lines above a table are looked at for the heading of its section.
const LINES_ABOVE: usize = 4;

pub(crate) fn assemble(events: &[Event], lines: &Lines, plan: &AnnualPlan, notes: &mut TableNotes) -> Assembled {
    let mut assembled = Assembled::default();
    let mut open: Vec<Open> = Vec::new();
    let mut totals: Vec<(usize, RawTotal)> = Vec::new();
    let mut line = 0_usize;
    let mut above: Vec<usize> = Vec::new();
    let heading_lines = headings_of_tables(events);
    let mut measure: Option<(String, Place)> = None;
    // "Услуга № 3" right above the card that tells of it.
    let mut announced: Option<(usize, String, Place)> = None;
    // The table whose section stands above it and whose own headings only part that section's rows.
    let mut grouped: Option<u32> = None;
    // The table whose heading above says by which list of the law its services are planned.
    let mut listed: Option<(SectionKind, (u32, Option<u32>))> = None;
    for event in events {
        match event {
            Event::Line(_) => {
                if lines.is_free(line) {
                    above.push(line);
                    announced = lines.get(line).and_then(|found| Some((line, bare_label(&found.text)?, found.at)));
                }
                line += 1;
            }
            Event::Section(heading) => {
                let parent = heading_above(&above, lines, &heading_lines);
                if !above.is_empty() {
                    let by_law = parent.as_ref().map(|(parent, ..)| parent.kind).filter(|kind| is_of_law(*kind));
                    listed = by_law.map(|kind| (kind, table_of(heading.at)));
                }
                let parent = parent.filter(|(parent, ..)| is_part_of(heading, parent));
                above.clear();
                if let Some(found) = parent {
                    grouped = heading.at.table;
                    open.push(open_above(found, &mut assembled));
                }
                if grouped.is_some() && grouped == heading.at.table && is_lettered(heading) {
                    assembled.notes.push((heading.shown(), heading.at));
                } else {
                    let mut section = section_of(heading);
                    if let Some((kind, table)) = listed
                        && table == table_of(heading.at)
                        && section.kind == SectionKind::Services
                    {
                        section.kind = kind;
                    }
                    open.push(Open { section, rows: Vec::new() });
                }
            }
            Event::Objective(text, at) => {
                let Some(section) = current(&mut open) else { continue };
                match &mut section.section.general_objective {
                    Some(known) => {
                        known.push('\n');
                        known.push_str(text);
                    }
                    None => section.section.general_objective = Some(text.clone()),
                }
                section.section.evidence.insert("general_objective".to_owned(), Evidence { at: *at, confidence: 1.0 });
            }
            Event::Note(text, at) => {
                // "Оперативна цел: …" right below a heading that has no general objective is the objective of the section.
                let own = labelled(text, LOWER_LABELS).filter(|(number, _)| number.is_none()).map(|(_, rest)| rest);
                let open_section = open.last_mut().filter(|open| open.rows.is_empty());
                if let (Some(objective), Some(open)) = (own, open_section)
                    && open.section.general_objective.is_none()
                {
                    open.section.general_objective = Some(objective.to_owned());
                    let evidence = Evidence { at: *at, confidence: 0.8 };
                    open.section.evidence.insert("general_objective".to_owned(), evidence);
                } else {
                    assembled.notes.extend(measure.replace((text.clone(), *at)));
                }
            }
            Event::Total(total) => totals.push((open.len(), total.clone())),
            Event::Row(row) => {
                if !above.is_empty() {
                    let found = heading_above(&above, lines, &heading_lines);
                    if let Some(found) = found {
                        open.push(open_above(found, &mut assembled));
                    }
                    above.clear();
                }
                let mut own = (**row).clone();
                let numbered = announced.take().filter(|_| own.apart && !own.has_own(ColumnRole::Number));
                if let Some((line, number, at)) = numbered {
                    own.cells.insert(ColumnRole::Number, vec![RawCell::own(&number, at)]);
                    assembled.taken.push(line);
                }
                let row = match measure.as_ref().map(|measure| under_measure(own.clone(), measure)) {
                    Some(Some(row)) => {
                        measure = None;
                        row
                    }
                    Some(None) => {
                        assembled.notes.extend(measure.take());
                        own
                    }
                    None => own,
                };
                if let Some(section) = current(&mut open) {
                    section.rows.push(row);
                }
            }
        }
    }
    assembled.notes.extend(measure);
    let currency = currency_of(events, plan);
    let present_law = is_present_law(plan, lines, &open);
    for Open { mut section, rows } in open {
        let of_new = section.title.as_deref().is_some_and(names_new_services);
        let context = ItemContext { kind: section.kind, of_new, present_law, currency };
        section.items = items_of(&rows, context, notes);
        assembled.sections.push(section);
    }
    give_totals(&mut assembled, totals, currency);
    assembled
        .sections
        .retain(|section| !section.items.is_empty() || section.title.is_some() || section.stated_total.is_some());
    assembled
}

/// The number of a line that is nothing but the label of what follows: `Услуга № 3`.
fn bare_label(text: &str) -> Option<String> {
    labelled(text, MEASURE_LABELS).filter(|(_, rest)| rest.is_empty()).and_then(|(number, _)| number)
}

/// Opens the section of a heading that stands above a table.
fn open_above((heading, objective, used): HeadingAbove, assembled: &mut Assembled) -> Open {
    assembled.taken.extend(used);
    let mut section = section_of(&heading);
    if let Some((text, at)) = objective {
        section.evidence.insert("general_objective".to_owned(), Evidence { at, confidence: 0.95 });
        section.general_objective = Some(text);
    }
    Open { section, rows: Vec::new() }
}

/// Whether a heading inside a table only parts the section above it: `А. …`, `Б. …` below `III. …` of a known kind.
fn is_part_of(heading: &Heading, parent: &Heading) -> bool {
    is_lettered(heading)
        && parent.kind != SectionKind::Other
        && parent.number.as_deref().is_some_and(|number| is_roman(number) || is_decimal(number))
}

/// Whether a section is one of the two lists of a plan under the present law.
fn is_of_law(kind: SectionKind) -> bool {
    matches!(kind, SectionKind::MapServices | SectionKind::MunicipalServices)
}

fn table_of(at: Place) -> (u32, Option<u32>) {
    (at.block, at.table)
}

fn is_lettered(heading: &Heading) -> bool {
    let mut letters = heading.number.as_deref().unwrap_or_default().chars();
    letters.next().is_some_and(char::is_alphabetic)
        && letters.next().is_none()
        && !heading.number.as_deref().is_some_and(is_roman)
}

fn items_of(rows: &[RawRow], context: ItemContext, notes: &mut TableNotes) -> Vec<Item> {
    drafts(rows, &mut notes.irregularities).iter().map(|draft| item(draft, context)).collect()
}

/// The section that is open; rows before any heading are services.
fn current(open: &mut Vec<Open>) -> Option<&mut Open> {
    if open.is_empty() {
        let section = Section { kind: SectionKind::Services, confidence: Some(0.5), ..Section::default() };
        open.push(Open { section, rows: Vec::new() });
    }
    open.last_mut()
}

/// The row below the heading of a measure takes its number and title when it has none of its own.
fn under_measure(mut row: RawRow, measure: &(String, Place)) -> Option<RawRow> {
    if row.has_own(ColumnRole::Number) || row.has_own(ColumnRole::Title) {
        return None;
    }
    let (text, at) = measure;
    let (number, title) = labelled(text, MEASURE_LABELS)?;
    row.cells.insert(ColumnRole::Number, vec![RawCell::own(&number?, *at)]);
    row.cells.insert(ColumnRole::Title, vec![RawCell::own(title, *at)]);
    Some(row)
}

fn section_of(heading: &Heading) -> Section {
    let evidence = Evidence { at: heading.at, confidence: heading.confidence };
    Section {
        kind: heading.kind,
        number: heading.number.clone(),
        title: Some(heading.title.clone()).filter(|title| !title.is_empty()),
        at: Some(heading.at),
        confidence: Some(heading.confidence),
        evidence: [("title".to_owned(), evidence)].into(),
        ..Section::default()
    }
}

type Objective = (String, Place);

/// A heading above a table, with the objective below it and the lines that both took.
type HeadingAbove = (Heading, Option<Objective>, Vec<usize>);

/// The heading of a section in the lines above its table, nearest first, with its objective.
fn heading_above(above: &[usize], lines: &Lines, heading_lines: &[usize]) -> Option<HeadingAbove> {
    let mut objective = None;
    let mut used = Vec::new();
    for index in above.iter().rev().take(LINES_ABOVE) {
        let line: &Line = lines.get(*index)?;
        if let Some((_, rest)) = labelled(&line.text, OBJECTIVE_LABELS) {
            objective = Some((rest.to_owned(), line.at));
            used.push(*index);
            continue;
        }
        let short = line.length() <= 250
            && line.label.as_ref().is_none_or(|_| line.numbered)
            && (!line.text.ends_with([';', '.']) || ends_with_year(&line.text));
        if let Some(heading) = heading_of(&line.text, line.at).filter(|_| short) {
            used.push(*index);
            let number = heading.number.clone().or_else(|| {
                line.label
                    .clone()
                    .filter(|_| line.numbered)
                    .and_then(|label| crate::cells::numbers::bare_number(&label))
            });
            return Some((Heading { number, ..heading }, objective, used));
        }
        // A heading of services or activities by another name ends the search: what stands above it heads something else.
        if let Some(heading) = other_heading(line).filter(|_| short) {
            used.push(*index);
            return Some((heading, objective, used));
        }
        if heading_lines.contains(index) {
            used.push(*index);
            let title = line.text.trim_end_matches(':').to_owned();
            let heading = Heading { kind: SectionKind::Direction, number: None, title, at: line.at, confidence: 0.6 };
            return Some((heading, objective, used));
        }
    }
    None
}

/// `4. Услуги, които се закриват`: a numbered heading whose words are those of no kind.
fn other_heading(line: &Line) -> Option<Heading> {
    let (number, title) = leading_number(&line.text).filter(|_| line.stands_out())?;
    let words = tokens(title);
    let speaks = |stem: &str| words.iter().any(|token| token.has_stem(stem));
    if speaks("план") || !["услуг", "дейност", "мерки", "проект", "програм"].into_iter().any(speaks)
    {
        return None;
    }
    let kind = if speaks("услуг") { SectionKind::Services } else { SectionKind::Other };
    Some(Heading { kind, number: Some(number), title: title.to_owned(), at: line.at, confidence: 0.6 })
}

/// The currency of amounts that print none: that of the others, else the only one that the plan's year had.
fn currency_of(events: &[Event], plan: &AnnualPlan) -> Option<Currency> {
    let mut counts = [0_usize; 2];
    for event in events {
        let Event::Row(row) = event else { continue };
        for cell in row.cells.values().flatten() {
            for found in crate::cells::amounts::amounts(&crate::matching::tokens(&cell.text)) {
                match found.currency {
                    Some(Currency::Bgn) => counts[0] += 1,
                    Some(Currency::Eur) => counts[1] += 1,
                    None => {}
                }
            }
        }
    }
    match counts {
        [0, 0] => plan.year.filter(|year| *year < 2026).map(Currency::of_year),
        [leva, euro] if leva >= euro => Some(Currency::Bgn),
        _ => Some(Currency::Eur),
    }
}

/// Whether the plan is one under the Social Services Act: it names the act, the National Map, or the greatest number of users.
fn is_present_law(plan: &AnnualPlan, lines: &Lines, open: &[Open]) -> bool {
    let by_section = open.iter().any(|open| is_of_law(open.section.kind));
    let speaks = |text: &str| {
        text.contains("ЗСУ")
            || text.contains("Закона за социалните услуги")
            || text.contains("Националната карта")
            || text.contains("Национална карта")
    };
    by_section
        || plan.year.is_some_and(|year| year >= 2026)
        || plan.year.is_some_and(|year| year >= 2023) && lines.lines.iter().any(|line| speaks(&line.text))
}

/// A total belongs to the section that it closes, or to the plan when it says so or is the sum of all.
fn give_totals(assembled: &mut Assembled, totals: Vec<(usize, RawTotal)>, currency: Option<Currency>) {
    for (sections, total) in totals {
        let stated = StatedTotal { amount: total.amount, currency: total.currency.or(currency) };
        let all = sum(assembled.sections.iter().flat_map(|section| &section.items));
        let several = assembled.sections.iter().filter(|section| !section.items.is_empty()).count() > 1;
        let Some(section) = sections.checked_sub(1).and_then(|last| assembled.sections.get_mut(last)) else {
            assembled.stated_total.get_or_insert(stated);
            continue;
        };
        let own = sum(section.items.iter());
        // "Общо по Таблица 2" closes all sections of that table: it is the sum of none of them.
        if total.of_table && !total.whole_plan && several && own != total.amount.0 && all != total.amount.0 {
            assembled.notes.push((total.text, total.at));
            continue;
        }
        let of_plan = total.whole_plan
            || section.stated_total.is_some()
            || several && own != total.amount.0 && all == total.amount.0;
        if of_plan {
            assembled.stated_total.get_or_insert(stated);
        } else {
            section.evidence.insert("stated_total".to_owned(), Evidence { at: total.at, confidence: 0.95 });
            section.stated_total = Some(stated);
        }
    }
}

/// The amounts of items, parts of a printed total left out.
pub(crate) fn sum<'item>(items: impl Iterator<Item = &'item Item>) -> i64 {
    use opora_domain::planning::FundingWhat;
    items
        .map(|item| {
            let has_total = item.funding.iter().any(|line| line.what == Some(FundingWhat::Total));
            let counted = item.funding.iter().filter(|line| {
                if has_total { line.what == Some(FundingWhat::Total) } else { line.what != Some(FundingWhat::Monthly) }
            });
            counted.filter_map(|line| line.amount).map(|amount| amount.0).fold(0, i64::saturating_add)
        })
        .fold(0, i64::saturating_add)
}
