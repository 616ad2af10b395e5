//! Foster care described with adopters, a service for children described with adults only, and the like.
//!
//! An error: the two exclude each other; a warning where one sentence offers both ("… или …"). Example: title "Приемна грижа", text "оценка на кандидат-осиновители".

use opora_domain::findings::{Quotation, Severity};

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::{any_phrase, phrase, words};

pub(crate) const RULE: Rule = Rule { name: "text-terms-confused", severity: Severity::Error, find };

/// What the title speaks of, what the text must not speak of, and the words that make it right nevertheless.
const EXCLUDE: &[(&str, &str, &[&str])] = &[
    ("приемн*", "осиновител*", &["осиновител*", "осиновяван*"]),
    ("осинов*", "приемн* семейств*", &["приемн*"]),
    ("за деца", "пълнолетни лица", &["пълнолетни*", "възрастни*", "младежи*", "техните семейства"]),
    ("за стари хора", "деца", &["деца*"]),
    // Placement with relatives is another measure than foster care: Закон за закрила на детето, чл. 26 и 31.
    ("приемна* грижа*", "роднини", &["роднини", "близки"]),
];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    examination
        .rows
        .iter()
        .filter_map(|row| {
            EXCLUDE.iter().find_map(|(about, not, unless)| {
                let (from, until) = phrase(row.title(), about)?;
                let (text_from, text_until) = phrase(row.description(), not)?;
                if any_phrase(row.title(), unless).is_some()
                    || *about == "за деца" && phrase(row.description(), "дец*").is_some()
                {
                    return None;
                }
                let one = row.title().get(from..end_of_name(row.title(), until))?;
                let other = row.description().get(text_from..text_until)?;
                let quote = crate::quoting::around(row.description(), text_from, text_until);
                if both_offered(row.description(), text_from, text_until, about) {
                    return None;
                }
                let places = [Quotation { at: row.place("description"), quote }, row.quote("title", row.title())];
                Some(Defect::at(places).compared("one", one).compared("other", other))
            })
        })
        .collect()
}

/// Where the name ends of which an adjective was found: "Приемна" is short for "Приемна грижа".
fn end_of_name(title: &str, until: usize) -> usize {
    let rest = title.get(until..).unwrap_or_default();
    let next = words(rest).first().copied().filter(|next| next.from == 1);
    let noun = next.filter(|next| any_phrase(next.text, &["грижа*", "семейств*", "родител*"]).is_some());
    noun.map_or(until, |next| until + next.until)
}

/// Whether the sentence around the term names what the title is about too, as the other of two possibilities.
fn both_offered(text: &str, from: usize, until: usize, about: &str) -> bool {
    let ends = ['.', ';', '\n'];
    let before = text.get(..from).unwrap_or_default();
    let begin = before.rfind(ends).map_or(0, |at| at + 1);
    let end = text.get(until..).and_then(|after| after.find(ends)).map_or(text.len(), |at| until + at);
    let sentence = text.get(begin..end).unwrap_or_default();
    let first = about.split_whitespace().next().unwrap_or(about).trim_end_matches('*');
    let root: String = first.chars().take(6).collect();
    any_phrase(sentence, &["или"]).is_some() && sentence.to_lowercase().contains(&root)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, found, plan, row};

    #[test]
    fn the_defect_is_found() {
        assert_found(
            &RULE,
            &plan(vec![row("1", "Развитие на приемната грижа").described("Оценка на кандидат-осиновители")]),
            "осиновители",
        );
    }

    #[test]
    fn what_one_sentence_offers_beside_the_other_is_right() {
        let told = |text| found(&RULE, &plan(vec![row("1", "Приемна грижа").described(text)])).len();
        assert_eq!(told("Отглеждане на дете при роднини или в приемно семейство."), 0);
        assert_eq!(told("Настаняване при роднини. Обучение."), 1);
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(
            &RULE,
            &plan(vec![
                row("1", "Развитие на приемната грижа").described("Оценка на кандидати за приемни родители"),
                row("2", "Осиновяване").described("Подкрепа на осиновители"),
            ]),
        );
    }
}
