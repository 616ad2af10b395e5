//! Whether two names mean the same service of a strategy: "ДСХ „Кенана“" in one table, "Дом за стари хора" in another.

use opora_domain::strategies::StrategyService;

use crate::letters::small_letters;

use super::wording::root;
use crate::words::{SmallText, Word, any_phrase, tokens, words};

/// The kind of a service, whom it is for and where it is, as far as the name says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Named {
    pub kind: &'static str,
    groups: Vec<&'static str>,
    /// The roots of the towns and villages right behind the name: "ЦСРИ – Речна" is another one than "ЦСРИ – Вишна".
    towns: Vec<String>,
    /// Which one of several it is: "второ защитено жилище", "Защитено жилище № 2".
    which: Option<usize>,
    /// Whether the name stands for several: "защитени жилища".
    pub several: bool,
    /// Where the name stands in the text, in bytes.
    pub from: usize,
    pub until: usize,
}

/// Kinds of services of the time of strategies, with the words and abbreviations that name them.
const KINDS: &[(&str, &[&str])] = &[
    ("family-type centre", &["цент* за наста*", "цнст*"]),
    ("community support", &["цент* за обществена подкрепа", "цоп"]),
    ("crisis centre", &["кризис* цент*"]),
    ("community centre", &["общност* цент*"]),
    ("day centre", &["дневен* цент*", "дневн* цент*", "дцсх", "дцдву", "дцвху", "дцду", "дцвсх"]),
    ("rehabilitation", &["рехабилитация и интеграция", "цент* за социална рехабилитация", "цсри"]),
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
    ("assistants", &["асистентск* подкреп*"]),
    ("personal assistant", &["личен* асистент*"]),
    ("social assistant", &["социал* асистент*"]),
    ("home helper", &["домаш* помощни*"]),
    ("mother and baby", &["майка и бебе"]),
    ("mediators", &["здрав* медиатор*"]),
    ("early intervention", &["цент* за ранна интервенция", "цент* за ранно детско"]),
    (
        "dementia",
        &[
            "цент* за грижа за лица с деменция",
            "цент* за грижа за хора с деменция",
            "цент* за лица с деменция",
            "цент* за хора с деменция",
        ],
    ),
    ("temporary accommodation", &["временно настаняване", "приют*"]),
];

const GROUPS: &[(&str, &[&str])] = &[
    ("without disabilities", &["без увреждан*"]),
    ("with disabilities", &["с увреждан*", "с и без увреждан*", "цнстдму"]),
    ("mental illness", &["психичн*", "деменция", "умствена"]),
    ("senses", &["сетивн*"]),
    ("adults", &["пълнолетни*"]),
    ("old people", &["стари", "пенсионер*"]),
    ("children", &["деца*", "младежи*", "децата", "цнстдму"]),
];

impl Named {
    /// The service that a text names first, if it is of a known kind.
    pub fn in_text(text: &str) -> Option<Self> {
        Self::all_in(text).into_iter().next()
    }

    /// The service of a row of the summary table: where its name says no town, its place does.
    pub fn of_row(service: &StrategyService) -> Option<Self> {
        let mut named = Self::in_text(service.name.as_deref()?)?;
        if named.towns.is_empty() {
            named.towns = service.location.as_deref().map(towns).unwrap_or_default();
        }
        Some(named)
    }

    /// The services that a text names, each kind once, in order.
    pub fn all_in(text: &str) -> Vec<Self> {
        let small = SmallText::of(text);
        let found = KINDS.iter().filter_map(|(kind, patterns)| Some((small.any_phrase(patterns)?, *kind)));
        let mut found: Vec<((usize, usize), &'static str)> = found.collect();
        found.sort_by_key(|((from, until), _)| (*from, std::cmp::Reverse(*until)));
        found
            .into_iter()
            .map(|((from, until), kind)| {
                // Whom it is for stands right after the name.
                let after: String = text.get(from..).unwrap_or_default().chars().take(90).collect();
                let stretch = after.split(['.', ';', '–', '/', '(']).next().unwrap_or_default();
                let stretch = SmallText::of(stretch);
                let groups = GROUPS.iter().filter(|(_, patterns)| stretch.any_phrase(patterns).is_some());
                Self {
                    kind,
                    groups: groups.map(|(group, _)| *group).collect(),
                    towns: towns(text.get(until..).unwrap_or_default()),
                    which: which(text, from, until),
                    several: words(text.get(from..until).unwrap_or_default()).iter().any(is_plural),
                    from,
                    until,
                }
            })
            .collect()
    }

    /// Whether both are one service: the same kind, and what they say of its users and its place does not exclude each
    /// other.
    pub fn is_like(&self, other: &Self) -> bool {
        let within = |a: &[&str], b: &[&str]| a.iter().all(|group| b.contains(group));
        let same_town = self.towns.is_empty()
            || other.towns.is_empty()
            || self.towns.iter().any(|town| other.towns.iter().any(|other| other == town));
        let same_number = self.which.zip(other.which).is_none_or(|(one, other)| one == other);
        self.kind == other.kind
            && same_town
            && same_number
            && (within(&self.groups, &other.groups) || within(&other.groups, &self.groups))
    }
}

impl Named {
    /// Whether both are one kind of service for the same people, and in other towns.
    pub fn is_elsewhere(&self, other: &Self) -> bool {
        let without_towns = |named: &Self| Self { towns: Vec::new(), ..named.clone() };
        let told = !self.towns.is_empty() && !other.towns.is_empty();
        told && !self.is_like(other) && without_towns(self).is_like(&without_towns(other))
    }
}

/// The towns in the words behind a name: after a dash or "гр.", up to the next mark.
fn towns(after: &str) -> Vec<String> {
    let near: String = after.chars().take(80).collect();
    let end = near.find([',', ';', '(', '/', ':', '\n']).unwrap_or(near.len());
    let near = near.get(..end).unwrap_or_default();
    let all = words(near);
    let mut found = Vec::new();
    let mut before: Option<&Word<'_>> = None;
    for word in &all {
        let gap = near.get(before.map_or(0, |before| before.until)..word.from).unwrap_or_default();
        let small = before.map(|before| small_letters(before.text)).unwrap_or_default();
        let shortened = matches!(small.as_str(), "гр" | "с");
        if gap.contains('.') && !shortened {
            break;
        }
        let announced = gap.contains(['–', '—']) || gap.trim() == "-";
        let of_place = shortened && gap.starts_with('.') || matches!(small.as_str(), "гр" | "град" | "село");
        if (announced || of_place) && is_proper(word.text) {
            found.push(root(word.text));
        }
        before = Some(word);
    }
    found
}

fn is_proper(word: &str) -> bool {
    word.chars().count() > 2 && word.starts_with(char::is_uppercase) && word.chars().skip(1).all(char::is_lowercase)
}

/// "второ защитено жилище", "Защитено жилище № 2": which of several.
fn which(text: &str, from: usize, until: usize) -> Option<usize> {
    const ORDINALS: &[(&str, usize)] =
        &[("първ", 1), ("втор", 2), ("трет", 3), ("четвърт", 4), ("пет", 5), ("шест", 6)];
    let behind: String = text.get(until..).unwrap_or_default().chars().take(60).collect();
    let mark = behind.find('№').filter(|mark| !behind.get(..*mark).is_some_and(|gap| gap.contains(['.', ';', ','])));
    if let Some(mark) = mark {
        let number = tokens(behind.get(mark..)?).first().and_then(|token| token.text.parse().ok());
        return number.filter(|number| *number < 20);
    }
    let before = words(text.get(..from)?);
    let last = before.last().filter(|last| text.get(last.until..from).is_some_and(|gap| gap.trim().is_empty()))?;
    let small = small_letters(last.text);
    let endings = ["и", "а", "о", "я", "ия", "ият", "ата", "ото", "ти", "та", "то", "тия", "тият", "тата", "тото"];
    ORDINALS
        .iter()
        .find(|(begin, _)| small.strip_prefix(begin).is_some_and(|end| endings.contains(&end)))
        .map(|(_, number)| *number)
}

fn is_plural(word: &Word<'_>) -> bool {
    const PLURALS: &[&str] = &["жилища", "жилищата", "центрове", "центровете", "домове", "домовете"];
    PLURALS.contains(&small_letters(word.text).as_str())
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

/// The capacity that a change leads to: "увеличаване на местата от 30 на 40", "на потребителите до 60".
pub(crate) fn changed(text: &str) -> Option<(Vec<f64>, usize, usize)> {
    let all = tokens(text);
    let begins = |token: &Word<'_>, roots: &[&str]| {
        let small = small_letters(token.text);
        roots.iter().any(|root| small.starts_with(root))
    };
    let change = all.iter().position(|token| begins(token, &["увелич", "намал", "разшир"]))?;
    let counted =
        all.iter().skip(change).position(|token| begins(token, &["мест", "потребител", "капацитет"]))? + change;
    let from = all.get(change)?.from;
    for (index, token) in all.iter().enumerate().skip(counted + 1) {
        if text.get(from..token.from)?.contains(['.', ';']) {
            return None;
        }
        let Some(places) = places(text, token) else { continue };
        let before = |back: usize| index.checked_sub(back).and_then(|at| all.get(at)).map_or("", |token| token.text);
        let from_number = index.checked_sub(2).and_then(|at| all.get(at)).and_then(|token| self::places(text, token));
        let led_to = before(1) == "до" || before(1) == "на" && from_number.is_some() && before(3) == "от";
        if led_to {
            return Some((vec![places], from, token.until));
        }
    }
    None
}

/// The places that a service has: "разполага със 130 места", "е с 24 места".
pub(crate) fn offered(text: &str) -> Option<(Vec<f64>, usize, usize)> {
    const HAS: &[&str] = &["разполага", "разполагат", "предлага", "осигурява"];
    let all = tokens(text);
    let verb = all.iter().position(|token| HAS.contains(&small_letters(token.text).as_str()))?;
    let [with, number, noun] = all.get(verb + 1..verb + 4)? else { return None };
    let places = places(text, number).filter(|_| matches!(with.text, "с" | "със" | "общо"))?;
    let counted = small_letters(noun.text).starts_with("мест");
    counted.then(|| (vec![places], number.from, noun.until))
}

/// A number of places: no year and no share.
fn places(text: &str, token: &Word<'_>) -> Option<f64> {
    let behind = text.get(token.until..).unwrap_or_default().trim_start();
    let other = behind.starts_with(['%', 'г', ',']) && behind.chars().nth(1).is_some_and(|next| !next.is_whitespace());
    token.text.parse().ok().filter(|_| token.text.len() <= 3 && !behind.starts_with('%') && !other)
}

/// The capacity that a sentence states, with its place: "капацитет 40", "капацитетът на ДСХ е 160", "92 потребителя".
pub(crate) fn stated(text: &str) -> Option<(Vec<f64>, usize, usize)> {
    let all = crate::words::tokens(text);
    let at = all.iter().position(|token| small_letters(token.text).starts_with("капацитет"))?;
    let first = all.get(at)?;
    for (distance, token) in all.iter().skip(at + 1).take(6).enumerate() {
        let number = token.text.parse::<f64>().ok().filter(|_| token.text.len() <= 3);
        if let Some(number) = number {
            // "Капацитета от 70 на 45": what it was before says nothing of what is planned.
            if let Some(changed) = all
                .get(at + distance)
                .filter(|before| before.text == "от")
                .and_then(|_| changed_to(text, &all, at + 1 + distance))
            {
                return Some((vec![changed.0], first.from, changed.1));
            }
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

/// The second number of "от 70 на 45" or "от 70 места на 45".
fn changed_to(text: &str, all: &[Word<'_>], first: usize) -> Option<(f64, usize)> {
    let until =
        (first + 1..first + 4).find(|at| all.get(*at).is_some_and(|token| matches!(token.text, "на" | "до")))?;
    let token = all.get(until + 1)?;
    Some((places(text, token)?, token.until))
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
        assert!(!like("ЦСРИ – Речна", "Център за социална рехабилитация и интеграция – гр. Вишна"));
        assert!(like("ЦСРИ – Речна", "Център за социална рехабилитация и интеграция гр. Речна"));
        assert!(like("Разкриване на второ защитено жилище", "Защитено жилище № 2"));
        assert!(!like("Разкриване на второто защитено жилище", "Защитено жилище № 1"));
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
        assert_eq!(stated("намаляване на капацитета от 70 на 45 места").unwrap().0, [45.0]);
        assert_eq!(changed("Увеличаване на местата в ЦСРИ от 30 на 40 от 2014 г.").unwrap().0, [40.0]);
        assert_eq!(changed("Увеличаване на потребителите на патронажа до 200 от 2024 г.").unwrap().0, [200.0]);
        assert!(changed("Увеличаване на местата до 2014 г.").is_none());
        assert!(changed("Увеличаване на местата до 20 % от нуждите").is_none());
    }
}
