//! The numbers that a sentence prints: "148 312", "35,9", "61,5%"; years, dates and numbers of headings are none.

/// A printed number with its place in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Figure {
    /// In hundredths, so that shares add up exactly.
    pub hundredths: i64,
    pub is_share: bool,
    /// Whether it is printed with decimals.
    pub is_decimal: bool,
    pub from: usize,
    pub until: usize,
}

impl Figure {
    /// As it stands in the text.
    pub fn written<'a>(&self, text: &'a str) -> &'a str {
        text.get(self.from..self.until).unwrap_or_default()
    }
}

/// So many digits no count of people, places or money has.
const MOST_DIGITS: usize = 12;

/// The numbers of a text in order.
pub(crate) fn figures(text: &str) -> Vec<Figure> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(from) = text.get(at..).and_then(|rest| rest.find(|c: char| c.is_ascii_digit())).map(|next| at + next)
    {
        let stretch = text.get(from..).unwrap_or_default();
        let (digits, mut length) = whole(stretch);
        let mut rest = stretch.get(length..).unwrap_or_default();
        let mut decimals = String::new();
        if let Some(behind) = rest.strip_prefix([',', '.']) {
            decimals = behind.chars().take_while(char::is_ascii_digit).collect();
            if !decimals.is_empty() {
                length += 1 + decimals.len();
                rest = stretch.get(length..).unwrap_or_default();
            }
        }
        let dotted = rest.starts_with('.') && rest.chars().nth(1).is_some_and(|next| next.is_ascii_digit());
        if dotted || rest.starts_with('/') && rest.chars().nth(1).is_some_and(|next| next.is_ascii_digit()) {
            // A date, the number of a heading, a school year: passed over as a whole.
            let more = rest.find(|c: char| !c.is_ascii_digit() && c != '.' && c != '/').unwrap_or(rest.len());
            at = from + length + more;
            continue;
        }
        at = from + length;
        let before = text.get(..from).and_then(|before| before.chars().next_back());
        let joined = before.is_some_and(|before| before.is_alphanumeric() || matches!(before, '№' | '.'))
            || rest.starts_with(char::is_alphabetic)
            || text.get(..from).is_some_and(|before| before.trim_end().ends_with('№'));
        let is_share = rest.trim_start().starts_with('%');
        let hundredths: Option<i64> = digits.parse::<i64>().ok().and_then(|whole| {
            let part: String = decimals.chars().chain("00".chars()).take(2).collect();
            whole.checked_mul(100)?.checked_add(part.parse().ok()?)
        });
        let is_year = length == 4 && digits.parse().is_ok_and(|year: u32| (1900..=2100).contains(&year));
        if let Some(hundredths) =
            hundredths.filter(|_| !joined && digits.len() <= MOST_DIGITS && (is_share || !is_year))
        {
            found.push(Figure { hundredths, is_share, is_decimal: !decimals.is_empty(), from, until: from + length });
        }
    }
    found
}

/// The digits of a whole number and how many bytes they take with the spaces between thousands.
fn whole(stretch: &str) -> (String, usize) {
    let mut digits: String = stretch.chars().take_while(char::is_ascii_digit).collect();
    let mut length = digits.len();
    if digits.len() > 3 {
        return (digits, length);
    }
    loop {
        let rest = stretch.get(length..).unwrap_or_default();
        let Some(space) = rest.chars().next().filter(|space| matches!(space, ' ' | '\u{a0}' | '\u{202f}')) else {
            break;
        };
        let group: String =
            rest.get(space.len_utf8()..).unwrap_or_default().chars().take_while(char::is_ascii_digit).collect();
        if group.len() != 3 {
            break;
        }
        length += space.len_utf8() + group.len();
        digits.push_str(&group);
    }
    (digits, length)
}

/// A number of hundredths as Bulgarian text writes it: "99,2", "148 812".
pub(crate) fn written(hundredths: i64) -> String {
    let whole = (hundredths / 100).to_string();
    let mut grouped = String::new();
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && whole.len() > 3 && (whole.len() - index).is_multiple_of(3) {
            grouped.push(' ');
        }
        grouped.push(digit);
    }
    match hundredths % 100 {
        0 => grouped,
        part => format!("{grouped},{part:02}").trim_end_matches('0').to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<String> {
        figures(text)
            .iter()
            .map(|figure| format!("{}{}", written(figure.hundredths), if figure.is_share { "%" } else { "" }))
            .collect()
    }

    #[test]
    fn numbers_are_read_and_dates_are_not() {
        assert_eq!(
            read("Към 31.12.2010 г. са 148 312 души: 91 204 (61,5%) и 57 608 (38,5 %), 35,9 на кв. км."),
            ["148 312", "91 204", "61,5%", "57 608", "38,5%", "35,9"]
        );
        assert_eq!(
            read("През 2009/2010 година 1. мярка 1.2.3 за 12 места от № 7 през 2014 г., 0.5"),
            ["1", "12", "0,5"]
        );
        assert_eq!(read("1 240 000 лв., 820000 лв."), ["1 240 000", "820 000"]);
    }
}
