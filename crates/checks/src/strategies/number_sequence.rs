//! Activities or measures of one parent whose numbers repeat or skip: 2.4.2.1, 2.4.2.1, 2.4.2.3.
//!
//! An error: a reference to the number points at two things or at none. Numbering that restarts below each parent is right.

use opora_domain::findings::{Quotation, Severity};
use opora_domain::strategies::Strategy;
use opora_tree::Place;

use crate::examination::{Examination, Text};
use crate::quoting;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "numbering-sequence", severity: Severity::Error, find };

/// One numbered thing below a parent.
type Numbered<'a> = (Option<&'a str>, Option<&'a str>, Option<Place>);

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(strategy) = examination.strategy else { return Vec::new() };
    let mut defects: Vec<Defect> = families(strategy).iter().flat_map(|children| wrong(children)).collect();
    for place in defects.iter_mut().flat_map(|defect| &mut defect.places) {
        as_printed(examination, place);
    }
    defects
}

/// The heading as it stands in the source, with its label: "Мярка 1.2.2. …".
fn as_printed(examination: &Examination<'_>, place: &mut Quotation) {
    let Some(at) = place.at else { return };
    let here = |text: &&Text| text.at.is_some_and(|text| text.whole() == at.whole());
    let printed = examination.texts.iter().find(here).map(|text| quoting::whole(&text.text));
    let number = place.quote.split_whitespace().next().unwrap_or_default().trim_end_matches('.').to_owned();
    if let Some(printed) = printed.filter(|printed| printed.contains(&number)) {
        place.quote = printed;
    }
}

/// The children of each parent, at every level.
fn families(strategy: &Strategy) -> Vec<Vec<Numbered<'_>>> {
    let mut families: Vec<Vec<Numbered<'_>>> = Vec::new();
    for direction in &strategy.directions {
        for general in &direction.general_objectives {
            let objectives = general.specific_objectives.iter();
            families.push(objectives.map(|it| (it.number.as_deref(), it.title.as_deref(), it.origin.at)).collect());
            for specific in &general.specific_objectives {
                let measures = specific.measures.iter();
                families.push(measures.map(|it| (it.number.as_deref(), it.title.as_deref(), it.origin.at)).collect());
            }
        }
    }
    families.push(
        strategy.risk_groups.iter().map(|it| (it.number.as_deref(), it.title.as_deref(), it.origin.at)).collect(),
    );
    for (_, measure) in strategy.measures() {
        let activities = measure.activities.iter();
        families.push(activities.map(|it| (it.number.as_deref(), it.text.as_deref(), it.origin.at)).collect());
    }
    families
}

fn wrong(children: &[Numbered<'_>]) -> Vec<Defect> {
    let mut defects = Vec::new();
    // After a repeated number the next one is right by its position, or by the number before.
    let mut expected: Option<u32> = None;
    for pair in children.windows(2) {
        let [one, other] = pair else { continue };
        let (Some((parent, before)), Some((other_parent, number))) = (split(one.0), split(other.0)) else {
            expected = None;
            continue;
        };
        let repeated = expected.take();
        let wanted = repeated.unwrap_or(before) + 1;
        if parent != other_parent || number == wanted || repeated.is_some() && number == before + 1 {
            continue;
        }
        if number < wanted {
            expected = Some(wanted);
        }
        defects.push(
            Defect::at([quote(one), quote(other)])
                .compared("one", one.0.unwrap_or_default())
                .compared("other", other.0.unwrap_or_default()),
        );
    }
    defects
}

/// The number of the parent and the last part.
fn split(number: Option<&str>) -> Option<(&str, u32)> {
    let number = number?.trim_end_matches('.');
    let (parent, last) = number.rsplit_once('.').unwrap_or(("", number));
    Some((parent, last.parse().ok()?))
}

fn quote((number, text, at): &Numbered<'_>) -> Quotation {
    Quotation {
        at: *at,
        quote: quoting::whole(&format!("{}. {}", number.unwrap_or_default(), text.unwrap_or_default())),
    }
}

#[cfg(test)]
mod tests {
    use opora_domain::strategies::{Activity, Direction, GeneralObjective, Measure, SpecificObjective};

    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    fn strategy(numbers: &[&str]) -> Strategy {
        let activity = |number: &&str| Activity {
            number: Some((*number).into()),
            text: Some("Срещи".into()),
            ..Activity::default()
        };
        let measure = Measure { activities: numbers.iter().map(activity).collect(), ..Measure::default() };
        let specific = SpecificObjective { measures: vec![measure], ..SpecificObjective::default() };
        let general = GeneralObjective { specific_objectives: vec![specific], ..GeneralObjective::default() };
        Strategy {
            directions: vec![Direction { general_objectives: vec![general], ..Direction::default() }],
            ..saying("")
        }
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &strategy(&["2.4.2.1", "2.4.2.1", "2.4.2.3"]), "2.4.2.1");
        assert_found(&RULE, &strategy(&["2.4.2.1", "2.4.2.3"]), "2.4.2.3");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &strategy(&["2.4.2.1", "2.4.2.2", "2.4.2.3"]));
    }
}
