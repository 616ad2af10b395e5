//! A date that no calendar has: 31.11.2016, 29.02.2015.
//!
//! An error: whoever keeps to it does not know the day.

use opora_domain::findings::{Quotation, Severity};

use crate::dates::{PrintedDate, dates};
use crate::examination::Examination;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "period-impossible-date", severity: Severity::Error, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let mut places: Vec<Quotation> = Vec::new();
    let mut values: Vec<String> = Vec::new();
    for text in &examination.texts {
        for (from, until) in impossible(&text.text) {
            let written = text.text.get(from..until).unwrap_or_default().to_owned();
            if !values.contains(&written) {
                places.push(text.quote_around(from, until));
                values.push(written);
            }
        }
    }
    Defect::listing(places, "list", values)
}

/// The dates of a text that cannot be, by their bytes.
fn impossible(text: &str) -> Vec<(usize, usize)> {
    if text.bytes().filter(u8::is_ascii_digit).count() < 5 {
        return Vec::new();
    }
    let cannot_be = |date: &PrintedDate| {
        let Some((day, year)) = date.day.zip(date.year) else { return false };
        // A longer row of numbers is the number of a document or of a heading.
        let before = text.get(..date.from).and_then(|before| before.chars().next_back());
        let goes_on = text.get(date.until..).is_some_and(|after| {
            after.starts_with('.') && after.chars().nth(1).is_some_and(|next| next.is_ascii_digit())
        });
        let alone = before.is_none_or(|before| !matches!(before, '.' | ',' | '/' | '-' | '–')) && !goes_on;
        alone && day > days_of(date.month, year)
    };
    dates(text).into_iter().filter(cannot_be).map(|date| (date.from, date.until)).collect()
}

/// How many days a month has.
fn days_of(month: u8, year: u16) -> u8 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &saying("Срок: 31.11.2016 г."), "31.11.2016");
        assert_found(&RULE, &saying("Отчет до 29.02.2015 г."), "29.02.2015");
        assert_found(&RULE, &saying("Прието на 31 април 2017 г."), "31 април 2017");
        assert_found(&RULE, &saying("Решение от 31.06.2019г."), "31.06.2019");
    }

    #[test]
    fn what_is_right_stays_silent() {
        for text in
            ["Срок: 30.11.2016 г.", "На 29.02.2016 г.", "Мярка 1.31.11.2016", "От 1 май 2017 г.", "на 00.00.2017 г."]
        {
            assert_silent(&RULE, &saying(text));
        }
    }
}
