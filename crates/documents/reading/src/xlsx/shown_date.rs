//! Days and times of a workbook, which it keeps as numbers.

use super::format_code::Piece;

const MONTHS: [&str; 12] = [
    "януари",
    "февруари",
    "март",
    "април",
    "май",
    "юни",
    "юли",
    "август",
    "септември",
    "октомври",
    "ноември",
    "декември",
];
const DAYS: [&str; 7] = ["събота", "неделя", "понеделник", "вторник", "сряда", "четвъртък", "петък"];

/// The last day that workbooks know, 31.12.9999.
const LAST_DAY: i64 = 2_958_465;
/// Days between the two first days that workbooks count from.
const DAYS_TO_1904: f64 = 1_462.0;

/// A number as a date, or `None` where it is none.
pub(super) fn date(pieces: &[Piece], number: f64, from_1904: bool) -> Option<String> {
    let number = if from_1904 { number + DAYS_TO_1904 } else { number };
    let seconds = (number * 86_400.0).round();
    if !(0.0..=(LAST_DAY as f64 + 1.0) * 86_400.0).contains(&seconds) {
        return None;
    }
    let seconds = seconds as i64;
    let day = seconds / 86_400;
    let second = seconds % 86_400;
    let (year, month, day_of_month) = calendar(day)?;
    let half_day = pieces.contains(&Piece::HalfDay);
    let mut text = String::new();
    for (index, piece) in pieces.iter().enumerate() {
        let part = match piece {
            Piece::Literal(literal) => literal.clone(),
            Piece::Comma => ",".to_owned(),
            Piece::Point => ".".to_owned(),
            Piece::HalfDay => if second < 43_200 { "AM" } else { "PM" }.to_owned(),
            Piece::Elapsed('h') => (seconds / 3_600).to_string(),
            Piece::Elapsed('m') => (seconds / 60).to_string(),
            Piece::Elapsed(_) => seconds.to_string(),
            Piece::Date('y', 1 | 2) => format!("{:02}", year % 100),
            Piece::Date('y', _) => year.to_string(),
            Piece::Date('m', count) if are_minutes(pieces, index) => padded(second / 60 % 60, *count),
            Piece::Date('m', count @ (1 | 2)) => padded(month, *count),
            Piece::Date('m', count) => {
                let name = MONTHS.get(usize::try_from(month - 1).ok()?)?;
                let length = match count {
                    3 => 3,
                    5 => 1,
                    _ => usize::MAX,
                };
                name.chars().take(length).collect()
            }
            Piece::Date('d', count @ (1 | 2)) => padded(day_of_month, *count),
            Piece::Date('d', _) => (*DAYS.get(usize::try_from(day % 7).ok()?)?).to_owned(),
            Piece::Date('h', count) => {
                let hour = second / 3_600;
                padded(if half_day { (hour + 11) % 12 + 1 } else { hour }, *count)
            }
            Piece::Date('s', count) => padded(second % 60, *count),
            Piece::Digit(_) => "0".to_owned(),
            _ => String::new(),
        };
        text.push_str(&part);
    }
    Some(text.trim().to_owned())
}

fn padded(number: i64, count: usize) -> String {
    if count >= 2 { format!("{number:02}") } else { number.to_string() }
}

/// `m` stands for minutes after hours and before seconds.
fn are_minutes(pieces: &[Piece], index: usize) -> bool {
    let part = |piece: &&Piece| matches!(piece, Piece::Date(..) | Piece::Elapsed(_));
    let before = pieces.get(..index).unwrap_or_default().iter().rev().find(part);
    let after = pieces.get(index + 1..).unwrap_or_default().iter().find(part);
    matches!(before, Some(Piece::Date('h', _) | Piece::Elapsed('h')))
        || matches!(after, Some(Piece::Date('s', _) | Piece::Elapsed('s')))
}

/// Year, month and day of a day's number. Workbooks know a 29 February 1900, which never was.
fn calendar(day: i64) -> Option<(i64, i64, i64)> {
    if day == 60 {
        return Some((1900, 2, 29));
    }
    let shifted = if day > 60 { day - 1 } else { day };
    // Days since 1 March of the year 0; 31 December 1899 is day 0 of the workbook.
    let days = shifted + 693_900;
    let era = days.div_euclid(146_097);
    let of_era = days.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * of_year + 2) / 153;
    let day_of_month = of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (0..=10_000).contains(&year).then_some((year, month, day_of_month))
}
