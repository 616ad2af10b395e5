//! Numbers of an analysis or of a target: people, shares, areas, posts.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize, Serializer};

/// A number as a document prints it, whole or with decimals ("95 950" is 95950, "40,37" is 40.37); never money, which is
/// exact in minor units. It is published as a JSON number, a whole one without decimals.
#[derive(Debug, Clone, Copy, Default, PartialEq, PartialOrd, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Quantity(pub f64);

/// Whole numbers up to here are exact in the type.
const LARGEST_WHOLE: f64 = 9_007_199_254_740_992.0;

impl Quantity {
    /// The number as a whole one, where it is.
    #[must_use]
    #[expect(clippy::cast_possible_truncation, reason = "only numbers without decimals and within the limit are cast")]
    pub fn whole(self) -> Option<i64> {
        (self.0.fract() == 0.0 && self.0.abs() <= LARGEST_WHOLE).then_some(self.0 as i64)
    }
}

impl From<u32> for Quantity {
    fn from(number: u32) -> Self {
        Self(f64::from(number))
    }
}

impl fmt::Display for Quantity {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl Serialize for Quantity {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.whole() {
            Some(whole) => serializer.serialize_i64(whole),
            None => serializer.serialize_f64(self.0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_numbers_are_published_without_decimals() {
        for (number, json) in [(95_950.0, "95950"), (40.37, "40.37"), (0.0, "0"), (-2.0, "-2")] {
            assert_eq!(serde_json::to_string(&Quantity(number)).unwrap(), json);
            assert_eq!(serde_json::from_str::<Quantity>(json).unwrap(), Quantity(number));
        }
    }
}
