//! Decimal digits of a number, so that it is rounded as people round and not as binary fractions do.

/// A number that is not negative, as digits around a point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Decimal {
    /// Most significant digit first; no sign.
    digits: Vec<u8>,
    /// How many digits stand before the point.
    point: usize,
}

impl Decimal {
    /// The digits of a number without its sign; spreadsheets know 15 of them.
    pub(super) fn of(number: f64) -> Self {
        let text = format!("{}", number.abs());
        let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
        let digits = whole.bytes().chain(fraction.bytes()).map(|byte| byte.saturating_sub(b'0').min(9)).collect();
        let mut decimal = Self { digits, point: whole.len() };
        let leading = decimal.digits.iter().take_while(|digit| **digit == 0).count();
        let known = (leading + 15).saturating_sub(decimal.point);
        decimal.round(known);
        decimal
    }

    /// Moves the point to the right, or to the left where `places` is negative.
    pub(super) fn shift(&mut self, places: i32) {
        if places >= 0 {
            self.point += places.unsigned_abs() as usize;
            if self.point > self.digits.len() {
                self.digits.resize(self.point, 0);
            }
        } else {
            let places = places.unsigned_abs() as usize;
            if places > self.point {
                let missing = places - self.point;
                self.digits.splice(0..0, std::iter::repeat_n(0, missing));
                self.point += missing;
            }
            self.point -= places;
        }
    }

    /// Rounds to so many digits after the point; halves go up.
    pub(super) fn round(&mut self, places: usize) {
        let keep = self.point + places;
        let up = self.digits.get(keep).is_some_and(|digit| *digit >= 5);
        self.digits.truncate(keep);
        if up {
            for digit in self.digits.iter_mut().rev() {
                if *digit < 9 {
                    *digit += 1;
                    return;
                }
                *digit = 0;
            }
            self.digits.insert(0, 1);
            self.point += 1;
        }
    }

    pub(super) fn is_zero(&self) -> bool {
        self.digits.iter().all(|digit| *digit == 0)
    }

    /// The digits before the point, without zeros in front; empty for zero.
    pub(super) fn whole(&self) -> String {
        text(self.digits.iter().take(self.point).skip_while(|digit| **digit == 0))
    }

    /// Exactly so many digits after the point.
    pub(super) fn fraction(&self, places: usize) -> String {
        let digits = self.digits.iter().skip(self.point).chain(std::iter::repeat(&0));
        text(digits.take(places))
    }
}

fn text<'a>(digits: impl Iterator<Item = &'a u8>) -> String {
    digits.map(|digit| char::from(b'0' + digit)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(number: f64, shift: i32, places: usize) -> String {
        let mut decimal = Decimal::of(number);
        decimal.shift(shift);
        decimal.round(places);
        format!("{}.{}", decimal.whole(), decimal.fraction(places))
    }

    #[test]
    fn rounding_is_decimal() {
        assert_eq!(shown(1.005, 0, 2), "1.01");
        assert_eq!(shown(2.675, 0, 2), "2.68");
        assert_eq!(shown(0.1 + 0.2, 0, 15), ".300000000000000");
        assert_eq!(shown(999.96, 0, 1), "1000.0");
        assert_eq!(shown(0.0525, 2, 1), "5.3");
        assert_eq!(shown(1234.0, -3, 2), "1.23");
        assert_eq!(shown(5.0, -3, 4), ".0050");
    }
}
