//! What was understood, group by group; each value jumps to its place and can be corrected.

use std::collections::{HashMap, HashSet};

use maud::{Markup, html};
use opora_domain::corrections::{CorrectionKind, Outcome};
use opora_domain::documents::PlanningDocument;
use opora_domain::findings::Finding;
use opora_operations::{ShownCorrection, ShownImport};

use crate::components::evidence_link::evidence_link;
use crate::components::finding_card::{FindingPlace, finding_card};
use crate::components::source_links::SourceLinks;
use crate::planning::findings_at_rows::FindingsAtRows;
use crate::routes::{Address, PanelPart, SeenAt};
use crate::values::field::{kind_of, label};
use crate::values::plan_values::{Owner, PlanValue, ValueGroup};
use crate::values::shown::shown;
use crate::words::Words;

/// A reading less sure than this is marked.
const SURE: f64 = 0.8;

struct Panel<'a> {
    words: Words,
    import: &'a ShownImport,
    corrections: HashMap<&'a str, &'a ShownCorrection>,
    links: SourceLinks,
    part: PanelPart,
    /// The findings that nobody accepted.
    open: Vec<&'a Finding>,
    at_rows: FindingsAtRows,
}

/// The groups that are shown.
pub fn value_panel(
    words: Words,
    import: &ShownImport,
    links: SourceLinks,
    part: PanelPart,
    groups: &[ValueGroup],
) -> Markup {
    // Where a row was taken out, another one may stand by now.
    let standing = import.corrections.iter().filter(|shown| shown.correction.kind() != CorrectionKind::RowTakenOut);
    let fitting = standing.filter_map(|shown| Some((shown.outcome.path()?, shown)));
    let (open, _) = import.acceptances.divide(&import.findings);
    let panel = Panel {
        links,
        part,
        words,
        import,
        corrections: fitting.collect(),
        at_rows: import.plan.as_plan().map(|plan| FindingsAtRows::new(plan, &open)).unwrap_or_default(),
        open,
    };
    html! { @for group in groups { (panel.group(group)) } }
}

impl Panel<'_> {
    fn group(&self, group: &ValueGroup) -> Markup {
        let words = self.words;
        let told: Vec<_> =
            group.values.iter().filter_map(|value| Some((value, shown(words, &value.path, &value.value)?))).collect();
        let told_paths: HashSet<&str> = told.iter().map(|(value, _)| value.path.as_str()).collect();
        let absent = group.values.iter().filter(|value| !told_paths.contains(value.path.as_str()));
        let absent: Vec<_> = absent.filter(|value| kind_of(&value.path).is_some()).collect();
        let class =
            if matches!(group.owner, Owner::Section(_)) { "value_group value_group--section" } else { "value_group" };
        html! {
            article class=(class) {
                h3 { (heading(words, &self.import.plan, &group.owner)) }
                @if let Owner::Item(section, item) = &group.owner {
                    @if self.is_added(*section, *item) { p.small { (words.say("row-added-by-hand")) } }
                    @for finding in self.at_rows.of((*section, *item)).iter().filter_map(|index| self.open.get(*index)) {
                        (finding_card(words, finding, self.finding_place()))
                    }
                }
                dl.value_list { @for (value, text) in &told { (self.value(value, text)) } }
                @if !absent.is_empty() && self.is_open() { (self.absent(&absent)) }
                @if self.is_open() { (self.row_links(&group.owner)) }
            }
        }
    }

    /// What can be done with a whole row, or with the rows of a section.
    fn row_links(&self, owner: &Owner) -> Markup {
        let (words, version) = (self.words, self.import.version.id);
        let links = match owner {
            Owner::Section(section) => vec![("add-row", Address::AddRow(version, *section, None))],
            Owner::Item(section, item) => {
                let row = format!("sections/{section}/items/{item}");
                vec![
                    ("funding-lines-edit", Address::Funding(version, row.clone())),
                    ("take-out-row", Address::TakeOut(version, row)),
                ]
            }
            _ => return html! {},
        };
        html! {
            p.button_row {
                @for (key, address) in links {
                    a.evidence_link href=(address) {
                        (words.say(key)) span.visually_hidden { ": " (heading(words, &self.import.plan, owner)) }
                    }
                }
            }
        }
    }

    fn is_added(&self, section: usize, item: usize) -> bool {
        let correction = self.corrections.get(format!("sections/{section}/items/{item}").as_str());
        correction.is_some_and(|shown| shown.correction.kind() == CorrectionKind::RowAdded)
    }

    fn finding_place(&self) -> FindingPlace {
        FindingPlace { version: self.import.version.id, source: self.links, seen_at: SeenAt::Review(self.part) }
    }

    fn is_open(&self) -> bool {
        self.import.version.state.is_open()
    }

    fn value(&self, value: &PlanValue, text: &str) -> Markup {
        let words = self.words;
        let name = label(words, &value.path);
        let correction = self.corrections.get(value.path.as_str());
        html! {
            div.value_list__row id=(value.element()) {
                dt { (name) }
                dd {
                    (text)
                    @if let Some(confidence) = value.confidence.filter(|confidence| *confidence < SURE) {
                        " " span.value_list__doubt { (words.with("value-doubt", &[("percent", percent(confidence).into())])) }
                    }
                    @if let Some(correction) = correction { (self.corrected(correction)) }
                }
                dd.value_list__links {
                    @if let Some(at) = value.at { (evidence_link(words, self.links, at, &name)) }
                    @if self.is_open() && kind_of(&value.path).is_some() {
                        a.evidence_link href=(self.form_of(&value.path)) {
                            (words.say("value-correct")) span.visually_hidden { ": " (name) }
                        }
                    }
                }
            }
        }
    }

    /// Where a value is corrected: a line of money together with the others of its row.
    fn form_of(&self, path: &str) -> Address {
        match path.split_once("/funding/") {
            Some((row, _)) => Address::Funding(self.import.version.id, row.to_owned()),
            None => Address::Correct(self.import.version.id, path.to_owned()),
        }
    }

    fn corrected(&self, correction: &ShownCorrection) -> Markup {
        let words = self.words;
        let read = shown(words, &correction.correction.path, &correction.correction.read);
        html! {
            span.value_list__corrected {
                (words.with("value-corrected", &[("read", read.unwrap_or_else(|| words.say("value-absent")).into())]))
                @if matches!(correction.outcome, Outcome::ReadDifferently { .. }) { " " (words.say("value-read-differently")) }
            }
        }
    }

    fn absent(&self, absent: &[&PlanValue]) -> Markup {
        let words = self.words;
        html! {
            details.value_list__absent {
                summary { (words.with("value-absent-ones", &[("count", absent.len().into())])) }
                ul.badge_list {
                    @for value in absent {
                        li id=(value.element()) {
                            a.evidence_link href=(Address::Correct(self.import.version.id, value.path.clone())) {
                                (label(words, &value.path))
                            }
                        }
                    }
                }
            }
        }
    }
}

fn percent(confidence: f64) -> String {
    format!("{:.0}", confidence * 100.0)
}

/// By what a person knows the owner of the values.
pub fn heading(words: Words, document: &PlanningDocument, owner: &Owner) -> String {
    let sections = document.as_plan().map_or(&[][..], |plan| &plan.sections);
    match owner {
        Owner::Plan => words.say(&format!("owner-{}", document.kind().name().replace('_', "-"))),
        Owner::Section(position) => {
            let title = sections.get(*position).and_then(|section| section.title.clone());
            words.with("owner-section", &[("title", title.unwrap_or_else(|| (position + 1).to_string()).into())])
        }
        Owner::Item(section, position) => {
            let item = sections.get(*section).and_then(|section| section.items.get(*position));
            let number = item.and_then(|item| item.number.as_deref()).map(|number| format!("{number}. "));
            let title = item.and_then(|item| item.title.as_deref()).unwrap_or("–");
            format!("{}{title}", number.unwrap_or_default())
        }
        Owner::Element(list, _, told) => format!("{}: {told}", words.say(&format!("element-{list}"))),
        Owner::Narrative(position) => words.with("owner-narrative", &[("number", (position + 1).into())]),
    }
}
