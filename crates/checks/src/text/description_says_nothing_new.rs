//! A short description all of whose words stand in the title, but for words that say nothing ("осигуряване", "обхват").
//!
//! A hint.

use opora_domain::findings::Severity;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::{same_root, stem, stems, words};

pub(crate) const RULE: Rule = Rule { name: "text-description-says-nothing-new", severity: Severity::Hint, find };

const EMPTY: &[&str] = &[
    "осигуряване",
    "обхват",
    "обхвата",
    "развитие",
    "подобряване",
    "продължаване",
    "дейности",
    "дейността",
    "услуги",
    "услугите",
    "услугата",
    "разширяване",
    "социални",
    "социалните",
];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    examination
        .rows
        .iter()
        .filter_map(|row| {
            let described: Vec<_> =
                words(row.description()).into_iter().filter(|word| word.text.chars().count() >= 4).collect();
            let titled = stems(row.title());
            let new = described.iter().any(|word| {
                let empty = EMPTY.contains(&word.text.to_lowercase().as_str());
                !empty && !titled.iter().any(|known| same_root(known, &stem(word.text)))
            });
            let number = row.description().chars().any(|letter| letter.is_ascii_digit());
            (!described.is_empty() && !new && !number)
                .then(|| Defect::at([row.quote("description", row.description()), row.quote("title", row.title())]))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};

    #[test]
    fn the_defect_is_found() {
        assert_found(
            &RULE,
            &plan(vec![row("1", "Разширяване на услугите у дома").described("Осигуряване на услугите.")]),
            "Осигуряване на услугите",
        );
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(
            &RULE,
            &plan(vec![
                row("1", "Разширяване на услугите у дома").described("Още десет потребители в планинските махали."),
            ]),
        );
    }
}
