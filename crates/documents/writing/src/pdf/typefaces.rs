//! The embedded fonts: one with Cyrillic for the text, one with many signs for what the first lacks.

use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

/// The families in the order in which a character is looked for.
pub(super) const FAMILIES: [&str; 2] = ["Libertinus Serif", "DejaVu Sans Mono"];

/// What stands for a character that no embedded font can draw.
pub(super) const REPLACEMENT: char = '\u{FFFD}';

/// The fonts, parsed once for the life of the program and only when the first PDF is written.
pub(super) struct Typefaces {
    fonts: Vec<Font>,
    book: LazyHash<FontBook>,
}

static SHARED: LazyLock<Option<Typefaces>> = LazyLock::new(Typefaces::load);

impl Typefaces {
    /// The fonts of this program; `None` if the library's fonts are not what this module expects (a test proves that
    /// they are).
    pub(super) fn shared() -> Option<&'static Self> {
        SHARED.as_ref()
    }

    /// Takes regular, bold, italic and bold italic of the first family and the regular face of the second by their
    /// position: parsing all bundled fonts to find them by name would cost more than laying out a page.
    fn load() -> Option<Self> {
        let of_text = typst_assets::fonts().take(4);
        let of_signs = typst_assets::fonts().last();
        let fonts: Vec<Font> =
            of_text.chain(of_signs).filter_map(|data| Font::new(Bytes::new(data), 0)).filter(is_expected).collect();
        let book = LazyHash::new(FontBook::from_fonts(&fonts));
        (fonts.len() == 5).then_some(Self { fonts, book })
    }

    pub(super) fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    pub(super) fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    /// Whether an embedded font has a picture of the character, in each face that text may be set in.
    pub(super) fn can_draw(&self, character: char) -> bool {
        let code = u32::from(character);
        let of_text = self.fonts.split_last().is_some_and(|(_, faces)| covers_all(faces, code));
        of_text || self.fonts.last().is_some_and(|face| face.info().coverage.contains(code))
    }
}

fn covers_all(faces: &[Font], code: u32) -> bool {
    faces.iter().all(|face| face.info().coverage.contains(code))
}

fn is_expected(font: &Font) -> bool {
    FAMILIES.contains(&font.info().family.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_embedded_fonts_draw_every_bulgarian_letter_and_the_signs_of_plans() {
        let typefaces = Typefaces::shared().unwrap();
        let alphabet = "абвгдежзийклмнопрстуфхцчшщъьюяАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЬЮЯѝЍ";
        let signs = "„“”«»’–—-…№§€$%+×✓✔☐☒•·°½≥≤→0123456789\u{A0}\u{AD}ЁёЫыЭэ\u{300}\u{301}";
        let missing: String = alphabet.chars().chain(signs.chars()).filter(|sign| !typefaces.can_draw(*sign)).collect();
        assert_eq!(missing, "");
        assert!(typefaces.can_draw(REPLACEMENT));
        assert!(!typefaces.can_draw('漢'));
    }

    #[test]
    fn the_second_family_is_one_upright_face() {
        let typefaces = Typefaces::shared().unwrap();
        let families: Vec<&str> = typefaces.fonts.iter().map(|font| font.info().family.as_str()).collect();
        assert_eq!(families, [FAMILIES[0], FAMILIES[0], FAMILIES[0], FAMILIES[0], FAMILIES[1]]);
        let variants: std::collections::HashSet<_> =
            typefaces.fonts.iter().take(4).map(|font| font.info().variant).collect();
        assert_eq!(variants.len(), 4);
    }
}
