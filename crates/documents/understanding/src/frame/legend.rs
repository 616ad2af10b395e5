//! The explanation of the marks of the schedule.

use opora_domain::planning::Quarter;

use crate::cells::schedule::mark;
use crate::matching::fold_joined;
use crate::vocabulary::schedule::{LEGEND_LABELS, PREPARATION_STEMS, PROVISION_STEMS};

/// The marks that a text explains: `X период на предоставяне …`, `Означения: X – предоставяне; + – подготовка`.
/// Empty for a text that explains none.
pub(crate) fn explained_marks(text: &str) -> Vec<(String, Quarter)> {
    if text.chars().count() > 400 {
        return Vec::new();
    }
    let (label, rest) = text.split_once(':').unwrap_or(("", text));
    let labelled = LEGEND_LABELS.contains(&fold_joined(label).as_str());
    let rest = if labelled { rest } else { text };
    let found: Vec<Option<(String, Quarter)>> =
        rest.split([';', '\n']).filter(|piece| !piece.trim().is_empty()).map(explained_mark).collect();
    // Each piece explains a mark, or the line is prose that happens to begin like one.
    if labelled {
        found.into_iter().flatten().collect()
    } else {
        found.into_iter().collect::<Option<Vec<_>>>().unwrap_or_default()
    }
}

fn explained_mark(text: &str) -> Option<(String, Quarter)> {
    let text = text.trim();
    let first = text.split_whitespace().next()?;
    let sign = first.trim_end_matches(['-', '–', '—', ':', '=']).trim_matches(['„', '“', '"', '”', '(', ')', '\'']);
    if sign.is_empty() || sign.chars().count() > 3 {
        return None;
    }
    let is_sign = mark(sign).is_some() || sign.chars().all(|letter| letter.is_uppercase() || !letter.is_alphanumeric());
    // What a mark stands for begins with the word for it; a bullet stands before any words.
    let rest = text.strip_prefix(first)?.trim_start_matches(['-', '–', '—', ':', '=', ' ']);
    let folded = fold_joined(rest);
    let opening = ["период", "месец", "времеза", "срокза"].iter().any(|word| folded.starts_with(word));
    let begins = |stems: &[&str]| stems.iter().any(|stem| folded.starts_with(stem));
    if !is_sign || !(opening || begins(PROVISION_STEMS) || begins(PREPARATION_STEMS)) || folded.chars().count() > 160 {
        return None;
    }
    let parted =
        first.len() > sign.len() || text.strip_prefix(first)?.trim_start().starts_with(['-', '–', '—', ':', '=']);
    if !parted && mark(sign).is_none() {
        return None;
    }
    // A bullet of a list is a mark only where it stands for a period.
    if ["-", "–", "—", "·", "•", "*"].contains(&sign) && !opening {
        return None;
    }
    let prepares = ["подготовк", "изграждан", "проучван", "проектиран"].iter().any(|stem| folded.contains(stem));
    Some((sign.to_owned(), if prepares { Quarter::Preparation } else { Quarter::Provision }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn legends_are_told_from_bullets() {
        let marks = |text: &str| {
            explained_marks(text)
                .into_iter()
                .map(|(mark, meaning)| (mark, meaning == Quarter::Preparation))
                .collect::<Vec<_>>()
        };
        assert_eq!(marks("X период на предоставяне на социалната услуга"), [("X".to_owned(), false)]);
        assert_eq!(marks("+ – период на подготовка и изграждане"), [("+".to_owned(), true)]);
        assert_eq!(
            marks("Легенда: X – предоставяне; П – подготовка"),
            [("X".to_owned(), false), ("П".to_owned(), true)]
        );
        assert_eq!(
            marks("Легенда: ■ – месеци, в които услугата се предоставя; □ – месеци на подготовка (подбор на екип)"),
            [("■".to_owned(), false), ("□".to_owned(), true)]
        );
        assert_eq!(marks("· Изграждане на капацитет"), []);
        assert_eq!(marks("- Предоставяне на подпомагане"), []);
        assert_eq!(marks("В периода на действие на плана"), []);
    }
}
