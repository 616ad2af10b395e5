//! Putting corrections onto a plan: the same plan, or one that was understood from the same source again.

use opora_tree::Place;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::position::{PLACED_LISTS, is_index, position_in, put, segments};
use super::{Correction, Refusal};
use crate::versions::CorrectionId;

/// A plan with corrections, and what became of each.
#[derive(Debug, Clone, PartialEq)]
pub struct Applied<T> {
    pub plan: T,
    /// In the order of the corrections.
    pub outcomes: Vec<(CorrectionId, Outcome)>,
}

/// What became of a correction.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "outcome", rename_all = "snake_case")]
pub enum Outcome {
    /// The corrected value stands at this path.
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
}

/// Applies corrections in their order to a plan, a strategy, or either. It must be as it was read, without corrections.
#[must_use]
pub fn apply<T: Serialize + DeserializeOwned + Clone>(plan: &T, corrections: &[Correction]) -> Applied<T> {
    if corrections.is_empty() {
        return Applied { plan: plan.clone(), outcomes: Vec::new() };
    }
    // A plan that is no JSON takes no value; every correction is then told as unfit.
    let read = serde_json::to_value(plan).unwrap_or_default();
    let found: Vec<Result<Found, Unfit>> = corrections.iter().map(|correction| find(&read, correction)).collect();
    let (plan, refused) = put_all(&read, plan, corrections, &found);
    let outcomes = corrections.iter().zip(found).zip(refused).map(|((correction, found), is_refused)| {
        let outcome = match found {
            Err(why) => Outcome::Unfit { why },
            Ok(_) if is_refused => Outcome::Unfit { why: Unfit::Refused },
            Ok(found) => {
                let path = found.path.join("/");
                if found.value == correction.read {
                    Outcome::Applied { path }
                } else if found.value == correction.corrected {
                    Outcome::AlreadyRead { path }
                } else {
                    Outcome::ReadDifferently { path, now_read: found.value }
                }
            }
        };
        (correction.id, outcome)
    });
    Applied { outcomes: outcomes.collect(), plan }
}

/// The plan with all values that fit, and of each correction whether the plan refused it.
fn put_all<T: Serialize + DeserializeOwned + Clone>(
    read: &Value,
    plan: &T,
    corrections: &[Correction],
    found: &[Result<Found, Unfit>],
) -> (T, Vec<bool>) {
    let paths: Vec<Option<&[String]>> =
        found.iter().map(|found| found.as_ref().ok().map(|found| found.path.as_slice())).collect();
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

struct Found {
    path: Vec<String>,
    value: Value,
}

fn find(read: &Value, correction: &Correction) -> Result<Found, Unfit> {
    let path = segments(&correction.path).map_err(|_| Unfit::Refused)?;
    let mut paths = Vec::new();
    matching_paths(read, &path, &mut Vec::new(), &mut paths);
    let mut best: Vec<(u32, Found)> = Vec::new();
    for candidate in paths {
        let names: Vec<&str> = candidate.iter().map(String::as_str).collect();
        let Ok(position) = position_in(read, &names) else { continue };
        if position.at.map(cell_of) != correction.at.map(cell_of) {
            continue;
        }
        let same_path = names == path;
        let same_value = position.value == correction.read;
        // Without a place only the value and the path tell.
        if correction.at.is_none() && !same_value && !same_path {
            continue;
        }
        let rank = u32::from(position.at.map(text_of) == correction.at.map(text_of)) * 8
            + u32::from(inner(&names) == inner(&path)) * 4
            + u32::from(same_value) * 2
            + u32::from(same_path);
        best.push((rank, Found { path: candidate, value: position.value }));
    }
    let highest = best.iter().map(|(rank, _)| *rank).max().ok_or(Unfit::PlaceGone)?;
    best.retain(|(rank, _)| *rank == highest);
    match best.pop() {
        Some((_, found)) if best.is_empty() => Ok(found),
        _ => Err(Unfit::Ambiguous),
    }
}

/// The place without the page (which a reader may learn to tell) and without the span in the text.
fn cell_of(at: Place) -> Place {
    Place { page: None, ..at.whole() }
}

fn text_of(at: Place) -> (Option<u32>, Option<u32>) {
    (at.start, at.end)
}

/// The path below the last entry of a list that stands in the source by itself.
fn inner<'a>(path: &'a [&'a str]) -> &'a [&'a str] {
    let last = path.iter().rposition(|name| PLACED_LISTS.contains(name));
    last.and_then(|index| path.get(index + 2..)).unwrap_or(path)
}

/// All paths of the plan that have the same names, whatever their positions in the lists.
fn matching_paths(value: &Value, path: &[&str], walked: &mut Vec<String>, found: &mut Vec<Vec<String>>) {
    let Some((segment, rest)) = path.split_first() else {
        found.push(walked.clone());
        return;
    };
    match value {
        // A quarter is a name, not a position.
        Value::Array(entries) if is_index(segment) && walked.last().is_none_or(|name| name != "schedule") => {
            for (index, entry) in entries.iter().enumerate() {
                walked.push(index.to_string());
                matching_paths(entry, rest, walked, found);
                walked.pop();
            }
        }
        _ => {
            let below = match value {
                Value::Object(entries) => entries.get(*segment),
                Value::Array(entries) => segment.parse::<usize>().ok().and_then(|index| entries.get(index)),
                _ => None,
            };
            walked.push((*segment).to_owned());
            matching_paths(below.unwrap_or(&Value::Null), rest, walked, found);
            walked.pop();
        }
    }
}
