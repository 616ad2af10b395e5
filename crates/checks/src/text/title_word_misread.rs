//! A title's word that the text never uses, while the text says again and again a word that begins alike.
//!
//! A warning: the title was misread or mistyped into another existing word.

use opora_domain::findings::{Quotation, Severity};

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::{same_root, stems, words};

pub(crate) const RULE: Rule = Rule { name: "text-title-word-misread", severity: Severity::Warning, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    examination
        .rows
        .iter()
        .filter_map(|row| {
            let described: Vec<String> = words(row.description())
                .iter()
                .map(|word| word.text.to_lowercase())
                .filter(|word| word.chars().count() >= 8)
                .collect();
            let titled = stems(row.title());
            words(row.title()).into_iter().filter(|word| word.text.chars().count() >= 9).find_map(|word| {
                let lower = word.text.to_lowercase();
                let root: String = lower.chars().take(3).collect();
                let of_root: Vec<&String> = described.iter().filter(|other| other.starts_with(&root)).collect();
                let same = of_root.iter().filter(|other| same_root(&lower, other)).count();
                let first = of_root.first()?;
                let repeated = of_root.iter().filter(|other| shared(first, other) >= 6).count();
                let told = titled.iter().any(|stem| same_root(stem, first));
                let near = shared(&lower, first) == 3 || shared(&lower, first) == 4;
                (same == 0 && repeated >= 2 && !told && near).then(|| {
                    let place = Quotation {
                        at: row.place("title"),
                        quote: crate::quoting::around(row.title(), word.from, word.until),
                    };
                    Defect::at([place, row.quote("description", row.description())])
                        .compared("word", word.text)
                        .compared("likely", first.as_str())
                })
            })
        })
        .collect()
}

fn shared(one: &str, other: &str) -> usize {
    one.chars().zip(other.chars()).take_while(|(a, b)| a == b).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};

    #[test]
    fn the_defect_is_found() {
        assert_found(
            &RULE,
            &plan(vec![
                row("1", "Услуги в подкрепа на осигуряването")
                    .described("Консултиране на осиновители и осиновени деца; обучение."),
            ]),
            "осигуряването",
        );
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(
            &RULE,
            &plan(vec![
                row("1", "Услуги в подкрепа на осиновяването")
                    .described("Консултиране на осиновители и осиновени деца; обучение."),
            ]),
        );
    }
}
