//! What the template lays out: the tree's blocks, grouped as they stand on a page.

use opora_tree::{Block, Document, ListMark, Paragraph, ParagraphRole, ParagraphStyle};
use serde::Serialize;

use super::measures::Measures;
use super::printable_table::PrintableTable;
use super::printable_text::{Lettering, Line, is_invisible};
use super::typefaces::{FAMILIES, Typefaces};
use crate::contents::LOWEST_LEVEL;
use crate::pages::{PageStretch, page_stretches};

/// How deep a list may be indented; deeper items stand at this depth.
const DEEPEST_LIST: usize = 6;
/// How deep headings go in PDF.
const DEEPEST_HEADING: usize = 6;
/// Where a title is cut that was taken from the text because the document has none, in characters.
const LONGEST_TITLE: usize = 200;

/// A document as the template takes it.
#[derive(Debug, Serialize)]
pub(super) struct Printable {
    title: String,
    author: Option<String>,
    language: String,
    region: Option<String>,
    fonts: [&'static str; 2],
    /// What the logo shows; `None` for a logo without description, which is then decoration.
    logo_description: Option<String>,
    page_label: Option<String>,
    page_header: Vec<Line>,
    page_footer: Vec<Line>,
    /// Never empty.
    stretches: Vec<Stretch>,
}

/// Parts that stand on pages of one form.
#[derive(Debug, Serialize)]
struct Stretch {
    measures: Measures,
    parts: Vec<Part>,
}

/// A part of the page's flow.
#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum Part {
    /// The logo stands in the first one; without lines it is the logo alone.
    Letterhead {
        lines: Vec<Line>,
        logo: bool,
    },
    Signature {
        lines: Vec<Line>,
    },
    Title {
        line: Line,
        first: bool,
    },
    Subtitle {
        line: Line,
    },
    Heading {
        level: usize,
        line: Line,
    },
    Contents {
        line: Line,
        depth: u8,
    },
    Paragraph {
        line: Line,
        look: Look,
    },
    List {
        items: Vec<Item>,
    },
    Table(PrintableTable),
}

/// How a paragraph of the flow looks.
#[derive(Debug, Clone, Copy, Serialize)]
#[serde(rename_all = "snake_case")]
enum Look {
    Body,
    Legend,
    Note,
    Box,
    Strong,
}

/// An item of a list with the items below it.
#[derive(Debug, Serialize)]
struct Item {
    label: String,
    line: Line,
    items: Vec<Item>,
}

impl Printable {
    pub(super) fn of(document: &Document, typefaces: &Typefaces) -> Self {
        let settings = &document.settings;
        let mut lettering = Lettering::new(typefaces);
        let (language, region) = language_and_region(settings.language.as_deref());
        let mut written = |text: &Option<String>| text.as_deref().map(|text| lettering.drawable(text));
        let (author, page_label) = (written(&settings.author), written(&settings.page_label));
        let logo_description = written(&settings.logo_description).filter(|text| !text.trim().is_empty());
        let title = title_of(document, &mut lettering);
        let page_header = margin_lines(document, ParagraphRole::PageHeader, &mut lettering);
        let page_footer = margin_lines(document, ParagraphRole::PageFooter, &mut lettering);
        let mut flow = Flow {
            lettering,
            measures: Measures::new(settings.landscape),
            parts: Vec::new(),
            headings: Vec::new(),
            titled: false,
            logo_to_place: settings.logo.is_some(),
        };
        let mut stretches: Vec<Stretch> =
            page_stretches(document).into_iter().map(|stretch| flow.stretch(document, stretch)).collect();
        if let Some(first) = stretches.first_mut().filter(|_| flow.logo_to_place) {
            first.parts.insert(0, Part::Letterhead { lines: Vec::new(), logo: true });
        }
        Self {
            title,
            author,
            language,
            region,
            fonts: FAMILIES,
            logo_description,
            page_label,
            page_header,
            page_footer,
            stretches,
        }
    }
}

/// Puts blocks one after the other and groups those that belong together.
struct Flow<'a> {
    lettering: Lettering<'a>,
    measures: Measures,
    parts: Vec<Part>,
    /// The levels of the headings that are open here, as the tree counts them.
    headings: Vec<u8>,
    titled: bool,
    logo_to_place: bool,
}

impl Flow<'_> {
    fn stretch(&mut self, document: &Document, stretch: PageStretch) -> Stretch {
        self.measures = Measures::new(stretch.landscape);
        self.place_all(document.blocks.get(stretch.blocks).unwrap_or_default());
        Stretch { measures: self.measures, parts: std::mem::take(&mut self.parts) }
    }

    fn place_all(&mut self, blocks: &[Block]) {
        let mut rest = blocks;
        while let [first, following @ ..] = rest {
            rest = match first {
                Block::Table(table) => {
                    self.parts.push(Part::Table(PrintableTable::of(table, &self.measures, &mut self.lettering)));
                    following
                }
                Block::Paragraph(paragraph) if paragraph.list.is_some() && is_in_flow(paragraph) => {
                    let (run, after) = split_run(rest, |other| other.list.is_some() && is_in_flow(other));
                    let items = self.items(&run);
                    self.parts.push(Part::List { items });
                    after
                }
                Block::Paragraph(paragraph) if is_grouped(paragraph) => {
                    let (run, after) = split_run(rest, |other| is_grouped(other) && other.style == paragraph.style);
                    let lines = run.iter().map(|paragraph| self.lettering.line(paragraph)).collect();
                    self.parts.push(match paragraph.style {
                        ParagraphStyle::Letterhead => {
                            Part::Letterhead { lines, logo: std::mem::take(&mut self.logo_to_place) }
                        }
                        _ => Part::Signature { lines },
                    });
                    after
                }
                Block::Paragraph(paragraph) => {
                    self.place_paragraph(paragraph);
                    following
                }
            };
        }
    }

    fn place_paragraph(&mut self, paragraph: &Paragraph) {
        if matches!(paragraph.role, ParagraphRole::PageHeader | ParagraphRole::PageFooter) || is_blank(paragraph) {
            return;
        }
        let line = self.lettering.line(paragraph);
        let part = match (paragraph.role, paragraph.style) {
            (ParagraphRole::TextBox, _) => Part::Paragraph { line, look: Look::Box },
            (ParagraphRole::Footnote, _) | (_, ParagraphStyle::Note) => Part::Paragraph { line, look: Look::Note },
            (_, ParagraphStyle::Title) => {
                let first = !std::mem::replace(&mut self.titled, true);
                Part::Title { line, first }
            }
            (_, ParagraphStyle::Subtitle) => Part::Subtitle { line },
            (_, ParagraphStyle::Heading(level)) => Part::Heading { level: self.heading_level(level), line },
            (_, ParagraphStyle::Contents) => Part::Contents { line, depth: LOWEST_LEVEL },
            (_, ParagraphStyle::Legend) => Part::Paragraph { line, look: Look::Legend },
            (_, ParagraphStyle::TableHeading) => Part::Paragraph { line, look: Look::Strong },
            _ => Part::Paragraph { line, look: Look::Body },
        };
        self.parts.push(part);
    }

    /// The level without gaps that PDF/UA demands: a heading is one level below the nearest higher one before it.
    fn heading_level(&mut self, level: u8) -> usize {
        while self.headings.last().is_some_and(|open| *open >= level) {
            self.headings.pop();
        }
        self.headings.push(level);
        self.headings.len().min(DEEPEST_HEADING)
    }

    fn items(&mut self, paragraphs: &[&Paragraph]) -> Vec<Item> {
        let mut open: Vec<(u8, Vec<Item>)> = vec![(0, Vec::new())];
        for paragraph in paragraphs {
            let Some(ListMark { level, label, .. }) = &paragraph.list else { continue };
            while open.len() > 1 && open.last().is_some_and(|(depth, _)| depth > level) {
                close_innermost(&mut open);
            }
            let goes_deeper = open.last().is_some_and(|(depth, items)| depth < level && !items.is_empty());
            if goes_deeper && open.len() < DEEPEST_LIST {
                open.push((*level, Vec::new()));
            }
            let label = self.lettering.drawable(label);
            let item = Item { label, line: self.lettering.line(paragraph), items: Vec::new() };
            if let Some((_, items)) = open.last_mut() {
                items.push(item);
            }
        }
        while open.len() > 1 {
            close_innermost(&mut open);
        }
        open.pop().map(|(_, items)| items).unwrap_or_default()
    }
}

/// Hangs the innermost open items below the last item of the level above.
fn close_innermost(open: &mut Vec<(u8, Vec<Item>)>) {
    let Some((_, inner)) = open.pop() else { return };
    match open.last_mut() {
        Some((_, items)) => match items.last_mut() {
            Some(above) => above.items.extend(inner),
            None => items.extend(inner),
        },
        None => open.push((0, inner)),
    }
}

fn split_run(blocks: &[Block], belongs: impl Fn(&Paragraph) -> bool) -> (Vec<&Paragraph>, &[Block]) {
    let run: Vec<&Paragraph> = blocks
        .iter()
        .map_while(|block| match block {
            Block::Paragraph(paragraph) if belongs(paragraph) => Some(paragraph),
            _ => None,
        })
        .collect();
    let after = blocks.get(run.len()..).unwrap_or_default();
    (run, after)
}

fn is_in_flow(paragraph: &Paragraph) -> bool {
    paragraph.role == ParagraphRole::Body && !is_blank(paragraph)
}

fn is_grouped(paragraph: &Paragraph) -> bool {
    paragraph.role == ParagraphRole::Body
        && matches!(paragraph.style, ParagraphStyle::Letterhead | ParagraphStyle::Signature)
}

fn is_blank(paragraph: &Paragraph) -> bool {
    let mut characters = paragraph.runs.iter().flat_map(|run| run.text.chars());
    characters.all(|character| character.is_whitespace() || is_invisible(character))
}

fn margin_lines(document: &Document, role: ParagraphRole, lettering: &mut Lettering) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    let mut seen = std::collections::HashSet::new();
    for block in &document.blocks {
        if let Block::Paragraph(paragraph) = block
            && paragraph.role == role
            && !is_blank(paragraph)
            && seen.insert(paragraph.text())
        {
            lines.push(lettering.line(paragraph));
        }
    }
    lines
}

/// The document's title; PDF/UA demands one. Where the settings name none it is the first title or the first text.
fn title_of(document: &Document, lettering: &mut Lettering) -> String {
    let paragraphs = document.blocks.iter().filter_map(|block| match block {
        Block::Paragraph(paragraph) => Some(paragraph),
        Block::Table(_) => None,
    });
    let of_style = paragraphs.filter(|paragraph| paragraph.style == ParagraphStyle::Title).map(Paragraph::text);
    let of_text = document.passages().into_iter().map(|passage| passage.text);
    let mut shown = document.settings.title.clone().into_iter().chain(of_style).chain(of_text).map(|title| {
        let title: String = opora_tree::collapsed(&title).chars().take(LONGEST_TITLE).collect();
        opora_tree::collapsed(&lettering.drawable(&title))
    });
    shown.find(|title| !title.is_empty()).unwrap_or_else(|| "–".to_owned())
}

/// The parts of a BCP 47 tag that choose hyphenation and voice; Bulgarian where the document does not say.
fn language_and_region(tag: Option<&str>) -> (String, Option<String>) {
    let mut parts = tag.unwrap_or("bg").split(['-', '_']);
    let is_word = |part: &&str, lengths: std::ops::RangeInclusive<usize>| {
        lengths.contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphabetic())
    };
    let Some(language) = parts.next().filter(|part| is_word(part, 2..=3)) else { return ("bg".to_owned(), None) };
    let region = parts.find(|part| is_word(part, 2..=2)).map(str::to_ascii_uppercase);
    (language.to_ascii_lowercase(), region)
}
