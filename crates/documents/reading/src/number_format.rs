//! How automatic numbers are written: digits, Roman numerals, letters of several alphabets.

/// The largest number that is written in letters or Roman numerals; beyond it digits are shown.
const MOST_LETTERED: u32 = 3_999;

const BULGARIAN: &str = "абвгдежзийклмнопрстуфхцчшщъьюя";
/// The letters that Word counts with, for Bulgarian documents too.
const RUSSIAN: &str = "абвгдежзиклмнопрстуфхцчшщэюя";
const LATIN: &str = "abcdefghijklmnopqrstuvwxyz";
const GREEK: &str = "αβγδεζηθικλμνξοπρστυφχψω";

/// A way to write a counting number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NumberFormat {
    Nothing,
    Decimal,
    /// At least this many digits, filled with zeros.
    Padded(u8),
    LowerRoman,
    UpperRoman,
    Letters {
        alphabet: Alphabet,
        upper: bool,
        /// After the last letter: `aa`, `bb` as Word counts, else `aa`, `ab`.
        doubled: bool,
    },
    EnclosedCircle,
    EnclosedParentheses,
    FullStop,
    Dashes,
    Hexadecimal,
    /// The marks of footnotes: *, †, ‡, §.
    Chicago,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Alphabet {
    Bulgarian,
    Russian,
    Latin,
    Greek,
}

impl NumberFormat {
    /// The format of a name in WordprocessingML; names without a counterpart count in digits.
    pub(crate) fn from_word(name: &str) -> Self {
        let letters = |alphabet, upper| Self::Letters { alphabet, upper, doubled: true };
        match name {
            "none" | "bullet" => Self::Nothing,
            "decimalZero" => Self::Padded(2),
            "lowerRoman" => Self::LowerRoman,
            "upperRoman" => Self::UpperRoman,
            "lowerLetter" => letters(Alphabet::Latin, false),
            "upperLetter" => letters(Alphabet::Latin, true),
            "russianLower" => letters(Alphabet::Russian, false),
            "russianUpper" => letters(Alphabet::Russian, true),
            "decimalEnclosedCircle" | "decimalEnclosedCircleChinese" => Self::EnclosedCircle,
            "decimalEnclosedParen" => Self::EnclosedParentheses,
            "decimalEnclosedFullstop" => Self::FullStop,
            "numberInDash" => Self::Dashes,
            "hex" => Self::Hexadecimal,
            "chicago" => Self::Chicago,
            _ => Self::Decimal,
        }
    }

    /// The format of a sample such as `001, 002, ...` or `А, Б, .., Аа, Аб, ... (bg)`, as custom formats of
    /// WordprocessingML and the formats of OpenDocument are written.
    pub(crate) fn from_sample(sample: &str) -> Self {
        let mut terms = sample.split(',').map(str::trim);
        let first = terms.next().unwrap_or_default();
        let Some(letter) = first.chars().next() else { return Self::Nothing };
        if letter.is_ascii_digit() {
            return match u8::try_from(first.chars().count()) {
                Ok(digits) if digits > 1 && letter == '0' => Self::Padded(digits.min(10)),
                _ => Self::Decimal,
            };
        }
        let upper = letter.is_uppercase();
        // `Аа` or `АА` after the last letter begins both ways; the term after it tells: `Бб` or `Аб`.
        let beyond: Vec<&str> = terms.filter(|term| term.chars().filter(|c| c.is_alphabetic()).count() == 2).collect();
        let doubled = beyond.get(1).is_none_or(|term| {
            let lower = term.to_lowercase();
            let mut letters = lower.chars();
            letters.next() == letters.next()
        });
        let letters = |alphabet| Self::Letters { alphabet, upper, doubled };
        match letter.to_lowercase().next().unwrap_or(letter) {
            'i' if upper => Self::UpperRoman,
            'i' => Self::LowerRoman,
            // The short samples of OpenDocument are one letter; `a` counts a, b, …, z, aa, ab.
            'a' if sample.trim().chars().count() == 1 => {
                Self::Letters { alphabet: Alphabet::Latin, upper, doubled: false }
            }
            'a' => letters(Alphabet::Latin),
            'а' if sample.contains("ru") => letters(Alphabet::Russian),
            'а' => letters(Alphabet::Bulgarian),
            'α' => letters(Alphabet::Greek),
            _ => Self::Decimal,
        }
    }

    /// The number as it is shown.
    pub(crate) fn written(self, number: u32) -> String {
        let enclosed = |first: u32, last: u32| {
            let found = if (1..=last).contains(&number) { char::from_u32(first + number - 1) } else { None };
            found.map_or_else(|| number.to_string(), String::from)
        };
        match self {
            Self::Nothing => String::new(),
            Self::Decimal => number.to_string(),
            Self::Padded(digits) => format!("{number:0digits$}", digits = usize::from(digits)),
            Self::Dashes => format!("- {number} -"),
            Self::Hexadecimal => format!("{number:X}"),
            Self::EnclosedCircle => enclosed(0x2460, 20),
            Self::EnclosedParentheses => enclosed(0x2474, 20),
            Self::FullStop => enclosed(0x2488, 20),
            _ if number == 0 || number > MOST_LETTERED => number.to_string(),
            Self::LowerRoman => roman(number),
            Self::UpperRoman => roman(number).to_uppercase(),
            Self::Chicago => repeated("*†‡§", number),
            Self::Letters { alphabet, upper, doubled } => {
                let alphabet = match alphabet {
                    Alphabet::Bulgarian => BULGARIAN,
                    Alphabet::Russian => RUSSIAN,
                    Alphabet::Latin => LATIN,
                    Alphabet::Greek => GREEK,
                };
                let lower = if doubled { repeated(alphabet, number) } else { counted(alphabet, number) };
                if upper { lower.to_uppercase() } else { lower }
            }
        }
    }
}

fn roman(mut number: u32) -> String {
    const NUMERALS: [(u32, &str); 13] = [
        (1000, "m"),
        (900, "cm"),
        (500, "d"),
        (400, "cd"),
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ];
    let mut text = String::new();
    for (value, numeral) in NUMERALS {
        while number >= value {
            text.push_str(numeral);
            number -= value;
        }
    }
    text
}

/// a, b, …, z, aa, bb, …
fn repeated(alphabet: &str, number: u32) -> String {
    let count = u32::try_from(alphabet.chars().count()).unwrap_or(1).max(1);
    let zero_based = number.saturating_sub(1);
    let letter = alphabet.chars().nth((zero_based % count) as usize).unwrap_or('?');
    std::iter::repeat_n(letter, (zero_based / count + 1) as usize).collect()
}

/// a, b, …, z, aa, ab, …
fn counted(alphabet: &str, mut number: u32) -> String {
    let count = u32::try_from(alphabet.chars().count()).unwrap_or(1).max(2);
    let mut letters = Vec::new();
    while number > 0 {
        let zero_based = number - 1;
        letters.push(alphabet.chars().nth((zero_based % count) as usize).unwrap_or('?'));
        number = zero_based / count;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn word_formats() {
        let written = |name: &str, number| NumberFormat::from_word(name).written(number);
        assert_eq!(written("decimal", 12), "12");
        assert_eq!(written("decimalZero", 7), "07");
        assert_eq!(written("upperRoman", 1994), "MCMXCIV");
        assert_eq!(written("lowerRoman", 4), "iv");
        assert_eq!(written("lowerLetter", 27), "aa");
        assert_eq!(written("lowerLetter", 28), "bb");
        assert_eq!(written("russianLower", 10), "к");
        assert_eq!(written("russianUpper", 3), "В");
        assert_eq!(written("decimalEnclosedCircle", 3), "③");
        assert_eq!(written("decimalEnclosedCircle", 21), "21");
        assert_eq!(written("numberInDash", 2), "- 2 -");
        assert_eq!(written("bullet", 2), "");
        assert_eq!(written("upperRoman", 0), "0");
        assert_eq!(written("upperRoman", u32::MAX), u32::MAX.to_string());
    }

    #[test]
    fn samples() {
        let written = |sample: &str, number| NumberFormat::from_sample(sample).written(number);
        assert_eq!(written("001, 002, 003, ...", 7), "007");
        assert_eq!(written("А, Б, .., Аа, Аб, ... (bg)", 10), "Й");
        assert_eq!(written("А, Б, .., Аа, Аб, ... (bg)", 32), "АБ");
        assert_eq!(written("а, б, .., аа, бб, ... (bg)", 32), "бб");
        assert_eq!(written("а, б, .., аа, аб, ... (ru)", 10), "к");
        assert_eq!(written("I", 3), "III");
        assert_eq!(written("a", 28), "ab");
        assert_eq!(written("1", 28), "28");
        assert_eq!(written("", 28), "");
    }
}
