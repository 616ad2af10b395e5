//! A common word such as "Деца" with a capital letter in mid-sentence, where a text was joined from two.
//!
//! A hint; only in titles and descriptions.

use opora_domain::findings::Severity;

use crate::examination::{Examination, Field};
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "text-capital-inside", severity: Severity::Hint, find };

const COMMON: &[&str] =
    &["Деца", "Децата", "Хора", "Хората", "Лица", "Лицата", "Родители", "Семейства", "Младежи", "Услуги", "Мерки"];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    examination
        .texts
        .iter()
        .filter(|text| matches!(text.field, Field::Title | Field::Description))
        .filter_map(|text| {
            text.words().windows(2).find_map(|pair| {
                let [before, word] = pair else { return None };
                let gap = text.text.get(before.until..word.from)?;
                let small = before.text.chars().all(char::is_lowercase);
                (gap == " " && small && COMMON.contains(&word.text))
                    .then(|| Defect::at([text.quote_around(before.from, word.until)]).compared("word", word.text))
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, plan, row};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &plan(vec![row("1", "Роля на родителите за техните Деца.")]), "техните Деца");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &plan(vec![row("1", "Роля на родителите. Деца и младежи")]));
    }
}
