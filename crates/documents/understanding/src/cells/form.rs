//! The printed form of a service that follows its name: `Преходно жилище Социална услуга в общността – резидентен тип`.

use crate::matching::{TokenKind, tokens};
use crate::vocabulary::services::FORM_BEGINNINGS;

/// The name and the form, where the text ends with one.
pub(crate) fn split_form(text: &str) -> Option<(String, String)> {
    let words: Vec<_> = tokens(text).into_iter().filter(|token| token.kind == TokenKind::Word).collect();
    let place = (1..words.len()).find(|place| {
        words.get(*place).is_some_and(|word| word.begins_with_capital() || is_parted(text, word.start))
            && FORM_BEGINNINGS.iter().any(|form| {
                form.split(' ')
                    .enumerate()
                    .all(|(next, stem)| words.get(place + next).is_some_and(|word| word.folded == stem))
            })
    })?;
    let start = words.get(place)?.start as usize;
    let name: String = text.chars().take(start).collect();
    let form: String = text.chars().skip(start).collect();
    let name = name.trim().trim_end_matches(['(', '-', '–', '—', ',', '/', ';', '.', ':']).trim();
    let form = form.trim().trim_end_matches([')', '/', '.', ';', ',']).trim();
    // A form is short; a long rest is a description that happens to begin alike.
    let fits = !name.is_empty() && form.chars().count() <= 80;
    fits.then(|| (name.to_owned(), form.to_owned()))
}

/// Whether a dash, comma or parenthesis stands before a place.
fn is_parted(text: &str, start: u32) -> bool {
    let before: String = text.chars().take(start as usize).collect();
    before.trim_end().ends_with(['(', '-', '–', '—', ',', '/', '\n'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_forms_are_parted() {
        for (text, expected) in [
            (
                "Преходно жилище Социална услуга в общността – резидентен тип",
                Some(("Преходно жилище", "Социална услуга в общността – резидентен тип")),
            ),
            ("Дневен център (социална услуга в общността)", Some(("Дневен център", "социална услуга в общността"))),
            ("Социална услуга в общността", None),
            ("Клуб на пенсионера", None),
        ] {
            let found = split_form(text);
            assert_eq!(found.as_ref().map(|(name, form)| (name.as_str(), form.as_str())), expected, "{text}");
        }
    }
}
