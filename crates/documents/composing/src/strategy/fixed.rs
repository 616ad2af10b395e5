//! The fixed words between which the strategy's own lines stand, and how an own line that looks like them is written.

use std::collections::BTreeSet;

use crate::prose::{BREAK, END_OF_OPENING};
use crate::words::Words;

use super::subjects::{self, Part};

/// The fixed lines in the language of the document.
pub(super) struct FixedLines {
    lines: BTreeSet<String>,
    headings: BTreeSet<String>,
    /// With these words lines begin that say something beside the strategy's own words.
    clarified: String,
    computed: String,
    mark: String,
    untitled: String,
    own_text: String,
    nothing: String,
}

impl FixedLines {
    pub fn of(words: Words) -> Self {
        let mut lines = BTreeSet::from([
            BREAK.to_owned(),
            END_OF_OPENING.to_owned(),
            words.say("document-strategy-no-text"),
            words.say("document-strategy-contents"),
            words.say("document-coordinated"),
            words.say("document-approved"),
            words.say("document-blank"),
        ]);
        for key in subjects::TITLES {
            let title = words.say(key);
            lines.insert(see(words, &title));
            lines.insert(title);
        }
        let headings = Part::ALL
            .iter()
            .map(|part| words.say(part.key()))
            .chain(["document-strategy-other-parts", "document-strategy-heading-untitled"].map(|key| words.say(key)));
        let before = |text: String, mark: &str| text.split_once(mark).map(|(start, _)| start.to_owned());
        let placeholder = "\u{1}";
        let clarified = words.with("document-clarified", &[("name", placeholder.into()), ("value", "".into())]);
        let computed = words.with("document-strategy-computed", &[("sums", placeholder.into())]);
        let own_text = clarification(words, "document-strategy-clarified-text", placeholder);
        Self {
            lines,
            headings: headings.collect(),
            clarified: before(clarified, placeholder).unwrap_or_default(),
            computed: before(computed, placeholder).unwrap_or_default(),
            mark: words.say("document-strategy-mark"),
            untitled: words.say("document-strategy-untitled"),
            own_text: before(own_text, placeholder).unwrap_or_default(),
            nothing: words.say("document-clarified-nothing"),
        }
    }

    /// An own line, marked as such where it would be taken for a fixed one.
    pub fn own_line(&self, text: &str) -> String {
        let begins_fixed = [&self.clarified, &self.computed, &self.mark].into_iter().any(|it| text.starts_with(it));
        let looks_fixed = begins_fixed || self.lines.contains(text);
        if looks_fixed { self.marked(text) } else { text.to_owned() }
    }

    /// The strategy's title, marked as its own where it would be taken for the words that stand for none.
    pub fn own_title(&self, text: &str) -> String {
        let looks_fixed = text == self.untitled || text.starts_with(&self.own_text);
        if looks_fixed { self.marked(text) } else { text.to_owned() }
    }

    /// The text of a cell, marked as own where it would be taken for the words that stand for nothing.
    pub fn own_cell_text(&self, text: &str) -> String {
        let looks_fixed = text == self.nothing || text.starts_with(&self.own_text);
        if looks_fixed { self.marked(text) } else { text.to_owned() }
    }

    /// A text marked as the strategy's own.
    pub fn marked(&self, text: &str) -> String {
        format!("{}{text}", self.own_text)
    }

    pub fn is_heading(&self, text: &str) -> bool {
        self.headings.contains(text)
    }
}

/// „Вж. „…“.“, where a part is named again that stands elsewhere.
pub(super) fn see(words: Words, title: &str) -> String {
    words.with("document-strategy-see", &[("title", title.into())])
}

/// „Уточнение – name: value“.
pub(super) fn clarification(words: Words, name: &str, value: &str) -> String {
    words.with("document-clarified", &[("name", words.say(name).into()), ("value", value.into())])
}

/// „Уточнение – name: „value““, or that there is nothing.
pub(super) fn quoted_clarification(words: Words, name: &str, value: Option<&str>) -> String {
    let value = match value {
        Some(value) => format!("„{value}“"),
        None => words.say("document-clarified-nothing"),
    };
    clarification(words, name, &value)
}
