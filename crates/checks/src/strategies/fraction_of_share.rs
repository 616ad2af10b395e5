//! A fraction in words that does not fit the share beside it: "всеки пети (12 %)", "25,8% – всеки трети".
//!
//! A hint: words round; but a tenth of the value and more is another fraction. An error where another fraction of the list
//! is nearer: nobody rounds a quarter to a third.

use opora_domain::findings::Severity;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "sum-fraction-of-share", severity: Severity::Hint, find };

/// The fraction in words and the share that it says, in hundredths of a percent.
const FRACTIONS: &[(&str, i64)] = &[
    ("всеки втори", 5_000),
    ("всеки трети", 3_333),
    ("всеки четвърти", 2_500),
    ("всеки пети", 2_000),
    ("всеки шести", 1_667),
    ("всеки десети", 1_000),
    ("всяко второ", 5_000),
    ("всяко трето", 3_333),
    ("всяко четвърто", 2_500),
    ("всяко пето", 2_000),
    ("всяко десето", 1_000),
    ("една трета", 3_333),
    ("две трети", 6_667),
    ("една четвърт", 2_500),
    ("една пета", 2_000),
];
/// Words that make the fraction a bound.
const BOUNDS: &[&str] = &["над", "под", "повече", "близо", "около", "почти", "малко"];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let mut defects: Vec<Defect> = Vec::new();
    for (words, said) in FRACTIONS {
        for (text, (from, until)) in examination.texts_with(&[words]) {
            let before = crate::words::words(text.text.get(..from).unwrap_or_default());
            let bound = before.iter().rev().take(3).any(|word| BOUNDS.contains(&word.text.to_lowercase().as_str()));
            let after = text.text.get(until..).unwrap_or_default().trim_start();
            let bracket = after.strip_prefix(['(', '/']).and_then(|rest| Some((rest, rest.find('%')?)));
            let in_brackets = bracket.and_then(|(rest, percent)| {
                let number = rest.get(..percent)?.trim();
                Some((number.to_owned(), share(number)?, from))
            });
            let Some((number, share, begin)) = in_brackets.or_else(|| share_before(&text.text, from)) else { continue };
            if !bound && (share - said).abs() * 10 >= *said {
                let written = text.text.get(from..until).unwrap_or_default();
                defects.push(
                    Defect::at([text.quote_around(begin, until)])
                        .compared("words", written)
                        .compared("share", format!("{number} %")),
                );
                let nearer = FRACTIONS.iter().any(|(_, other)| (share - other).abs() < (share - said).abs());
                if let Some(defect) = defects.last_mut().filter(|_| nearer) {
                    defect.severity = Some(Severity::Error);
                }
            }
        }
    }
    defects
}

/// "25,8% от населението – всеки трети": the share right before, where a dash or "или" joins both.
fn share_before(text: &str, from: usize) -> Option<(String, i64, usize)> {
    const JOINED: &[&str] = &["–", "—", " - ", "т.е", "или ", "което е", "което означава", "(", "това е"];
    let before = text.get(..from)?;
    let figure =
        crate::strategies::figures::figures(before).into_iter().next_back().filter(|figure| figure.is_share)?;
    let gap = before.get(figure.until..)?;
    let near = gap.chars().count() <= 80 && !gap.contains(';');
    let joined = JOINED.iter().any(|joined| gap.contains(joined));
    (near && joined && figure.hundredths <= 10_000)
        .then(|| (figure.written(before).to_owned(), figure.hundredths, figure.from))
}

/// "17,9" as hundredths of a percent.
fn share(number: &str) -> Option<i64> {
    let (whole, part) = number.split_once([',', '.']).unwrap_or((number, ""));
    let hundredths: String = part.chars().chain("00".chars()).take(2).collect();
    Some(whole.parse::<i64>().ok().filter(|whole| (0..=100).contains(whole))? * 100 + hundredths.parse::<i64>().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &saying("С висше образование е всеки пети (16,4 %) жител."), "всеки пети (16,4 %)");
        let text = "Хората над тази възраст са 25,8% от населението към 31.12.2015 г. – всеки трети жител на общината.";
        assert_found(&RULE, &saying(text), "всеки трети");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(
            &RULE,
            &saying("Това е всеки пети (19,4 %), а всеки трети получава помощ. Близо една трета (29 %)."),
        );
        assert_silent(
            &RULE,
            &saying("Хората са 25,8% от населението – всеки четвърти жител. Делът е 40%; всеки трети работи."),
        );
    }
}
