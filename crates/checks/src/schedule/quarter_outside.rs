//! A row that says in which quarter or half of the year something takes place, or from which date to which, and marks none
//! of those quarters.
//!
//! An error: both cannot be right.

use opora_domain::findings::{Quotation, Severity};

use crate::dates::{PrintedDate, dates};
use crate::examination::{Examination, Row};
use crate::letters::small_letters;
use crate::quoting;
use crate::rule::{Defect, Rule};
use crate::words::tokens;

pub(crate) const RULE: Rule = Rule { name: "schedule-quarter-outside", severity: Severity::Error, find };

const FIRST_TO_FOURTH: &[&[&str]] = &[
    &["първо", "първото", "i", "і", "1", "1во", "първи", "първата"],
    &["второ", "второто", "ii", "іі", "2", "2ро", "втори", "втората"],
    &["трето", "третото", "iii", "ііі", "3", "трети", "третата"],
    &["четвърто", "четвъртото", "iv", "іv", "4", "четвърти", "четвъртата", "последното", "последно"],
];

/// What a text says of when: the quarters, and where.
struct When {
    quarters: Vec<usize>,
    from: usize,
    until: usize,
}

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    examination.rows.iter().filter_map(|row| defect(examination, row)).collect()
}

fn defect(examination: &Examination<'_>, row: &Row<'_>) -> Option<Defect> {
    let schedule = row.item.schedule.filter(|_| row.marks() > 0)?;
    let text = row.description();
    let said: Vec<When> = by_name(text).into_iter().chain(spans(text, examination.plan.year)).collect();
    let first = said.first()?;
    let marked = |quarter: &usize| schedule.get(*quarter).copied().flatten().is_some();
    if said.iter().flat_map(|when| &when.quarters).any(marked) {
        return None;
    }
    let place = Quotation { at: row.place("description"), quote: quoting::around(text, first.from, first.until) };
    let places = [row.quote_name(), place].into_iter().chain(row.printed(examination, "schedule"));
    Some(Defect::at(places).compared("when", text.get(first.from..first.until)?))
}

/// "през второто тримесечие", "II полугодие".
fn by_name(text: &str) -> Vec<When> {
    let all = tokens(text);
    all.windows(2)
        .filter_map(|pair| {
            let [number, noun] = pair else { return None };
            let (small, noun_small) = (small_letters(number.text), small_letters(noun.text));
            let half = ["полугоди", "шестмесечи"].iter().any(|begin| noun_small.starts_with(begin));
            if !half && !noun_small.starts_with("тримесечи") {
                return None;
            }
            let at = FIRST_TO_FOURTH.iter().position(|ways| ways.contains(&small.as_str()))?;
            let quarters = match (half, at) {
                (false, _) => vec![at],
                (true, 0) => vec![0, 1],
                // "Последното полугодие" is the second one.
                (true, _) => vec![2, 3],
            };
            Some(When { quarters, from: number.from, until: noun.until })
        })
        .collect()
}

/// "от 01.12. до 31.03.", "от 1 декември до 15 март" of this year or of every year.
fn spans(text: &str, year: Option<u16>) -> Vec<When> {
    let all = dates(text);
    all.windows(2)
        .filter_map(|pair| {
            let [first, last] = pair else { return None };
            let between = text.get(first.until..last.from)?;
            let before = text.get(..first.from)?.trim_end().to_lowercase();
            let words: Vec<String> = tokens(between).iter().map(|token| small_letters(token.text)).collect();
            let to = words.iter().all(|word| matches!(word.as_str(), "до" | "г" | "м" | "месец" | "на"))
                && words.iter().any(|word| word == "до");
            let from = before.ends_with("от") || before.ends_with("от м.");
            let own = |date: &PrintedDate| date.year.is_none() || date.year == year;
            (to && from && own(first) && own(last)).then(|| When {
                quarters: between_months(first.month, last.month),
                from: first.from,
                until: last.until,
            })
        })
        .collect()
}

/// The quarters from a month to another, over the end of the year too.
fn between_months(first: u8, last: u8) -> Vec<usize> {
    let quarter = |month: u8| usize::from(month.saturating_sub(1)) / 3;
    let mut quarters = vec![quarter(first)];
    let mut month = first;
    for _ in 0..12 {
        if month == last {
            break;
        }
        month = month % 12 + 1;
        quarters.push(quarter(month));
    }
    quarters
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};
    use opora_domain::planning::AnnualPlan;

    fn marked(text: &str, marks: &str) -> AnnualPlan {
        plan(vec![row("1", "Обучение").described(text).marked(marks)])
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &marked("Обучението е през второто тримесечие.", "--X-"), "второто тримесечие");
        assert_found(&RULE, &marked("Провежда се през II полугодие.", "X---"), "II полугодие");
        assert_found(&RULE, &marked("Подслон от 1 декември до 15 март.", "-XX-"), "от 1 декември");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &marked("Обучението е през второто тримесечие.", "-X--"));
        assert_silent(&RULE, &marked("Подслон от 01.12. до 31.03.", "X--X"));
        assert_silent(&RULE, &marked("По договор от 01.03.2019 г. до 31.05.2019 г.", "---X"));
    }
}
