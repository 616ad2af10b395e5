//! A plan or strategy laid out for the rules: the rows one after another, and every text once with the place where it
//! stands.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use opora_domain::findings::Quotation;
use opora_domain::planning::{AnnualPlan, Item, Section, SectionKind, YearSpan};
use opora_domain::strategies::Strategy;
use opora_tree::{Document, Place, collapsed};
use serde_json::Value;

use crate::between::BetweenDocuments;
use crate::quoting;
use crate::words::letters_only;

/// So many texts are examined, each up to so many characters: hostile input costs bounded time.
const MOST_TEXTS: usize = 20_000;
const LONGEST_TEXT: usize = 20_000;

pub(crate) struct Examination<'a> {
    /// Of a strategy, what it has in common with a plan (title, municipality, period, decision, goals); no rows.
    pub plan: Cow<'a, AnnualPlan>,
    /// The strategy that is examined; `None` for a plan.
    pub strategy: Option<&'a Strategy>,
    pub rows: Vec<Row<'a>>,
    /// The documents that a plan is checked against; none where it is checked alone.
    pub beside: BetweenDocuments<'a>,
    /// Every text of the document once, in the order of the document.
    pub texts: Vec<Text>,
}

/// A row of the plan with the section in which it stands.
#[derive(Clone, Copy)]
pub(crate) struct Row<'a> {
    pub section_index: usize,
    pub section: &'a Section,
    pub item: &'a Item,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Field {
    Title,
    Form,
    Description,
    Location,
    Funding,
    Responsible,
    SectionTitle,
    Objective,
    /// Anything else: prose, headings, notes.
    Prose,
}

/// A text as one reads it: a cell whose parts were joined over pages is one text.
#[derive(Debug, Clone)]
pub(crate) struct Text {
    pub at: Option<Place>,
    pub text: String,
    pub field: Field,
    /// The index of the row in [`Examination::rows`].
    pub row: Option<usize>,
}

impl<'a> Examination<'a> {
    pub fn new(plan: &'a AnnualPlan, source: Option<&Document>) -> Self {
        let rows: Vec<Row<'a>> = plan
            .sections
            .iter()
            .enumerate()
            .flat_map(|(section_index, section)| {
                section.items.iter().map(move |item| Row { section_index, section, item })
            })
            .collect();
        let mut texts = match source {
            Some(source) => merged(texts_of_plan(plan, &rows), source, &rows),
            None => texts_of_plan(plan, &rows),
        };
        texts.truncate(MOST_TEXTS);
        for text in &mut texts {
            text.text = text.text.chars().take(LONGEST_TEXT).collect();
        }
        Self { plan: Cow::Borrowed(plan), strategy: None, rows, beside: BetweenDocuments::default(), texts }
    }

    /// A strategy: the rules that look at texts and at the frame see it as they see a plan.
    pub fn of_strategy(strategy: &'a Strategy, source: Option<&Document>) -> Self {
        let texts = match source {
            Some(source) => source.passages().into_iter().map(|passage| (Some(passage.at), passage.text)).collect(),
            None => texts_of_strategy(strategy),
        };
        let mut examined = Vec::new();
        for (at, text) in texts.into_iter().take(MOST_TEXTS) {
            push(&mut examined, at, &text, Field::Prose, None);
        }
        Self {
            plan: Cow::Owned(frame_of(strategy)),
            strategy: Some(strategy),
            rows: Vec::new(),
            beside: BetweenDocuments::default(),
            texts: examined,
        }
    }

    /// The rows of a section.
    pub fn rows_of(&self, section_index: usize) -> impl Iterator<Item = &Row<'a>> {
        self.rows.iter().filter(move |row| row.section_index == section_index)
    }

    /// Whether the plan has a schedule at all.
    pub fn has_schedule(&self) -> bool {
        self.rows.iter().any(|row| row.marks() > 0)
    }

    /// Texts outside the rows.
    pub fn prose(&self) -> impl Iterator<Item = &Text> {
        self.texts.iter().filter(|text| text.row.is_none())
    }

    /// The title of the plan, or else the first text: where something absent is shown.
    pub fn face(&self) -> Option<Quotation> {
        let title = self.plan.title.as_deref();
        let at = self.plan.evidence.get("title").map(|evidence| evidence.at);
        title
            .map(|title| Quotation { at, quote: quoting::whole(title) })
            .or_else(|| self.texts.first().map(|text| Quotation { at: text.at, quote: quoting::whole(&text.text) }))
    }
}

impl Row<'_> {
    pub fn title(&self) -> &str {
        self.item.title.as_deref().unwrap_or_default()
    }

    pub fn description(&self) -> &str {
        self.item.description.as_deref().unwrap_or_default()
    }

    pub fn location(&self) -> &str {
        self.item.location.as_deref().unwrap_or_default()
    }

    pub fn funding(&self) -> &str {
        self.item.funding_text.as_deref().unwrap_or_default()
    }

    /// Title and description, one to a line.
    pub fn says(&self) -> String {
        format!("{}\n{}", self.title(), self.description())
    }

    /// How many quarters are marked.
    pub fn marks(&self) -> usize {
        self.item.schedule.iter().flatten().flatten().count()
    }

    pub fn place(&self, field: &str) -> Option<Place> {
        let evidence = self.item.evidence.get(field).or_else(|| self.item.evidence.get(&format!("{field}.0")));
        evidence.map(|evidence| evidence.at.whole()).or(self.item.at)
    }

    /// The whole text of a field, shortened.
    pub fn quote(&self, field: &str, text: &str) -> Quotation {
        Quotation { at: self.place(field), quote: quoting::whole(text) }
    }

    /// The words that name the row: its title, or what it says where it has none.
    pub fn quote_name(&self) -> Quotation {
        match (self.title(), self.description()) {
            ("", description) => self.quote("description", description),
            (title, _) => self.quote("title", title),
        }
    }

    /// Whether the row stands where social services stand (not activities).
    pub fn in_services(&self) -> bool {
        matches!(self.section.kind, SectionKind::Services | SectionKind::MapServices | SectionKind::MunicipalServices)
    }
}

impl Text {
    pub fn quote_around(&self, from: usize, until: usize) -> Quotation {
        Quotation { at: self.at, quote: quoting::around(&self.text, from, until) }
    }

    pub fn quote(&self) -> Quotation {
        Quotation { at: self.at, quote: quoting::whole(&self.text) }
    }
}

/// What a strategy has in common with a plan.
fn frame_of(strategy: &Strategy) -> AnnualPlan {
    let years = strategy.period.and_then(|period| {
        let year = |year: i16| u16::try_from(year).ok();
        Some(YearSpan { from: year(period.from.year())?, to: year(period.to.year())? })
    });
    AnnualPlan {
        title: strategy.title.clone(),
        municipality: strategy.municipality.clone(),
        district: strategy.district.clone(),
        period: strategy.period,
        strategy_period: years,
        adoption: strategy.adoption.clone(),
        approved_by: strategy.approved_by.clone(),
        coordinated_by: strategy.coordinated_by.clone(),
        vision: strategy.vision.clone(),
        values: strategy.values.clone(),
        principles: strategy.principles.clone(),
        goals: strategy.goals.clone(),
        target_groups: strategy.target_groups.clone(),
        evidence: strategy.evidence.clone(),
        irregularities: strategy.irregularities.clone(),
        ..AnnualPlan::default()
    }
}

/// The texts that a strategy itself holds, in the order of the exchange format, each with the nearest known place.
fn texts_of_strategy(strategy: &Strategy) -> Vec<(Option<Place>, String)> {
    let mut texts = Vec::new();
    gather(&serde_json::to_value(strategy).unwrap_or_default(), None, &mut texts);
    texts
}

/// What the reading says of itself, and names of the format.
const NO_TEXTS: &[&str] = &["format", "kind", "source", "accounting", "irregularities", "evidence", "at", "holds"];

fn gather(value: &Value, at: Option<Place>, texts: &mut Vec<(Option<Place>, String)>) {
    match value {
        Value::String(text) => texts.extend(text.lines().map(|line| (at, line.to_owned()))),
        Value::Array(entries) => entries.iter().for_each(|entry| gather(entry, at, texts)),
        Value::Object(fields) => {
            let own = fields.get("at").and_then(|at| serde_json::from_value(at.clone()).ok()).or(at);
            for (_, value) in fields.iter().filter(|(name, _)| !NO_TEXTS.contains(&name.as_str())) {
                gather(value, own, texts);
            }
        }
        _ => {}
    }
}

/// The texts that the plan itself holds.
fn texts_of_plan(plan: &AnnualPlan, rows: &[Row<'_>]) -> Vec<Text> {
    let at = |field: &str| plan.evidence.get(field).map(|evidence| evidence.at.whole());
    let mut texts = Vec::new();
    let mut prose = |at: Option<Place>, text: Option<&str>| {
        if let Some(text) = text {
            push(&mut texts, at, text, Field::Prose, None);
        }
    };
    prose(at("title"), plan.title.as_deref());
    prose(at("vision"), plan.vision.as_deref());
    for (name, list) in [
        ("values", &plan.values),
        ("principles", &plan.principles),
        ("goals", &plan.goals),
        ("target_groups", &plan.target_groups),
    ] {
        for (index, text) in list.iter().enumerate() {
            prose(at(&format!("{name}.{index}")), Some(text));
        }
    }
    for narrative in &plan.narrative {
        prose(narrative.at, narrative.heading.as_deref());
        // Only the first paragraph's place is known.
        for (line, text) in narrative.text.iter().flat_map(|text| text.lines()).enumerate() {
            let known = line == 0 && narrative.heading.is_none();
            prose(narrative.at.filter(|_| known), Some(text));
        }
    }
    let mut row_index = 0;
    for section in &plan.sections {
        let section_at = |field: &str| section.evidence.get(field).map(|evidence| evidence.at.whole()).or(section.at);
        if let Some(title) = &section.title {
            push(&mut texts, section_at("title"), title, Field::SectionTitle, None);
        }
        if let Some(objective) = &section.general_objective {
            push(&mut texts, section_at("general_objective"), objective, Field::Objective, None);
        }
        for _ in &section.items {
            if let Some(row) = rows.get(row_index) {
                texts_of_row(&mut texts, row, row_index);
            }
            row_index += 1;
        }
    }
    texts
}

fn texts_of_row(texts: &mut Vec<Text>, row: &Row<'_>, index: usize) {
    let item = row.item;
    let fields = [
        ("title", &item.title, Field::Title),
        ("form", &item.form, Field::Form),
        ("description", &item.description, Field::Description),
        ("location", &item.location, Field::Location),
        ("funding_text", &item.funding_text, Field::Funding),
    ];
    for (name, text, field) in fields {
        // The sub-rows of one numbered row share its title.
        let repeated = field == Field::Title && item.part.is_some_and(|part| part > 1);
        if let Some(text) = text.as_ref().filter(|_| !repeated) {
            push(texts, row.place(name), text, field, Some(index));
        }
    }
    if !item.responsible.is_empty() {
        push(texts, row.place("responsible"), &item.responsible.join(", "), Field::Responsible, Some(index));
    }
}

fn push(texts: &mut Vec<Text>, at: Option<Place>, text: &str, field: Field, row: Option<usize>) {
    let text: String = text.chars().take(LONGEST_TEXT).collect();
    let text = collapsed(&text);
    if !text.is_empty() {
        texts.push(Text { at, text, field, row });
    }
}

/// The passages of the source, in order, with a field's joined text in the place of its parts.
fn merged(of_plan: Vec<Text>, source: &Document, rows: &[Row<'_>]) -> Vec<Text> {
    let mut at_place: BTreeMap<Place, Vec<Text>> = BTreeMap::new();
    for text in of_plan {
        if let Some(at) = text.at {
            at_place.entry(at.whole().on_page(None)).or_default().push(text);
        }
    }
    let row_places: BTreeSet<(u32, u32, usize)> = rows
        .iter()
        .enumerate()
        .filter_map(|(index, row)| row.item.at.and_then(|at| Some((at.table?, at.row?, index))))
        .collect();
    let mut texts = Vec::new();
    let mut seen_rows: BTreeMap<usize, String> = BTreeMap::new();
    for passage in source.passages().into_iter().take(MOST_TEXTS) {
        let text: String = passage.text.chars().take(LONGEST_TEXT).collect();
        let bare = letters_only(&text);
        let before = passage
            .at
            .table
            .zip(passage.at.row)
            .and_then(|(table, row)| row_places.range(..=(table, row, usize::MAX)).next_back());
        let row = before.filter(|(table, ..)| Some(*table) == passage.at.table).map(|(.., index)| *index);
        match at_place.remove(&passage.at.whole().on_page(None)) {
            Some(fields) => {
                // Where the cell goes on in another one, the fields are longer than it: take them whole.
                let whole = fields.iter().map(|field| field.text.as_str()).collect::<Vec<_>>().join(" ");
                let first = fields.into_iter().next();
                let goes_on = letters_only(&whole).len() > bare.len() + 2;
                let (field, of_row) = first.map_or((Field::Prose, row), |text| (text.field, text.row));
                if let Some(of_row) = of_row.filter(|_| goes_on) {
                    seen_rows.entry(of_row).or_default().push_str(&letters_only(&whole));
                }
                let text = if goes_on { whole } else { text };
                texts.push(Text { at: Some(passage.at), text, field, row: of_row });
            }
            None => {
                let seen = before.and_then(|(.., index)| seen_rows.get(index));
                if !seen.is_some_and(|seen| seen.contains(&bare)) {
                    texts.push(Text { at: Some(passage.at), text, field: Field::Prose, row });
                }
            }
        }
    }
    texts
}
