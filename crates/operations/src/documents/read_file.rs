//! Reads a file and understands it, keeping nothing.

use std::sync::Arc;

use opora_domain::documents::{DocumentKind, PlanningDocument};
use opora_domain::evidence::SourceFile;
use opora_outside_programs::OutsidePrograms;
use opora_reading::{Limits, ReadError};
use opora_tree::Document;
use opora_understanding::understand;
use serde::Deserialize;
use sha2::{Digest, Sha256};

use crate::Error;

/// A file as it was read and understood.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// What the file says; `None` for a document in the exchange format, which has no pages.
    pub tree: Option<Document>,
    pub plan: PlanningDocument,
}

/// What every document in the exchange format says of itself.
#[derive(Deserialize)]
struct Heading {
    format: Option<String>,
    kind: Option<String>,
}

const FORMAT: &str = "opora-document/1";

/// Reads a file of any kind that Opora reads, the exchange format included. It is work for the processor: call it where
/// waiting does no harm.
///
/// # Errors
/// [`crate::ErrorKind::Invalid`] where the file cannot be read or holds no annual plan.
pub fn read_file(name: Option<&str>, bytes: &[u8]) -> Result<Reading, Error> {
    read_file_with(name, bytes, &OutsidePrograms::new())
}

/// Is told how many pages of how many are recognised, where a file has to be recognised page by page.
pub type RecognitionProgress = Arc<dyn Fn(u32, u32) + Send + Sync>;

/// The same with word of how far a recognition has come.
pub(crate) fn read_file_telling(
    name: Option<&str>,
    bytes: &[u8],
    progress: Option<RecognitionProgress>,
) -> Result<Reading, Error> {
    let programs = match progress {
        Some(progress) => OutsidePrograms::new().with_progress(move |done, pages| progress(done, pages)),
        None => OutsidePrograms::new(),
    };
    read_file_with(name, bytes, &programs)
}

fn read_file_with(name: Option<&str>, bytes: &[u8], programs: &OutsidePrograms) -> Result<Reading, Error> {
    let limits = Limits::default();
    if let Some(json) = as_json(bytes) {
        if bytes.len() as u64 > limits.file_bytes {
            return Err(ReadError::TooLarge { limit: limits.file_bytes }.into());
        }
        return Ok(Reading { tree: None, plan: exchanged_plan(json)? });
    }
    let tree = opora_reading::read_with(bytes, name, &limits, programs)?;
    let mut plan = understand(&tree)?;
    *plan.source_mut() =
        SourceFile { name: name.map(str::to_owned), media_type: tree.media_type.clone(), sha256: Some(sha256(bytes)) };
    Ok(Reading { tree: Some(tree), plan })
}

/// The bytes without a byte order mark, where they begin as a JSON object does; no document that is read begins so.
fn as_json(bytes: &[u8]) -> Option<&[u8]> {
    let json = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    (json.trim_ascii_start().first() == Some(&b'{')).then_some(json)
}

/// A plan in the exchange format says itself what it was understood from.
fn exchanged_plan(json: &[u8]) -> Result<PlanningDocument, Error> {
    let broken = |failure: serde_json::Error| {
        // The library's own words may quote the plan; the log holds no text of plans.
        Error::invalid("read-error-exchange-broken", format!("line {}", failure.line()))
            .with("line", failure.line().to_string())
            .with("detail", failure.to_string())
    };
    let heading: Heading = serde_json::from_slice(json).map_err(broken)?;
    if heading.format.as_deref() != Some(FORMAT) {
        return Err(Error::invalid("read-error-exchange-other-format", "no opora-document/1").with("format", FORMAT));
    }
    if heading.kind.as_deref().is_some_and(|kind| DocumentKind::named(kind).is_none()) {
        return Err(Error::invalid("read-error-exchange-other-format", "unknown kind").with("format", FORMAT));
    }
    serde_json::from_slice(json).map_err(broken)
}

/// The hash that names a file: lower-case hexadecimal.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use opora_domain::planning::AnnualPlan;
    use opora_domain::strategies::Strategy;

    use super::*;
    use crate::ErrorKind;

    fn refused(bytes: &[u8]) -> &'static str {
        let error = read_file(None, bytes).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Invalid, "{error}");
        error.key()
    }

    #[test]
    fn a_plan_in_the_exchange_format_stays_as_it_is() {
        let mut plan = AnnualPlan { title: Some("План".into()), year: Some(2020), ..AnnualPlan::default() };
        plan.source.name = Some("plan.docx".into());
        let strategy = Strategy { title: Some("Стратегия".into()), ..Strategy::default() };
        for document in [PlanningDocument::from(plan), strategy.into()] {
            let json = serde_json::to_vec(&document).unwrap();
            let with_mark = [b"\xef\xbb\xbf".as_slice(), &json].concat();
            for bytes in [json, with_mark] {
                let reading = read_file(Some("plan.json"), &bytes).unwrap();
                assert_eq!((reading.plan, reading.tree), (document.clone(), None));
            }
        }
    }

    #[test]
    fn what_only_looks_like_the_exchange_format_is_told_apart() {
        assert_eq!(refused(b"{\"format\": \"opora-document/1\", \"kind\": "), "read-error-exchange-broken");
        assert_eq!(refused(b"{\"format\": \"opora-document/1\", \"year\": \"2020\"}"), "read-error-exchange-broken");
        assert_eq!(refused(b"{\"format\": \"opora-document/2\"}"), "read-error-exchange-other-format");
        assert_eq!(refused(b" {\"a\": 1}"), "read-error-exchange-other-format");
        let poem = b"{\"format\": \"opora-document/1\", \"kind\": \"poem\"}";
        assert_eq!(refused(poem), "read-error-exchange-other-format");
    }

    #[test]
    fn a_text_without_a_plan_is_told_so() {
        assert_eq!(refused("Рецепта за баница: брашно, сирене, яйца.".as_bytes()), "read-error-no-plan");
    }

    #[test]
    fn the_source_is_named_by_its_hash() {
        let text =
            "ГОДИШЕН ПЛАН за развитие на социалните услуги в община Ясеново за 2020 г.\n\nЦели\n\nДа има повече места.";
        let reading = read_file(Some("plan.txt"), text.as_bytes()).unwrap();
        assert_eq!(reading.plan.source().name.as_deref(), Some("plan.txt"));
        assert_eq!(reading.plan.source().sha256, Some(sha256(text.as_bytes())));
        assert_eq!(sha256(b""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }
}
