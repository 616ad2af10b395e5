//! Text in XML: escaped, and without the characters that XML forbids.

/// Begins every part.
pub(super) const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// The names of WordprocessingML.
pub(super) const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// Adds text to a part, escaped for elements and attributes.
pub(super) fn push_escaped(part: &mut String, text: &str) {
    for character in text.chars() {
        match character {
            '&' => part.push_str("&amp;"),
            '<' => part.push_str("&lt;"),
            '>' => part.push_str("&gt;"),
            '"' => part.push_str("&quot;"),
            '\t' | '\n' | '\r' => part.push(character),
            '\u{fffe}' | '\u{ffff}' => {}
            character if character < ' ' => {}
            character => part.push(character),
        }
    }
}

/// Text escaped for elements and attributes.
pub(super) fn escaped(text: &str) -> String {
    let mut part = String::with_capacity(text.len());
    push_escaped(&mut part, text);
    part
}
