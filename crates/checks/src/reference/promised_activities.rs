//! The plan says that it holds the activities of the year, and no row has a place, term, money or responsible body.
//!
//! A warning.

use opora_domain::findings::Severity;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "reference-promised-activities", severity: Severity::Warning, find };

const HOLDS: &[&str] = &["обхваща*", "съдържа*", "включва", "определя", "представя"];
const WORK: &[&str] = &["дейности", "дейностите", "активност*", "мерки", "мерките", "задачи", "задачите"];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let planned = examination.rows.iter().any(|row| {
        let item = row.item;
        !row.location().is_empty()
            || row.marks() > 0
            || !row.funding().is_empty()
            || !item.responsible.is_empty()
            || item.capacity.is_some()
    });
    if planned {
        return Vec::new();
    }
    let promised = examination.prose().find_map(|text| {
        any_phrase(&text.text, &["план", "планът", "плана"])?;
        let (from, _) = any_phrase(&text.text, HOLDS)?;
        let (work, until) = any_phrase(text.text.get(from..)?, WORK)?;
        let said = text.text.get(from + work..from + until)?.to_owned();
        Some(Defect::at([text.quote_around(from, from + until)]).compared("what", said))
    });
    promised.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row, saying};

    const PROMISE: &str = "Планът обхваща дейностите на общината през годината.";

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &saying(PROMISE), "обхваща дейностите");
    }

    #[test]
    fn what_is_right_stays_silent() {
        let mut planned = plan(vec![row("1", "Клуб").located("гр. Вишна")]);
        planned.narrative = saying(PROMISE).narrative;
        assert_silent(&RULE, &planned);
    }
}
