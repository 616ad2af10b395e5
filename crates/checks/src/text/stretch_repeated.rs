//! Two rows share a long stretch of their descriptions, word for word, though neither whole texts nor sentences are the same.
//!
//! A hint; one finding for all stretches: the same help for the same people may be planned twice. Words that only say whom it
//! is for are no help: several services have the same users.

use opora_domain::findings::{Quotation, Severity};
use std::collections::{BTreeMap, BTreeSet};

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::{any_phrase, letters_only, words};

pub(crate) const RULE: Rule = Rule { name: "text-stretch-repeated", severity: Severity::Hint, find };

/// So many words in a row are no turn of phrase any more.
const LONG: usize = 12;
/// So many words of all descriptions are compared.
const MOST_WORDS: usize = 60_000;

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let told: Vec<String> = [crate::text::sentence_repeated::RULE, crate::text::identical_descriptions::RULE]
        .iter()
        .flat_map(|rule| rule.defects(examination))
        .flat_map(|defect| defect.places)
        .map(|place| letters_only(&place.quote))
        .collect();
    let mut first: BTreeMap<String, (usize, usize, usize)> = BTreeMap::new();
    let mut pairs: BTreeMap<(usize, usize), (Quotation, Quotation, String)> = BTreeMap::new();
    let mut seen = 0;
    for (index, row) in examination.rows.iter().enumerate() {
        let text = row.description();
        let all = words(text);
        seen += all.len();
        if seen > MOST_WORDS {
            break;
        }
        for run in all.windows(LONG) {
            let (Some(begin), Some(end)) = (run.first(), run.last()) else { continue };
            let key = run.iter().map(|word| word.text.to_lowercase()).collect::<Vec<_>>().join(" ");
            match first.get(&key) {
                Some((other, from, until)) if *other != index && !pairs.contains_key(&(*other, index)) => {
                    let said = text.get(begin.from..end.until).unwrap_or_default();
                    let bare = letters_only(said);
                    if is_of_status(said) || !says_what_is_done(said) || told.iter().any(|told| told.contains(&bare)) {
                        continue;
                    }
                    let Some(above) = examination.rows.get(*other) else { continue };
                    let quote = |row: &crate::examination::Row<'_>, from, until| Quotation {
                        at: row.place("description"),
                        quote: crate::quoting::around(row.description(), from, until),
                    };
                    let places = (quote(above, *from, *until), quote(row, begin.from, end.until));
                    pairs.insert((*other, index), (places.0, places.1, said.to_owned()));
                }
                Some(_) => {}
                None => {
                    first.insert(key, (index, begin.from, end.until));
                }
            }
        }
    }
    let mut places: Vec<Quotation> = Vec::new();
    let mut rows = BTreeSet::new();
    let mut said = None;
    for ((one, other), (first, second, text)) in pairs {
        rows.extend([one, other]);
        for place in [first, second] {
            if !places.contains(&place) {
                places.push(place);
            }
        }
        said = said.or(Some(text));
    }
    let Some(said) = said else { return Vec::new() };
    vec![Defect::at(places).compared("text", said).count("count", rows.len())]
}

/// What stands in the descriptions of many services alike: whether they go on, and with how many places.
fn is_of_status(text: &str) -> bool {
    any_phrase(text, &["капацитет*", "продължаване на дейността", "места", "увеличаване на"]).is_some()
}

/// Whether a stretch names help or a deed, not only people and what they suffer from.
fn says_what_is_done(text: &str) -> bool {
    const HELP: &[&str] = &[
        "помощ*",
        "грижа",
        "грижи",
        "грижите",
        "услуг*",
        "подкреп*",
        "храна",
        "храни*",
        "хранене",
        "обслужване",
        "консултаци*",
        "рехабилитаци*",
        "терапи*",
        "подготовк*",
        "дейност*",
        "програм*",
        "заниман*",
        "подслон*",
        "транспорт*",
        "работа",
    ];
    const OF_PEOPLE: &[&str] = &["увреждане", "заболяване", "самообслужване", "образование", "състояние", "население"];
    let deed = || {
        words(text).iter().any(|word| {
            let small = word.text.to_lowercase();
            small.chars().count() > 6
                && (small.ends_with("ане") || small.ends_with("ене") || small.ends_with("ането"))
                && !OF_PEOPLE.contains(&small.as_str())
        })
    };
    any_phrase(text, HELP).is_some() || deed()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};
    use opora_domain::planning::AnnualPlan;

    const LONG_TEXT: &str =
        "почасова помощ в дома на хора с увреждания и на хора над 65 години в нужда от ежедневна грижа";

    fn two(second: &str) -> AnnualPlan {
        let one = row("1", "Помощник").described(&format!("Храна и {LONG_TEXT}, всеки ден."));
        plan(vec![one, row("2", "Асистент").described(second)])
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &two(&format!("Разходки и {LONG_TEXT}.")), "Разходки");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &two("Разходки и почасова помощ в дома на хора с увреждания."));
        // Two services for the same people.
        let people =
            "на деца и пълнолетни лица с трайни увреждания и на лица над 65 години в невъзможност за самообслужване";
        let one = row("1", "Помощник").described(&format!("Почистване в дома {people}."));
        let other = row("2", "Асистент").described(&format!("Разходки и разговори {people}, всеки ден."));
        assert_silent(&RULE, &plan(vec![one, other]));
    }
}
