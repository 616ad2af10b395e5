//! Services without the printed kind ("Социална услуга в общността"), while most of their section have it.
//!
//! A hint; one finding for all rows.

use opora_domain::findings::{Quotation, Severity};

use crate::examination::{Examination, Row};
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "reference-form-missing", severity: Severity::Hint, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let mut places: Vec<Quotation> = Vec::new();
    for index in 0..examination.plan.sections.len() {
        let (with, without): (Vec<&Row<'_>>, Vec<&Row<'_>>) =
            examination.rows_of(index).partition(|row| row.item.form.is_some());
        // A few are forgotten; many are rows of another sort.
        if with.len() >= 3 && without.len() * 3 <= with.len() {
            places.extend(without.into_iter().map(Row::quote_name));
        }
    }
    Defect::of_rows(places)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, plan, row};
    use opora_domain::planning::{AnnualPlan, Item};

    fn last(form: Option<&str>) -> AnnualPlan {
        let with = |number, title, form: Option<&str>| Item { form: form.map(Into::into), ..row(number, title) };
        let known = Some("Социална услуга в общността");
        plan(vec![
            with("1", "Дневен център", known),
            with("2", "Приют", known),
            with("3", "Наблюдавано жилище", known),
            with("4", "Клуб „Надежда“", form),
        ])
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &last(None), "Клуб „Надежда“");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &last(Some("Местна дейност")));
    }
}
