//! "Училище Община Ясеново": two bodies in one cell without a comma or conjunction.
//!
//! A hint; one finding for all rows.

use opora_domain::findings::Severity;
use std::collections::BTreeSet;

use crate::examination::{Examination, Field, Text};
use crate::rule::{Defect, Rule};
use crate::words::{Word, separates, words};

pub(crate) const RULE: Rule = Rule { name: "text-bodies-without-separator", severity: Severity::Hint, find };

const BODIES: &[&str] = &[
    "Община",
    "Дирекция",
    "Агенция",
    "Училище",
    "Училища",
    "Център",
    "Комисия",
    "Министерство",
    "Фондация",
    "Сдружение",
    "РИО",
    "РУО",
    "ОЗД",
    "ДСП",
    "АСП",
    "РДСП",
    "ДБТ",
];

const SMALL: &[&str] = &["и", "в", "с", "със", "на", "към", "от", "при", "за"];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let mut seen = BTreeSet::new();
    let found: Vec<(&Text, usize, usize)> = examination
        .texts
        .iter()
        .filter(|text| text.field == Field::Responsible)
        .filter_map(|text| joined(&text.text).map(|(from, until)| (text, from, until)))
        .filter(|(text, ..)| seen.insert(text.text.clone()))
        .collect();
    let Some((first, ..)) = found.first() else { return Vec::new() };
    vec![
        Defect::at(found.iter().map(|(text, from, until)| text.quote_around(*from, *until)))
            .compared("text", first.text.clone()),
    ]
}

fn joined(text: &str) -> Option<(usize, usize)> {
    let all = words(text);
    let heads: Vec<&Word<'_>> = all.iter().filter(|word| BODIES.contains(&word.text)).collect();
    heads.windows(2).find_map(|pair| {
        let [one, other] = pair else { return None };
        let between = text.get(one.until..other.from)?;
        // The same body twice: merged cells, not two bodies.
        let same = one.text == other.text;
        let joined = !same && !between.contains('-') && !separates(between, SMALL);
        joined.then_some((one.from, other.until))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};
    use opora_domain::planning::AnnualPlan;
    fn done_by(body: &str) -> AnnualPlan {
        plan(vec![row("1", "Клуб").by(body)])
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &done_by("Училище Община Ясеново"), "Училище Община");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &done_by("Община Ясеново, Дирекция „Социално подпомагане“"));
        assert_silent(&RULE, &done_by("Дирекция „Социално подпомагане“ в Община Ясеново и Училище"));
    }
}
