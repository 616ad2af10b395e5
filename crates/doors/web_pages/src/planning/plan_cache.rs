//! Plan pages that were rendered before. A plan is looked at far more often than it changes, and its page is the
//! largest one; kept pages are given again as long as the mark of the version is the same.

use std::collections::{HashMap, VecDeque};
use std::io::Write;
use std::sync::{Arc, Mutex, PoisonError};

use axum::body::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;
use opora_domain::versions::VersionId;
use opora_operations::PlanMark;
use opora_texts::Language;

use super::plan_filter::FilterForm;

/// All kept pages together take no more than so many bytes.
const MOST_BYTES: usize = 16 * 1024 * 1024;

/// What a page depends on beside the mark of its version.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct PlanPageKey {
    pub version: VersionId,
    pub language: Language,
    pub form: FilterForm,
    /// The query as it came: the link to the other language repeats it.
    pub query: String,
}

/// A rendered page, plain and compressed.
#[derive(Debug, Clone)]
pub struct KeptPage {
    pub html: Bytes,
    pub gzip: Bytes,
}

impl KeptPage {
    /// Compresses a page.
    pub fn new(html: String) -> Self {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
        // Writing into memory cannot fail; if it did, the page would go out uncompressed.
        let gzip = encoder.write_all(html.as_bytes()).and_then(|()| encoder.finish()).unwrap_or_default();
        Self { html: Bytes::from(html), gzip: Bytes::from(gzip) }
    }

    fn size(&self) -> usize {
        self.html.len() + self.gzip.len()
    }
}

/// The kept pages; clones share them. `M` is what tells one state of a version from another.
#[derive(Debug, Clone)]
pub struct PlanCache<M = PlanMark> {
    kept: Arc<Mutex<Kept<M>>>,
}

#[derive(Debug)]
struct Kept<M> {
    pages: HashMap<PlanPageKey, (M, KeptPage)>,
    /// The oldest first.
    order: VecDeque<PlanPageKey>,
    bytes: usize,
}

impl<M> Default for PlanCache<M> {
    fn default() -> Self {
        Self { kept: Arc::new(Mutex::new(Kept { pages: HashMap::new(), order: VecDeque::new(), bytes: 0 })) }
    }
}

impl<M: PartialEq> PlanCache<M> {
    /// The page, where it was rendered from this state.
    pub fn find(&self, key: &PlanPageKey, mark: &M) -> Option<KeptPage> {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.pages.get(key).filter(|(own, _)| own == mark).map(|(_, page)| page.clone())
    }

    /// Keeps a page; the oldest go where there is no room.
    pub fn keep(&self, key: PlanPageKey, mark: M, page: KeptPage) {
        if page.size() > MOST_BYTES / 4 {
            return;
        }
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let kept = &mut *kept;
        kept.bytes += page.size();
        match kept.pages.insert(key.clone(), (mark, page)) {
            Some((_, former)) => kept.bytes = kept.bytes.saturating_sub(former.size()),
            None => kept.order.push_back(key),
        }
        while kept.bytes > MOST_BYTES {
            let Some(oldest) = kept.order.pop_front() else { break };
            if let Some((_, former)) = kept.pages.remove(&oldest) {
                kept.bytes = kept.bytes.saturating_sub(former.size());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    fn key(words: &str) -> PlanPageKey {
        PlanPageKey {
            version: "0190a000-0000-7000-8000-000000000001".parse().unwrap(),
            language: Language::Bg,
            form: FilterForm { words: words.to_owned(), ..FilterForm::default() },
            query: String::new(),
        }
    }

    #[test]
    fn a_page_is_given_again_only_for_its_own_state() {
        let cache = PlanCache::<i32>::default();
        assert!(cache.find(&key(""), &1).is_none());
        cache.keep(key(""), 1, KeptPage::new("план".to_owned()));
        let page = cache.find(&key(""), &1).unwrap();
        let mut text = String::new();
        flate2::read::GzDecoder::new(page.gzip.as_ref()).read_to_string(&mut text).unwrap();
        assert_eq!((text.as_str(), page.html.as_ref()), ("план", "план".as_bytes()));
        assert!(cache.find(&key(""), &2).is_none());
        assert!(cache.find(&key("друго"), &1).is_none());
    }

    #[test]
    fn the_memory_is_bounded_and_the_newest_pages_stay() {
        let cache = PlanCache::<i32>::default();
        let page = KeptPage { html: Bytes::from(vec![0; 1024 * 1024]), gzip: Bytes::new() };
        for number in 0..40 {
            cache.keep(key(&number.to_string()), 1, page.clone());
            cache.keep(key(&number.to_string()), 2, page.clone());
        }
        let kept = cache.kept.lock().unwrap();
        assert!(kept.bytes <= MOST_BYTES && kept.pages.len() == 16 && kept.order.len() == 16);
        assert!(kept.pages.contains_key(&key("39")) && !kept.pages.contains_key(&key("0")));
    }
}
