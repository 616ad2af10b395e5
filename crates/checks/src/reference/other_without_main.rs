//! A section or heading "Други дейности" in a plan without any section of services or main activities.
//!
//! A warning: the main part was lost or never written.

use opora_domain::findings::Severity;
use opora_domain::planning::SectionKind;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "reference-other-without-main", severity: Severity::Warning, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let main =
        examination.plan.sections.iter().any(|section| section.kind != SectionKind::Other && !section.items.is_empty());
    if main {
        return Vec::new();
    }
    let title = examination.texts.iter().find_map(|text| {
        let (from, until) = any_phrase(&text.text, &["други дейности", "други мерки", "други услуги"])?;
        (from < 12 && text.row.is_none() && text.text.chars().count() < 120)
            .then(|| (text.quote(), text.text.get(from..until).unwrap_or_default()))
    });
    title.map(|(place, name)| Defect::at([place]).compared("title", name)).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, plan, row, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &saying("III. Принципи\nIV. Други дейности за развитие"), "IV. Други дейности");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &plan(vec![row("1", "Други дейности")]));
    }
}
