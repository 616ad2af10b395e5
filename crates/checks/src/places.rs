//! Finding where the document says something, for what the plan holds only as a value.

use opora_domain::findings::Quotation;
use opora_tree::Place;

use crate::dates::{PrintedDate, dates};
use crate::examination::{Examination, Text};

impl Examination<'_> {
    /// The first text outside the rows that satisfies a test, quoted around the word that made it so.
    pub fn quote_where(&self, test: impl Fn(&str) -> Option<(usize, usize)>) -> Option<Quotation> {
        self.prose().find_map(|text| test(&text.text).map(|(from, until)| text.quote_around(from, until)))
    }

    /// The first text outside the rows that holds one of some phrases, quoted around it.
    pub fn quote_with(&self, phrases: &[&str]) -> Option<Quotation> {
        let mut outside = self.texts_with(phrases).filter(|(text, _)| text.row.is_none());
        outside.next().map(|(text, (from, until))| text.quote_around(from, until))
    }

    /// The first text outside the rows that prints a date, quoted around it.
    pub fn quote_date(&self, year: i16, month: i8, day: i8) -> Option<Quotation> {
        let is_it = |date: &PrintedDate| {
            date.year.and_then(|year| i16::try_from(year).ok()) == Some(year)
                && i8::try_from(date.month) == Ok(month)
                && date.day.and_then(|day| i8::try_from(day).ok()) == Some(day)
        };
        self.quote_where(|text| dates(text).iter().find(|date| is_it(date)).map(|date| (date.from, date.until)))
    }

    /// The first text outside the rows that holds one of the words (lower case), quoted around it.
    pub fn quote_of(&self, words: &[&str]) -> Option<Quotation> {
        self.quote_where(|text| {
            let lower = text.to_lowercase();
            words.iter().find_map(|word| lower.find(word).map(|from| (from, from + word.len())))
        })
    }

    /// The texts of one row of a table, in order.
    pub fn cells_of_row(&self, at: Place) -> impl Iterator<Item = &Text> {
        let row = |at: Place| at.table.zip(at.row);
        self.texts.iter().filter(move |text| row(at).is_some() && text.at.and_then(row) == row(at))
    }
}
