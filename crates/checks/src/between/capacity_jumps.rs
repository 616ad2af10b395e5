//! The same service begins the year with other places than last year's plan ended with, and no word says why.
//!
//! A warning: one of the two plans is wrong, or a decision in between is not told.

use opora_domain::findings::{Quotation, Severity};
use opora_domain::planning::{Item, Status};

use super::year_before::{name, year_before};
use crate::examination::{Examination, Row};
use crate::quoting;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "capacity-jump-of-a-year", severity: Severity::Warning, find };

/// Words by which a row speaks of more or fewer places.
const WORDS: &[&str] = &["разшир", "увелич", "намал", "закри", "трансформ", "преобразув", "допълнител", "нови места"];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(compared) = year_before(examination) else { return Vec::new() };
    compared.both.iter().filter_map(|(before, row)| jump(before, row)).collect()
}

fn jump(before: &Item, row: &Row<'_>) -> Option<Defect> {
    let then = before.capacity.as_ref()?;
    let now = row.item.capacity.as_ref()?;
    // What was planned for the end of the year before is what this year begins with. A plan carried out late begins
    // with what there was before.
    let (ended, begins) = (then.planned.or(then.current)?, now.current.or(now.planned)?);
    if ended == begins || then.current == Some(begins) || says_so(row) {
        return None;
    }
    let other = Quotation { at: None, quote: quoting::whole(name(before)) };
    let defect =
        Defect::at([row.quote_name(), other]).compared("before", ended.to_string()).compared("now", begins.to_string());
    Some(defect)
}

fn says_so(row: &Row<'_>) -> bool {
    let says = row.says().to_lowercase();
    matches!(row.item.status, Some(Status::New | Status::Expanding | Status::Transforming | Status::Closing))
        || WORDS.iter().any(|word| says.contains(word))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::between::invented::{found, plan};
    use crate::{BetweenDocuments, check_between};

    fn told(before: (u32, u32), now: (u32, u32), title: &str) -> usize {
        let before = plan(2016, &[("Дневен център за деца с увреждания", Some(before))]);
        let now = plan(2017, &[(title, Some(now))]);
        let beside = BetweenDocuments { plan_before: Some(&before), ..BetweenDocuments::default() };
        found(&RULE, &check_between(&now, beside)).len()
    }

    #[test]
    fn places_that_jump_without_a_word_are_told() {
        assert_eq!(told((20, 20), (36, 36), "Дневен център за деца с увреждания"), 2);
    }

    #[test]
    fn places_that_follow_the_plan_of_the_year_before_are_silent() {
        assert_eq!(told((20, 30), (30, 30), "Дневен център за деца с увреждания"), 0);
        assert_eq!(told((20, 30), (20, 30), "Дневен център за деца с увреждания"), 0);
        assert_eq!(told((20, 20), (36, 36), "Дневен център за деца с увреждания, с увеличен капацитет"), 0);
    }
}
