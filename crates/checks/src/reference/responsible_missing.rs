//! Rows without anybody responsible while other rows name somebody.

use opora_domain::findings::Severity;

use crate::examination::{Examination, Row};
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "reference-responsible-missing", severity: Severity::Warning, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let (with, without): (Vec<&Row<'_>>, Vec<&Row<'_>>) =
        examination.rows.iter().partition(|row| !row.item.responsible.is_empty());
    if with.is_empty() {
        return Vec::new();
    }
    Defect::of_rows(without.into_iter().map(Row::quote_name).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &plan(vec![row("1", "Патронаж").by("Община Горна Вишна"), row("2", "Клуб")]), "Клуб");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &plan(vec![row("1", "Патронаж"), row("2", "Клуб")]));
    }
}
