//! A count with its share of all ("1287 души или 24 % от всички"), where the number of all stands elsewhere and gives
//! another share.
//!
//! An error: the count, the share or the whole is wrong.

use std::collections::BTreeSet;

use opora_domain::findings::{Quotation, Severity};

use super::figures::{Figure, figures, written};
use super::wording::{Piece, pieces, roots};
use crate::examination::{Examination, Text};
use crate::rule::{Defect, Rule};
use crate::words::{any_phrase, tokens, words};

pub(crate) const RULE: Rule = Rule { name: "sum-share-of-base", severity: Severity::Error, find };

/// Rounding and another day of counting make so many points.
const TOLERANCE: f64 = 1.5;

const TOLERANCE_HUNDREDTHS: i64 = 150;
/// Shares of a few people say little.
const LEAST_COUNT: i64 = 2_000;

/// What comes before the number of all.
const WHOLE: &[&str] = &["броят на", "броя* на", "общият брой на", "общ брой на"];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    if examination.strategy.is_none() {
        return Vec::new();
    }
    let whole = examination.lexicon.wanted(WHOLE);
    let wholes: Vec<(Piece<'_>, f64, Vec<String>)> = pieces(examination, |piece| whole.is_in(piece.tokens))
        .into_iter()
        .filter_map(|piece| whole_of(piece.says()).map(|(number, subject)| (piece, number, subject)))
        .collect();
    let mut defects = Vec::new();
    for text in &examination.texts {
        let counted = counted_shares(&text.text);
        let said = if counted.is_empty() { BTreeSet::new() } else { roots(&text.text) };
        for (count, share, from, until) in counted {
            let base = wholes.iter().find(|(piece, number, subject)| {
                *number > count
                    && subject.len() >= 2
                    && subject.iter().all(|root| said.contains(root))
                    && !std::ptr::eq(piece.text, text)
            });
            let Some((piece, number, _)) = base else { continue };
            let right = count / number * 100.0;
            if (right - share).abs() > TOLERANCE && !of_other_number(&text.text, count, share) {
                defects.push(
                    Defect::at([quoted(text, from, until), piece.quote()])
                        .compared("count", count.to_string())
                        .compared("share", share.to_string())
                        .compared("whole", number.to_string())
                        .text("right", format!("{right:.1}").replace('.', ",")),
                );
            }
        }
    }
    defects.extend(examination.texts.iter().flat_map(of_them));
    defects.extend(examination.texts.iter().flat_map(of_one_whole));
    defects
}

/// "В областта живеят 19 763 деца. 1 186 от тях (16 %) …": the whole is the number right before, of the same paragraph.
fn of_them(text: &Text) -> Vec<Defect> {
    if !text.text.contains('%') || any_phrase(&text.text, &["от тях", "от които"]).is_none() {
        return Vec::new();
    }
    let all = figures(&text.text);
    let found = all.windows(3).filter_map(|three| {
        let [whole, count, share] = three else { return None };
        let before = text.text.get(whole.until..count.from)?;
        let between = text.text.get(count.until..share.from)?;
        let counts = share.is_share && !count.is_share && !whole.is_share && !whole.is_decimal && !count.is_decimal;
        // "1 186 от тях (16 %)", "от тях 1 186, или 16 %".
        let of_whole = any_phrase(between, &["от тях", "от които"]).is_some()
            || any_phrase(before, &["от тях", "от които"])
                .is_some_and(|(_, until)| words(before.get(until..).unwrap_or_default()).len() <= 1);
        let beside = words(between).len() <= 4 && (between.contains('(') || any_phrase(between, &["или"]).is_some());
        if !(counts && of_whole && beside) || count.hundredths >= whole.hundredths || count.hundredths < LEAST_COUNT {
            return None;
        }
        let right = count.hundredths.checked_mul(10_000)?.checked_div(whole.hundredths)?;
        let of_another = all.iter().any(|other| {
            let fits = other.hundredths > count.hundredths && !other.is_share;
            fits && (count.hundredths * 10_000 / other.hundredths - share.hundredths).abs() <= 60
        });
        ((right - share.hundredths).abs() > TOLERANCE_HUNDREDTHS && !of_another).then(|| {
            Defect::at([text.quote_around(whole.from, share.until)])
                .compared("count", count.written(&text.text))
                .compared("share", share.written(&text.text))
                .compared("whole", whole.written(&text.text))
                .text("right", written(right / 10 * 10))
        })
    });
    found.collect()
}

/// A count with its share of a named whole: "266 души, или 41,4 % от регистрираните".
struct Shared<'a> {
    count: Figure,
    share: Figure,
    /// The first word of what it is a share of.
    whole: &'a str,
}

impl Shared<'_> {
    fn fits(&self, base: &Figure) -> bool {
        let right = self.count.hundredths.checked_mul(10_000).and_then(|parts| parts.checked_div(base.hundredths));
        right.is_some_and(|right| (right - self.share.hundredths).abs() <= ROUNDING_HUNDREDTHS)
    }
}

const ROUNDING_HUNDREDTHS: i64 = 60;

/// "642 безработни … 266 души, или 41,4 % от регистрираните … 365 души, или 65,9 % от регистрираните": one count shows of
/// which number the shares are, and another gives another share of it.
fn of_one_whole(text: &Text) -> Vec<Defect> {
    let all = if text.text.matches('%').count() < 2 { Vec::new() } else { figures(&text.text) };
    let shared: Vec<Shared<'_>> = all
        .windows(2)
        .filter_map(|pair| {
            let [count, share] = pair else { return None };
            let between = text.text.get(count.until..share.from)?;
            let beside =
                words(between).len() <= 3 && (between.contains('(') || any_phrase(between, &["или"]).is_some());
            let of = text
                .text
                .get(share.until..)?
                .trim_start_matches([' ', '\u{a0}', '%', ')', '\n'])
                .strip_prefix("от ")?;
            let whole = words(of).first()?.text;
            (share.is_share && !count.is_share && !count.is_decimal && beside).then_some(Shared {
                count: *count,
                share: *share,
                whole,
            })
        })
        .collect();
    let bases = || all.iter().filter(|base| !base.is_share && !base.is_decimal);
    let wrong = shared.iter().filter_map(|one| {
        let larger = |base: &&Figure| base.hundredths > one.count.hundredths;
        if one.count.hundredths < LEAST_COUNT || bases().filter(larger).any(|base| one.fits(base)) {
            return None;
        }
        let alike = shared.iter().filter(|other| other.whole == one.whole && other.count != one.count);
        let base = alike.flat_map(|other| bases().filter(larger).filter(|base| other.fits(base))).next()?;
        let right = one.count.hundredths.checked_mul(10_000)?.checked_div(base.hundredths)?;
        Some(
            Defect::at([text.quote_around(one.count.from, one.share.until)])
                .compared("count", one.count.written(&text.text))
                .compared("share", one.share.written(&text.text))
                .compared("whole", base.written(&text.text))
                .text("right", written(right / 10 * 10)),
        )
    });
    wrong.collect()
}

/// "Жените са 300, от тях 120 или 40 % са до 29 г.": the share is of another number beside it.
fn of_other_number(text: &str, count: f64, share: f64) -> bool {
    let numbers = tokens(text).into_iter().filter_map(|token| token.text.parse::<f64>().ok());
    numbers.filter(|number| *number > count).any(|number| (count / number * 100.0 - share).abs() <= 0.6)
}

/// A short paragraph whole: "средногодишният им брой" names whom it counts in the sentence before.
fn quoted(text: &Text, from: usize, until: usize) -> Quotation {
    if text.text.chars().count() <= 300 { text.quote() } else { text.quote_around(from, until) }
}

/// "Броят на регистрираните безработни е 4636": the number and the roots of what is counted.
fn whole_of(says: &str) -> Option<(f64, Vec<String>)> {
    let (_, until) = any_phrase(says, WHOLE)?;
    let after = says.get(until..)?;
    let end = any_phrase(after, &["е", "са", "наброява*"])?;
    let number = tokens(after.get(end.1..)?).first().and_then(|token| token.text.parse::<f64>().ok())?;
    let subject = roots(after.get(..end.0)?).into_iter().filter(|root| root != "през" && root != "община").collect();
    (number >= 50.0).then_some((number, subject))
}

/// "1287 души или 24 % от всички": counts with their shares and the place.
fn counted_shares(text: &str) -> Vec<(f64, f64, usize, usize)> {
    if !text.contains('%') {
        return Vec::new();
    }
    let all = tokens(text);
    // "1287 души или 24 %" and "679 или 12 %".
    let with_noun = all.windows(4).filter_map(|four| match four {
        [count, noun, or, share] if !noun.text.starts_with(|c: char| c.is_ascii_digit()) => Some((count, or, share)),
        _ => None,
    });
    let alone = all.windows(3).filter_map(|three| match three {
        [count, or, share] => Some((count, or, share)),
        _ => None,
    });
    with_noun
        .chain(alone)
        .filter_map(|(count, or, share)| {
            let percent = text.get(share.until..)?.trim_start().starts_with('%');
            let (count_of, share_of) = (count.text.parse::<f64>().ok()?, share.text.parse::<f64>().ok()?);
            let after: String = text.get(share.until..)?.chars().take(60).collect();
            let of_all =
                any_phrase(&after, &["от всички", "от общия*"]).is_some() || any_phrase(text, &["от всички"]).is_some();
            (or.text == "или" && percent && of_all && count_of > 20.0).then_some((
                count_of,
                share_of,
                count.from,
                share.until,
            ))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    fn text(share: usize) -> String {
        format!(
            "Броят на регистрираните безработни през 2014 г. е 1000 души.\nБезработните младежи са 250 души или {share} % от всички регистрирани."
        )
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &saying(&text(20)), "250 души");
    }

    #[test]
    fn a_count_without_its_noun_is_read_too() {
        let text = "Броят на регистрираните безработни е 1000.\nОт всички регистрирани безработни най-много са хората над 55 г. – 300 души или 30 %. Младежите са 250 или 12%.";
        assert_found(&RULE, &saying(text), "250 или 12%");
    }

    #[test]
    fn shares_of_one_whole_are_compared() {
        let text = |share: &str| {
            format!(
                "Регистрирани са 642 безработни. Продължително безработни са 266 души, или 41,4 % от регистрираните. \
                 Без квалификация са 365 души, или {share} % от регистрираните."
            )
        };
        assert_found(&RULE, &saying(&text("65,9")), "365 души");
        assert_silent(&RULE, &saying(&text("56,9")));
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &saying(&text(25)));
        let text = "Броят на регистрираните безработни е 1000.\nОт всички регистрирани безработни жените са 500, а от тях 150 или 30 % са до 29 г.";
        assert_silent(&RULE, &saying(text));
    }
}
