//! What follows from a plan as it was read and the corrections of persons: the plan, the findings, what became of each
//! correction. Computed before a transaction is begun, because it is the heavy part.

use opora_domain::corrections::{Correction, Outcome, apply};
use opora_domain::documents::PlanningDocument;
use opora_domain::findings::Finding;
use opora_domain::versions::{CorrectionId, DocumentId, FindingCounts, MunicipalityId, VersionId};
use opora_storage::{KeptVersion, Renewed, Transaction, renew_version, replace_findings};
use opora_tree::Document;
use uuid::Uuid;

use super::placement::{is_same_document, place};
use crate::documents::check_document;
use crate::failures::worked;
use crate::{Error, Opora};

/// A plan with all that follows from it.
pub(crate) struct Recomputed {
    pub plan_read: PlanningDocument,
    pub plan: PlanningDocument,
    pub findings: Vec<Finding>,
    pub outcomes: Vec<(CorrectionId, Outcome)>,
}

impl Recomputed {
    /// Applies the corrections and checks the plan. It is work for the processor.
    pub(crate) fn of(plan_read: PlanningDocument, corrections: &[Correction], tree: Option<&Document>) -> Self {
        let applied = apply(&plan_read, corrections);
        let findings = check_document(&applied.plan, tree).findings;
        Self { plan_read, plan: applied.plan, findings, outcomes: applied.outcomes }
    }

    /// The same, where waiting does no harm.
    pub(crate) async fn computed(
        plan_read: PlanningDocument,
        corrections: Vec<Correction>,
        tree: Option<Document>,
    ) -> Result<Self, Error> {
        worked("checking", move || Ok(Self::of(plan_read, &corrections, tree.as_ref()))).await
    }

    /// The corrections that fit.
    pub(crate) fn fitting(&self) -> usize {
        self.outcomes.iter().filter(|(_, outcome)| outcome.path().is_some()).count()
    }

    pub(crate) fn content<'a>(
        &'a self,
        municipality: MunicipalityId,
        document: DocumentId,
        tree: Option<Uuid>,
        read_by: Option<&'a str>,
    ) -> Renewed<'a> {
        Renewed {
            municipality,
            document,
            tree,
            read_by,
            plan_read: &self.plan_read,
            plan: &self.plan,
            findings: FindingCounts::of(&self.findings),
            corrections: self.fitting(),
        }
    }
}

/// Puts what was recomputed in the place of what a waiting version holds. Where a correction changed the municipality
/// or the year, the version goes to the document that it now belongs to.
pub(crate) async fn renew(
    opora: &Opora,
    writing: &Transaction,
    before: &KeptVersion,
    recomputed: &Recomputed,
    reading: (Option<Uuid>, Option<&str>),
) -> Result<MunicipalityId, Error> {
    let home = before.summary.document;
    let (municipality, document) = if is_same_document(&before.plan, &recomputed.plan) {
        (before.municipality.id, home)
    } else {
        let (municipality, document) = place(opora, writing, &recomputed.plan).await?;
        (municipality.id, document)
    };
    let version = before.summary.id;
    // The findings are keyed by version and belong to its municipality.
    store_findings(opora, writing, municipality, version, &recomputed.findings).await?;
    let content = recomputed.content(municipality, document, reading.0, reading.1);
    renew_version(writing, version, before.revision, home, &content).await?;
    Ok(municipality)
}

pub(crate) async fn store_findings(
    opora: &Opora,
    writing: &Transaction,
    municipality: MunicipalityId,
    version: VersionId,
    findings: &[Finding],
) -> Result<(), Error> {
    Ok(replace_findings(writing, municipality, version, findings, || opora.new_id()).await?)
}
