//! Marks that were left in plain text: HTML tags, character references, `**bold**`, `# heading`, `[bookmark: name]`.

use opora_tree::{Paragraph, ParagraphStyle, Run};

/// HTML elements that begin and end a paragraph.
const BLOCKS: &[&str] =
    &["p", "div", "ul", "ol", "li", "br", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "td", "table", "tbody", "hr"];
/// HTML elements inside a paragraph.
const INLINE: &[&str] = &["i", "em", "b", "strong", "u", "span", "font", "sup", "sub", "a", "s", "small", "center"];

/// The paragraphs of a line or cell that hold text, and how many HTML marks were taken out.
pub(super) fn paragraphs(content: &str) -> (Vec<Paragraph>, u32) {
    let mut maker = Maker::default();
    let heading = content.trim_start().chars().take_while(|sign| *sign == '#').count();
    let content = if (1..=6).contains(&heading) && content.trim_start().trim_start_matches('#').starts_with(' ') {
        maker.style = ParagraphStyle::Heading(u8::try_from(heading).unwrap_or(6));
        content.trim_start().trim_start_matches('#')
    } else {
        content
    };
    let mut rest = content;
    while let Some(place) = rest.find(['<', '&', '*', '[']) {
        let (before, marked) = rest.split_at(place);
        maker.push(before);
        rest = if let Some(after) = marked.strip_prefix("**") {
            maker.turn_bold();
            after
        } else if let Some(after) = bookmark(marked) {
            after
        } else if let Some((tag, after)) = tag(marked) {
            maker.tag(tag);
            after
        } else if let Some((text, after)) = reference(marked) {
            maker.push(text);
            after
        } else {
            let mut letters = marked.chars();
            maker.push(letters.next().map(String::from).unwrap_or_default().as_str());
            letters.as_str()
        };
    }
    maker.push(rest);
    maker.finish_paragraph();
    (maker.paragraphs, maker.marks)
}

/// The HTML marks of a text with the words after them, one of each kind: what a reader of the notice looks for.
pub(super) fn shown(content: &str) -> Vec<String> {
    let mut kinds: Vec<&str> = Vec::new();
    let mut found = Vec::new();
    for (place, _) in content.match_indices('<').take(MOST_SHOWN_OF) {
        let marked = content.get(place..).unwrap_or_default();
        // What a tag closes was shown with its opening.
        let opening = tag(marked).filter(|(inner, _)| !inner.starts_with('/') && !kinds.contains(inner));
        let Some((inner, _)) = opening else { continue };
        kinds.push(inner);
        found.push(marked.chars().take(SHOWN).collect());
    }
    found
}

/// So many places of one text are looked at, and so much of each is shown.
const MOST_SHOWN_OF: usize = 50;
const SHOWN: usize = 80;

/// What follows a bookmark, as programs that take the text out of Word files write it: `[bookmark: name]`.
fn bookmark(text: &str) -> Option<&str> {
    let inner = text.strip_prefix("[bookmark: ")?;
    let end = inner.find(['[', ']']).filter(|end| *end <= 120)?;
    inner.get(end..)?.strip_prefix(']')
}

/// The tag that a text begins with, when it is one of HTML's.
fn tag(text: &str) -> Option<(&str, &str)> {
    let inner = text.strip_prefix('<')?;
    let end = inner.find(['<', '>']).filter(|end| *end <= 300)?;
    let (tag, after) = inner.split_at_checked(end)?;
    let after = after.strip_prefix('>')?;
    let name = tag.trim_start_matches('/').split([' ', '/', '\t', '\n']).next()?.to_ascii_lowercase();
    (BLOCKS.contains(&name.as_str()) || INLINE.contains(&name.as_str())).then_some((tag, after))
}

/// The character reference that a text begins with.
fn reference(text: &str) -> Option<(&'static str, &str)> {
    [
        ("&nbsp;", "\u{a0}"),
        ("&amp;", "&"),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&ndash;", "–"),
        ("&bdquo;", "„"),
        ("&ldquo;", "“"),
    ]
    .into_iter()
    .find_map(|(name, sign)| Some((sign, text.strip_prefix(name)?)))
}

#[derive(Default)]
struct Maker {
    paragraphs: Vec<Paragraph>,
    runs: Vec<Run>,
    style: ParagraphStyle,
    bold: bool,
    italic: bool,
    /// Whether the paragraph is an item of a list.
    item: bool,
    marks: u32,
}

impl Maker {
    fn push(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        match self.runs.last_mut() {
            Some(last) if last.bold == self.bold && last.italic == self.italic => last.text.push_str(text),
            _ => self.runs.push(Run { text: text.to_owned(), bold: self.bold, italic: self.italic }),
        }
    }

    fn turn_bold(&mut self) {
        self.bold = !self.bold;
    }

    fn tag(&mut self, tag: &str) {
        self.marks += 1;
        let closes = tag.starts_with('/');
        let name =
            tag.trim_start_matches('/').split([' ', '/', '\t', '\n']).next().unwrap_or_default().to_ascii_lowercase();
        match name.as_str() {
            "b" | "strong" => self.bold = !closes,
            "i" | "em" => self.italic = !closes,
            other if BLOCKS.contains(&other) => {
                self.finish_paragraph();
                self.item = other == "li" && !closes;
            }
            _ => {}
        }
    }

    fn finish_paragraph(&mut self) {
        let mut runs = std::mem::take(&mut self.runs);
        runs.retain(|run| !run.text.is_empty());
        if runs.iter().all(|run| run.text.trim().is_empty()) {
            return;
        }
        let list = self.item.then(|| opora_tree::ListMark { level: 0, label: "-".to_owned(), numbered: false });
        self.paragraphs.push(Paragraph { runs, style: self.style, list, ..Paragraph::default() });
    }
}
