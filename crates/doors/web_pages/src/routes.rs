//! Every address of the pages, as values. Links, forms and redirects ask them; no page writes an address by hand.

use std::fmt;

use maud::{Escaper, Render};
use opora_domain::versions::{CorrectionId, DocumentId, VersionId};

use crate::visit::Done;

/// The patterns that the router matches, each beside its meaning in [`Address`].
pub mod patterns {
    pub const START: &str = "/";
    pub const UPLOAD: &str = "/upload";
    pub const REVIEW: &str = "/imports/{version}";
    pub const CORRECT: &str = "/imports/{version}/correct";
    pub const WITHDRAW: &str = "/imports/{version}/corrections/{correction}/withdraw";
    pub const ACCEPT: &str = "/imports/{version}/accept";
    pub const REJECT: &str = "/imports/{version}/reject";
    pub const REREAD: &str = "/imports/{version}/reread";
    pub const PLAN: &str = "/plans/{version}";
    pub const PLANS_OF_YEAR: &str = "/plans";
    pub const TWO_DOCUMENTS: &str = "/comparison";
    pub const STRATEGY_PART: &str = "/plans/{version}/parts/{part}";
    pub const FINDINGS: &str = "/plans/{version}/findings";
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

/// One page, file or action.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Address {
    Start,
    Upload,
    Review(VersionId, Panel),
    /// The form that corrects one value, named by its path in the plan.
    Correct(VersionId, String),
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
            Self::Correct(version, path) => write!(out, "/imports/{version}/correct?value={}", Encoded(path)),
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
