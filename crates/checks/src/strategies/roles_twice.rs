//! One body with two lists of duties in the chapter on roles: under its name and under another word for it.
//!
//! A warning: the lists differ, and nobody knows which one holds.

use opora_domain::findings::{Quotation, Severity};

use crate::examination::Examination;
use crate::quoting;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "name-body-twice-in-roles", severity: Severity::Warning, find };

/// Words for one body; a name must begin with one of them and say nothing else.
const SAME: &[&[&str]] = &[
    &[
        "община",
        "общината",
        "местна власт",
        "местната власт",
        "местните власти",
        "общинската власт",
        "органи на местното самоуправление",
    ],
    &["общински съвет", "общинския съвет", "общинският съвет", "обс"],
    &["кмет", "кмета", "кметът", "кмет на общината", "кмета на общината", "кметът на общината"],
    &[
        "неправителствени организации",
        "нпо",
        "неправителствен сектор",
        "неправителственият сектор",
        "граждански организации",
    ],
    &["дсп", "дирекция социално подпомагане", "дирекции социално подпомагане"],
    &["дбт", "бюро по труда", "бюрото по труда", "дирекция бюро по труда"],
];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(strategy) = examination.strategy else { return Vec::new() };
    SAME.iter()
        .filter_map(|ways| {
            let roles: Vec<(&str, Quotation)> = strategy
                .roles
                .iter()
                .filter_map(|role| {
                    let body = role.body.as_deref()?.trim();
                    let named = any_phrase(body, ways).is_some_and(|(from, until)| from == 0 && until == body.len());
                    let first = role.duties.first().map(String::as_str).unwrap_or_default();
                    let quote = quoting::whole(&format!("{body}: {first}"));
                    (named && !role.duties.is_empty()).then_some((body, Quotation { at: role.origin.at, quote }))
                })
                .collect();
            let names: Vec<String> = roles.iter().map(|(body, _)| (*body).to_owned()).collect();
            let mut defect = Defect::listing(roles.into_iter().map(|(_, place)| place).collect(), "list", names);
            defect.pop().filter(|defect| defect.values.len() > 1)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use opora_domain::strategies::{Role, Strategy};

    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    fn strategy(bodies: &[&str]) -> Strategy {
        let role = |body: &&str| Role {
            body: Some((*body).into()),
            duties: vec!["Осигурява средства".into()],
            ..Role::default()
        };
        Strategy { roles: bodies.iter().map(role).collect(), ..saying("") }
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &strategy(&["Община", "Кмет", "Местната власт"]), "Местната власт");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &strategy(&["Община", "Общински съвет", "Кмет на общината", "Общинска администрация"]));
    }
}
