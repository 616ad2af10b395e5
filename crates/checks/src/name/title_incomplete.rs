//! A service whose title ends with "за лица" or "за хора" and names no group.
//!
//! A warning.

use opora_domain::findings::Severity;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "name-title-incomplete", severity: Severity::Warning, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    examination
        .rows
        .iter()
        .filter(|row| {
            let title = row.title().trim_end_matches(['.', ' ']).to_lowercase();
            title.ends_with(" за лица")
                || title.ends_with(" за хора")
                || title.ends_with(" на лица")
                || title.ends_with(" на хора")
        })
        .map(|row| Defect::at([row.quote("title", row.title())]).compared("title", row.title()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, plan, row};

    #[test]
    fn the_defect_is_found() {
        assert_found(
            &RULE,
            &plan(vec![row("1", "Център за рехабилитация за лица")]),
            "Център за рехабилитация за лица",
        );
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &plan(vec![row("1", "Център за рехабилитация за лица с увреждания")]));
    }
}
