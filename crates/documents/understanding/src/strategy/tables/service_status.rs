//! The status of a service in the words of the summary table.

use opora_domain::strategies::ServiceStatus;

use crate::matching::{Token, tokens};

const CLOSING: &[&str] = &["закри", "прекрат"];
const TRANSFORMING: &[&str] = &["трансформ", "преобраз", "преструктур", "реформ"];
const EXPANDING: &[&str] = &["разшир", "увелич", "нарастван"];
const CONTINUING: &[&str] = &["продълж", "предълж", "запазв", "поддърж", "изпълнява", "функциониращ"];
const NEW: &[&str] =
    &["нова", "ново", "новоразкр", "разкри", "откри", "създав", "изгражд", "планиран", "стартир", "старт"];
const EXISTING: &[&str] = &["налич", "съществув", "действащ", "реализиран"];

/// The status that a text tells. A service that exists and is to be changed has the status of its change; one that
/// comes only under a condition is conditional.
pub(crate) fn status_of(text: &str) -> Option<ServiceStatus> {
    let words = tokens(text);
    // A space may cut a word ("разши ряване").
    let joined: Vec<String> = words
        .windows(2)
        .filter_map(|pair| match pair {
            [one, other] => Some(format!("{}{}", one.folded, other.folded)),
            _ => None,
        })
        .collect();
    let has = |stems: &[&str]| {
        words.iter().any(|token| token.has_any_stem(stems))
            || joined.iter().any(|word| stems.iter().any(|stem| word.starts_with(stem)))
    };
    let first = words.iter().find(|token| token.has_any_stem(EXISTING) || token.has_any_stem(NEW));
    let exists = first.is_some_and(|token| token.has_any_stem(EXISTING));
    let is_new = first.is_some_and(|token| ["нова", "ново", "нови"].contains(&token.folded.as_str()));
    if is_new {
        return Some(ServiceStatus::New);
    }
    if !exists && conditional(&words) {
        return Some(ServiceStatus::Conditional);
    }
    let unchanged = words.windows(2).any(|pair| {
        pair.first().is_some_and(|token| token.is_word("без"))
            && pair.get(1).is_some_and(|token| token.has_stem("пром"))
    });
    if unchanged {
        return Some(ServiceStatus::Continuing);
    }
    if has(CLOSING) {
        Some(ServiceStatus::Closing)
    } else if has(TRANSFORMING) {
        Some(ServiceStatus::Transforming)
    } else if has(EXPANDING) {
        Some(ServiceStatus::Expanding)
    } else if has(CONTINUING) {
        Some(ServiceStatus::Continuing)
    } else if exists {
        Some(ServiceStatus::Existing)
    } else if has(NEW) {
        Some(ServiceStatus::New)
    } else {
        None
    }
}

/// Whether a text makes the service depend on money or another condition: "при възможност", "при осигурено финансиране".
fn conditional(words: &[Token]) -> bool {
    words.iter().enumerate().any(|(place, token)| {
        let next = words.get(place + 1..).unwrap_or_default().iter().take(3);
        token.is_word("при")
            && next.clone().any(|token| {
                token.has_any_stem(&["възможност", "осигур", "наличие", "финансир", "одобр", "необходимост", "интерес"])
            })
            || token.is_word("ако")
            || token.has_stem("условн")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_tell_the_status() {
        for (text, status) in [
            ("Налична", Some(ServiceStatus::Existing)),
            ("Съществуваща услуга", Some(ServiceStatus::Existing)),
            ("Налична – продължаване на дейността", Some(ServiceStatus::Continuing)),
            ("Съществуваща, без промяна", Some(ServiceStatus::Continuing)),
            ("Налична, планирано разширение от 2027 г.", Some(ServiceStatus::Expanding)),
            ("Налична, трансформиране в център", Some(ServiceStatus::Transforming)),
            ("Нова, чрез трансформация на дома", Some(ServiceStatus::New)),
            ("За закриване през 2028 г.", Some(ServiceStatus::Closing)),
            ("При възможност за финансиране да се разкрие", Some(ServiceStatus::Conditional)),
            ("Налична, за разши ряване", Some(ServiceStatus::Expanding)),
            ("Планирана за 2028 г.", Some(ServiceStatus::New)),
            ("–", None),
        ] {
            assert_eq!(status_of(text), status, "{text}");
        }
    }
}
