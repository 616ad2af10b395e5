//! Headings of sections: their kind, number and title.

use opora_domain::planning::SectionKind;
use opora_tree::Place;

use crate::cells::numbers::{labelled, leading_number};
use crate::matching::{fold, joined_spaced_letters, tokens};
use crate::vocabulary::sections::{SECTION_HEADINGS, SECTION_LABELS};

/// The heading of a section.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Heading {
    pub(crate) kind: SectionKind,
    pub(crate) number: Option<String>,
    pub(crate) title: String,
    pub(crate) at: Place,
    pub(crate) confidence: f64,
}

impl Heading {
    /// Number and title, as a reader sees them.
    pub(crate) fn shown(&self) -> String {
        match &self.number {
            Some(number) => format!("{number}. {}", self.title),
            None => self.title.clone(),
        }
    }
}

/// The kind that the words of a heading speak for.
pub(crate) fn kind_of(text: &str) -> Option<SectionKind> {
    let joined = joined_spaced_letters(text);
    let words: Vec<String> =
        tokens(&joined).into_iter().map(|token| token.folded).filter(|word| !word.is_empty()).collect();
    let has = |stem: &str| words.iter().any(|word| word.starts_with(fold(stem).as_str()));
    // Words that were spaced out stand together without their own spaces.
    if joined != text.split_whitespace().collect::<Vec<_>>().join(" ") {
        let whole = words.concat();
        let spaced =
            SECTION_HEADINGS.iter().find(|heading| heading.all.iter().all(|stem| whole.contains(fold(stem).as_str())));
        if let Some(heading) = spaced {
            return Some(heading.kind);
        }
    }
    SECTION_HEADINGS
        .iter()
        .find(|heading| heading.all.iter().all(|stem| has(stem)) && !heading.none.iter().any(|stem| has(stem)))
        .map(|heading| heading.kind)
}

/// A text as the heading of a section; `None` where neither label nor words say that it is one.
pub(crate) fn heading_of(text: &str, at: Place) -> Option<Heading> {
    let kind = kind_of(text);
    if let Some((number, title)) = labelled(text, SECTION_LABELS) {
        let by_label = fold(text.split_whitespace().next().unwrap_or_default());
        let is_direction = ["приоритетно", "направление", "приоритет"].contains(&by_label.as_str());
        let is_target_group = by_label == "целева" && number.is_some();
        let kind = if is_direction || is_target_group {
            SectionKind::Direction
        } else {
            let of_services = tokens(title).iter().any(|token| token.has_stem("услуги"));
            kind_of(title).unwrap_or(if of_services { SectionKind::Services } else { SectionKind::Other })
        };
        if number.is_some() || is_direction {
            let title = title.trim().to_owned();
            return Some(Heading {
                kind,
                number,
                title,
                at,
                confidence: if is_direction || kind != SectionKind::Other { 1.0 } else { 0.7 },
            });
        }
    }
    let kind = kind?;
    let (number, title) = match leading_number(text) {
        Some((number, rest)) => (Some(number), rest.to_owned()),
        None => (None, text.trim().to_owned()),
    };
    Some(Heading { kind, number, title, at, confidence: 0.9 })
}

/// Whether the title of a section says that all its services are new: `Нови социални услуги`, `Услуги, планирани за
/// разкриване през 2013 г.`. One that names others as well says nothing of a single row.
pub(crate) fn names_new_services(title: &str) -> bool {
    let words = tokens(title);
    let speaks = |stems: &[&str]| words.iter().any(|token| token.has_any_stem(stems));
    let begins = words.iter().find(|token| !token.folded.is_empty()).is_some_and(|first| first.is_word("нови"));
    let opens = words.windows(2).any(|pair| match pair {
        [word, next] => word.is_word("за") && next.has_any_stem(&["разкрив", "откриван"]),
        _ => false,
    });
    let others = ["съществуващ", "действащ", "разшир", "увелич", "промен", "закрив", "трансформ", "продълж"];
    (begins || opens) && speaks(&["услуг"]) && !speaks(&others)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_say_that_services_are_new() {
        for title in ["Нови социални услуги", "УСЛУГИ, ПЛАНИРАНИ ЗА РАЗКРИВАНЕ ПРЕЗ 2013 г."]
        {
            assert!(names_new_services(title), "{title}");
        }
        for title in
            ["Съществуващи социални услуги", "Нови и разширяващи се услуги", "Нови дейности", "Социални услуги"]
        {
            assert!(!names_new_services(title), "{title}");
        }
    }

    #[test]
    fn headings_have_kind_number_and_title() {
        for (text, kind, number, title) in [
            ("Социални услуги", SectionKind::Services, None, "Социални услуги"),
            (
                "Хоризонтални политики, мерки за социално включване",
                SectionKind::HorizontalPolicies,
                None,
                "Хоризонтални политики, мерки за социално включване",
            ),
            (
                "Дейности по развитие на партньорства, работа в мрежа",
                SectionKind::Partnership,
                None,
                "Дейности по развитие на партньорства, работа в мрежа",
            ),
            (
                "III. Развитие на човешките ресурси",
                SectionKind::HumanResources,
                Some("III"),
                "Развитие на човешките ресурси",
            ),
            ("Други дейности (срещи, проучвания)", SectionKind::Other, None, "Други дейности (срещи, проучвания)"),
            ("Целева група 2: Хора с увреждания", SectionKind::Direction, Some("2"), "Хора с увреждания"),
            ("Приоритетно направление 1: Превенция за деца", SectionKind::Direction, Some("1"), "Превенция за деца"),
            (
                "Раздел I. Социални услуги, планирани в Националната карта",
                SectionKind::MapServices,
                Some("I"),
                "Социални услуги, планирани в Националната карта",
            ),
            (
                "2. Социални услуги, финансирани от общинския бюджет",
                SectionKind::MunicipalServices,
                Some("2"),
                "Социални услуги, финансирани от общинския бюджет",
            ),
            (
                "Социални услуги, финансирани от държавния бюджет",
                SectionKind::MapServices,
                None,
                "Социални услуги, финансирани от държавния бюджет",
            ),
        ] {
            let found = heading_of(text, Place::default());
            let found = found.as_ref().map(|heading| (heading.kind, heading.number.as_deref(), heading.title.as_str()));
            assert_eq!(found, Some((kind, number, title)), "{text}");
        }
        assert_eq!(kind_of("Домашен патронаж"), None);
    }
}
