//! A row opens one club, centre or home, and speaks of those that are there already.
//!
//! A warning; one finding for each row: either it is not the first, or there is none yet.

use opora_domain::findings::{Quotation, Severity};

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::{any_phrase, words};

pub(crate) const RULE: Rule = Rule { name: "text-opens-what-exists", severity: Severity::Warning, find };

/// One of a kind, and several of them.
const KINDS: &[(&str, &str)] = &[
    ("клуб", "клубове"),
    ("център", "центрове"),
    ("дом", "домове"),
    ("приют", "приюти"),
    ("кухня", "кухни"),
    ("трапезария", "трапезарии"),
];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    examination
        .rows
        .iter()
        .filter_map(|row| {
            let text = row.description();
            KINDS.iter().find_map(|(one, several)| {
                let opening =
                    [format!("откриване {one}*"), format!("откриване на {one}*"), format!("разкриване на {one}*")];
                let opening: Vec<&str> = opening.iter().map(String::as_str).collect();
                let (from, until) = any_phrase(text, &opening)?;
                let opened = text.get(from..until)?;
                if opened.to_lowercase().ends_with(several) {
                    return None;
                }
                let rest = text.get(until..)?;
                let all = words(rest);
                let known = all.iter().enumerate().find_map(|(index, word)| {
                    let lower = word.text.to_lowercase();
                    let before =
                        index.checked_sub(1).and_then(|at| all.get(at)).map(|before| before.text.to_lowercase());
                    // "Клубовете", "пенсионерските клубове": those that people know.
                    let definite = lower == format!("{several}те")
                        || lower == *several && before.is_some_and(|before| before.ends_with("ите"));
                    definite.then_some((until + word.from, until + word.until))
                })?;
                let places = [(from, until), known].map(|(from, until)| Quotation {
                    at: row.place("description"),
                    quote: crate::quoting::around(text, from, until),
                });
                let existing = text.get(known.0..known.1)?;
                Some(Defect::at(places).compared("opened", opened).compared("existing", existing))
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};

    #[test]
    fn the_defect_is_found() {
        let row = row("1", "Отдих").described("Откриване на клуб за шах. Турнири в шахматните клубове.");
        assert_found(&RULE, &plan(vec![row]), "клуб за шах");
    }

    #[test]
    fn what_is_right_stays_silent() {
        let row = row("1", "Отдих").described("Откриване на клуб за шах. Турнири в клуба.");
        assert_silent(&RULE, &plan(vec![row]));
    }
}
