//! Composing so that reading gives the same plan again: compose, read back, compare, say what was missing.

use std::collections::BTreeSet;

use opora_domain::planning::{AnnualPlan, Item, Section};
use opora_tree::Document;

use crate::clarification::{Clarification, Clarifications, ItemValue, PlanValue, SectionValue};
use crate::{ComposeOptions, Letterhead, compose_plan};

/// A document, and whether it says the whole plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Composed {
    pub document: Document,
    /// The options with the clarifications that were needed.
    pub options: ComposeOptions,
    /// Whether reading gives the same plan again. What is compared are the plan's facts.
    pub is_faithful: bool,
}

/// What one round of clarifications changes can make another value unclear; more rounds have never been needed.
const ROUNDS: usize = 4;

/// Composes a plan so that `read_back`, which understands a document as any other, gives the same plan again.
pub fn compose_faithfully(
    plan: &AnnualPlan,
    letterhead: &Letterhead,
    options: &ComposeOptions,
    read_back: impl Fn(&Document) -> Option<AnnualPlan>,
) -> Composed {
    let wanted = plan.facts();
    let mut unsaid = BTreeSet::new();
    let mut options = ComposeOptions { clarifications: Clarifications::none(), ..options.clone() };
    let mut document = compose_plan(plan, letterhead, &options);
    for _ in 0..ROUNDS {
        let Some(read) = read_back(&document).map(|read| read.facts()) else {
            options.clarifications = Clarifications::default();
            document = compose_plan(plan, letterhead, &options);
            return Composed { document, options, is_faithful: false };
        };
        if read == wanted {
            return Composed { document, options, is_faithful: true };
        }
        let found = differences(&wanted, &read);
        if found.is_subset(&unsaid) {
            break;
        }
        unsaid.extend(found);
        options.clarifications = Clarifications::found(unsaid.clone());
        document = compose_plan(plan, letterhead, &options);
    }
    let is_faithful = read_back(&document).is_some_and(|read| read.facts() == wanted);
    Composed { document, options, is_faithful }
}

/// The values that can be said in lines of their own and that differ.
fn differences(wanted: &AnnualPlan, read: &AnnualPlan) -> BTreeSet<Clarification> {
    let mut found = BTreeSet::new();
    let plan = [
        (PlanValue::Municipality, wanted.municipality == read.municipality),
        (PlanValue::District, wanted.district == read.district),
        (PlanValue::Year, wanted.year == read.year),
        (PlanValue::Period, wanted.period == read.period),
        (PlanValue::StrategyPeriod, wanted.strategy_period == read.strategy_period),
        (PlanValue::Adoption, wanted.adoption == read.adoption),
        (PlanValue::Consultation, wanted.consultation == read.consultation),
    ];
    found.extend(plan.into_iter().filter(|(_, same)| !same).map(|(value, _)| Clarification::Plan(value)));
    for (index, (wanted, read)) in wanted.sections.iter().zip(&read.sections).enumerate() {
        found.extend(of_section(wanted, read).map(|value| Clarification::Section(index, value)));
        for (row, (wanted, read)) in wanted.items.iter().zip(&read.items).enumerate() {
            found.extend(of_item(wanted, read).map(|value| Clarification::Item(index, row, value)));
        }
    }
    found
}

fn of_section(wanted: &Section, read: &Section) -> impl Iterator<Item = SectionValue> {
    let values = [
        (SectionValue::Kind, wanted.kind == read.kind),
        (SectionValue::Number, wanted.number == read.number),
        (SectionValue::Title, wanted.title == read.title),
        (SectionValue::GeneralObjective, wanted.general_objective == read.general_objective),
    ];
    values.into_iter().filter(|(_, same)| !same).map(|(value, _)| value)
}

fn of_item(wanted: &Item, read: &Item) -> impl Iterator<Item = ItemValue> {
    let values = [
        (ItemValue::Number, wanted.number == read.number),
        (ItemValue::Part, wanted.part == read.part),
        (ItemValue::Title, wanted.title == read.title),
        (ItemValue::Form, wanted.form == read.form),
        (ItemValue::Description, wanted.description == read.description),
        (ItemValue::Location, wanted.location == read.location),
        (ItemValue::Schedule, wanted.schedule == read.schedule),
        (ItemValue::FundingText, wanted.funding_text == read.funding_text),
        (ItemValue::Funding, wanted.funding == read.funding),
        (ItemValue::Responsible, wanted.responsible == read.responsible),
        (ItemValue::Capacity, wanted.capacity == read.capacity),
        (ItemValue::Users, wanted.users == read.users),
        (ItemValue::Status, wanted.status == read.status),
        (ItemValue::Opens, wanted.opens == read.opens),
        (ItemValue::Notes, wanted.notes == read.notes),
    ];
    values.into_iter().filter(|(_, same)| !same).map(|(value, _)| value)
}
