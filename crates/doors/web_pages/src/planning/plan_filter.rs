//! Which rows of the plan are shown. The filter stands in the address, so it works without JavaScript and can be kept
//! as a bookmark.

use opora_domain::planning::{FundingSource, Item, Status};
use serde::Deserialize;

use super::names;

/// What the form sends, as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Deserialize)]
#[serde(default)]
pub struct FilterForm {
    /// Words that the row must hold.
    pub words: String,
    /// The section, counted from 1; empty for all.
    pub section: String,
    /// The name of a source of money; empty for all.
    pub source: String,
    /// The name of a status; empty for all.
    pub status: String,
    /// A quarter from 1 to 4; empty for all.
    pub quarter: String,
    /// `yes` for rows with findings only.
    pub findings: String,
}

/// The form, understood. What cannot be understood filters nothing.
#[derive(Debug, Clone, Default)]
pub struct PlanFilter {
    words: Vec<String>,
    section: Option<usize>,
    source: Option<FundingSource>,
    status: Option<Status>,
    quarter: Option<usize>,
    with_findings: bool,
}

impl PlanFilter {
    /// Understands the form.
    pub fn of(form: &FilterForm) -> Self {
        Self {
            words: form.words.split_whitespace().take(20).map(str::to_lowercase).collect(),
            section: form.section.parse().ok().and_then(|number: usize| number.checked_sub(1)),
            source: names::FUNDING_SOURCES.into_iter().find(|source| names::funding_source(*source) == form.source),
            status: names::STATUSES.into_iter().find(|status| names::status(*status) == form.status),
            quarter: form
                .quarter
                .parse()
                .ok()
                .filter(|quarter| (1..=4).contains(quarter))
                .map(|quarter: usize| quarter - 1),
            with_findings: form.findings == "yes",
        }
    }

    /// Whether every row is shown.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
            && self.section.is_none()
            && self.source.is_none()
            && self.status.is_none()
            && self.quarter.is_none()
            && !self.with_findings
    }

    /// Whether a row is shown.
    pub fn shows(&self, section: usize, item: &Item, has_findings: bool) -> bool {
        self.section.is_none_or(|wanted| wanted == section)
            && self.source.is_none_or(|wanted| item.funding.iter().any(|funding| funding.source == wanted))
            && self.status.is_none_or(|wanted| item.status == Some(wanted))
            && self.quarter.is_none_or(|wanted| {
                item.schedule.is_some_and(|schedule| schedule.get(wanted).is_some_and(Option::is_some))
            })
            && (has_findings || !self.with_findings)
            && self.holds_words(item)
    }

    fn holds_words(&self, item: &Item) -> bool {
        if self.words.is_empty() {
            return true;
        }
        let texts = [&item.number, &item.title, &item.form, &item.description, &item.location, &item.funding_text];
        let texts = texts.into_iter().flatten().chain(&item.responsible);
        let text = texts.map(|text| text.to_lowercase()).collect::<Vec<_>>().join("\n");
        self.words.iter().all(|word| text.contains(word.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use opora_domain::planning::{Funding, Quarter};

    use super::*;

    fn item() -> Item {
        Item {
            title: Some("Дневен център".to_owned()),
            status: Some(Status::New),
            schedule: Some([None, Some(Quarter::Preparation), None, Some(Quarter::Provision)]),
            funding: vec![Funding {
                source: FundingSource::Project,
                programme: None,
                amount: None,
                currency: None,
                what: None,
            }],
            ..Item::default()
        }
    }

    #[test]
    fn each_part_of_the_filter_narrows_and_nonsense_narrows_nothing() {
        let shown = |form: FilterForm| PlanFilter::of(&form).shows(1, &item(), false);
        let empty = FilterForm::default;
        assert!(shown(empty()));
        assert!(shown(FilterForm { words: "ЦЕНТЪР днев".to_owned(), ..empty() }));
        assert!(!shown(FilterForm { words: "приют".to_owned(), ..empty() }));
        assert!(shown(FilterForm { section: "2".to_owned(), ..empty() }));
        assert!(!shown(FilterForm { section: "1".to_owned(), ..empty() }));
        assert!(shown(FilterForm { source: "project".to_owned(), ..empty() }));
        assert!(!shown(FilterForm { source: "donations".to_owned(), ..empty() }));
        assert!(!shown(FilterForm { status: "closing".to_owned(), ..empty() }));
        assert!(shown(FilterForm { quarter: "2".to_owned(), ..empty() }));
        assert!(!shown(FilterForm { quarter: "1".to_owned(), ..empty() }));
        assert!(!shown(FilterForm { findings: "yes".to_owned(), ..empty() }));
        let nonsense =
            FilterForm { section: "0".to_owned(), quarter: "9".to_owned(), source: "?".to_owned(), ..empty() };
        assert!(PlanFilter::of(&nonsense).is_empty());
    }
}
