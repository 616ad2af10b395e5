//! The shares of one list or sentence add up to nearly, but not exactly, a hundred.
//!
//! A hint: rounding, or one share is wrong.

use opora_domain::findings::Severity;

use super::figures::figures;
use super::wording::{Piece, pieces};
use crate::examination::{Examination, Text};
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "sum-shares-of-list", severity: Severity::Hint, find };

const LEAST: usize = 3;
/// Between these (in hundredths of a percent) the list means to be a whole.
const NEARLY: std::ops::RangeInclusive<i64> = 9_700..=10_300;

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let mut defects = in_sentences(examination);
    let mut run: Vec<(&Text, i64)> = Vec::new();
    for text in examination.texts.iter().map(Some).chain([None]) {
        if let Some((text, share)) = text.and_then(|text| Some((text, only_share(&text.text)?))) {
            run.push((text, share));
            continue;
        }
        let sum: i64 = run.iter().map(|(_, share)| share).sum();
        if run.len() >= LEAST && NEARLY.contains(&sum) && sum != 10_000 {
            let written = format!("{},{:02}", sum / 100, sum % 100);
            defects.push(
                Defect::at(run.iter().map(|(text, _)| text.quote()))
                    .count("count", run.len())
                    .compared("sum", written.trim_end_matches('0')),
            );
        }
        run.clear();
    }
    defects
}

/// The parts of a population that are all of it.
const ALL_PARTS: &[&[&str]] = &[
    &["трудоспособ", "подтрудоспособ", "надтрудоспособ"],
    &["висше", "средно", "основно"],
    &["мъжете", "жените"],
    &["под трудоспособ", "над трудоспособ"],
];

/// "12,9% …, 58,8% …, а … – 27,5%": parts that are all, in one sentence.
fn in_sentences(examination: &Examination<'_>) -> Vec<Defect> {
    let is_of_all = |piece: &Piece<'_>| {
        let small = crate::letters::small_letters(piece.says());
        piece.says().matches('%').count() >= LEAST
            && ALL_PARTS.iter().any(|parts| parts.iter().all(|part| small.contains(part)))
    };
    let wrong = pieces(examination, is_of_all).into_iter().filter_map(|piece| {
        let shares: Vec<i64> =
            figures(piece.says()).iter().filter(|figure| figure.is_share).map(|figure| figure.hundredths).collect();
        let sum: i64 = shares.iter().sum();
        // Each share is rounded by half of its last digit.
        let rounding = 5 * i64::try_from(shares.len()).ok()?;
        (NEARLY.contains(&sum) && (sum - 10_000).abs() > rounding).then(|| {
            Defect::at([piece.quote()]).count("count", shares.len()).compared("sum", super::figures::written(sum))
        })
    });
    wrong.collect()
}

/// The share of a list item that names exactly one, in hundredths of a percent.
fn only_share(text: &str) -> Option<i64> {
    if text.chars().count() > 200 || text.matches('%').count() != 1 {
        return None;
    }
    let before = text.get(..text.find('%')?)?.trim_end();
    let digits: String = before.chars().rev().take_while(|c| c.is_ascii_digit() || matches!(c, ',' | '.')).collect();
    let written: String = digits.chars().rev().collect();
    let (whole, part) = written.split_once([',', '.']).unwrap_or((&written, ""));
    let hundredths: String = part.chars().chain("00".chars()).take(2).collect();
    Some(whole.parse::<i64>().ok().filter(|whole| *whole <= 100)? * 100 + hundredths.parse::<i64>().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(
            &RULE,
            &saying("с висше – 50 или 20,5%\nсъс средно – 100 или 40%\nс основно – 90 или 39,2 %"),
            "39,2",
        );
        let text =
            "В подтрудоспособна възраст са 12,9% от всички, в трудоспособна – 58,8%, а в надтрудоспособна – 27,5%.";
        assert_found(&RULE, &saying(text), "27,5%");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &saying("с висше – 20,5%\nсъс средно – 40%\nс основно – 39,5 %"));
        assert_silent(
            &RULE,
            &saying("В подтрудоспособна възраст са 12,9%, в трудоспособна – 58,8%, а в надтрудоспособна – 28,4%."),
        );
        assert_silent(&RULE, &saying("деца – 20%\nвъзрастни – 60%\nстари хора – 90%"));
    }
}
