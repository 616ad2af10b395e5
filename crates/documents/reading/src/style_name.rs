//! What the names of styles say, in the languages in which office programs write them.

use opora_tree::ParagraphStyle;

/// The style of a name such as `heading 1`, `Heading_20_1`, `Заглавие 2` or `Title`; `None` for names that say nothing.
pub(crate) fn paragraph_style(name: &str) -> Option<ParagraphStyle> {
    let name = name.replace("_20_", " ").replace(['_', '-'], " ").to_lowercase();
    let name = name.trim();
    for prefix in ["heading", "заглавие"] {
        if let Some(level) = name.strip_prefix(prefix).and_then(|rest| rest.trim().parse::<u8>().ok()) {
            return (1..=9).contains(&level).then_some(ParagraphStyle::Heading(level));
        }
    }
    Some(match name {
        "title" | "заглавие" => ParagraphStyle::Title,
        "subtitle" | "подзаглавие" => ParagraphStyle::Subtitle,
        "letterhead" => ParagraphStyle::Letterhead,
        "signature" => ParagraphStyle::Signature,
        "legend" => ParagraphStyle::Legend,
        "note" => ParagraphStyle::Note,
        "table text" | "tabletext" => ParagraphStyle::TableText,
        "table heading" | "tableheading" => ParagraphStyle::TableHeading,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_both_languages() {
        assert_eq!(paragraph_style("heading 1"), Some(ParagraphStyle::Heading(1)));
        assert_eq!(paragraph_style("Heading_20_3"), Some(ParagraphStyle::Heading(3)));
        assert_eq!(paragraph_style("Заглавие 2"), Some(ParagraphStyle::Heading(2)));
        assert_eq!(paragraph_style("Заглавие"), Some(ParagraphStyle::Title));
        assert_eq!(paragraph_style("heading 12"), None);
        assert_eq!(paragraph_style("Normal"), None);
    }
}
