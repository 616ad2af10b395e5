//! Findings that a person accepted with a reason: they stay accepted in later versions, as long as they say the same.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::Finding;
use crate::versions::{AcceptanceId, VersionId};

/// What a finding is known by in other versions: its rule and the words that it quotes. Where it stands does not count,
/// because rows are put in and taken out above it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct FindingIdentity {
    pub rule: String,
    /// The words of the quotations in small letters, without marks, in alphabetical order, one quotation to a line.
    pub quotes: String,
}

impl FindingIdentity {
    /// A short name, the same for the same finding: for addresses and forms. Within one version no two different
    /// findings are expected to share it; what holds is the identity itself.
    #[must_use]
    pub fn key(&self) -> String {
        // FNV-1a: the same on every machine and in every version of the program.
        let bytes = self.rule.bytes().chain([b'\n']).chain(self.quotes.bytes());
        let hash = bytes.fold(0x6c62_272e_07bb_0142_62b8_2175_6295_c58d_u128, |hash, byte| {
            (hash ^ u128::from(byte)).wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b)
        });
        format!("{hash:032x}")
    }
}

impl Finding {
    #[must_use]
    pub fn identity(&self) -> FindingIdentity {
        let mut quotes: Vec<String> = self.places.iter().map(|place| normalised(&place.quote)).collect();
        quotes.sort();
        quotes.dedup();
        FindingIdentity { rule: self.rule.clone(), quotes: quotes.join("\n") }
    }
}

/// The words and numbers of a text in small letters; a text that has none is left as it is.
fn normalised(text: &str) -> String {
    let lower = text.to_lowercase();
    let words: Vec<&str> =
        lower.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    if words.is_empty() { opora_tree::collapsed(text) } else { words.join(" ") }
}

/// A finding that a person accepted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Acceptance {
    pub id: AcceptanceId,
    /// The version that the person saw.
    pub version: VersionId,
    pub identity: FindingIdentity,
    /// Why it may stay as it is.
    pub reason: String,
    pub by: String,
    pub made_at: Timestamp,
}

/// All that persons accepted of a document.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Acceptances(pub Vec<Acceptance>);

impl Acceptances {
    /// The acceptance of a finding; the latest, should two persons have accepted it at once.
    #[must_use]
    pub fn of(&self, finding: &Finding) -> Option<&Acceptance> {
        if self.0.is_empty() {
            return None;
        }
        let identity = finding.identity();
        self.0.iter().rev().find(|acceptance| acceptance.identity == identity)
    }

    /// The findings that are open, and those that a person accepted, both in their order.
    #[must_use]
    pub fn divide<'a>(
        &'a self,
        findings: impl IntoIterator<Item = &'a Finding>,
    ) -> (Vec<&'a Finding>, Vec<AcceptedFinding<'a>>) {
        let (mut open, mut accepted) = (Vec::new(), Vec::new());
        for finding in findings {
            match self.of(finding) {
                Some(acceptance) => accepted.push(AcceptedFinding { finding, acceptance }),
                None => open.push(finding),
            }
        }
        (open, accepted)
    }
}

/// A finding with its acceptance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct AcceptedFinding<'a> {
    pub finding: &'a Finding,
    pub acceptance: &'a Acceptance,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::findings::{Message, Quotation, Severity};

    fn finding(rule: &str, quotes: &[&str]) -> Finding {
        let places = quotes.iter().map(|quote| Quotation { at: None, quote: (*quote).to_owned() });
        Finding {
            rule: rule.to_owned(),
            severity: Severity::Warning,
            message: Message { bg: String::new(), en: String::new() },
            places: places.collect(),
            values: Vec::new(),
            suggestion: None,
        }
    }

    #[test]
    fn marks_spaces_and_order_do_not_change_a_finding() {
        let one = finding("sum-parts", &["Общо: 1 200 лв.", "В т.ч. „заплати“"]).identity();
        let other = finding("sum-parts", &["в т. ч. заплати", "ОБЩО – 1 200 лв"]).identity();
        assert_eq!(one, other);
        assert_eq!(one.key(), other.key());
        assert_ne!(one, finding("sum-parts", &["Общо: 1 300 лв.", "В т.ч. „заплати“"]).identity());
        assert_ne!(one.key(), finding("sum-total", &["Общо: 1 200 лв.", "В т.ч. „заплати“"]).identity().key());
        assert_ne!(finding("text", &["…"]).identity(), finding("text", &["–"]).identity());
    }
}
