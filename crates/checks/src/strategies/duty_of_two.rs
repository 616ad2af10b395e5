//! Who carries a duty is one person in the prose and another in the table: the communication programme is given to a
//! specialist, and its plan names a coordinator.
//!
//! An error: two are responsible, so nobody is.

use opora_domain::findings::{Quotation, Severity};

use super::wording::{pieces, root, roots};
use crate::examination::Examination;
use crate::quoting;
use crate::rule::{Defect, Rule};
use crate::words::{any_phrase, words};

pub(crate) const RULE: Rule = Rule { name: "reference-duty-of-two", severity: Severity::Error, find };

const GIVEN: &[&str] =
    &["да се възложи на", "се възлага на", "ще бъде възложено на", "се възлагат на", "ще се възложи на"];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let communication = examination.strategy.and_then(|strategy| strategy.communication.as_ref());
    let Some(communication) = communication.filter(|it| !it.action_plan.is_empty()) else { return Vec::new() };
    let responsible: Vec<(&str, Quotation)> = communication
        .action_plan
        .iter()
        .filter_map(|row| {
            let responsible = row.responsible.as_deref()?;
            let activity = row.activity.as_deref().unwrap_or_default();
            let at = row.origin.evidence.get("responsible").map(|evidence| evidence.at).or(row.origin.at);
            Some((responsible, Quotation { at, quote: quoting::whole(&format!("{activity} {responsible}")) }))
        })
        .collect();
    let giving = examination.lexicon.wanted(GIVEN);
    let given =
        pieces(examination, |piece| giving.is_in(piece.tokens) && piece.says().to_lowercase().contains("комуникац"));
    let mut defects = Vec::new();
    for piece in &given {
        let Some((_, until)) = any_phrase(piece.says(), GIVEN) else { continue };
        let after = piece.says().get(until..).unwrap_or_default();
        let person: String = after.split([',', '.', ';']).next().unwrap_or_default().trim().to_owned();
        let of_person = roots(&person);
        let agrees =
            responsible.iter().any(|(name, _)| words(name).iter().any(|word| of_person.contains(&root(word.text))));
        if of_person.is_empty() || responsible.is_empty() || agrees {
            continue;
        }
        let mut places = vec![piece.quote()];
        places.extend(responsible.iter().map(|(_, place)| place.clone()));
        let other = responsible.first().map_or("", |(name, _)| *name);
        defects.push(Defect::at(places).compared("one", person).compared("other", other));
    }
    defects
}

#[cfg(test)]
mod tests {
    use opora_domain::strategies::{Communication, CommunicationPlanRow, Strategy};

    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    fn strategy(responsible: &str) -> Strategy {
        let row = CommunicationPlanRow {
            activity: Some("Разпространение на материали".into()),
            responsible: Some(responsible.into()),
            ..CommunicationPlanRow::default()
        };
        let communication = Communication { action_plan: vec![row], ..Communication::default() };
        let text =
            "Изпълнението на комуникационната програма е необходимо да се възложи на експерт по печата, който следи.";
        Strategy { communication: Some(communication), ..saying(text) }
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &strategy("Координатор на звеното"), "експерт по печата");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &strategy("Експертът по печата"));
    }
}
