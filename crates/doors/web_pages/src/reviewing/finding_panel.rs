//! What does not add up, the gravest first; then what persons accepted of it.

use std::ops::Range;

use maud::{Markup, html};
use opora_domain::findings::{AcceptedFinding, Finding, Severity};
use opora_domain::versions::VersionId;
use opora_operations::ShownImport;

use super::parts::{Entry, Part, cut};
use crate::components::accepted_findings::accepted_findings;
use crate::components::badge::severity_name;
use crate::components::finding_card::{FindingPlace, finding_card};
use crate::components::source_links::SourceLinks;
use crate::routes::{PanelPart, SeenAt};
use crate::words::Words;

/// What a finding takes beside its sentences, and what each of its places takes beside the quotation.
const BYTES_OF_FINDING: usize = 900;
const BYTES_OF_PLACE: usize = 330;

/// The findings of a review in the order of the panel.
pub struct FindingPanel<'a> {
    open: Vec<&'a Finding>,
    accepted: Vec<AcceptedFinding<'a>>,
}

impl<'a> FindingPanel<'a> {
    pub fn new(import: &'a ShownImport) -> Self {
        let (mut open, accepted) = import.acceptances.divide(&import.findings);
        open.sort_by_key(|finding| finding.severity);
        Self { open, accepted }
    }

    /// The parts in order, at least one: the open ones of each severity, then the accepted ones.
    pub fn parts(&self, words: Words) -> Vec<Part> {
        let open = self.open.iter().map(|finding| Entry { key: Some(finding.severity), bytes: weight(finding) });
        let accepted = self.accepted.iter().map(|accepted| Entry { key: None, bytes: weight(accepted.finding) });
        cut(&open.chain(accepted).collect::<Vec<_>>(), |_, key: &Option<Severity>| match key {
            Some(severity) => words.say(&format!("findings-severity-{}", severity_name(*severity))),
            None => words.with("findings-accepted", &[("count", self.accepted.len().into())]),
        })
    }

    /// The findings of a part: `entries` of all.
    pub fn show(
        &self,
        words: Words,
        version: VersionId,
        source: SourceLinks,
        part: PanelPart,
        entries: Range<usize>,
    ) -> Markup {
        let place = FindingPlace { version, source, seen_at: SeenAt::Review(part) };
        let of_accepted = |position: usize| position.saturating_sub(self.open.len());
        let accepted = self.accepted.get(of_accepted(entries.start)..of_accepted(entries.end)).unwrap_or_default();
        html! {
            @if self.open.is_empty() { p { (words.say("review-no-findings")) } }
            @for finding in self.open.iter().take(entries.end).skip(entries.start) { (finding_card(words, finding, place)) }
            (accepted_findings(words, accepted, place))
        }
    }
}

fn weight(finding: &Finding) -> usize {
    let places = finding.places.iter().map(|quotation| BYTES_OF_PLACE + quotation.quote.len());
    BYTES_OF_FINDING + finding.message.bg.len().max(finding.message.en.len()) + places.sum::<usize>()
}

#[cfg(test)]
mod tests {
    use opora_domain::versions::VersionState;
    use opora_texts::Language;

    use super::*;
    use crate::tests::data;

    #[test]
    fn few_findings_are_one_part_and_many_are_all_shown_once() {
        let words = Words { language: Language::Bg };
        let mut import = data::import(VersionState::Proposed);
        assert_eq!(FindingPanel::new(&import).parts(words).len(), 1);

        let one = import.findings.first().cloned().unwrap();
        import.findings = (0..400)
            .map(|number| Finding { rule: format!("name-rule-{number}"), places: one.places.clone(), ..one.clone() })
            .collect();
        let panel = FindingPanel::new(&import);
        let parts = panel.parts(words);
        assert!(parts.len() > 2, "{}", parts.len());
        assert!(parts[1].label.ends_with("(2)"), "{}", parts[1].label);
        let shown: String = (0..parts.len())
            .map(|index| {
                let part = PanelPart { panel: crate::routes::Panel::Findings, part: index };
                let page =
                    panel.show(words, import.version.id, SourceLinks::Nowhere, part, parts[index].entries.clone());
                assert!(page.0.len() < 250_000, "part {index} has {} bytes", page.0.len());
                page.0
            })
            .collect();
        for number in 0..400 {
            assert_eq!(shown.matches(&format!(">name-rule-{number}<")).count(), 1, "finding {number}");
        }
    }
}
