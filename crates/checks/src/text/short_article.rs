//! The short article on a subject: "Плана се приема", "общия бюджет е" (планът, общият).
//!
//! A slip. Only where it cannot be an object: a noun that begins its sentence before its verb, or an adjective and noun
//! before "е", "се", "ще" that no preposition governs.

use opora_domain::findings::Severity;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::vocabulary::Vocabulary;
use crate::words::{Word, words};

pub(crate) const RULE: Rule = Rule { name: "text-short-article", severity: Severity::Hint, find };

const VERBS: &[&str] = &["е", "се", "ще", "има", "осигурява", "предоставя", "работи", "включва"];
const AFTER: &[&str] = &["които", "който", "което", "която", "че", "като", "и", "а"];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    examination
        .texts
        .iter()
        .filter_map(|text| {
            let all = words(&text.text);
            let (from, until) =
                all.iter().enumerate().find_map(|(index, word)| subject(&text.text, &all, index, word))?;
            Some(Defect::at([text.quote_around(from, until)]).value(text.text.get(from..until)?))
        })
        .collect()
}

fn subject(text: &str, all: &[Word<'_>], index: usize, word: &Word<'_>) -> Option<(usize, usize)> {
    let before = text.get(..word.from)?.trim_end();
    let begins = before.is_empty() || before.ends_with('.');
    let next = all.get(index + 1)?;
    let together = |one: &Word<'_>, other: &Word<'_>| text.get(one.until..other.from) == Some(" ");
    if begins && word.text.starts_with(char::is_uppercase) && masculine(word.text) {
        // "Фокуса на работата на екипа е насочен": the verb comes within the next words of the sentence.
        let verb = all.iter().skip(index + 1).take(7).find(|later| VERBS.contains(&later.text))?;
        let between = text.get(word.until..verb.from)?;
        return (!between.contains(['.', ',', ';', ':', '\n', '–'])).then_some((word.from, verb.until));
    }
    let adjective = word.text.ends_with("ия") && word.text.chars().all(char::is_lowercase);
    let verb = all.get(index + 2).filter(|verb| VERBS.contains(&verb.text))?;
    let free = all.get(index.checked_sub(1)?).is_some_and(|word| AFTER.contains(&word.text));
    let joined = together(word, next) && together(next, verb);
    let noun = Vocabulary::of_the_field().knows(&format!("{}ът", next.text.to_lowercase()));
    (adjective && free && joined && noun).then_some((word.from, verb.until))
}

/// A masculine noun of the field with the short article.
fn masculine(word: &str) -> bool {
    let lower = word.to_lowercase();
    let vocabulary = Vocabulary::of_the_field();
    lower.strip_suffix('а').is_some_and(|stem| {
        stem.chars().count() >= 3 && vocabulary.knows(&format!("{stem}ът")) && !vocabulary.is_feminine(&lower)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &saying("Плана на общината е отворен документ."), "Плана на общината е");
        assert_found(&RULE, &saying("Проект, за които общия бюджет е малък."), "общия бюджет е");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &saying("Планът на общината е отворен документ. От общия бюджет е платено."));
        assert_silent(&RULE, &saying("Подкрепата на общината е малка."));
    }
}
