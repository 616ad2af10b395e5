//! Two names in quotation marks with nothing but a space between them.
//!
//! A hint.

use opora_domain::findings::Severity;

use crate::examination::{Examination, Field};
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "text-names-without-separator", severity: Severity::Hint, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    examination
        .texts
        .iter()
        .filter(|text| text.field != Field::Location)
        .filter_map(|text| {
            let (at, _) = text.text.char_indices().find(|(at, mark)| {
                let after = text.text.get(at + mark.len_utf8()..).unwrap_or_default();
                matches!(mark, '”' | '“' | '»')
                    && after.trim_start().starts_with('„')
                    && text.text.get(..*at).is_some_and(|before| before.contains('„'))
            })?;
            Some(Defect::at([text.quote_around(at, at)]))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &saying("Подкрепа за „Клуб А“ „Клуб Б“."), "„Клуб А“ „Клуб Б“");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &saying("Подкрепа за „Клуб А“, „Клуб Б“."));
    }
}
