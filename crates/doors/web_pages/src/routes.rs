//! Every address of the pages, as values. Links, forms and redirects ask them; no page writes an address by hand.

use std::fmt;

use maud::{Escaper, Render};
use opora_domain::versions::{AcceptanceId, CorrectionId, DocumentId, VersionId};
use opora_tree::Place;

use crate::components::evidence_link::source_element;
use crate::tracing::tracing_filter::TracingFilter;
use crate::values::plan_values::element_of;
use crate::visit::Done;

/// The patterns that the router matches, each beside its meaning in [`Address`].
pub mod patterns {
    pub const START: &str = "/";
    pub const UPLOAD: &str = "/upload";
    pub const READING_PROGRESS: &str = "/upload/progress/{reading}";
    pub const REVIEW: &str = "/imports/{version}";
    pub const CORRECT: &str = "/imports/{version}/correct";
    pub const FUNDING: &str = "/imports/{version}/funding";
    pub const TAKE_OUT: &str = "/imports/{version}/take-out";
    pub const ADD_ROW: &str = "/imports/{version}/add-row";
    pub const WITHDRAW: &str = "/imports/{version}/corrections/{correction}/withdraw";
    pub const ACCEPT: &str = "/imports/{version}/accept";
    pub const REJECT: &str = "/imports/{version}/reject";
    pub const REREAD: &str = "/imports/{version}/reread";
    pub const PLAN: &str = "/plans/{version}";
    pub const PLANS_OF_YEAR: &str = "/plans";
    pub const TWO_DOCUMENTS: &str = "/comparison";
    pub const STRATEGY_PART: &str = "/plans/{version}/parts/{part}";
    pub const FINDINGS: &str = "/plans/{version}/findings";
    pub const ACCEPT_FINDING: &str = "/plans/{version}/findings/{finding}/accept";
    pub const TAKE_BACK: &str = "/plans/{version}/acceptances/{acceptance}/take-back";
    pub const TRACING: &str = "/plans/{version}/tracing";
    pub const CHOOSE_LINK: &str = "/plans/{version}/tracing/choose";
    pub const VERSIONS: &str = "/documents/{document}/versions";
    pub const COMPARISON: &str = "/documents/{document}/comparison";
    pub const DOWNLOADS: &str = "/plans/{version}/downloads";
    pub const DOWNLOAD: &str = "/plans/{version}/downloads/{kind}";
    pub const SETTINGS: &str = "/settings";
    pub const LOGO: &str = "/settings/logo";
    pub const RULES: &str = "/rules";
    pub const ASSET: &str = "/assets/{version}/{file}";
}

/// The part of an import that the review shows beside the source.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Panel {
    /// What was understood.
    #[default]
    Values,
    Findings,
    /// Text that no value holds.
    Unplaced,
    /// What the reader skipped or guessed.
    Notices,
    /// What a person corrected.
    Corrections,
}

impl Panel {
    pub const ALL: [Self; 5] = [Self::Values, Self::Findings, Self::Unplaced, Self::Notices, Self::Corrections];

    /// The name in the address and in keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Values => "values",
            Self::Findings => "findings",
            Self::Unplaced => "unplaced",
            Self::Notices => "notices",
            Self::Corrections => "corrections",
        }
    }

    /// The panel of a name; the first one for anything else.
    pub fn from_name(name: &str) -> Self {
        Self::ALL.into_iter().find(|panel| panel.name() == name).unwrap_or_default()
    }
}

/// A panel of the review and one of the parts into which a long one is cut, from 0.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct PanelPart {
    pub panel: Panel,
    pub part: usize,
}

/// By what the board of findings groups them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Grouping {
    #[default]
    Severity,
    /// Where in the document they stand.
    Place,
    /// By the family of the rule.
    Kind,
}

impl Grouping {
    pub const ALL: [Self; 3] = [Self::Severity, Self::Place, Self::Kind];

    /// The name in the address and in keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Severity => "severity",
            Self::Place => "place",
            Self::Kind => "kind",
        }
    }

    /// The grouping of a name; the first one for anything else.
    pub fn from_name(name: &str) -> Self {
        Self::ALL.into_iter().find(|grouping| grouping.name() == name).unwrap_or_default()
    }
}

/// Where a person saw a finding, and comes back to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SeenAt {
    /// The board of findings.
    Board(Grouping),
    Plan,
    Review(PanelPart),
}

impl SeenAt {
    /// The page of a name; the board for anything else.
    pub fn from_name(name: &str) -> Self {
        if name == "plan" {
            return Self::Plan;
        }
        let (panel, part) = name.split_once('.').unwrap_or((name, ""));
        match Panel::ALL.into_iter().find(|known| known.name() == panel) {
            Some(panel) => Self::Review(PanelPart { panel, part: part.parse().unwrap_or_default() }),
            None => Self::Board(Grouping::from_name(name)),
        }
    }

    /// The page itself.
    pub fn address(self, version: VersionId) -> Address {
        match self {
            Self::Board(grouping) => Address::Findings(version, grouping),
            Self::Plan => Address::Plan(version),
            Self::Review(PanelPart { panel, part: 0 }) => Address::Review(version, panel),
            Self::Review(part) => Address::ReviewPart(version, part),
        }
    }
}

/// The name in the address.
impl fmt::Display for SeenAt {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Board(grouping) => out.write_str(grouping.name()),
            Self::Plan => out.write_str("plan"),
            Self::Review(PanelPart { panel, part: 0 }) => out.write_str(panel.name()),
            Self::Review(PanelPart { panel, part }) => write!(out, "{}.{part}", panel.name()),
        }
    }
}

/// One page, file or action.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Address {
    Start,
    Upload,
    Review(VersionId, Panel),
    ReviewPart(VersionId, PanelPart),
    /// A place of the source, in whichever piece of a long one it stands; with the part that stays beside it.
    SourceBeside(VersionId, PanelPart, Place),
    /// A place of the source.
    Source(VersionId, Place),
    /// A value in the review, in whichever part of a long document it stands.
    Value(VersionId, String),
    /// The form that corrects one value, named by its path in the plan.
    Correct(VersionId, String),
    /// The form with the money of a row, by the row's path.
    Funding(VersionId, String),
    /// Taking a row out, by its path.
    TakeOut(VersionId, String),
    /// The form that adds a row to a section; with the place of the text that it is made from.
    AddRow(VersionId, usize, Option<Place>),
    Withdraw(VersionId, CorrectionId),
    Accept(VersionId),
    Reject(VersionId),
    Reread(VersionId),
    Plan(VersionId),
    /// The plans of several municipalities side by side.
    PlansOfYear,
    /// Any two documents side by side.
    TwoDocuments,
    /// A part of a strategy, by its name.
    StrategyPart(VersionId, &'static str),
    /// The findings of a version as a board.
    Findings(VersionId, Grouping),
    /// Accepting a finding, known by its key.
    AcceptFinding(VersionId, String, SeenAt),
    TakeBack(VersionId, AcceptanceId, SeenAt),
    /// A plan beside its strategy, or a strategy with its plans.
    Tracing(VersionId, TracingFilter),
    /// Choosing by hand what a row carries out: the plan, the strategy, the path of the row.
    ChooseLink(VersionId, VersionId, String),
    /// The search of that page, without its fields.
    ChooseLinkForm(VersionId),
    Versions(DocumentId),
    /// The differences between two versions of a document.
    Comparison(DocumentId, VersionId, VersionId),
    /// The form of the comparison itself, without versions.
    ComparisonForm(DocumentId),
    Downloads(VersionId),
    /// A file of a kind, named by its ending.
    Download(VersionId, &'static str),
    Settings,
    Logo,
    Rules,
    /// One rule in the catalogue.
    Rule(String),
    /// A place of a page.
    Within(Box<Address>, String),
    /// A page that confirms what was just done.
    After(Box<Address>, Done),
}

impl Address {
    /// A place of this page, by the identifier of the element.
    pub fn within(self, element: impl Into<String>) -> Self {
        Self::Within(Box::new(self), element.into())
    }

    /// This page, confirming what was done.
    pub fn after(self, done: Done) -> Self {
        Self::After(Box::new(self), done)
    }
}

impl fmt::Display for Address {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Start => out.write_str("/"),
            Self::Upload => out.write_str("/upload"),
            Self::Review(version, Panel::Values) => write!(out, "/imports/{version}"),
            Self::Review(version, panel) => write!(out, "/imports/{version}?show={}", panel.name()),
            Self::ReviewPart(version, PanelPart { panel: Panel::Values, part }) => {
                write!(out, "/imports/{version}?part={part}#understood")
            }
            Self::ReviewPart(version, PanelPart { panel, part }) => {
                write!(out, "/imports/{version}?show={}&part={part}#understood", panel.name())
            }
            Self::SourceBeside(version, PanelPart { panel, part }, at) => {
                write!(out, "/imports/{version}?")?;
                if *panel != Panel::Values {
                    write!(out, "show={}&", panel.name())?;
                }
                if *part > 0 {
                    write!(out, "part={part}&")?;
                }
                write!(out, "at={}-{}", at.block, at.row.unwrap_or(0))
            }
            Self::Source(version, at) => {
                write!(out, "/imports/{version}?at={}-{}#{}", at.block, at.row.unwrap_or(0), source_element(*at))
            }
            Self::Value(version, path) => {
                write!(out, "/imports/{version}?value={}#{}", Encoded(path), element_of(path))
            }
            Self::Correct(version, path) => write!(out, "/imports/{version}/correct?value={}", Encoded(path)),
            Self::Funding(version, row) => write!(out, "/imports/{version}/funding?row={}", Encoded(row)),
            Self::TakeOut(version, row) => write!(out, "/imports/{version}/take-out?row={}", Encoded(row)),
            Self::AddRow(version, section, at) => {
                write!(out, "/imports/{version}/add-row?section={section}")?;
                let at = at.and_then(|at| serde_json::to_string(&at).ok());
                at.map_or(Ok(()), |at| write!(out, "&at={}", Encoded(&at)))
            }
            Self::Withdraw(version, correction) => {
                write!(out, "/imports/{version}/corrections/{correction}/withdraw")
            }
            Self::Accept(version) => write!(out, "/imports/{version}/accept"),
            Self::Reject(version) => write!(out, "/imports/{version}/reject"),
            Self::Reread(version) => write!(out, "/imports/{version}/reread"),
            Self::Plan(version) => write!(out, "/plans/{version}"),
            Self::PlansOfYear => out.write_str("/plans"),
            Self::TwoDocuments => out.write_str("/comparison"),
            Self::StrategyPart(version, part) => write!(out, "/plans/{version}/parts/{part}"),
            Self::Findings(version, Grouping::Severity) => write!(out, "/plans/{version}/findings"),
            Self::Findings(version, grouping) => write!(out, "/plans/{version}/findings?by={}", grouping.name()),
            Self::AcceptFinding(version, finding, seen_at) => {
                write!(out, "/plans/{version}/findings/{}/accept?from={seen_at}", Encoded(finding))
            }
            Self::TakeBack(version, acceptance, seen_at) => {
                write!(out, "/plans/{version}/acceptances/{acceptance}/take-back?from={seen_at}")
            }
            Self::Tracing(version, filter) => write!(out, "/plans/{version}/tracing{filter}"),
            Self::ChooseLink(version, strategy, item) => {
                write!(out, "/plans/{version}/tracing/choose?item={}&strategy={strategy}", Encoded(item))
            }
            Self::ChooseLinkForm(version) => write!(out, "/plans/{version}/tracing/choose"),
            Self::Versions(document) => write!(out, "/documents/{document}/versions"),
            Self::Comparison(document, older, newer) => {
                write!(out, "/documents/{document}/comparison?older={older}&newer={newer}")
            }
            Self::ComparisonForm(document) => write!(out, "/documents/{document}/comparison"),
            Self::Downloads(version) => write!(out, "/plans/{version}/downloads"),
            Self::Download(version, kind) => write!(out, "/plans/{version}/downloads/{kind}"),
            Self::Settings => out.write_str("/settings"),
            Self::Logo => out.write_str("/settings/logo"),
            Self::Rules => out.write_str("/rules"),
            Self::Rule(rule) => write!(out, "/rules#{}", Encoded(rule)),
            Self::Within(page, element) => write!(out, "{page}#{}", Encoded(element)),
            Self::After(page, done) => {
                let address = page.to_string();
                let (page, place) =
                    address.split_once('#').map_or((address.as_str(), None), |(page, place)| (page, Some(place)));
                let separator = if page.contains('?') { '&' } else { '?' };
                write!(out, "{page}{separator}done={}", done.name())?;
                place.map_or(Ok(()), |place| write!(out, "#{place}"))
            }
        }
    }
}

impl Render for Address {
    fn render_to(&self, buffer: &mut String) {
        use fmt::Write;
        let _ = write!(Escaper::new(buffer), "{self}");
    }
}

/// Text for a part of an address: everything but letters, digits and `-_./` is percent-encoded.
pub struct Encoded<'a>(pub &'a str);

impl fmt::Display for Encoded<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for byte in self.0.bytes() {
            if byte.is_ascii_alphanumeric() || b"-_./".contains(&byte) {
                write!(out, "{}", char::from(byte))?;
            } else {
                write!(out, "%{byte:02X}")?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_where_a_finding_was_seen_is_known_by_its_name_again() {
        let parts =
            Panel::ALL.into_iter().flat_map(|panel| [0, 3].map(|part| SeenAt::Review(PanelPart { panel, part })));
        let boards = Grouping::ALL.into_iter().map(SeenAt::Board);
        for seen_at in parts.chain(boards).chain([SeenAt::Plan]) {
            assert_eq!(SeenAt::from_name(&seen_at.to_string()), seen_at);
        }
        assert_eq!(SeenAt::from_name("findings.x"), SeenAt::Review(PanelPart { panel: Panel::Findings, part: 0 }));
        assert_eq!(SeenAt::from_name("nothing"), SeenAt::Board(Grouping::default()));
    }
}
