//! "Община Х" where the plan is of another municipality and nothing speaks of neighbours or partners.
//!
//! An error: a leftover of copying. A municipality with which something is done together is a partner.

use opora_domain::findings::{Quotation, Severity};
use std::collections::BTreeMap;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::{Word, any_phrase, edits, same_root, stem, words};

pub(crate) const RULE: Rule = Rule { name: "name-other-municipality", severity: Severity::Error, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(own) = examination.plan.municipality.as_deref() else { return Vec::new() };
    // The strategy of a district is of all its municipalities.
    if examination.is_of_district() {
        return Vec::new();
    }
    let own_stem = stem(own.split_whitespace().next().unwrap_or(own));
    let mut found: BTreeMap<String, Vec<Quotation>> = BTreeMap::new();
    for text in &examination.texts {
        let all = text.words();
        for (index, pair) in all.windows(2).enumerate() {
            let [one, name] = pair else { continue };
            let of = matches!(one.text, "Община" | "община" | "ОБЩИНА" | "общините");
            if !of {
                continue;
            }
            let second = all.get(index + 2).filter(|second| second_part(&text.text, name, second));
            let gap = text.text.get(one.until..name.from).unwrap_or_default();
            let proper = name.text.chars().next().is_some_and(char::is_uppercase)
                && name.text.chars().count() > 3
                && name.text.chars().skip(1).all(char::is_lowercase);
            let first_alike =
                same_root(&stem(name.text), &own_stem) || edits(&name.text.to_lowercase(), &own.to_lowercase(), 2) <= 2;
            // Two names in two words may share the first: Горна Вишна is not Горна Бреза.
            let second_alike = own.split_whitespace().nth(1).zip(second).is_none_or(|(own, other)| {
                same_root(&stem(other.text), &stem(own))
                    || edits(&other.text.to_lowercase(), &own.to_lowercase(), 2) <= 2
                    || other.text.starts_with(char::is_lowercase)
            });
            let same = first_alike && second_alike;
            let partner = any_phrase(
                &text.text,
                &[
                    "съседн*",
                    "партньор*",
                    "между общин*",
                    "сътруднич*",
                    "междуобщин*",
                    "споразумени*",
                    "договор*",
                    "обмян* на опит",
                    "съвместн*",
                    "близост*",
                    "граничи*",
                    "гравитира*",
                ],
            )
            .is_some()
                || beside_own(&text.text, one, own);
            let partner = partner && !for_its_people(&text.text, one, name.text);
            let body = matches!(name.text, "Дирекция" | "Отдел" | "Център" | "Училище" | "Агенция");
            if proper && gap.trim().is_empty() && !same && !partner && !body {
                let until = second.map_or(name.until, |second| second.until);
                let written = text.text.get(name.from..until).unwrap_or(name.text);
                found.entry(written.to_owned()).or_default().push(text.quote_around(one.from, until));
            }
        }
    }
    found.into_iter().map(|(name, places)| Defect::at(places).compared("other", name).compared("own", own)).collect()
}

/// Whether the other municipality is named together with the own one, or joined by "с" or "и".
fn beside_own(text: &str, other: &Word<'_>, own: &str) -> bool {
    let before = text.get(..other.from).unwrap_or_default();
    let last = words(before).last().map(|word| word.text.to_lowercase());
    let joined = last.is_some_and(|last| matches!(last.as_str(), "с" | "със"));
    joined || text.matches(own).count() > 0 && text.chars().count() < 120
}

/// Named as a partner before, and now for the people there: "опит от община Речна за нуждите на децата в община Речна".
fn for_its_people(text: &str, here: &Word<'_>, name: &str) -> bool {
    let before = text.get(..here.from).unwrap_or_default();
    let Some(named) = before.rfind(name) else { return false };
    let between = before.get(named + name.len()..).unwrap_or_default();
    let in_it = words(between).last().is_some_and(|last| matches!(last.text, "в" | "на" | "от"));
    in_it
        && any_phrase(
            between,
            &["за нуждите", "за децата", "за хората", "за жителите", "за лицата", "за потребителите"],
        )
        .is_some()
}

/// Whether a word is the second one of a name: written with a capital letter too, or one of the nouns that names of
/// places end with ("Белово поле").
fn second_part(text: &str, name: &Word<'_>, second: &Word<'_>) -> bool {
    const NOUNS: &[&str] = &[
        "поле",
        "баня",
        "бани",
        "извор",
        "извори",
        "дол",
        "град",
        "паланка",
        "чифлик",
        "могила",
        "кладенец",
        "река",
        "камък",
        "връх",
        "село",
    ];
    let gap = text.get(name.until..second.from).unwrap_or_default();
    let capital = second.text.starts_with(char::is_uppercase) && second.text.chars().skip(1).all(char::is_lowercase);
    matches!(gap, " " | "\u{a0}") && (capital || NOUNS.contains(&second.text))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &saying("Услугите в община Речна се разширяват."), "община Речна");
    }

    #[test]
    fn a_partner_for_whose_people_is_planned_is_a_leftover() {
        let text = "Обмяна на опит със специалистите от община Речна за нуждите на децата в община Речна.";
        assert_found(&RULE, &saying(text), "община Речна");
        assert_silent(&RULE, &saying("Отчетена е близостта на общините Речна и Бреза."));
    }

    #[test]
    fn a_name_of_two_words_is_told_whole() {
        for name in ["Речно поле", "Долна Речна", "Горна Бреза"] {
            let found = crate::invented::found(&RULE, &saying(&format!("Услугите в община {name} се разширяват.")));
            assert_eq!(found[0].values, [name, "Горна Вишна"]);
        }
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &saying("Услугите в община Горна Вишна. Срещи със съседната община Речна."));
    }
}
