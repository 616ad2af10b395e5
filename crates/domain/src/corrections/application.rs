//! Putting corrections onto a plan: the same plan, or one that was understood from the same source again.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::finding::{Found, find};
use super::position::{position_in, put};
use super::row_changes::put_rows;
use super::rows::Rows;
use super::{Correction, Refusal};
use crate::versions::CorrectionId;

/// A plan with corrections, and what became of each.
#[derive(Debug, Clone, PartialEq)]
pub struct Applied<T> {
    pub plan: T,
    /// In the order of the corrections. Their paths are those of this plan.
    pub outcomes: Vec<(CorrectionId, Outcome)>,
    /// Where each row of this plan was read.
    pub rows: Rows,
}

/// What became of a correction.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "outcome", rename_all = "snake_case")]
pub enum Outcome {
    /// The corrected value or the added row stands at this path; a row that was taken out was read there.
    Applied { path: String },
    /// It stands there, but the source is now read differently than when the person corrected it.
    ReadDifferently { path: String, now_read: Value },
    /// The source is now read as the person corrected it.
    AlreadyRead { path: String },
    /// It is kept and shown, but changes nothing.
    Unfit { why: Unfit },
}

impl Outcome {
    /// Where the correction holds; `None` where it does not fit.
    #[must_use]
    pub fn path(&self) -> Option<&str> {
        match self {
            Self::Applied { path } | Self::ReadDifferently { path, .. } | Self::AlreadyRead { path } => Some(path),
            Self::Unfit { .. } => None,
        }
    }
}

/// Why a correction no longer fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unfit {
    /// No value of this field comes from this place any more.
    PlaceGone,
    /// Several values of this field come from this place, and none is the one that was corrected.
    Ambiguous,
    /// The field no longer takes the value.
    Refused,
    /// The row of the value was taken out.
    RowTakenOut,
}

/// Applies corrections in their order to a plan, a strategy, or either. It must be as it was read, without corrections.
#[must_use]
pub fn apply<T: Serialize + DeserializeOwned + Clone>(plan: &T, corrections: &[Correction]) -> Applied<T> {
    if corrections.is_empty() {
        return Applied { plan: plan.clone(), outcomes: Vec::new(), rows: Rows::default() };
    }
    // A plan that is no JSON takes no value; every correction is then told as unfit.
    let read = serde_json::to_value(plan).unwrap_or_default();
    let mut found: Vec<Result<Found, Unfit>> = corrections.iter().map(|correction| find(&read, correction)).collect();
    let (plan, refused) = put_all(&read, plan, corrections, &found);
    for (found, is_refused) in found.iter_mut().zip(refused) {
        if is_refused {
            *found = Err(Unfit::Refused);
        }
    }
    // Rows come and go last: until then every path is one of the plan as it was read.
    let (plan, rows) = put_rows(&read, plan, corrections, &mut found);
    let outcomes = corrections.iter().zip(found).map(|(correction, found)| {
        let outcome = found.and_then(|found| outcome(correction, found, &rows));
        (correction.id, outcome.unwrap_or_else(|why| Outcome::Unfit { why }))
    });
    Applied { outcomes: outcomes.collect(), plan, rows }
}

fn outcome(correction: &Correction, found: Found, rows: &Rows) -> Result<Outcome, Unfit> {
    match found {
        Found::Value { path, value } => {
            let path = rows.shown(&path.join("/")).ok_or(Unfit::RowTakenOut)?;
            Ok(if value == correction.read {
                Outcome::Applied { path }
            } else if value == correction.corrected {
                Outcome::AlreadyRead { path }
            } else {
                Outcome::ReadDifferently { path, now_read: value }
            })
        }
        Found::Row { path, now_read: None } => Ok(Outcome::Applied { path }),
        Found::Row { path, now_read: Some(now_read) } => Ok(Outcome::ReadDifferently { path, now_read }),
        Found::Section(_) => rows.added(correction.id).map(|path| Outcome::Applied { path }).ok_or(Unfit::Refused),
        Found::ReadRow(path) => rows.shown(&path).map(|path| Outcome::AlreadyRead { path }).ok_or(Unfit::RowTakenOut),
    }
}

/// The plan with all values that fit, and of each correction whether the plan refused it.
fn put_all<T: Serialize + DeserializeOwned + Clone>(
    read: &Value,
    plan: &T,
    corrections: &[Correction],
    found: &[Result<Found, Unfit>],
) -> (T, Vec<bool>) {
    let paths: Vec<Option<&[String]>> =
        found.iter().map(|found| found.as_ref().ok().and_then(Found::value_path)).collect();
    // A large plan takes a while to be read back, so all are tried together first: nearly always all fit.
    if let Some(plan) = put_together(read, corrections, &paths) {
        return (plan, vec![false; corrections.len()]);
    }
    let (mut plan, mut value) = (plan.clone(), read.clone());
    let refused = corrections.iter().zip(&paths).map(|(correction, path)| {
        let Some(path) = path else { return false };
        match changed(&value, path, &correction.corrected) {
            Err(_) => true,
            Ok((changed_plan, changed_value)) => {
                (plan, value) = (changed_plan, changed_value);
                false
            }
        }
    });
    let refused = refused.collect();
    (plan, refused)
}

fn put_together<T: Serialize + DeserializeOwned>(
    read: &Value,
    corrections: &[Correction],
    paths: &[Option<&[String]>],
) -> Option<T> {
    let mut value = read.clone();
    let fitting = || corrections.iter().zip(paths).filter_map(|(correction, path)| Some((correction, (*path)?)));
    for (correction, path) in fitting() {
        put(&mut value, &names(path), correction.corrected.clone()).ok()?;
    }
    let plan: T = serde_json::from_value(value).ok()?;
    let value = serde_json::to_value(&plan).ok()?;
    // A name that the format does not have is dropped by reading it back: such a correction would be lost.
    let all_kept = fitting().all(|(correction, path)| {
        let kept = position_in(&value, &names(path));
        kept.is_ok_and(|kept| correction.corrected.is_null() || !kept.value.is_null())
    });
    all_kept.then_some(plan)
}

fn names(path: &[String]) -> Vec<&str> {
    path.iter().map(String::as_str).collect()
}

/// The plan with one value put at a path, as a plan and as the value that it is published as.
fn changed<T: Serialize + DeserializeOwned>(
    plan: &Value,
    path: &[String],
    corrected: &Value,
) -> Result<(T, Value), Refusal> {
    let path = names(path);
    let mut changed = plan.clone();
    put(&mut changed, &path, corrected.clone())?;
    let plan: T = serde_json::from_value(changed).map_err(|_| Refusal::WrongKind)?;
    let changed = serde_json::to_value(&plan).map_err(|_| Refusal::WrongKind)?;
    // A name that the format does not have is dropped by reading it back: such a correction would be lost.
    let kept = position_in(&changed, &path)?.value;
    if kept.is_null() && !corrected.is_null() { Err(Refusal::NoSuchPlace) } else { Ok((plan, changed)) }
}
