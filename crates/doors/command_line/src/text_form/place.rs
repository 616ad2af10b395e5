//! Places as people count them: from 1.

use opora_texts::{Language, say};
use opora_tree::Place;

pub fn in_words(place: &Place, language: Language) -> String {
    let from_one = |index: u32| index.saturating_add(1);
    let words = match (place.table, place.row, place.cell) {
        (Some(table), Some(row), Some(cell)) => {
            let values =
                [("table", from_one(table).into()), ("row", from_one(row).into()), ("column", from_one(cell).into())];
            say(language, "place-cell", &values)
        }
        _ => say(language, "place-paragraph", &[("paragraph", from_one(place.block).into())]),
    };
    match place.page {
        Some(page) => say(language, "place-on-page", &[("place", words.into()), ("page", page.into())]),
        None => words,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_count_from_one() {
        let cell = Place::cell(7, 0, 4, 2);
        assert_eq!(in_words(&cell, Language::Bg), "таблица 1, ред 5, колона 3");
        assert_eq!(in_words(&cell.on_page(Some(2)), Language::En), "table 1, row 5, column 3 (page 2)");
        assert_eq!(in_words(&Place::block(0), Language::Bg), "абзац 1");
    }
}
