//! Values that the words of a plan do not say, and that therefore stand in lines of their own („Уточнение – …“).
//!
//! Which values these are, only reading shows: whoever writes a plan reads the composed tree back, compares and
//! composes again with what was missing (the verb that writes does so). Without that knowledge the values of the frame
//! are written out and the rows speak for themselves.

use std::collections::BTreeSet;

use opora_domain::planning::{
    Capacity, Funding, FundingSource, FundingWhat, Item, ItemNote, Quarter, Section, SectionKind, Status, Users,
};
use opora_tree::{Paragraph, ParagraphStyle};

use crate::words::Words;

/// A value of the plan's frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PlanValue {
    Municipality,
    District,
    Year,
    Period,
    StrategyPeriod,
    Adoption,
    Consultation,
}

/// A value of a section.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SectionValue {
    Kind,
    Number,
    Title,
    GeneralObjective,
}

/// A value of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ItemValue {
    Number,
    Part,
    Title,
    Form,
    Description,
    Location,
    Schedule,
    FundingText,
    Funding,
    Responsible,
    Capacity,
    Users,
    Status,
    Opens,
    Notes,
}

/// One value that has to be said in a line of its own; sections and rows are counted from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Clarification {
    Plan(PlanValue),
    Section(usize, SectionValue),
    Item(usize, usize, ItemValue),
}

/// The values that are said in lines of their own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clarifications {
    values: BTreeSet<Clarification>,
    /// Whether they were found by reading back: then also what is absent is said.
    is_found: bool,
}

impl Default for Clarifications {
    /// What is right without knowing how the text will be understood: the frame is written out.
    fn default() -> Self {
        use PlanValue::{Adoption, Consultation, Period, StrategyPeriod};
        let values = [Period, StrategyPeriod, Adoption, Consultation].into_iter().map(Clarification::Plan).collect();
        Self { values, is_found: false }
    }
}

impl Clarifications {
    /// Nothing is said beside the plan's own words.
    #[must_use]
    pub fn none() -> Self {
        Self { values: BTreeSet::new(), is_found: false }
    }

    /// What reading back has shown to be unsaid.
    #[must_use]
    pub fn found(values: BTreeSet<Clarification>) -> Self {
        Self { values, is_found: true }
    }

    /// The values that are said in lines of their own.
    #[must_use]
    pub fn values(&self) -> &BTreeSet<Clarification> {
        &self.values
    }

    /// The words for what is absent although the text around it seems to say it.
    pub(crate) fn said_absent(&self, words: Words) -> Option<String> {
        self.is_found.then(|| words.say("document-clarified-nothing"))
    }

    pub(crate) fn plan(&self, value: PlanValue) -> bool {
        self.values.contains(&Clarification::Plan(value))
    }

    pub(crate) fn item(&self, section: usize, item: usize, value: ItemValue) -> bool {
        self.values.contains(&Clarification::Item(section, item, value))
    }

    fn section(&self, section: usize, value: SectionValue) -> bool {
        self.values.contains(&Clarification::Section(section, value))
    }

    /// The lines below a section's title.
    pub(crate) fn section_lines(&self, words: Words, index: usize, section: &Section) -> Vec<Paragraph> {
        let mut lines = Lines { words, paragraphs: Vec::new() };
        let wanted = |value| self.section(index, value);
        if wanted(SectionValue::Kind) {
            lines.say("kind", Some(words.say(section_kind_key(section.kind))));
        }
        if wanted(SectionValue::Number) {
            lines.say("number", section.number.clone());
        }
        if wanted(SectionValue::Title) {
            lines.say("title", section.title.clone());
        }
        if wanted(SectionValue::GeneralObjective) {
            lines.say("objective", section.general_objective.clone());
        }
        lines.paragraphs
    }

    /// The lines below a row's description; what a column shows needs none.
    pub(crate) fn item_lines(
        &self,
        words: Words,
        (section, index): (usize, usize),
        item: &Item,
        shown: impl Fn(ItemValue) -> bool,
    ) -> Vec<Paragraph> {
        let mut lines = Lines { words, paragraphs: Vec::new() };
        let wanted = |value| self.item(section, index, value) && !shown(value);
        let texts = [
            (ItemValue::Number, "number", &item.number),
            (ItemValue::Title, "title", &item.title),
            (ItemValue::Form, "form", &item.form),
            (ItemValue::Description, "description", &item.description),
            (ItemValue::Location, "location", &item.location),
            (ItemValue::FundingText, "funding-text", &item.funding_text),
        ];
        for (value, name, text) in texts {
            if wanted(value) {
                lines.say_text(name, text.as_deref());
            }
        }
        if wanted(ItemValue::Part) {
            lines.say("part", item.part.map(|part| part.to_string()));
        }
        if wanted(ItemValue::Schedule) {
            lines.say("schedule", item.schedule.map(|quarters| written_schedule(words, quarters)));
        }
        if wanted(ItemValue::Funding) {
            lines.say_each("funding", item.funding.iter().map(|funding| written_funding(words, funding)));
        }
        if wanted(ItemValue::Responsible) {
            lines.say_each("responsible", item.responsible.iter().cloned());
        }
        if wanted(ItemValue::Capacity) {
            lines.say("capacity", item.capacity.as_ref().map(|capacity| written_capacity(words, capacity)));
        }
        if wanted(ItemValue::Users) {
            lines.say("users", item.users.as_ref().map(|users| written_users(words, users)));
        }
        if wanted(ItemValue::Status) {
            lines.say("status", item.status.map(|status| words.say(status_key(status))));
        }
        if wanted(ItemValue::Opens) {
            lines.say("opens", item.opens.map(|year| year.to_string()));
        }
        if wanted(ItemValue::Notes) {
            lines.say_each("note", item.notes.iter().flat_map(written_note));
        }
        lines.paragraphs
    }
}

/// The lines of a note, each with its heading in brackets.
fn written_note(note: &ItemNote) -> Vec<String> {
    let heading = note.heading.as_ref().map(|heading| format!("[{heading}] ")).unwrap_or_default();
    note.text.as_deref().unwrap_or_default().lines().map(|line| format!("{heading}{line}")).collect()
}

/// Collects lines „Уточнение – <name>: <value>“.
struct Lines {
    words: Words,
    paragraphs: Vec<Paragraph>,
}

impl Lines {
    /// One line; absent knowledge is said too, since the words around it say otherwise.
    fn say(&mut self, name: &str, value: Option<String>) {
        let name = self.words.say(&format!("document-clarified-{name}"));
        let value = value.unwrap_or_else(|| self.words.say("document-clarified-nothing"));
        let text = self.words.with("document-clarified", &[("name", name.into()), ("value", value.into())]);
        self.paragraphs.push(Paragraph::styled(text, ParagraphStyle::Note));
    }

    /// A text: one line for each of its lines.
    fn say_text(&mut self, name: &str, text: Option<&str>) {
        self.say_each(name, text.into_iter().flat_map(str::lines).map(str::to_owned));
    }

    fn say_each(&mut self, name: &str, values: impl Iterator<Item = String>) {
        let before = self.paragraphs.len();
        for value in values {
            self.say(name, Some(value));
        }
        if self.paragraphs.len() == before {
            self.say(name, None);
        }
    }
}

fn written_schedule(words: Words, quarters: [Option<Quarter>; 4]) -> String {
    let marks: Vec<String> = quarters
        .into_iter()
        .map(|quarter| quarter.map_or_else(|| words.say("document-mark-none"), |quarter| words.mark(quarter)))
        .collect();
    marks.join(" ")
}

fn written_capacity(words: Words, capacity: &Capacity) -> String {
    let number = |key, value: Option<u32>| value.map(|value| words.with(key, &[("number", value.to_string().into())]));
    let unit = capacity.unit.as_ref().map(|unit| words.with("document-clarified-unit", &[("unit", unit.into())]));
    joined([
        number("document-clarified-current", capacity.current),
        number("document-clarified-planned", capacity.planned),
        unit,
    ])
}

fn written_users(words: Words, users: &Users) -> String {
    let number = |key, value: Option<u32>| value.map(|value| words.with(key, &[("number", value.to_string().into())]));
    joined([
        number("document-clarified-children", users.children),
        number("document-clarified-adults", users.adults),
        number("document-clarified-users-total", users.total),
    ])
}

/// Source, amount, purpose and programme; the programme last, because it is free text.
pub(crate) fn written_funding(words: Words, funding: &Funding) -> String {
    let amount = funding.amount.map(|amount| words.amount(amount, funding.currency));
    let what = funding.what.map(|what| words.say(funding_what_key(what)));
    let programme = funding
        .programme
        .as_ref()
        .map(|programme| words.with("document-clarified-programme", &[("programme", programme.into())]));
    joined([Some(words.say(funding_source_key(funding.source))), amount, what, programme])
}

fn joined<const COUNT: usize>(parts: [Option<String>; COUNT]) -> String {
    parts.into_iter().flatten().collect::<Vec<_>>().join("; ")
}

pub(crate) fn status_key(status: Status) -> &'static str {
    match status {
        Status::Continuing => "document-status-continuing",
        Status::New => "document-status-new",
        Status::Expanding => "document-status-expanding",
        Status::Transforming => "document-status-transforming",
        Status::Closing => "document-status-closing",
    }
}

pub(crate) fn funding_source_key(source: FundingSource) -> &'static str {
    match source {
        FundingSource::StateDelegated => "document-source-state-delegated",
        FundingSource::StateBudget => "document-source-state-budget",
        FundingSource::MunicipalBudget => "document-source-municipal-budget",
        FundingSource::OwnRevenue => "document-source-own-revenue",
        FundingSource::Project => "document-source-project",
        FundingSource::EuProgramme => "document-source-eu-programme",
        FundingSource::NationalProgramme => "document-source-national-programme",
        FundingSource::AgencyBudget => "document-source-agency-budget",
        FundingSource::SchoolBudget => "document-source-school-budget",
        FundingSource::Donations => "document-source-donations",
        FundingSource::Other => "document-source-other",
    }
}

fn funding_what_key(what: FundingWhat) -> &'static str {
    match what {
        FundingWhat::Total => "document-what-total",
        FundingWhat::Salaries => "document-what-salaries",
        FundingWhat::Maintenance => "document-what-maintenance",
        FundingWhat::Monthly => "document-what-monthly",
    }
}

fn section_kind_key(kind: SectionKind) -> &'static str {
    match kind {
        SectionKind::Services => "document-section-services",
        SectionKind::HorizontalPolicies => "document-section-horizontal-policies",
        SectionKind::Partnership => "document-section-partnership",
        SectionKind::HumanResources => "document-section-human-resources",
        SectionKind::Other => "document-section-other",
        SectionKind::Direction => "document-section-direction",
        SectionKind::MapServices => "document-section-map-services",
        SectionKind::MunicipalServices => "document-section-municipal-services",
    }
}
