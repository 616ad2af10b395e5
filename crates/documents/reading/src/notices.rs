//! Gathers notices: one for each kind and detail, with how often it happened.

use opora_tree::{Notice, NoticeKind};

/// How many different details of one kind are kept.
const MOST_DETAILS: usize = 16;
/// How long a detail may be.
const DETAIL_LENGTH: usize = 80;

/// The notices of one document, in the order in which they first happened.
#[derive(Debug, Default)]
pub(crate) struct Notices {
    notices: Vec<Notice>,
}

impl Notices {
    pub(crate) fn add(&mut self, kind: NoticeKind) {
        self.add_detail(kind, "");
    }

    /// Further details of a kind that has enough of them are only counted.
    pub(crate) fn add_detail(&mut self, kind: NoticeKind, detail: &str) {
        let detail: String = detail.chars().take(DETAIL_LENGTH).collect();
        let same = self.notices.iter_mut().filter(|notice| notice.kind == kind).count();
        let found = self
            .notices
            .iter_mut()
            .filter(|notice| notice.kind == kind)
            .rfind(|notice| notice.detail == detail || same >= MOST_DETAILS);
        match found {
            Some(notice) => notice.count = notice.count.saturating_add(1),
            None => self.notices.push(Notice { kind, at: None, count: 1, detail }),
        }
    }

    pub(crate) fn into_inner(self) -> Vec<Notice> {
        self.notices
    }
}
