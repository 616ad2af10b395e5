//! The row is for other, remote or all settlements, but its location names one settlement.
//!
//! A warning: either the text or the location is too wide or too narrow.

use opora_domain::findings::{Quotation, Severity};

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "reference-location-narrower", severity: Severity::Warning, find };

const WIDE: &[&str] = &[
    "отдалечен* населени места",
    "останалит* населени места",
    "малк* населени места",
    "всички населени места",
    "други* населени места",
    "селата",
    "всички села",
    "селски* райони",
    "населените места на общината",
    "населените места от общината",
    "цялата община",
    "територията на цялата община",
    "територията на общината",
];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    examination
        .rows
        .iter()
        .enumerate()
        .filter_map(|(index, row)| {
            let location = row.location();
            one_settlement(location).then_some(())?;
            // A sub-row without a text of its own goes on with the text above it.
            let above = index.checked_sub(1).and_then(|above| examination.rows.get(above));
            let telling = above
                .filter(|_| row.description().is_empty() && row.item.part.is_some_and(|part| part > 1))
                .unwrap_or(row);
            let in_description =
                any_phrase(telling.description(), WIDE).map(|found| ("description", telling.description(), found));
            let (field, text, (from, until)) =
                in_description.or_else(|| any_phrase(row.title(), WIDE).map(|found| ("title", row.title(), found)))?;
            let wide = text.get(from..until)?;
            let quoted = Quotation { at: telling.place(field), quote: crate::quoting::around(text, from, until) };
            Some(
                Defect::at([quoted, row.quote("location", location)])
                    .compared("wide", wide)
                    .compared("location", location),
            )
        })
        .collect()
}

/// Whether a location names one town or village and nothing else.
pub(crate) fn one_settlement(location: &str) -> bool {
    let lower = location.to_lowercase();
    let marks = ["гр.", "гр ", "с.", "град ", "село "].iter().map(|mark| lower.matches(mark).count()).sum::<usize>();
    marks == 1 && !lower.contains("общин") && !lower.contains(" и ") && !lower.contains(',')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};

    #[test]
    fn the_defect_is_found() {
        assert_found(
            &RULE,
            &plan(vec![
                row("1", "Помощ").described("Посещения във всички села и отдалечените села").located("гр. Горна Вишна"),
            ]),
            "отдалечените села",
        );
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(
            &RULE,
            &plan(vec![row("1", "Помощ").described("Посещения във всички села").located("Община Горна Вишна")]),
        );
        assert_silent(
            &RULE,
            &plan(vec![row("1", "Клуб").described("Срещи на пенсионерите").located("гр. Горна Вишна")]),
        );
    }
}
