//! A row about business, investors or the state of the municipality as a whole, in a plan of social services.
//!
//! A hint; one finding for all rows: nobody can check what it gives to people in need. Social enterprises are of the field.

use opora_domain::findings::{Quotation, Severity};

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "reference-outside-the-field", severity: Severity::Hint, find };

const OTHER: &[&str] = &[
    "инвеститор*",
    "инвестиционен климат",
    "съществуващ* бизнес",
    "малк* и средн* предприяти*",
    "цялостн* обстановк*",
    "икономически растеж",
    "конкурентоспособност*",
];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let rows = examination.rows.iter().filter_map(|row| {
        let in_title = any_phrase(row.title(), OTHER).map(|found| ("title", row.title(), found));
        let (field, text, (from, until)) = in_title
            .or_else(|| any_phrase(row.description(), OTHER).map(|found| ("description", row.description(), found)))?;
        let social =
            any_phrase(&row.says(), &["социалн* предприя*", "социалн* икономика", "социалн* услуг*"]).is_some();
        let said = format!("„{}“", text.get(from..until)?);
        (!social).then(|| (Quotation { at: row.place(field), quote: crate::quoting::around(text, from, until) }, said))
    });
    let (places, list): (Vec<Quotation>, Vec<String>) = rows.unzip();
    Defect::listing(places, "list", list)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, plan, row};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &plan(vec![row("1", "Привличане на инвеститори в града")]), "инвеститори");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &plan(vec![row("1", "Социално предприятие с подкрепа от инвеститори")]));
    }
}
