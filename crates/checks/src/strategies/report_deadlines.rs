//! The yearly report by two days: the council hears it until 31 March, and it is written until 30 April.
//!
//! An error: it cannot be heard before it is written, nor written twice.

use opora_domain::findings::{Quotation, Severity};

use super::wording::{Piece, pieces};
use crate::examination::Examination;
use crate::months::MONTHS;
use crate::rule::{Defect, Rule};
use crate::words::{any_phrase, tokens};

pub(crate) const RULE: Rule = Rule { name: "period-report-deadlines", severity: Severity::Error, find };

const REPORTS: &[&str] = &["годиш* доклад*", "годиш* отчет*", "годиш* мониторингов* доклад*"];
const HEARD: &[&str] = &["внася*", "внасяне*", "приема*", "приемане*", "обсъжда*", "обсъждане*", "одобрява*"];
/// Reports of others, from which the yearly one is made.
const OF_OTHERS: &[&str] = &[
    "доставчи*",
    "общините",
    "кметове*",
    "ръководител*",
    "дсп",
    "рдсп",
    "асп",
    "подава*",
    "подават",
    "изпраща*",
    "предоставя*",
    "представя*",
];

/// What one place says of the report.
struct Said<'a> {
    piece: Piece<'a>,
    day: (usize, usize),
    written: String,
    heard: bool,
}

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    if examination.strategy.is_none() {
        return Vec::new();
    }
    let reports = examination.lexicon.wanted(REPORTS);
    let said: Vec<Said<'_>> = pieces(examination, |piece| reports.is_in(piece.tokens))
        .into_iter()
        .filter_map(|piece| {
            let says = piece.says();
            let (day, written) = deadline(says)?;
            if any_phrase(says, OF_OTHERS).is_some() {
                return None;
            }
            let heard = any_phrase(says, HEARD).is_some();
            Some(Said { piece, day, written, heard })
        })
        .collect();
    let differ = |one: &Said<'_>, other: &Said<'_>| {
        one.day != other.day
            && match (one.heard, other.heard) {
                (true, false) => one.day < other.day,
                (false, true) => other.day < one.day,
                _ => true,
            }
    };
    let wrong = said.iter().enumerate().find_map(|(index, one)| {
        let others: Vec<&Said<'_>> = said.iter().skip(index + 1).filter(|other| differ(one, other)).collect();
        (!others.is_empty()).then_some((one, others))
    });
    let Some((one, others)) = wrong else { return Vec::new() };
    let mut written = vec![one.written.clone()];
    for other in &others {
        if !written.contains(&other.written) {
            written.push(other.written.clone());
        }
    }
    let places: Vec<Quotation> = [one].into_iter().chain(others).map(|said| said.piece.quote()).collect();
    vec![Defect::at(places).text("list", written.join(", ")).values(written)]
}

/// "до 31 март": month and day; two days in one statement are of two things.
fn deadline(says: &str) -> Option<((usize, usize), String)> {
    let all = tokens(says);
    let days: Vec<((usize, usize), String)> = all
        .windows(3)
        .filter_map(|three| {
            let [until, day, month] = three else { return None };
            let month = MONTHS.iter().position(|name| *name == month.text.to_lowercase())?;
            let number: usize = day.text.parse().ok().filter(|day| (1..=31).contains(day))?;
            let written = says.get(day.from..three.last()?.until)?;
            (until.text == "до").then(|| ((month, number), written.to_owned()))
        })
        .collect();
    let [one] = days.as_slice() else { return None };
    Some(one.clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        let text = "обсъжда годишния доклад за изпълнението, който се внася до 31 март;\nизготвя годишен доклад за изпълнението до 30 април;";
        assert_found(&RULE, &saying(text), "30 април");
    }

    #[test]
    fn what_is_right_stays_silent() {
        let text = "изготвя годишен доклад до 28 февруари;\nобсъжда годишния доклад, който се внася до 31 март;\nГодишният план се приема до 30 април.\nДоставчиците подават годишен отчет до 31 януари.";
        assert_silent(&RULE, &saying(text));
    }
}
