//! "… са изведени в две посоки:" with a list whose items no later heading or text takes up.
//!
//! A warning.

use opora_domain::findings::Severity;

use crate::examination::{Examination, Text};
use crate::rule::{Defect, Rule};
use crate::words::{any_phrase, same_root, stems};

pub(crate) const RULE: Rule = Rule { name: "reference-announced-list", severity: Severity::Warning, find };

const COUNTED: &[&str] = &[
    "две посоки",
    "три посоки",
    "две направления",
    "три направления",
    "четири направления",
    "пет направления",
    "две части",
    "три части",
    "четири части",
    "две групи",
    "три групи",
    "две насоки",
    "три насоки",
    "следните направления",
    "следните посоки",
    "следните приоритети",
];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let prose: Vec<&Text> = examination.prose().collect();
    prose
        .iter()
        .enumerate()
        .filter_map(|(index, text)| {
            let (from, until) = any_phrase(&text.text, COUNTED)?;
            let items: Vec<&&Text> = prose.iter().skip(index + 1).take(items_after(&prose, index)).collect();
            let rest = || prose.iter().skip(index + 1 + items.len());
            let titles = || examination.plan.sections.iter().filter_map(|section| section.title.as_deref());
            let developed = items.iter().any(|item| {
                rest().any(|later| takes_up(&later.text, &item.text))
                    || titles().any(|title| takes_up(title, &item.text))
            });
            (!items.is_empty() && !developed).then(|| {
                let mut places = vec![text.quote_around(from, until)];
                places.extend(items.iter().map(|item| item.quote()));
                Defect::at(places).compared("text", text.text.get(from..until).unwrap_or_default())
            })
        })
        .collect()
}

/// How many of the texts after an announcement are its list: up to the first one without a semicolon, included.
fn items_after(prose: &[&Text], index: usize) -> usize {
    let mut count = 0;
    for text in prose.iter().skip(index + 1).take(8) {
        count += 1;
        if !text.text.ends_with(';') {
            break;
        }
    }
    count
}

/// Whether a later text begins with the words of the item.
fn takes_up(later: &str, item: &str) -> bool {
    let wanted: Vec<String> = stems(item).into_iter().take(3).collect();
    let head: String = later.chars().take(80).collect();
    let begins = stems(&head);
    !wanted.is_empty() && wanted.iter().all(|stem| begins.iter().take(5).any(|other| same_root(stem, other)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(
            &RULE,
            &saying("Приоритетите са изведени в две посоки:\nКачество на грижата;\nНачин на работа\nСтари хора;"),
            "две посоки",
        );
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(
            &RULE,
            &saying(
                "Приоритетите са изведени в две посоки:\nКачество на грижата;\nНачин на работа\nЦели:\nКачество на грижата. Тук се описва.",
            ),
        );
    }
}
