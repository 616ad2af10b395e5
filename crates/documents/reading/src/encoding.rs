//! Bytes to text: byte order mark, UTF-8, UTF-16 without a mark, windows-1251.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1251};
use opora_tree::{Notice, NoticeKind};

use crate::{FileKind, ReadError};

/// How much of a file is looked at to guess its encoding.
const SAMPLE: usize = 64 << 10;

/// Text with how it was found.
#[derive(Debug)]
pub(crate) struct Decoded {
    pub(crate) text: String,
    pub(crate) encoding: &'static str,
    /// Whether nothing in the file told the encoding.
    pub(crate) guessed: bool,
    /// How many places held bytes that are no text in this encoding.
    pub(crate) replaced: u32,
}

impl Decoded {
    /// What the reader of a text file must say about the way from bytes to text.
    pub(crate) fn notices(&self) -> Vec<Notice> {
        let mut notices = Vec::new();
        let mut add = |kind, count, detail: &str| {
            notices.push(Notice { kind, at: None, count, detail: detail.to_owned() });
        };
        if self.guessed {
            add(NoticeKind::GuessedEncoding, 1, self.encoding);
        }
        if self.replaced > 0 {
            add(NoticeKind::ReplacedBytes, self.replaced, "");
        }
        notices
    }
}

/// Decodes a text file. UTF-8 that is valid throughout is no guess: other encodings do not look like it by chance.
///
/// # Errors
///
/// [`FileKind::Binary`] when the bytes are no text.
pub(crate) fn decode(bytes: &[u8]) -> Result<Decoded, ReadError> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return decode_as(encoding, bytes.get(mark..).unwrap_or_default(), false);
    }
    if let Some(encoding) = sixteen_bit(bytes) {
        return decode_as(encoding, bytes, true);
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return finish(text.to_owned(), UTF_8, false, 0);
    }
    let encoding = if mostly_utf_8(bytes) { UTF_8 } else { WINDOWS_1251 };
    decode_as(encoding, bytes, true)
}

/// Decodes bytes in an encoding that the file itself names (a meta element, an XML declaration).
pub(crate) fn decode_named(label: &str, bytes: &[u8]) -> Result<Decoded, ReadError> {
    match Encoding::for_label(label.as_bytes()) {
        Some(encoding) if Encoding::for_bom(bytes).is_none() && encoding.is_ascii_compatible() => {
            // Files that are UTF-8 and say otherwise are more frequent than text that is valid UTF-8 by chance.
            match std::str::from_utf8(bytes) {
                Ok(text) if !bytes.is_ascii() => finish(text.to_owned(), UTF_8, false, 0),
                _ => decode_as(encoding, bytes, false),
            }
        }
        _ => decode(bytes),
    }
}

fn decode_as(encoding: &'static Encoding, bytes: &[u8], guessed: bool) -> Result<Decoded, ReadError> {
    let (text, _) = encoding.decode_without_bom_handling(bytes);
    let replaced = text.matches('\u{FFFD}').count();
    finish(text.into_owned(), encoding, guessed, u32::try_from(replaced).unwrap_or(u32::MAX))
}

/// Refuses what is no text: control characters do not occur in texts but here and there.
fn finish(text: String, encoding: &'static Encoding, guessed: bool, replaced: u32) -> Result<Decoded, ReadError> {
    let mut characters = 0_usize;
    let mut strange = 0_usize;
    for character in text.chars().take(SAMPLE) {
        characters += 1;
        let control =
            character.is_control() && !matches!(character, '\t' | '\n' | '\r' | '\u{C}' | '\u{85}' | '\u{1A}');
        if control || character == '\u{FFFD}' {
            strange += 1;
        }
    }
    if strange * 20 > characters {
        return Err(ReadError::NotReadable { kind: FileKind::Binary });
    }
    Ok(Decoded { text, encoding: encoding.name(), guessed, replaced })
}

/// UTF-16 without a mark: Latin and Cyrillic letters, spaces and line ends have 0x00 or 0x04 as the high byte, so
/// one half of the bytes holds almost only these two.
fn sixteen_bit(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = bytes.get(..SAMPLE.min(bytes.len())).unwrap_or_default();
    if sample.len() < 4 || !bytes.len().is_multiple_of(2) {
        return None;
    }
    let mut high = [0_usize; 2];
    let mut zero = 0_usize;
    for pair in sample.as_chunks::<2>().0 {
        for (count, byte) in high.iter_mut().zip(pair) {
            *count += usize::from(matches!(byte, 0 | 4));
            zero += usize::from(*byte == 0);
        }
    }
    let pairs = sample.len() / 2;
    let [first, second] = high;
    if zero == 0 {
        return None;
    }
    if second * 10 >= pairs * 9 && first * 10 < pairs * 5 {
        Some(UTF_16LE)
    } else if first * 10 >= pairs * 9 && second * 10 < pairs * 5 {
        Some(UTF_16BE)
    } else {
        None
    }
}

/// UTF-8 with a few damaged places: far more valid sequences than broken ones.
fn mostly_utf_8(bytes: &[u8]) -> bool {
    let mut broken = 0_usize;
    let mut valid = 0_usize;
    for chunk in bytes.utf8_chunks() {
        valid += chunk.valid().chars().filter(|character| !character.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    valid > broken.saturating_mul(20)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str =
        "Годишен план за социалните услуги на община Ясеново\r\n1\tДомашен социален патронаж\t20 места\r\n";

    fn utf_16(text: &str, little: bool) -> Vec<u8> {
        text.encode_utf16().flat_map(|unit| if little { unit.to_le_bytes() } else { unit.to_be_bytes() }).collect()
    }

    #[test]
    fn each_encoding_is_found() {
        let cyrillic = WINDOWS_1251.encode(TEXT).0.into_owned();
        for (bytes, name, guessed) in [
            (TEXT.as_bytes().to_vec(), "UTF-8", false),
            ([b"\xEF\xBB\xBF", TEXT.as_bytes()].concat(), "UTF-8", false),
            (utf_16(TEXT, true), "UTF-16LE", true),
            (utf_16(TEXT, false), "UTF-16BE", true),
            ([b"\xFF\xFE".to_vec(), utf_16(TEXT, true)].concat(), "UTF-16LE", false),
            ([b"\xFE\xFF".to_vec(), utf_16(TEXT, false)].concat(), "UTF-16BE", false),
            (cyrillic, "windows-1251", true),
        ] {
            let decoded = decode(&bytes).unwrap();
            assert_eq!((decoded.text.as_str(), decoded.encoding, decoded.guessed), (TEXT, name, guessed));
        }
    }

    #[test]
    fn a_damaged_byte_does_not_change_the_encoding() {
        let mut bytes = TEXT.as_bytes().to_vec();
        bytes[20] = 0xFF;
        let decoded = decode(&bytes).unwrap();
        assert_eq!(decoded.encoding, "UTF-8");
        assert!(decoded.replaced >= 1);
    }

    #[test]
    fn binary_is_refused() {
        let bytes: Vec<u8> = (0..4096_u32).map(|value| (value.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
        assert_eq!(decode(&bytes).unwrap_err(), ReadError::NotReadable { kind: FileKind::Binary });
    }
}
