//! Lists: the marks of paragraphs as real numbering, so that Word goes on counting when a person adds a line.

use opora_tree::ListMark;

use super::xml::{DECLARATION, WORD, push_escaped};

/// How a list marks its lines.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Form {
    /// Counted in figures; what stands after the figure.
    Figures(String),
    /// The same mark before each line.
    Fixed(String),
}

/// One list: its form and the number with which it begins.
#[derive(Debug)]
struct List {
    form: usize,
    level: u8,
    start: u32,
    next: u32,
}

/// The lists of a document, collected while its body is written.
#[derive(Debug, Default)]
pub(super) struct Numbering {
    forms: Vec<Form>,
    lists: Vec<List>,
}

/// Word has nine levels.
const DEEPEST_LEVEL: u8 = 8;

impl Numbering {
    /// The number of the list to which a mark belongs, and its level. A list goes on as long as its figures do.
    pub(super) fn place(&mut self, mark: &ListMark) -> (usize, u8) {
        let level = mark.level.min(DEEPEST_LEVEL);
        let (form, number) = match counted(mark) {
            Some((number, after)) => (Form::Figures(after), number),
            None => (Form::Fixed(mark.label.clone()), 0),
        };
        let form = self.forms.iter().position(|known| *known == form).unwrap_or_else(|| {
            self.forms.push(form);
            self.forms.len() - 1
        });
        let is_counted = number > 0;
        let open = self
            .lists
            .iter()
            .rposition(|list| list.form == form && (!is_counted || list.level == level && list.next == number));
        let list = open.unwrap_or_else(|| {
            self.lists.push(List { form, level, start: number, next: number });
            self.lists.len() - 1
        });
        if let Some(list) = self.lists.get_mut(list) {
            list.next = number.saturating_add(1);
        }
        (list + 1, level)
    }

    /// The part `numbering.xml`.
    pub(super) fn write(&self) -> String {
        let mut part = format!("{DECLARATION}<w:numbering xmlns:w=\"{WORD}\">");
        for (index, form) in self.forms.iter().enumerate() {
            part.push_str(&format!(
                "<w:abstractNum w:abstractNumId=\"{index}\"><w:multiLevelType w:val=\"hybridMultilevel\"/>"
            ));
            for level in 0..=u32::from(DEEPEST_LEVEL) {
                push_level(&mut part, form, level);
            }
            part.push_str("</w:abstractNum>");
        }
        for (index, list) in self.lists.iter().enumerate() {
            part.push_str(&format!("<w:num w:numId=\"{}\"><w:abstractNumId w:val=\"{}\"/>", index + 1, list.form));
            if list.start > 0 {
                part.push_str(&format!(
                    "<w:lvlOverride w:ilvl=\"{}\"><w:startOverride w:val=\"{}\"/></w:lvlOverride>",
                    list.level, list.start
                ));
            }
            part.push_str("</w:num>");
        }
        part.push_str("</w:numbering>");
        part
    }
}

fn push_level(part: &mut String, form: &Form, level: u32) {
    part.push_str(&format!("<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\""));
    match form {
        Form::Figures(after) => {
            part.push_str(&format!("decimal\"/><w:lvlText w:val=\"%{}", level + 1));
            push_escaped(part, after);
        }
        Form::Fixed(mark) => {
            part.push_str("bullet\"/><w:lvlText w:val=\"");
            push_escaped(part, mark);
        }
    }
    let left = 397 * (level + 1);
    part.push_str(&format!(
        "\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"{left}\" w:hanging=\"284\"/></w:pPr></w:lvl>"
    ));
}

/// The figure of a mark such as "3." and what stands after it.
fn counted(mark: &ListMark) -> Option<(u32, String)> {
    if !mark.numbered {
        return None;
    }
    let after = mark.label.trim_start_matches(|character: char| character.is_ascii_digit());
    let number = mark.label.strip_suffix(after)?.parse().ok().filter(|number| *number > 0)?;
    (!after.contains('%')).then(|| (number, after.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_goes_on_while_its_figures_do_and_begins_again_with_its_own_number() {
        let mark = |label: &str| ListMark { level: 0, label: label.to_owned(), numbered: true };
        let mut numbering = Numbering::default();
        let places: Vec<usize> =
            ["1.", "2.", "1.", "2.", "7)", "8)"].iter().map(|label| numbering.place(&mark(label)).0).collect();
        assert_eq!(places, [1, 1, 2, 2, 3, 3]);
        assert!(numbering.write().contains("<w:startOverride w:val=\"7\"/>"));
    }
}
