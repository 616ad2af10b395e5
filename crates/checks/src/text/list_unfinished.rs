//! A list whose last item ends with a semicolon or comma.
//!
//! A hint; one finding for all lists.

use opora_domain::findings::{Quotation, Severity};
use std::collections::BTreeSet;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::letters_only;

pub(crate) const RULE: Rule = Rule { name: "text-list-unfinished", severity: Severity::Hint, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let plan = &*examination.plan;
    let mut places: Vec<Quotation> = examination
        .rows
        .iter()
        .flat_map(|row| {
            [("description", row.description()), ("title", row.title())].map(|(field, text)| (row, field, text))
        })
        .filter(|(_, _, text)| text.trim_end().ends_with(';'))
        .map(|(row, field, text)| Quotation {
            at: row.place(field),
            quote: crate::quoting::around(text, text.len(), text.len()),
        })
        .collect();
    for (name, list) in [
        ("values", &plan.values),
        ("principles", &plan.principles),
        ("goals", &plan.goals),
        ("target_groups", &plan.target_groups),
    ] {
        let Some(last) = list.last().filter(|last| last.trim_end().ends_with([';', ','])) else { continue };
        let at = plan.evidence.get(&format!("{name}.{}", list.len() - 1)).map(|evidence| evidence.at.whole());
        places.push(Quotation { at, quote: crate::quoting::whole(last) });
    }
    places.extend(examination.texts.windows(2).filter_map(|pair| {
        let [text, next] = pair else { return None };
        let numeral =
            next.text.split_once('.').is_some_and(|(head, _)| head.chars().all(|letter| "IVXІХ".contains(letter)));
        let prose = text.row.is_none() && next.row.is_none();
        (prose && text.text.ends_with(';') && (next.text.ends_with(':') || numeral)).then(|| text.quote())
    }));
    let mut seen = BTreeSet::new();
    places.retain(|place| seen.insert(letters_only(&place.quote)));
    Defect::of_rows(places)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, plan};
    use opora_domain::planning::AnnualPlan;
    fn listing(last: &str) -> AnnualPlan {
        AnnualPlan { principles: vec!["Откритост;".into(), last.into()], ..plan(Vec::new()) }
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &listing("Равенство;"), "Равенство;");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &listing("Равенство."));
    }
}
