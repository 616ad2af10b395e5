//! The cell of the responsible bodies repeats a whole sentence of the description.
//!
//! A hint; one finding for all rows: a sentence was put into two columns, so one of them lacks its own content.

use opora_domain::findings::Severity;

use crate::examination::{Examination, Row};
use crate::rule::{Defect, Rule};
use crate::words::letters_only;

pub(crate) const RULE: Rule = Rule { name: "text-cell-repeats-cell", severity: Severity::Hint, find };

/// Shorter texts are names.
const LONG: usize = 45;

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let repeats = |row: &&Row<'_>| {
        let bodies = letters_only(&row.item.responsible.join(", "));
        bodies.chars().count() >= LONG && letters_only(row.description()).contains(&bodies)
    };
    let rows: Vec<&Row<'_>> = examination.rows.iter().filter(repeats).collect();
    let places = rows.iter().flat_map(|row| {
        let bodies = row.item.responsible.join(", ");
        [row.quote("responsible", &bodies), row.quote("description", row.description())]
    });
    let count = rows.len();
    if count == 0 { Vec::new() } else { vec![Defect::at(places).count("count", count)] }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};

    const SENTENCE: &str = "Провежда се от учителите с помощта на читалището и на кметството";

    #[test]
    fn the_defect_is_found() {
        let row = row("1", "Летни игри").described(&format!("Игри на открито. {SENTENCE}.")).by(SENTENCE);
        assert_found(&RULE, &plan(vec![row]), "Провежда се");
    }

    #[test]
    fn what_is_right_stays_silent() {
        let row = row("1", "Летни игри").described("Игри на открито с читалището.").by("Читалището");
        assert_silent(&RULE, &plan(vec![row]));
    }
}
