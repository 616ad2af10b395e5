//! The findings in groups: by severity, by the place where they stand, or by kind.

use opora_domain::documents::PlanningDocument;
use opora_domain::findings::Finding;
use opora_domain::strategies::OutlineEntry;
use opora_tree::Place;

use crate::components::badge::severity_name;
use crate::routes::Grouping;
use crate::words::Words;

/// A heading with the findings below it.
pub struct Group<'a> {
    pub heading: String,
    pub findings: Vec<&'a Finding>,
}

/// The findings in their groups: the gravest first, or in the order of the document, or family by family.
pub fn groups<'a>(
    words: Words,
    document: &PlanningDocument,
    findings: &[&'a Finding],
    grouping: Grouping,
) -> Vec<Group<'a>> {
    let mut sorted: Vec<&Finding> = findings.to_vec();
    match grouping {
        Grouping::Severity => sorted.sort_by_key(|finding| finding.severity),
        Grouping::Place => {
            sorted.sort_by_key(|finding| (first_place(finding).map(|at| (at.block, at.row)), finding.severity))
        }
        Grouping::Kind => {
            sorted.sort_by(|one, other| (family(one), one.severity).cmp(&(family(other), other.severity)))
        }
    }
    let mut groups: Vec<Group<'a>> = Vec::new();
    for finding in sorted {
        let heading = match grouping {
            Grouping::Severity => words.say(&format!("findings-severity-{}", severity_name(finding.severity))),
            Grouping::Place => place_heading(words, document, first_place(finding)),
            Grouping::Kind => words.say(&format!("rules-family-{}", family(finding))),
        };
        match groups.last_mut().filter(|group| group.heading == heading) {
            Some(group) => group.findings.push(finding),
            None => groups.push(Group { heading, findings: vec![finding] }),
        }
    }
    groups
}

fn first_place(finding: &Finding) -> Option<Place> {
    finding.places.iter().find_map(|quotation| quotation.at)
}

fn family(finding: &Finding) -> &str {
    finding.rule.split('-').next().unwrap_or(&finding.rule)
}

/// The heading of the strategy, or the section of the plan, under which a place stands.
fn place_heading(words: Words, document: &PlanningDocument, at: Option<Place>) -> String {
    let Some(at) = at else { return words.say("findings-without-place") };
    let named = match document {
        PlanningDocument::Strategy(strategy) => {
            let before = |entry: &&OutlineEntry| entry.origin.at.is_some_and(|own| own.block <= at.block);
            strategy.outline.iter().rfind(before).map(|entry| joined(entry.number.as_deref(), entry.title.as_deref()))
        }
        PlanningDocument::AnnualPlan(plan) => {
            let is_before = |own: Place| (own.block, own.row) <= (at.block, at.row);
            let section = plan.sections.iter().rfind(|section| section.at.is_some_and(is_before));
            section.map(|section| joined(section.number.as_deref(), section.title.as_deref()))
        }
    };
    named.filter(|name| !name.is_empty()).unwrap_or_else(|| words.say("findings-before-headings"))
}

fn joined(number: Option<&str>, title: Option<&str>) -> String {
    [number, title].into_iter().flatten().collect::<Vec<_>>().join(" ")
}
