//! Lists inside a sentence: `Принципите са: 1) ред; 2) грижа`, `Критериите са: полезност, устойчивост и ред.`

/// What a sentence announces, and the entries that it lists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Inline {
    pub(crate) intro: String,
    pub(crate) entries: Vec<String>,
}

/// A sentence that lists by commas is at most so long, and so are its entries in words.
const LONGEST: usize = 300;
const ENTRY_WORDS: usize = 9;

/// The entries that marks set apart: `(1) …; (2) …`, `а) …, б) …`.
pub(crate) fn enumerated(text: &str) -> Option<Inline> {
    let (intro, rest) = text.split_once(':')?;
    let marks = marks(rest);
    let expected = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"];
    let letters = ["а", "б", "в", "г", "д", "е", "ж", "з", "и", "к", "л", "м"];
    let counts = |names: &[&str]| marks.len() >= 2 && marks.iter().zip(names).all(|((_, _, mark), name)| mark == name);
    if !(counts(&expected) || counts(&letters)) || marks.first().is_some_and(|(start, ..)| !is_blank(rest, *start)) {
        return None;
    }
    let ends = marks.iter().skip(1).map(|(start, ..)| *start).chain([rest.len()]);
    let entries = marks.iter().zip(ends).filter_map(|((_, from, _), until)| rest.get(*from..until)).map(bare).collect();
    Some(Inline { intro: intro.trim().to_owned(), entries })
}

fn is_blank(rest: &str, until: usize) -> bool {
    rest.get(..until).is_some_and(|before| before.trim().is_empty())
}

/// The marks with where they begin and where their entries begin.
fn marks(text: &str) -> Vec<(usize, usize, String)> {
    let mut found = Vec::new();
    for (place, _) in text.match_indices(')') {
        let Some(before) = text.get(..place) else { continue };
        let start = before.rfind(|letter: char| letter.is_whitespace() || letter == '(').map_or(0, |start| {
            start + before.get(start..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8)
        });
        let Some(mark) = before.get(start..) else { continue };
        let digits = (1..=2).contains(&mark.len()) && mark.bytes().all(|byte| byte.is_ascii_digit());
        let letter = mark.chars().count() == 1 && mark.chars().all(char::is_lowercase);
        if digits || letter {
            let opened = before.get(..start).is_some_and(|before| before.ends_with('('));
            found.push((start - usize::from(opened), place + 1, mark.to_owned()));
        }
    }
    found
}

/// The entries of a short sentence that lists by commas.
pub(crate) fn by_commas(text: &str) -> Option<Inline> {
    if text.chars().count() > LONGEST {
        return None;
    }
    let (intro, rest) = text.split_once(':')?;
    let rest = rest.trim().trim_end_matches('.');
    let mut entries: Vec<String> = rest.split([',', ';']).map(bare).collect();
    if let Some(last) = entries.pop() {
        match last.split_once(" и ") {
            Some((one, other)) if !entries.is_empty() => entries.extend([bare(one), bare(other)]),
            _ => entries.push(bare(last.strip_prefix("и ").unwrap_or(&last))),
        }
    }
    let fits = entries.len() >= 2
        && entries.iter().all(|entry| !entry.is_empty() && entry.split_whitespace().count() <= ENTRY_WORDS)
        && !rest.contains(". ");
    fits.then(|| Inline { intro: intro.trim().to_owned(), entries })
}

fn bare(text: &str) -> String {
    let text = text.trim().trim_end_matches([';', ',', '.', ' ']);
    text.strip_suffix(" и").unwrap_or(text).trim_end_matches([';', ',']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_and_commas_part_the_entries() {
        let found = enumerated("Кметът: (1) внася отчет; (2) свиква комисията.").unwrap();
        assert_eq!(
            (found.intro.as_str(), found.entries),
            ("Кметът", vec!["внася отчет".to_owned(), "свиква комисията".to_owned()])
        );
        let found = enumerated("Принципите са: 1) ред; 2) грижа (за всички) и 3) мир.").unwrap();
        assert_eq!(found.entries, ["ред", "грижа (за всички)", "мир"]);
        assert_eq!(enumerated("Срокът е: до 5 дни (работни)"), None);
        let found = by_commas("Критериите са: полезност, ред и мир.").unwrap();
        assert_eq!(found.entries, ["полезност", "ред", "мир"]);
        assert_eq!(by_commas("Критериите са важни."), None);
    }
}
