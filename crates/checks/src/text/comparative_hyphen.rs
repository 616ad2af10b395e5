//! A comparative without its hyphen ("по нисък").
//!
//! A hint; only words that cannot follow the preposition "по".

use opora_domain::findings::Severity;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "text-comparative-hyphen", severity: Severity::Hint, find };

const ADJECTIVES: &[&str] = &[
    "нисък",
    "ниска",
    "ниско",
    "висок",
    "висока",
    "голям",
    "малък",
    "добър",
    "лесен",
    "бърз",
    "късно",
    "рано",
    "малко",
    "често",
    "дълъг",
    "кратък",
    "достъпен",
    "ефективен",
    "качествен",
];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    examination
        .texts
        .iter()
        .filter_map(|text| {
            text.words().windows(2).find_map(|pair| {
                let [one, other] = pair else { return None };
                let gap = text.text.get(one.until..other.from)?;
                (matches!(one.text, "по" | "най") && gap == " " && ADJECTIVES.contains(&other.text)).then(|| {
                    Defect::at([text.quote_around(one.from, other.until)])
                        .compared("text", format!("{} {}", one.text, other.text))
                })
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &saying("лица с доход по нисък от минималния"), "по нисък");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &saying("лица с доход по-нисък от минималния; срещи по добри практики"));
    }
}
