//! A plan or strategy laid out for the rules: the rows one after another, and every text once with the place where it
//! stands.

use std::borrow::Cow;
use std::sync::OnceLock;

use opora_domain::findings::Quotation;
use opora_domain::planning::{AnnualPlan, Item, Section, SectionKind, YearSpan};
use opora_domain::strategies::Strategy;
use opora_tree::{Document, NoticeKind, Place};

use crate::between::BetweenDocuments;
use crate::gathering::{merged, push, texts_of_plan, texts_of_strategy};
use crate::letters::small_letters;
use crate::lexicon::{Lexicon, Placings};
use crate::name::abbreviations::Abbreviations;
use crate::quoting;
use crate::strategies::wording::{self, Cut};
use crate::text::phrase_misread::{self, MisreadPhrase};
use crate::words::Word;

/// So many texts are examined, each up to so many characters: hostile input costs bounded time.
pub(crate) const MOST_TEXTS: usize = 20_000;
pub(crate) const LONGEST_TEXT: usize = 20_000;

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
    /// HTML marks that stood in a plain text and were taken out of it, with the words after them.
    pub marks: Vec<String>,
    /// The words of the texts.
    pub lexicon: Lexicon,
    /// What several rules ask for, made when the first one does.
    made: Made,
}

#[derive(Default)]
struct Made {
    cuts: OnceLock<Vec<Cut>>,
    misread_phrases: OnceLock<Vec<MisreadPhrase>>,
    abbreviations: OnceLock<Abbreviations>,
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
    /// Its words in the numbers of [`Examination::lexicon`].
    pub placings: Placings,
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
        let lexicon = read_words(&mut texts);
        Self {
            plan: Cow::Borrowed(plan),
            strategy: None,
            rows,
            beside: BetweenDocuments::default(),
            texts,
            lexicon,
            made: Made::default(),
            marks: marks_of(source),
        }
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
        let lexicon = read_words(&mut examined);
        Self {
            plan: Cow::Owned(frame_of(strategy)),
            strategy: Some(strategy),
            rows: Vec::new(),
            beside: BetweenDocuments::default(),
            texts: examined,
            lexicon,
            made: Made::default(),
            marks: marks_of(source),
        }
    }

    /// Whether the title says that the document is a district's.
    pub fn is_of_district(&self) -> bool {
        let title = small_letters(self.plan.title.as_deref().unwrap_or_default());
        title.contains("областна") || title.contains("в област ") && !title.contains("общин")
    }

    /// The statements of all texts.
    pub fn cuts(&self) -> &[Cut] {
        self.made.cuts.get_or_init(|| wording::cuts(&self.texts, &self.lexicon))
    }

    pub fn misread_phrases(&self) -> &[MisreadPhrase] {
        self.made.misread_phrases.get_or_init(|| phrase_misread::misread_phrases(&self.texts, &self.lexicon))
    }

    pub fn abbreviations(&self) -> &Abbreviations {
        self.made.abbreviations.get_or_init(|| Abbreviations::of(&self.texts, &self.lexicon))
    }

    /// The texts that hold one of some phrases, with the stretch of the first of these that each holds.
    pub fn texts_with(&self, phrases: &[&str]) -> impl Iterator<Item = (&Text, (usize, usize))> {
        let wanted = self.lexicon.wanted(phrases);
        self.texts.iter().filter_map(move |text| Some((text, wanted.first_in(&text.placings.tokens)?)))
    }

    /// The text that stands at a place.
    pub fn text_at(&self, place: Place) -> Option<&Text> {
        let bare = |place: Place| place.whole().on_page(None);
        self.texts.iter().find(|text| text.at.map(bare) == Some(bare(place)))
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

    /// The whole cell from which a field was read, where the document has one and it says more than a mark.
    pub fn printed(&self, examination: &Examination<'_>, field: &str) -> Option<Quotation> {
        let text = examination.text_at(self.item.evidence.get(field)?.at)?;
        (text.text.chars().count() > 3).then(|| text.quote())
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
    /// As [`crate::words::words`] of the text.
    pub fn words(&self) -> Vec<Word<'_>> {
        self.placings.words.iter().map(|placed| placed.word(&self.text)).collect()
    }

    pub fn quote_around(&self, from: usize, until: usize) -> Quotation {
        Quotation { at: self.at, quote: quoting::around(&self.text, from, until) }
    }

    pub fn quote(&self) -> Quotation {
        Quotation { at: self.at, quote: quoting::whole(&self.text) }
    }
}

/// Takes every text apart once, for all rules.
fn read_words(texts: &mut [Text]) -> Lexicon {
    let (lexicon, placings) = Lexicon::of(texts.iter().map(|text| text.text.as_str()));
    for (text, placings) in texts.iter_mut().zip(placings) {
        text.placings = placings;
    }
    lexicon
}

/// The marks that the reader took out of the source's text.
fn marks_of(source: Option<&Document>) -> Vec<String> {
    let notices = source.into_iter().flat_map(|source| &source.notices);
    let marked = notices.filter(|notice| notice.kind == NoticeKind::HtmlLeftover);
    marked.flat_map(|notice| notice.detail.split(" | ")).filter(|mark| !mark.is_empty()).map(str::to_owned).collect()
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
