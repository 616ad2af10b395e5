//! A meeting, forum or visit, or a single catchword, whose description has no word in common with it.
//!
//! A warning; one finding for all rows. What a service or a training is for may be told in other words, so they are left alone.

use opora_domain::findings::Severity;

use crate::examination::{Examination, Row};
use crate::rule::{Defect, Rule};
use crate::words::{any_phrase, same_root, stems};

pub(crate) const RULE: Rule = Rule { name: "text-beside-title", severity: Severity::Warning, find };

const EVENTS: &[&str] = &["срещ*", "форум*", "конференц*", "посещени*", "изслушван*"];
/// What people do at meetings: such a description tells of it.
const MEETING: &[&str] =
    &["обсъждан*", "отчитан*", "координ*", "преглед*", "планиран*", "съгласуван*", "разглеждан*", "приеман*"];
/// Catchwords that stand for a whole policy.
const CATCHWORDS: &[&str] =
    &["иноваци*", "устойчиво развитие", "равни възможности", "добро управление", "публичност", "прозрачност"];
const ALIKE: &[(&str, &str)] = &[
    ("партньорств", "взаимодейств"),
    ("партньорств", "сътруднич"),
    ("взаимодейств", "сътруднич"),
    ("общин", "междуобщин"),
];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let apart: Vec<&Row<'_>> = examination
        .rows
        .iter()
        .filter(|row| !row.is_service() && !row.description().is_empty())
        .filter(|row| {
            let titled = stems(row.title());
            let event = any_phrase(row.title(), EVENTS).is_some() && any_phrase(row.description(), MEETING).is_none();
            let catchword = any_phrase(row.title(), CATCHWORDS).is_some() && titled.len() <= 2;
            let described = stems(row.description());
            let shared = titled.iter().any(|one| {
                described.iter().any(|other| same_root(one, other) || contains(one, other) || contains(other, one))
            });
            let alike = ALIKE.iter().any(|(one, other)| {
                let in_title = |root: &str| row.title().to_lowercase().contains(root);
                let in_text = |root: &str| row.description().to_lowercase().contains(root);
                in_title(one) && in_text(other) || in_title(other) && in_text(one)
            });
            (event || catchword) && !shared && !alike && described.len() >= 3
        })
        .collect();
    if apart.is_empty() {
        return Vec::new();
    }
    let list: Vec<String> = apart.iter().map(|row| format!("„{}“", row.title())).collect();
    let places =
        apart.iter().flat_map(|row| [row.quote("description", row.description()), row.quote("title", row.title())]);
    let mut defect = Defect::at(places).text("list", list.join(", "));
    defect.values = apart.iter().map(|row| row.title().to_owned()).collect();
    vec![defect]
}

fn contains(one: &str, other: &str) -> bool {
    let root: String = one.chars().take(6).collect();
    root.chars().count() >= 5 && other.contains(&root)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};
    use opora_domain::planning::{AnnualPlan, SectionKind};
    fn activity(title: &str, text: &str) -> AnnualPlan {
        let mut plan = plan(vec![row("1", title).described(text)]);
        plan.sections[0].kind = SectionKind::Other;
        plan
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(
            &RULE,
            &activity("Екипни срещи на общинско ниво", "Запознаване на доставчиците с чужд опит"),
            "чужд опит",
        );
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &activity("Екипни срещи на общинско ниво", "Срещи на екипите всеки месец"));
        assert_silent(&RULE, &activity("Обучение на персонала по нови методи", "Изграждане на капацитет"));
    }
}
