//! Headers, footers and page numbers: what stands at the edge of many pages.

use opora_tree::ParagraphRole;

use super::lines::{Line, pieces};

/// The part of the page, at its top and bottom, in which they are looked for.
const EDGE: f64 = 0.13;
/// The most lines of a header or footer.
const MOST: usize = 4;

/// The lines of one page that stand in no table, from top to bottom, and the height of the page.
pub(super) struct PageLines {
    pub(super) lines: Vec<Line>,
    pub(super) height: f64,
    /// Where the tables on the page begin and end: what stands between them is no margin.
    pub(super) tables: Option<(f64, f64)>,
}

/// Takes the headers and footers away and gives each text once. A page number alone is no text.
pub(super) fn take(pages: &mut [PageLines]) -> Vec<(ParagraphRole, Line)> {
    let mut kept: Vec<(ParagraphRole, String, Line)> = Vec::new();
    for (role, top) in [(ParagraphRole::PageHeader, true), (ParagraphRole::PageFooter, false)] {
        let texts: Vec<Vec<String>> =
            pages.iter().map(|page| edge(page, top).iter().map(|line| pattern(&line.text())).collect()).collect();
        let repeated = |text: &String| {
            let count = texts.iter().filter(|page| page.contains(text)).count();
            count >= 2 && count * 10 >= pages.len() * 3
        };
        let counts: Vec<usize> = texts
            .iter()
            .map(|page| page.iter().take_while(|text| is_page_number(text) || repeated(text)).count())
            .collect();
        for (page, count) in pages.iter_mut().zip(counts) {
            for _ in 0..count {
                let index = if top { 0 } else { page.lines.len().saturating_sub(1) };
                if index >= page.lines.len() {
                    break;
                }
                let line = page.lines.remove(index);
                let text = pattern(&line.text());
                if !is_page_number(&text) && !kept.iter().any(|(_, known, _)| *known == text) {
                    kept.push((role, text, line));
                }
            }
        }
    }
    kept.into_iter().map(|(role, _, line)| (role, line)).collect()
}

/// The lines at the top or bottom of a page, from the edge inward.
fn edge(page: &PageLines, top: bool) -> Vec<&Line> {
    let outside = |line: &Line| match page.tables {
        Some((first, last)) => {
            if top {
                line.baseline < first
            } else {
                line.area.top > last
            }
        }
        None => true,
    };
    if top {
        let lines = page.lines.iter().take(MOST);
        lines.take_while(|line| line.baseline < EDGE * page.height && outside(line) && !is_row(line)).collect()
    } else {
        let lines = page.lines.iter().rev().take(MOST);
        lines.take_while(|line| line.baseline > (1.0 - EDGE) * page.height && outside(line) && !is_row(line)).collect()
    }
}

/// A running head has a left, a middle and a right piece at most; with more, it is the heading of a table.
fn is_row(line: &Line) -> bool {
    pieces(line, 1.5).len() > 3
}

/// The text with each number made one sign.
fn pattern(text: &str) -> String {
    let mut pattern = String::new();
    for character in text.chars() {
        if character.is_ascii_digit() {
            if !pattern.ends_with('#') {
                pattern.push('#');
            }
        } else {
            pattern.push(character);
        }
    }
    pattern.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// "12", "- 12 -", "стр. 3 от 10", "Page 3 / 10".
fn is_page_number(pattern: &str) -> bool {
    const WORDS: [&str; 9] = ["стр", "страница", "с", "от", "из", "page", "p", "of", "лист"];
    let mut numbers = 0;
    let plain = pattern.split(|character: char| !character.is_alphanumeric() && character != '#').all(|word| {
        numbers += usize::from(word == "#");
        word.is_empty() || word == "#" || WORDS.contains(&word)
    });
    plain && (numbers == 1 || numbers == 2) && pattern.chars().count() <= 24
}

#[cfg(test)]
mod tests {
    use super::super::lines::{lines_of, tests::word};
    use super::*;

    fn page(number: u32, texts: &[(&str, f64)]) -> PageLines {
        let words = texts.iter().map(|(text, y)| word(text, 50.0, *y)).collect();
        PageLines { lines: lines_of(words, number), height: 800.0, tables: None }
    }

    #[test]
    fn what_stands_on_each_page_is_told_once() {
        let mut pages: Vec<PageLines> = (1..=3)
            .map(|number| {
                page(number, &[("Община Ясеново", 30.0), ("Текст", 400.0), (&format!("стр. {number} от 3"), 780.0)])
            })
            .collect();
        let taken = take(&mut pages);
        assert_eq!(taken.len(), 1);
        assert_eq!(taken[0].0, ParagraphRole::PageHeader);
        assert!(pages.iter().all(|page| page.lines.len() == 1));
    }

    #[test]
    fn page_numbers_are_told_from_other_lines() {
        for number in ["#", "- # -", "стр. # от #", "page # / #"] {
            assert!(is_page_number(number), "{number}");
        }
        for text in ["# лв.", "от # до # г.", "приложение #", "#.#.#.#"] {
            assert!(!is_page_number(text), "{text}");
        }
    }
}
