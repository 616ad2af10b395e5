//! Target groups that hold one another ("Деца с …" beside "Хора с …"), or say one thing twice ("в риск и с деца в риск").
//!
//! A hint; one finding for all groups: people who are in two groups are counted twice.

use opora_domain::findings::{Quotation, Severity};

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::words;

pub(crate) const RULE: Rule = Rule { name: "target-groups-overlap", severity: Severity::Hint, find };

const EVERYBODY: &[&str] = &["хора", "лица", "граждани", "жители"];
const SOME: &[&str] = &["деца", "младежи", "възрастни", "жени", "ученици"];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let groups = &examination.plan.target_groups;
    let parted: Vec<Vec<String>> =
        groups.iter().map(|group| words(group).iter().map(|word| word.text.to_lowercase()).collect()).collect();
    let mut found: Vec<usize> = Vec::new();
    for (index, one) in parted.iter().enumerate() {
        let holding = parted.iter().position(|other| {
            let heads = one.first().zip(other.first());
            heads.is_some_and(|(one, other)| SOME.contains(&one.as_str()) && EVERYBODY.contains(&other.as_str()))
                && one.len() > 1
                && one.get(1..) == other.get(1..)
        });
        found.extend(holding.into_iter().flat_map(|other| [index, other]));
        if says_twice(one) {
            found.push(index);
        }
    }
    found.sort_unstable();
    found.dedup();
    let shown = found.iter().filter_map(|index| groups.get(*index).map(|group| (*index, group)));
    let (places, list): (Vec<Quotation>, Vec<String>) = shown
        .map(|(index, group)| {
            let at = examination.plan.evidence.get(&format!("target_groups.{index}")).map(|known| known.at.whole());
            let named = group.trim_end_matches([';', '.', ',', ' ']);
            (Quotation { at, quote: crate::quoting::whole(group) }, format!("„{named}“"))
        })
        .unzip();
    Defect::listing(places, "list", list)
}

/// Whether two words stand twice near each other: "семейства в риск и с деца в риск".
fn says_twice(group: &[String]) -> bool {
    group.windows(2).enumerate().any(|(at, pair)| {
        let long = pair.iter().any(|word| word.chars().count() >= 4);
        long && group.windows(2).skip(at + 2).take(5).any(|later| later == pair)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, saying};
    use opora_domain::planning::AnnualPlan;

    fn groups(groups: &[&str]) -> AnnualPlan {
        AnnualPlan { target_groups: groups.iter().map(|group| (*group).to_owned()).collect(), ..saying("План") }
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &groups(&["Деца с увреждания;", "Хора с увреждания;"]), "Деца с увреждания");
        assert_found(&RULE, &groups(&["Жени в риск и майки на деца в риск;"]), "майки");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &groups(&["Деца с увреждания;", "Хора с зависимости;", "Стари хора в риск"]));
    }
}
