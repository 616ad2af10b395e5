//! Whether two names mean the same service of a strategy: "ДСХ „Кенана“" in one table, "Дом за стари хора" in another.

use crate::letters::small_letters;

use crate::words::{SmallText, any_phrase};

/// The kind of a service and whom it is for, as far as the name says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Named {
    pub kind: &'static str,
    groups: Vec<&'static str>,
}

/// Kinds of services of the time of strategies, with the words and abbreviations that name them.
const KINDS: &[(&str, &[&str])] = &[
    ("family-type centre", &["цент* за наста*", "цнст*"]),
    ("community support", &["цент* за обществена подкрепа", "цоп"]),
    ("crisis centre", &["кризис* цент*"]),
    ("community centre", &["общност* цент*"]),
    ("day centre", &["дневен* цент*", "дневн* цент*", "дцсх", "дцдву", "дцвху", "дцду", "дцвсх"]),
    ("rehabilitation", &["рехабилитация и интеграция", "цсри"]),
    ("supervised home", &["наблюдаван* жилищ*"]),
    ("transitional home", &["преходн* жилищ*"]),
    ("protected home", &["защитен* жилищ*"]),
    ("home patronage", &["социал* патронаж*"]),
    ("canteen", &["обществен* трапезари*"]),
    ("home for old people", &["дом* за стари хора", "дсх"]),
    ("home for adults", &["дом* за възрастни", "дом* за пълнолетни", "двсу", "двхсн", "двхс", "двуи"]),
    ("home for babies", &["дом* за медико", "дмсгд"]),
    ("home for children", &["дом* за деца", "ддлрг"]),
    ("foster care", &["приемна* грижа*"]),
    ("personal assistant", &["личен* асистент*"]),
    ("social assistant", &["социал* асистент*"]),
    ("home helper", &["домаш* помощни*"]),
    ("mother and baby", &["майка и бебе"]),
    ("mediators", &["здрав* медиатор*"]),
    ("early intervention", &["цент* за ранна интервенция", "цент* за ранно детско"]),
    ("temporary accommodation", &["временно настаняване", "приют*"]),
];

const GROUPS: &[(&str, &[&str])] = &[
    ("without disabilities", &["без увреждан*"]),
    ("with disabilities", &["с увреждан*", "с и без увреждан*", "цнстдму"]),
    ("mental illness", &["психичн*", "деменция", "умствена"]),
    ("senses", &["сетивн*"]),
    ("old people", &["стари", "пенсионер*"]),
    ("children", &["деца*", "младежи*", "децата", "цнстдму"]),
];

impl Named {
    /// The service that a text names first, if it is of a known kind.
    pub fn in_text(text: &str) -> Option<Self> {
        Self::all_in(text).into_iter().next()
    }

    /// The services that a text names, each kind once, in order.
    pub fn all_in(text: &str) -> Vec<Self> {
        let small = SmallText::of(text);
        let found = KINDS.iter().filter_map(|(kind, patterns)| Some((small.any_phrase(patterns)?, *kind)));
        let mut found: Vec<((usize, usize), &'static str)> = found.collect();
        found.sort_by_key(|((from, until), _)| (*from, std::cmp::Reverse(*until)));
        found
            .into_iter()
            .map(|((from, _), kind)| {
                // Whom it is for stands right after the name.
                let after: String = text.get(from..).unwrap_or_default().chars().take(90).collect();
                let stretch = after.split(['.', ';', '–', '/', '(']).next().unwrap_or_default();
                let stretch = SmallText::of(stretch);
                let groups = GROUPS.iter().filter(|(_, patterns)| stretch.any_phrase(patterns).is_some());
                Self { kind, groups: groups.map(|(group, _)| *group).collect() }
            })
            .collect()
    }

    /// Whether both are one service: the same kind, and what they say of its users does not exclude each other.
    pub fn is_like(&self, other: &Self) -> bool {
        let within = |a: &[&str], b: &[&str]| a.iter().all(|group| b.contains(group));
        self.kind == other.kind && (within(&self.groups, &other.groups) || within(&other.groups, &self.groups))
    }
}

/// The numbers of a printed capacity: "15 + 15" is 15, 15 and together 30; "МД" and a dash are none.
pub(crate) fn numbers(printed: &str) -> Vec<f64> {
    let digits = |text: &str| -> Vec<f64> {
        text.split(|c: char| !c.is_ascii_digit()).filter_map(|number| number.parse().ok()).collect()
    };
    let mut found = digits(printed);
    if found.len() > 1 {
        found.push(found.iter().sum());
    }
    found
}

/// The capacity that a sentence states, with its place: "капацитет 40", "капацитетът на ДСХ е 160", "92 потребителя".
pub(crate) fn stated(text: &str) -> Option<(Vec<f64>, usize, usize)> {
    let all = crate::words::tokens(text);
    let at = all.iter().position(|token| small_letters(token.text).starts_with("капацитет"))?;
    let first = all.get(at)?;
    for (distance, token) in all.iter().skip(at + 1).take(6).enumerate() {
        let number = token.text.parse::<f64>().ok().filter(|_| token.text.len() <= 3);
        if let Some(number) = number {
            let mut numbers = vec![number];
            let mut until = token.until;
            if let Some(next) = all.get(at + 2 + distance) {
                let gap = text.get(token.until..next.from).unwrap_or_default();
                if let (true, Ok(second)) = (gap.trim() == "+", next.text.parse::<f64>()) {
                    numbers.extend([second, number + second]);
                    until = next.until;
                }
            }
            return Some((numbers, first.from, until));
        }
        // "Капацитет на центъра за децата 38" is a part of the places.
        if any_phrase(token.text, &["деца*", "възрастни", "тях", "жени"]).is_some() {
            return None;
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn like(one: &str, other: &str) -> bool {
        Named::in_text(one).unwrap().is_like(&Named::in_text(other).unwrap())
    }

    #[test]
    fn names_are_matched() {
        assert!(like("ДСХ „Здравец“ гр. Речна", "Дом за стари хора (ДСХ) ДДД"));
        assert!(like("Общностен център гр. Речна", "Общностен център за деца в риск"));
        assert!(!like("Дневен център за стари хора", "Дневен център за деца и възрастни с увреждания"));
        assert!(!like("Център за настаняване от семеен тип за деца без увреждания", "ЦНСТ за деца с увреждания"));
    }

    #[test]
    fn capacities_are_read() {
        assert_eq!(numbers("15 + 15"), [15.0, 15.0, 30.0]);
        assert!(numbers("МД").is_empty());
        assert_eq!(stated("с капацитет 14+14 места").unwrap().0, [14.0, 14.0, 28.0]);
        assert_eq!(stated("Капацитетът на ДСХ е 160 потребителя").unwrap().0, [160.0]);
        assert!(stated("Капацитет на центъра за децата 38 места").is_none());
    }
}
