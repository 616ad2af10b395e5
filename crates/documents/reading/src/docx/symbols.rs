//! Signs of symbol fonts (Symbol, Wingdings), which documents store as numbers without meaning of their own.

/// A font whose letters are signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SymbolFont {
    Symbol,
    Wingdings,
    Wingdings2,
    Other,
}

impl SymbolFont {
    pub(crate) fn from_name(name: &str) -> Self {
        match name.trim().to_lowercase().as_str() {
            "symbol" => Self::Symbol,
            "wingdings" => Self::Wingdings,
            "wingdings 2" => Self::Wingdings2,
            _ => Self::Other,
        }
    }
}

/// The Unicode character of a sign, where one is known. `code` is its number with or without 0xF000 added.
pub(crate) fn sign(font: SymbolFont, code: u32) -> Option<char> {
    let byte = match code {
        0xF020..=0xF0FF => code - 0xF000,
        0x20..=0xFF => code,
        _ => return None,
    };
    match font {
        SymbolFont::Symbol => symbol(byte),
        SymbolFont::Wingdings2 => wingdings_2(byte),
        SymbolFont::Wingdings | SymbolFont::Other => wingdings(byte),
    }
}

/// A character of the private area that stands in ordinary text, or in a bullet; others are given back unchanged.
pub(crate) fn resolved(font: SymbolFont, character: char) -> char {
    match u32::from(character) {
        code @ 0xF020..=0xF0FF => sign(font, code).unwrap_or(character),
        _ => character,
    }
}

fn symbol(byte: u32) -> Option<char> {
    Some(match byte {
        0x20..=0x3F if byte != 0x22 && byte != 0x24 && byte != 0x27 && byte != 0x2A && byte != 0x2D => {
            char::from_u32(byte)?
        }
        0x2A => '∗',
        0x2D => '−',
        0x61 => 'α',
        0x62 => 'β',
        0x67 => 'γ',
        0x64 => 'δ',
        0x6D => 'μ',
        0x53 => 'Σ',
        0xA3 => '≤',
        0xA5 => '∞',
        0xAB => '↔',
        0xAC => '←',
        0xAD => '↑',
        0xAE => '→',
        0xAF => '↓',
        0xB0 => '°',
        0xB1 => '±',
        0xB3 => '≥',
        0xB4 => '×',
        0xB7 => '•',
        0xB8 => '÷',
        0xB9 => '≠',
        0xBB => '≈',
        0xBC => '…',
        0xD6 => '√',
        0xD7 => '⋅',
        0xDE => '⇒',
        0xE5 => '∑',
        _ => return None,
    })
}

fn wingdings(byte: u32) -> Option<char> {
    Some(match byte {
        0x20 => ' ',
        0x28 => '☎',
        0x2A => '✉',
        0x6C => '●',
        0x6D => '❍',
        0x6E => '■',
        0x6F | 0xA8 => '□',
        0x71 | 0x72 => '❑',
        0x75 => '◆',
        0x76 => '❖',
        0x77 => '◆',
        0x9F | 0xB7 => '•',
        0xA1 => '○',
        0xA7 => '▪',
        0xAB => '★',
        0xD8 => '➢',
        0xDC => '➲',
        0xDF => '←',
        0xE0 => '→',
        0xE1 => '↑',
        0xE2 => '↓',
        0xE8 => '➔',
        0xF0 => '⇨',
        0xFB => '✗',
        0xFC => '✓',
        0xFD => '☒',
        0xFE => '☑',
        _ => return None,
    })
}

fn wingdings_2(byte: u32) -> Option<char> {
    Some(match byte {
        0x4F => '✗',
        0x50 => '✓',
        0x51 => '☒',
        0x52 => '☑',
        0x53 | 0x54 => '☒',
        0x97 => '●',
        0xA3 => '□',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_of_schedules_and_bullets() {
        assert_eq!(sign(SymbolFont::from_name("Wingdings"), 0xF0FC), Some('✓'));
        assert_eq!(sign(SymbolFont::from_name("Wingdings 2"), 0x50), Some('✓'));
        assert_eq!(resolved(SymbolFont::from_name("Symbol"), '\u{F0B7}'), '•');
        assert_eq!(resolved(SymbolFont::from_name("Symbol"), 'я'), 'я');
        assert_eq!(sign(SymbolFont::Symbol, 0x1_0000), None);
    }
}
