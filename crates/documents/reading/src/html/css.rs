//! What the `style` attribute of an element says, as far as it tells what the text is.

use opora_tree::Alignment;

/// The declarations that readers look at.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Declarations {
    pub(super) bold: Option<bool>,
    pub(super) italic: Option<bool>,
    pub(super) hidden: bool,
    pub(super) alignment: Option<Alignment>,
    pub(super) shaded: bool,
    /// The name of a list's style.
    pub(super) list: Option<String>,
    /// Word: the level of a list that the paragraph belongs to, from 1.
    pub(super) word_list_level: Option<u8>,
    /// Word: the text is the mark of a list.
    pub(super) word_list_mark: bool,
    /// Word: the element is a footnote or endnote.
    pub(super) word_note: bool,
}

impl Declarations {
    pub(super) fn parse(style: &str) -> Self {
        let mut declarations = Self::default();
        for declaration in style.split(';') {
            let Some((name, value)) = declaration.split_once(':') else { continue };
            let value = value.trim().to_ascii_lowercase();
            match name.trim().to_ascii_lowercase().as_str() {
                "font-weight" => {
                    let heavy = value.parse::<u32>().is_ok_and(|weight| weight >= 600);
                    declarations.bold = Some(heavy || value.starts_with("bold"));
                }
                "font-style" => declarations.italic = Some(matches!(value.as_str(), "italic" | "oblique")),
                "display" => declarations.hidden |= value.starts_with("none"),
                "visibility" => declarations.hidden |= value.starts_with("hidden"),
                "mso-hide" => declarations.hidden |= value == "all",
                "text-align" => declarations.alignment = alignment(&value),
                "background" | "background-color" => declarations.shaded = is_colour(&value),
                "list-style" | "list-style-type" => declarations.list = Some(value),
                "mso-list" => {
                    declarations.word_list_mark = value.starts_with("ignore");
                    let level = value.split_whitespace().find_map(|word| word.strip_prefix("level")?.parse().ok());
                    declarations.word_list_level = level;
                }
                "mso-element" => declarations.word_note = matches!(value.as_str(), "footnote" | "endnote"),
                _ => {}
            }
        }
        declarations
    }
}

pub(super) fn alignment(value: &str) -> Option<Alignment> {
    Some(match value.trim().to_ascii_lowercase().as_str() {
        "left" | "start" => Alignment::Start,
        "center" | "middle" => Alignment::Centre,
        "right" | "end" => Alignment::End,
        "justify" => Alignment::Justified,
        _ => return None,
    })
}

/// White, none and nothing are no shading.
pub(super) fn is_colour(value: &str) -> bool {
    let value = value.trim().to_ascii_lowercase();
    let first = value.split_whitespace().next().unwrap_or_default();
    !matches!(first, "" | "white" | "#fff" | "#ffffff" | "transparent" | "none" | "initial" | "inherit" | "unset")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn declarations() {
        let style = Declarations::parse("FONT-WEIGHT: bold; text-align:center;mso-list:l0 level2 lfo1; display :none");
        assert_eq!(style.bold, Some(true));
        assert_eq!(style.alignment, Some(Alignment::Centre));
        assert_eq!(style.word_list_level, Some(2));
        assert!(style.hidden);
        assert!(Declarations::parse("mso-list:Ignore").word_list_mark);
        assert!(!Declarations::parse("background:#FFFFFF").shaded);
        assert_eq!(Declarations::parse("::;;x"), Declarations::default());
    }
}
