//! A whole with its parts in one statement, and the parts do not add up to it: "1 240 000 лв., от които 820 000 лв. от …,
//! 290 000 лв. от … и 120 000 лв. от …"; "91 204 души (61,5%) в градовете и 57 608 (38,5%) в селата" of 148 312.
//!
//! An error: the whole or a part is wrong. Only what must be the whole is added: money by source, parts whose shares are a
//! hundred together, pairs such as men and women.

use opora_domain::findings::Severity;

use super::figures::{Figure, figures, written};
use crate::examination::{Examination, Text};
use crate::letters::small_letters;
use crate::rule::{Defect, Rule};
use crate::words::words;

pub(crate) const RULE: Rule = Rule { name: "sum-parts-of-whole", severity: Severity::Error, find };

/// Words after which the parts of the whole before follow.
const OF_WHICH: &[&str] = &["от които", "от тях", "в това число", "в т.ч", "в т. ч", "разпределени"];
/// Two that are all: the beginnings of their words.
const PAIRS: &[(&str, &str)] = &[
    ("град", "сел"),
    ("мъже", "жени"),
    ("момче", "момиче"),
    ("деца", "възрастн"),
    ("деца", "пълнолетн"),
    ("делегиран", "местн"),
    ("държавн", "общинск"),
];
/// Parts that miss the whole by more are of something else.
const NEARLY: i64 = 4;

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let mut defects = Vec::new();
    // The parts of a row of a plan are told by the rule on its money.
    let prose = examination.prose().filter(|text| text.text.chars().filter(char::is_ascii_digit).count() > 4);
    for text in prose {
        let all = figures(&text.text);
        if all.len() < 3 {
            continue;
        }
        let found = by_shares(text, &all)
            .or_else(|| money(text, &all))
            .or_else(|| people(text, &all))
            .or_else(|| pair(text, &all))
            .or_else(|| all.windows(3).find_map(|three| pair_behind(text, three)));
        defects.extend(found);
    }
    defects
}

fn defect(text: &Text, whole: &Figure, parts: &[&Figure]) -> Option<Defect> {
    let sum: i64 = parts.iter().map(|part| part.hundredths).sum();
    let near = (sum - whole.hundredths).abs() * NEARLY <= whole.hundredths;
    let last = parts.last()?;
    (sum != whole.hundredths && near).then(|| {
        let mut defect = Defect::at([text.quote_around(whole.from, last.until)])
            .compared("whole", whole.written(&text.text))
            .text("parts", parts.iter().map(|part| part.written(&text.text)).collect::<Vec<_>>().join(" + "))
            .compared("sum", written(sum));
        defect.values.extend(parts.iter().map(|part| part.written(&text.text).to_owned()));
        defect
    })
}

/// Parts with shares that are a hundred together, and a whole before them of which they have these shares.
fn by_shares(text: &Text, all: &[Figure]) -> Option<Defect> {
    let shared: Vec<(&Figure, &Figure)> = all
        .windows(2)
        .filter_map(|pair| {
            let [count, share] = pair else { return None };
            let gap = text.text.get(count.until..share.from)?;
            let in_brackets = gap.chars().count() < 40 && (gap.contains('(') || gap.contains(" или "));
            (!count.is_share && share.is_share && in_brackets).then_some((count, share))
        })
        .collect();
    for size in (2..=6.min(shared.len())).rev() {
        for run in shared.windows(size) {
            let shares: i64 = run.iter().map(|(_, share)| share.hundredths).sum();
            let first = run.first()?.0;
            let rounding = i64::try_from(size).ok()? * 5;
            if (shares - 10_000).abs() > rounding {
                continue;
            }
            let parts: Vec<&Figure> = run.iter().map(|(count, _)| *count).collect();
            // Each part has its share of the whole, but for what its own slip makes.
            let fits = |whole: &&Figure| {
                let right = run.iter().filter(|(count, share)| {
                    (count.hundredths * 10_000 - whole.hundredths * share.hundredths).abs() * 50
                        <= whole.hundredths * share.hundredths
                });
                !whole.is_share && whole.hundredths > 0 && right.count() + 1 >= size.max(2)
            };
            let whole = all.iter().filter(|figure| figure.from < first.from).rev().find(fits);
            // Shares round away a small group that is not told; of men and women, towns and villages there is no third.
            let small = small_letters(&text.text);
            let are_all = PAIRS.iter().any(|(a, b)| small.contains(a) && small.contains(b));
            let sum: i64 = parts.iter().map(|part| part.hundredths).sum();
            let whole = whole.filter(|whole| are_all || (sum - whole.hundredths).abs() * 1_000 >= whole.hundredths);
            if let Some(found) = whole.and_then(|whole| defect(text, whole, &parts)) {
                return Some(found);
            }
        }
    }
    None
}

/// "34 души, от които 19 потребители, 11 служители и 5 представители": three parts or more that nearly make the whole are
/// meant to be all of it.
fn people(text: &Text, all: &[Figure]) -> Option<Defect> {
    let (of_which, end) = of_which(&text.text)?;
    let whole = all.iter().rfind(|figure| figure.from < of_which)?;
    let counted = words(text.text.get(whole.until..of_which)?);
    let of_people =
        counted.first().is_some_and(|word| PEOPLE.iter().any(|stem| small_letters(word.text).starts_with(stem)));
    let sentence = sentence_end(&text.text, end);
    let parts: Vec<&Figure> = all.iter().filter(|figure| figure.from > end && figure.from < sentence).collect();
    let plain = !whole.is_share && !whole.is_decimal && parts.iter().all(|part| !part.is_share && !part.is_decimal);
    let joined = parts.windows(2).last().is_some_and(|pair| {
        let [before, last] = pair else { return false };
        text.text.get(before.until..last.from).is_some_and(|gap| gap.contains(" и "))
    });
    let sum: i64 = parts.iter().map(|part| part.hundredths).sum();
    let all_of_it = (sum - whole.hundredths).abs() * 20 <= whole.hundredths;
    let fits = of_people && counted.len() <= 3 && plain && joined && parts.len() >= 3 && all_of_it;
    if fits { defect(text, whole, &parts) } else { None }
}

const PEOPLE: &[&str] = &["душ", "участни", "лица", "човек", "член", "потребител", "служител", "представител"];

/// A sum of money with parts of money behind "от които".
fn money(text: &Text, all: &[Figure]) -> Option<Defect> {
    let (of_which, end) = of_which(&text.text)?;
    let whole = all.iter().rfind(|figure| figure.from < of_which).filter(|whole| currency(text, whole).is_some())?;
    let sentence = sentence_end(&text.text, end);
    let parts: Vec<&Figure> = all
        .iter()
        .filter(|figure| figure.from > end && figure.from < sentence && currency(text, figure) == currency(text, whole))
        .collect();
    let last_joined = parts.windows(2).last().is_some_and(|pair| {
        let [before, last] = pair else { return false };
        text.text.get(before.until..last.from).is_some_and(|gap| gap.contains(" и "))
    });
    (parts.len() >= 2 && last_joined).then(|| defect(text, whole, &parts)).flatten()
}

fn currency(text: &Text, figure: &Figure) -> Option<&'static str> {
    let behind = small_letters(text.text.get(figure.until..)?.trim_start());
    ["хил. лв", "млн. лв", "лв", "лева", "евро", "хил. евро", "млн. евро", "eur"]
        .into_iter()
        .find(|unit| behind.starts_with(unit))
}

/// "47 населени места, от които 1 град и 45 села".
fn pair(text: &Text, all: &[Figure]) -> Option<Defect> {
    let (of_which, end) = of_which(&text.text)?;
    let whole = all.iter().rfind(|figure| figure.from < of_which).filter(|whole| !whole.is_share)?;
    let sentence = sentence_end(&text.text, end);
    let parts: Vec<&Figure> =
        all.iter().filter(|figure| figure.from > end && figure.from < sentence && !figure.is_share).collect();
    let [one, other] = parts.as_slice() else { return None };
    let behind = |from: usize, until: usize| {
        let stretch = small_letters(text.text.get(from..until).unwrap_or_default());
        words(&stretch).iter().take(5).map(|word| word.text.to_owned()).collect::<Vec<_>>()
    };
    let (first, second) = (behind(one.until, other.from), behind(other.until, sentence));
    let named = |named: &[String], begin: &str| named.iter().any(|word| word.starts_with(begin));
    let are_all =
        PAIRS.iter().any(|(a, b)| named(&first, a) && named(&second, b) || named(&first, b) && named(&second, a));
    are_all.then(|| defect(text, whole, &parts)).flatten()
}

/// "312 ученици – 174 момчета и 128 момичета": three numbers in a row, the whole before a mark, the parts behind it.
fn pair_behind(text: &Text, three: &[Figure]) -> Option<Defect> {
    let [whole, one, other] = three else { return None };
    if three.iter().any(|figure| figure.is_share || figure.is_decimal) {
        return None;
    }
    let gap = |from: usize, until: usize| text.text.get(from..until).unwrap_or_default();
    let (mark, between) = (gap(whole.until, one.from), gap(one.until, other.from));
    let announced = mark.contains(['–', '—', ':', '(']) || mark.contains(" - ") || mark.contains("от тях");
    let short = words(mark).len() <= 5 && words(between).len() <= 5;
    let sentence = sentence_end(&text.text, whole.until);
    let behind = gap(other.until, sentence.max(other.until));
    let first = small_letters(between);
    let second = small_letters(&words(behind).iter().take(2).map(|word| word.text).collect::<Vec<_>>().join(" "));
    let named = |said: &str, begin: &str| words(said).iter().any(|word| word.text.starts_with(begin));
    let are_all =
        PAIRS.iter().any(|(a, b)| named(&first, a) && named(&second, b) || named(&first, b) && named(&second, a));
    (announced && short && are_all && other.from < sentence).then(|| defect(text, whole, &[one, other])).flatten()
}

/// Where the parts are announced.
fn of_which(text: &str) -> Option<(usize, usize)> {
    let small = small_letters(text);
    OF_WHICH.iter().find_map(|words| small.find(words).map(|from| (from, from + words.len())))
}

/// The end of the sentence: a full stop before a capital letter, but not that of "лв." or "г.".
fn sentence_end(text: &str, from: usize) -> usize {
    let rest = text.get(from..).unwrap_or_default();
    rest.match_indices(['.', ';', '\n'])
        .find(|(at, mark)| {
            let before = rest.get(..*at).unwrap_or_default();
            let short = ["лв", "г", "т", "ч", "хил", "млн", "бр", "кв", "гр"]
                .iter()
                .any(|end| before.strip_suffix(end).is_some_and(|head| !head.ends_with(char::is_alphabetic)));
            let capital =
                rest.get(at + mark.len()..).is_some_and(|after| after.trim_start().starts_with(char::is_uppercase));
            *mark != "." || capital && !short
        })
        .map_or(text.len(), |(at, _)| from + at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        for (text, quote) in [
            (
                "Нужни са 1 240 000 лв., от които 820 000 лв. от програми, 290 000 лв. от държавата и 120 000 лв. от общината. Те идват.",
                "290 000",
            ),
            (
                "Населението на областта е 148 312 души. В градовете живеят 91 204 души (61,5%), а в селата – 57 608 души (38,5%).",
                "91 204",
            ),
            ("Дойдоха 34 души, от които 19 потребители, 11 служители и 5 представители на институции.", "34 души"),
            ("Общината има 47 населени места, от които 1 град и 45 села.", "47 населени места"),
        ] {
            assert_found(&RULE, &saying(text), quote);
        }
    }

    #[test]
    fn what_is_right_stays_silent() {
        for text in [
            "Нужни са 1 230 000 лв., от които 820 000 лв. от програми, 290 000 лв. от държавата и 120 000 лв. от общината.",
            "Безработните са 8 146. От тях 4 390 са жени (53,9%), 1 613 са младежи (19,8%), а 3 177 са без работа над година (39,0%).",
            "Населението е 148 812 души. В градовете живеят 91 204 души (61,3%), а в селата – 57 608 души (38,7%).",
            "Нужни са 200 000 лв., от които 50 000 лв. от програми и 20 000 лв. за обучения.",
            "Дойдоха 34 души, от които 18 потребители, 11 служители и 5 представители на институции.",
            "Дойдоха 34 души, от които 19 жени, 22 жители на селата и 5 младежи.",
            "Общината има 47 населени места, от които 1 град и 46 села.",
        ] {
            assert_silent(&RULE, &saying(text));
        }
    }
}
