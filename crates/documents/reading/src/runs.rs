//! Builds the runs of one paragraph: neighbours with the same marks become one, soft hyphens go.

use opora_tree::{NoticeKind, Run};

use crate::ReadError;
use crate::budget::Budget;
use crate::notices::Notices;

const SOFT_HYPHEN: char = '\u{AD}';

/// The marks of a run.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Marks {
    pub(crate) bold: bool,
    pub(crate) italic: bool,
}

/// The runs of a paragraph in the making.
#[derive(Debug, Default)]
pub(crate) struct Runs {
    runs: Vec<Run>,
    /// A page or column ended here: a line break, if text stands on both sides.
    broken: bool,
}

impl Runs {
    pub(crate) fn is_empty(&self) -> bool {
        self.runs.is_empty()
    }

    /// The text so far ends with whitespace, or there is none.
    pub(crate) fn ends_with_space(&self) -> bool {
        self.runs.last().is_none_or(|run| run.text.ends_with(char::is_whitespace))
    }

    pub(crate) fn page_break(&mut self) {
        self.broken = !self.is_empty();
    }

    pub(crate) fn push(
        &mut self,
        text: &str,
        marks: Marks,
        budget: &mut Budget<'_>,
        notices: &mut Notices,
    ) -> Result<(), ReadError> {
        if text.is_empty() {
            return Ok(());
        }
        budget.text(text.len())?;
        let broken = std::mem::take(&mut self.broken);
        let same = |run: &&mut Run| run.bold == marks.bold && run.italic == marks.italic;
        let run = match self.runs.last_mut().filter(same) {
            Some(run) => run,
            None => {
                budget.run()?;
                self.runs.push(Run { text: String::new(), bold: marks.bold, italic: marks.italic });
                let Some(run) = self.runs.last_mut() else { return Ok(()) };
                run
            }
        };
        if broken {
            run.text.push('\n');
        }
        if text.contains(SOFT_HYPHEN) {
            run.text.extend(text.chars().filter(|character| *character != SOFT_HYPHEN));
            for _ in text.matches(SOFT_HYPHEN) {
                notices.add(NoticeKind::SoftHyphen);
            }
            if run.text.is_empty() {
                self.runs.pop();
            }
        } else {
            run.text.push_str(text);
        }
        Ok(())
    }

    /// Takes away a line break at the end, which ends nothing that is shown.
    pub(crate) fn trim_last_break(&mut self) {
        if let Some(run) = self.runs.last_mut()
            && run.text.ends_with('\n')
        {
            run.text.pop();
            if run.text.is_empty() {
                self.runs.pop();
            }
        }
    }

    /// Puts runs before these.
    pub(crate) fn prepend(&mut self, mut earlier: Vec<Run>) {
        earlier.append(&mut self.runs);
        self.runs = earlier;
    }

    pub(crate) fn finish(mut self) -> Vec<Run> {
        self.runs.shrink_to_fit();
        self.runs
    }
}
