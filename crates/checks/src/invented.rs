//! Plans of an invented municipality for the tests of the rules.

use opora_domain::findings::Finding;
use opora_domain::money::{Amount, Currency};
use opora_domain::planning::{
    Adoption, AnnualPlan, Capacity, Funding, FundingSource, FundingWhat, Item, Narrative, Quarter, Section,
    SectionKind, StatedTotal, Status,
};

use opora_tree::Place;

use crate::Rule;
use crate::examination::Examination;

/// The plan of Горна Вишна for 2021 with one section of services.
pub(crate) fn plan(items: Vec<Item>) -> AnnualPlan {
    AnnualPlan {
        title: Some("Годишен план за социалните услуги в община Горна Вишна за 2021 г.".into()),
        municipality: Some("Горна Вишна".into()),
        year: Some(2021),
        sections: vec![section(SectionKind::Services, "Социални услуги", items)],
        ..AnnualPlan::default()
    }
}

pub(crate) fn section(kind: SectionKind, title: &str, items: Vec<Item>) -> Section {
    Section { kind, title: Some(title.into()), items, ..Section::default() }
}

/// A plan that says only this.
pub(crate) fn saying(text: &str) -> AnnualPlan {
    let mut plan = plan(Vec::new());
    plan.narrative.push(Narrative { text: Some(text.into()), ..Narrative::default() });
    plan
}

/// The plan with a table of the source, which holds no rows of the plan.
pub(crate) fn with_table(mut plan: AnnualPlan, table: &[&[&str]]) -> AnnualPlan {
    for (row, line) in (0..).zip(table) {
        for (cell, text) in (0..).zip(*line) {
            let at = Some(Place::cell(9, 1, row, cell));
            plan.narrative.push(Narrative { text: Some((*text).into()), at, ..Narrative::default() });
        }
    }
    plan
}

pub(crate) fn row(number: &str, title: &str) -> Item {
    Item { number: Some(number.into()), title: Some(title.into()), ..Item::default() }
}

pub(crate) trait Told: Sized {
    fn described(self, text: &str) -> Self;
    fn located(self, text: &str) -> Self;
    fn paid(self, text: &str) -> Self;
    fn source(self, source: FundingSource) -> Self;
    fn amount(self, leva: i64, what: Option<FundingWhat>) -> Self;
    fn by(self, body: &str) -> Self;
    fn places(self, current: Option<u32>, planned: Option<u32>) -> Self;
    fn being(self, status: Status) -> Self;
    /// A letter for each quarter: `X` provision, `+` preparation, `-` none.
    fn marked(self, marks: &str) -> Self;
}

impl Told for Item {
    fn described(mut self, text: &str) -> Self {
        self.description = Some(text.into());
        self
    }
    fn located(mut self, text: &str) -> Self {
        self.location = Some(text.into());
        self
    }
    fn paid(mut self, text: &str) -> Self {
        self.funding_text = Some(text.into());
        self
    }
    fn source(mut self, source: FundingSource) -> Self {
        self.funding.push(Funding { source, programme: None, amount: None, currency: None, what: None });
        self
    }
    fn amount(mut self, leva: i64, what: Option<FundingWhat>) -> Self {
        let source = FundingSource::MunicipalBudget;
        let (amount, currency) = (Some(Amount(leva * 100)), Some(Currency::Bgn));
        self.funding.push(Funding { source, programme: None, amount, currency, what });
        self
    }
    fn by(mut self, body: &str) -> Self {
        self.responsible.push(body.into());
        self
    }
    fn places(mut self, current: Option<u32>, planned: Option<u32>) -> Self {
        self.capacity = Some(Capacity { current, planned, unit: Some("места".into()) });
        self
    }
    fn being(mut self, status: Status) -> Self {
        self.status = Some(status);
        self
    }
    fn marked(mut self, marks: &str) -> Self {
        let mut schedule = [None; 4];
        for (quarter, mark) in schedule.iter_mut().zip(marks.chars()) {
            *quarter = match mark {
                'X' => Some(Quarter::Provision),
                '+' => Some(Quarter::Preparation),
                _ => None,
            };
        }
        self.schedule = Some(schedule);
        self
    }
}

pub(crate) fn total(leva: i64) -> Option<StatedTotal> {
    Some(StatedTotal { amount: Amount(leva * 100), currency: Some(Currency::Bgn) })
}

pub(crate) fn adopted(decision: Option<&str>, protocol: Option<&str>, date: Option<&str>) -> Option<Adoption> {
    Some(Adoption {
        body: Some("Общински съвет Горна Вишна".into()),
        decision: decision.map(Into::into),
        protocol: protocol.map(Into::into),
        date: date.map(|date| date.parse().unwrap()),
    })
}

/// What one rule finds in a plan without a source.
pub(crate) fn found(rule: &Rule, plan: &AnnualPlan) -> Vec<Finding> {
    let examination = Examination::new(plan, None);
    rule.defects(&examination).into_iter().map(|defect| rule.finding(defect)).collect()
}

/// The rule finds exactly one thing, and quotes this.
#[track_caller]
pub(crate) fn assert_found(rule: &Rule, plan: &AnnualPlan, quote: &str) {
    let found = found(rule, plan);
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(found[0].places.iter().any(|place| place.quote.contains(quote)), "{found:#?}");
    // A kind of slip speaks through the rule that gathers the slips.
    let speaks = crate::all_rules().iter().any(|own| own.name == rule.name);
    assert!(!found[0].message.bg.contains("{$"), "{found:#?}");
    assert!(!speaks || !found[0].message.bg.starts_with("rule-"), "{found:#?}");
}

#[track_caller]
pub(crate) fn assert_silent(rule: &Rule, plan: &AnnualPlan) {
    let found = found(rule, plan);
    assert!(found.is_empty(), "{found:#?}");
}
