//! The status of a service and the year in which it opens, from the sentences that tell them.

use opora_domain::planning::Status;

use super::dates::{month_of, year_of};
use crate::matching::{Token, TokenKind, tokens};
use crate::vocabulary::services::{BECOMING_VERBS, OPENING_STEMS, SERVICE_SUBJECTS, STATUS_WORDS, WHOLE_STEMS};

/// What a text says of the status, with the span of the words that say it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct FoundStatus {
    pub(crate) status: Status,
    pub(crate) start: u32,
    pub(crate) end: u32,
}

/// The parts of a text that end with a full stop, semicolon or line; a stop after an abbreviation ends nothing.
pub(crate) fn sentences(tokens: &[Token]) -> Vec<&[Token]> {
    let mut parts = Vec::new();
    let mut first = 0;
    for (place, token) in tokens.iter().enumerate() {
        let before = place.checked_sub(1).and_then(|before| tokens.get(before));
        let next = tokens.get(place + 1);
        // "гр.", "т. 1." are abbreviated; a sign before the stop is not: "14,7 %. От тях", "„Радост“. В него".
        let abbreviated = before.is_some_and(|before| {
            before.kind != TokenKind::Sign
                && (before.text.chars().count() <= 2 || before.is_word("год") || before.is_word("бр"))
        });
        let ends = token.is_sign(";!")
            || token.is_sign(".")
                && next.is_none_or(|next| {
                    next.begins_with_capital()
                        && (!abbreviated || next.spaced && before.is_some_and(|before| before.folded.starts_with('г')))
                });
        if ends {
            parts.extend(tokens.get(first..=place));
            first = place + 1;
        }
    }
    parts.extend(tokens.get(first..).filter(|rest| !rest.is_empty()));
    parts
}

/// The status that the sentences of a description tell; an expansion outweighs that the service goes on.
pub(crate) fn status_in_text(text: &str) -> Option<FoundStatus> {
    let tokens = tokens(text);
    let mut found: Option<FoundStatus> = None;
    for sentence in sentences(&tokens) {
        found = found.or_else(|| goes_on(sentence));
        if let Some(status) = becomes(sentence)
            && found.is_none_or(|old| old.status == Status::Continuing && status.status != Status::Continuing)
        {
            found = Some(status);
            continue;
        }
        let starts = sentence_starts(sentence);
        for start in starts {
            let Some(rest) = sentence.get(start..) else { continue };
            let bulleted = start
                .checked_sub(1)
                .and_then(|before| sentence.get(before))
                .is_some_and(|before| before.is_sign("-–—•·▪"));
            // An entry of a list is one activity of the service, unless it speaks of the service as a whole.
            if bulleted && !rest.iter().take(8).any(|token| token.has_any_stem(WHOLE_STEMS)) {
                continue;
            }
            if let Some(status) = status_of_sentence(rest) {
                let replaces = found.is_none_or(|old| {
                    old.status == Status::Continuing
                        && status.status != Status::Continuing
                        && status.status != Status::New
                });
                if replaces {
                    found = Some(status);
                }
                break;
            }
        }
    }
    found
}

/// Where a statement may begin inside a sentence: at its start, and at a capital word in its midst (a lost full stop).
fn sentence_starts(sentence: &[Token]) -> Vec<usize> {
    let mut starts = Vec::new();
    let mut previous: Option<&Token> = None;
    for (place, token) in sentence.iter().enumerate() {
        let opens = previous.is_none_or(|previous| {
            previous.is_sign("-–—•:.(")
                || token.begins_with_capital()
                    && token.text.chars().skip(1).all(char::is_lowercase)
                    && !previous.is_sign("„“\"”«")
        });
        if opens && token.kind == TokenKind::Word {
            starts.push(place);
        }
        previous = Some(token);
    }
    starts
}

/// `…, продължава.`, `услугата продължава …`: what goes on by itself, also behind what it is.
fn goes_on(sentence: &[Token]) -> Option<FoundStatus> {
    let place = sentence.iter().position(|token| token.is_word("продължава") || token.is_word("продължават"))?;
    let token = sentence.get(place)?;
    let ends = sentence.get(place + 1..)?.iter().all(|token| token.is_sign(".;!"));
    let before = place.checked_sub(1).and_then(|before| sentence.get(before));
    let service = before.is_some_and(|before| before.has_any_stem(SERVICE_SUBJECTS));
    let apart = before.is_none_or(|before| before.is_sign(",–-:("));
    (service || ends && apart).then_some(FoundStatus { status: Status::Continuing, start: token.start, end: token.end })
}

/// `Домът се закрива от 1 юли`, `капацитетът се увеличава`, `предвижда се разкриване на …`: what happens to the
/// service by the verb of a whole sentence. An entry of a list, and what happens inside of a service, is none.
fn becomes(sentence: &[Token]) -> Option<FoundStatus> {
    let first = sentence.iter().find(|token| token.kind == TokenKind::Word)?;
    let listed = sentence.first().is_some_and(|token| token.is_sign("-–—•·▪"));
    let found = sentence.iter().enumerate().find_map(|(place, token)| {
        let verb = BECOMING_VERBS.iter().find(|verb| token.has_any_stem(verb.stems))?;
        let near = |from: usize, to: usize| sentence.get(from..to.min(sentence.len())).unwrap_or_default();
        let before = near(place.saturating_sub(4), place);
        let passive = before.iter().rev().take(2).any(|token| token.is_word("се"))
            || near(place + 1, place + 2).iter().any(|token| token.is_word("се"))
            || before.iter().any(|token| ["бъде", "бъдат"].contains(&token.folded.as_str()));
        let foreseen = before.iter().any(|token| token.has_any_stem(&["предвижд", "предвид", "предсто", "планира"]));
        if !(passive || foreseen) {
            return None;
        }
        let subject = |token: &Token| token.has_any_stem(verb.subjects);
        // What stands before the verb is its subject unless a preposition leads to it ("в центъра се открива клуб").
        let leading = near(0, place);
        let led = leading
            .first()
            .is_some_and(|token| ["в", "във", "към", "при", "на", "за", "по"].contains(&token.folded.as_str()));
        let apart = leading.iter().rposition(|token| token.is_sign(",;:–—-(")).map_or(0, |sign| sign + 1);
        let follows = near(place + 1, place + 6);
        let subject_before = !led && leading.get(apart..).unwrap_or_default().iter().take(6).any(subject);
        let clause = leading.get(apart..).unwrap_or_default();
        let timed = clause.first().is_some_and(|token| ["от", "през", "до", "след"].contains(&token.folded.as_str()));
        let subject_behind = (foreseen || timed || clause.len() <= 3) && follows.iter().any(subject);
        (subject_before || subject_behind).then_some(verb.status)
    });
    let unchanged = || {
        let kept = sentence.windows(2).any(|pair| match pair {
            [one, other] => {
                one.is_word("без") && other.has_any_stem(&["промян", "промен"])
                    || one.is_word("не")
                        && other.is_word("се")
                        && sentence.iter().any(|token| token.has_any_stem(&["променя", "промени"]))
                    || one.is_word("се") && other.has_stem("запаз")
                    || one.has_stem("запаз") && other.is_word("се")
                    || one.is_word("остава") && other.has_stem("непром")
            }
            _ => false,
        });
        let of_service = sentence.iter().any(|token| token.has_any_stem(&["капацит", "мест", "услуг", "потребител"]));
        let ends = sentence.iter().rev().find(|token| token.kind == TokenKind::Word);
        let alone = ends.is_some_and(|token| token.has_any_stem(&["промян", "промен"]));
        (kept && (of_service || alone)).then_some(Status::Continuing)
    };
    let status = found.or_else(unchanged).filter(|_| !listed)?;
    Some(FoundStatus { status, start: first.start, end: sentence.last()?.end })
}

fn status_of_sentence(sentence: &[Token]) -> Option<FoundStatus> {
    let first = sentence.first()?;
    let near = sentence.get(1..sentence.len().min(8)).unwrap_or_default();
    let word = STATUS_WORDS.iter().find(|word| {
        let stands_alone = word.with.is_empty() || near.iter().any(|token| token.has_any_stem(word.with));
        first.has_stem(word.first)
            && stands_alone
            && !(word.first == "нова" && near.first().is_some_and(|next| next.begins_with_capital()))
    })?;
    Some(FoundStatus { status: word.status, start: first.start, end: sentence.last()?.end })
}

/// What changes a service that exists, the weightier first.
const CHANGES: &[(Status, &[&str])] = &[
    (Status::Transforming, &["трансформ", "преобраз", "реформир"]),
    (Status::Closing, &["закрива", "закрит", "прекратява"]),
    (Status::Expanding, &["разширя", "увелич"]),
];

/// The status that a cell of its own tells.
pub(crate) fn status_of_cell(text: &str) -> Option<Status> {
    let tokens = tokens(text);
    let by_sentence = status_in_text(text).map(|found| found.status);
    // "съществуваща, увеличаване на …": what changes outweighs that it exists.
    let changed = tokens.iter().enumerate().find_map(|(place, token)| {
        let after_comma = place > 0 && tokens.get(place - 1).is_some_and(|before| before.is_sign(",–-/("));
        let rest = tokens.get(place..).filter(|_| after_comma && token.text.chars().count() > 3)?;
        status_of_sentence(rest)
            .map(|found| found.status)
            .filter(|status| matches!(status, Status::Expanding | Status::Transforming | Status::Closing))
    });
    // "действаща услуга, разширява се от …": in a cell of its own the verb needs no subject.
    let changed = changed.or_else(|| {
        CHANGES.iter().find_map(|(status, stems)| {
            let told = |(place, token): (usize, &Token)| {
                let before = tokens.get(place.saturating_sub(2)..place).unwrap_or_default();
                let denied = before.iter().any(|before| before.is_word("не") || before.is_word("без"));
                token.has_any_stem(stems) && !denied
            };
            tokens.iter().enumerate().any(told).then_some(*status)
        })
    });
    if let (Some(changed), None | Some(Status::Continuing)) = (changed, by_sentence) {
        return Some(changed);
    }
    by_sentence.or_else(|| {
        tokens.iter().find_map(|token| {
            STATUS_WORDS.iter().find(|word| token.has_stem(word.first) && word.first != "без").map(|word| word.status)
        })
    })
}

/// The year in which a new service opens: `Нова от 2021 год.`, `разкриване през 2026 г.`.
pub(crate) fn opening_year(text: &str) -> Option<(u16, u32, u32)> {
    let tokens = tokens(text);
    let found = status_in_text(text).filter(|found| found.status == Status::New)?;
    let sentence: Vec<&Token> =
        tokens.iter().filter(|token| token.start >= found.start && token.end <= found.end).collect();
    introduced_year(&sentence)
        .or_else(|| {
            // "Разкриване на център. Нова от 2021 г. с капацитет …"
            sentences(&tokens).iter().find_map(|sentence| {
                let told = status_of_sentence(sentence).filter(|told| told.status == Status::New)?;
                introduced_year(&sentence.iter().filter(|token| token.start >= told.start).collect::<Vec<_>>())
            })
        })
        .or_else(|| {
            // "Нова услуга …; начало 1 юли 2020 г.", "стартира през м. март 2020 г."
            sentences(&tokens).iter().find_map(|sentence| {
                let start = sentence.iter().position(|token| token.has_any_stem(OPENING_STEMS))?;
                let rest: Vec<&Token> = sentence.get(start..)?.iter().take(12).collect();
                introduced_year(&rest)
            })
        })
        .or_else(|| {
            // "… от м. юли 2017 г. – настаняване": the only date that a new service begins with.
            let all: Vec<&Token> = tokens.iter().collect();
            let mut starts = all.iter().enumerate().filter_map(|(place, token)| {
                let from = token.is_word("от") && !all.get(place + 1)?.is_word("до");
                let month = all.get(place + 1..place + 4)?.iter().any(|token| month_of(token).is_some());
                introduced_year(all.get(place..all.len().min(place + 6))?).filter(|_| from && month)
            });
            starts.next().filter(|_| starts.next().is_none())
        })
}

fn introduced_year(sentence: &[&Token]) -> Option<(u16, u32, u32)> {
    sentence.iter().enumerate().find_map(|(place, token)| {
        let year = year_of(token)?;
        let before = place.checked_sub(1).and_then(|before| sentence.get(before))?;
        let introduced = before.is_word("от")
            || before.is_word("през")
            || before.is_word("в")
            || before.is_sign(".")
            || before.has_stem("годин")
            || month_of(before).is_some();
        introduced.then_some((year, token.start, token.end))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_tell_the_status() {
        for (text, expected) in [
            ("Грижа за деца. Продължаване на дейността - капацитет 20 места.", Some(Status::Continuing)),
            (
                "Продължаване на дейността - 20 места. Увеличаване на капацитета от 2021 г. от 20 на 30 места.",
                Some(Status::Expanding),
            ),
            ("Подслон на лица. Нова от 2021 год. с капацитет 4 места.", Some(Status::New)),
            ("в среда, близка до семейната Нова от 2021 год. с капацитет 15 места.", Some(Status::New)),
            ("Разкриване на дневен център за 20 лица", Some(Status::New)),
            ("Закриване на дома", Some(Status::Closing)),
            ("Трансформиране на дома в център", Some(Status::Transforming)),
            ("Разширяване на комплекса от социални услуги.", None),
            ("Гарантиране на контрола при планиране, разкриване и управление", None),
            ("Развитие на нови умения", None),
            ("Продължава без промяна", Some(Status::Continuing)),
            ("Дневни грижи. Капацитет – 26 потребители, продължава.", Some(Status::Continuing)),
            ("Подкрепа до шест месеца. Капацитет 10 места, услугата продължава.", Some(Status::Continuing)),
            ("Продължава. Капацитет 60 потребители", Some(Status::Continuing)),
            ("Доставка на храна. Разширяване с още 20 от м. октомври.", Some(Status::Expanding)),
            ("Лечението продължава и в дома", None),
            ("- Разкриване на подготвителни класове; - Осигуряване на учебници.", None),
            ("Обхваща: - Продължаване на обучението в училище; - Разкриване на занимални.", None),
            ("- Ремонт на сградата; - Нова услуга с капацитет 20 места от м. юли.", Some(Status::New)),
            ("Домът се закрива от 1 юли; децата се преместват.", Some(Status::Closing)),
            ("Дневни грижи. От 1 март се увеличава капацитетът.", Some(Status::Expanding)),
            ("Капацитетът от 60 места се запазва.", Some(Status::Continuing)),
            ("Обслужват се 130 лица, капацитет 130 места, без промяна.", Some(Status::Continuing)),
            ("Предвижда се разкриване на център с 20 места.", Some(Status::New)),
            ("Предвижда се услугата да бъде закрита.", Some(Status::Closing)),
            ("Капацитетът ще бъде увеличен с 10 места.", Some(Status::Expanding)),
            ("В центъра се открива клуб по рисуване.", None),
            ("Децата се запазват от насилие.", None),
            ("Всяка година се откриват нови случаи.", None),
        ] {
            assert_eq!(status_in_text(text).map(|found| found.status), expected, "{text}");
        }
    }

    #[test]
    fn cells_tell_the_status() {
        for (text, expected) in [
            ("съществуваща", Some(Status::Continuing)),
            ("Нова", Some(Status::New)),
            ("нова - 2026 г.", Some(Status::New)),
            ("разширяване на капацитета", Some(Status::Expanding)),
            ("съществуваща, увеличаване на броя от 20 на 28", Some(Status::Expanding)),
            ("действаща услуга, разширява се от 01.04.2021 г.", Some(Status::Expanding)),
            ("действаща, намалява капацитета си и се преобразува в център", Some(Status::Transforming)),
            ("продължава, не се закрива", Some(Status::Continuing)),
            ("закриване", Some(Status::Closing)),
            ("без промяна", Some(Status::Continuing)),
            ("-", None),
        ] {
            assert_eq!(status_of_cell(text), expected, "{text}");
        }
    }

    #[test]
    fn the_year_of_opening() {
        assert_eq!(opening_year("Подслон. Нова от 2021 год. с капацитет 4 места.").map(|found| found.0), Some(2021));
        for text in [
            "Нова услуга за 4 младежи. Ремонт до м. юни, начало 1 юли 2021 г.",
            "Нова услуга с капацитет 15 места – след ремонта услугата стартира през м. септември 2021 г.",
            "Разкриване на център за ранна интервенция. Нова от 2021 г. с капацитет 25 места.",
            "Нова услуга. До края на м. юни – строителство, от м. юли 2021 г. – настаняване на децата.",
            "Нова услуга с капацитет 8 места. Обзавеждане и обучение; разкриване от 01.07.2021 г.",
        ] {
            assert_eq!(opening_year(text).map(|found| found.0), Some(2021), "{text}");
        }
        assert_eq!(opening_year("Увеличаване на капацитета от 2021 г. от 20 на 30 места."), None);
    }
}
