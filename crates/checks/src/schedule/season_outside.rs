//! A row that tells of a season or of Christmas ("летен лагер", "подаръци за Коледа") and marks none of its quarters.
//!
//! An error: both cannot be right.

use opora_domain::findings::Severity;

use crate::dates::dates;
use crate::examination::{Examination, Field, Row};
use crate::rule::{Defect, Rule};
use crate::words::{any_phrase, tokens};

pub(crate) const RULE: Rule = Rule { name: "schedule-season-outside", severity: Severity::Error, find };

/// The words of a season and its months, from 1.
const SEASONS: &[(&[&str], &[u8])] = &[
    (&["летен", "летния", "летният", "летни", "летните", "летната", "лятна*", "лятно*", "лято*"], &[5, 6, 7, 8, 9]),
    (
        &["зимен", "зимния", "зимният", "зимна", "зимната", "зимни", "зимните", "зимно*", "зимата"],
        &[10, 11, 12, 1, 2, 3, 4],
    ),
    (&["студените месеци", "студен* период"], &[10, 11, 12, 1, 2, 3, 4]),
    (&["коледа", "коледн*", "новогодишн*"], &[11, 12, 1]),
    (&["великден*"], &[3, 4, 5]),
    (&["есенен", "есенна*", "есенно*", "есенни*"], &[9, 10, 11]),
    (&["пролетен", "пролетна*", "пролетно*", "пролетни*"], &[3, 4, 5, 6]),
];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    examination.rows.iter().enumerate().filter_map(|(index, row)| defect(examination, index, row)).collect()
}

fn defect(examination: &Examination<'_>, index: usize, row: &Row<'_>) -> Option<Defect> {
    let says = row.says();
    let named: Vec<_> =
        SEASONS.iter().filter_map(|(patterns, months)| Some((any_phrase(&says, patterns)?, *months))).collect();
    // Several seasons, or other months beside the season, are a schedule of their own.
    let [((from, until), season)] = named.as_slice() else { return None };
    let aged = says.get(..*from).is_some_and(|before| before.ends_with(['-', '–']));
    if aged || !dates(&says).is_empty() {
        return None;
    }
    let marked: Vec<u8> = match row.item.schedule.filter(|_| row.marks() > 0) {
        Some(schedule) => (1..=12_u8)
            .filter(|month| schedule.get(usize::from((month - 1) / 3)).copied().flatten().is_some())
            .collect(),
        None => months_of_term(examination, index)?,
    };
    if marked.iter().any(|month| season.contains(month)) {
        return None;
    }
    let places = [row.quote_name(), row.quote("description", row.description())];
    let places = places.into_iter().chain(row.printed(examination, "schedule")).chain(term(examination, index));
    Some(Defect::at(places).compared("season", says.get(*from..*until)?))
}

/// The cell of a row that holds nothing but when: "м. ноември", "март – май".
fn term(examination: &Examination<'_>, index: usize) -> Option<opora_domain::findings::Quotation> {
    let mut cells = examination.texts.iter().filter(|text| text.row == Some(index) && text.field == Field::Prose);
    cells.find(|text| text.text.chars().count() < 40 && !dates(&text.text).is_empty()).map(|text| text.quote())
}

/// The months of that cell, those between a first and a last one too.
fn months_of_term(examination: &Examination<'_>, index: usize) -> Option<Vec<u8>> {
    let text = term(examination, index)?.quote;
    let all = dates(&text);
    let mut months: Vec<u8> = all.iter().map(|date| date.month).collect();
    let [first, .., last] = all.as_slice() else { return Some(months) };
    let span = text.get(first.until..last.from)?;
    if span.contains(['-', '–']) || tokens(span).iter().any(|token| token.text == "до") {
        let mut month = first.month;
        while month != last.month {
            month = month % 12 + 1;
            months.push(month);
        }
    }
    Some(months)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};
    use opora_domain::planning::AnnualPlan;

    fn marked(text: &str, marks: &str) -> AnnualPlan {
        plan(vec![row("1", "Занимания за деца").described(text).marked(marks)])
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &marked("Спорт и екскурзии през лятната ваканция", "---X"), "лятната ваканция");
        assert_found(&RULE, &marked("Подаръци за Коледа", "-X--"), "Коледа");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &marked("Спорт и екскурзии през лятната ваканция", "--X-"));
        assert_silent(&RULE, &marked("Топъл обяд в студените месеци", "X--X"));
        assert_silent(&RULE, &marked("Занимания през лятната и зимната ваканция", "-X--"));
        assert_silent(&RULE, &marked("Занимания за 10-летни деца", "X---"));
    }
}
