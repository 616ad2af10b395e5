//! Light and dark in a picture.

use crate::Picture;

/// A count of dots as a number with which one can measure.
pub(super) fn as_number(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

impl Picture {
    /// One row of shades; empty beyond the picture.
    pub(super) fn row(&self, y: usize) -> &[u8] {
        let start = y.saturating_mul(self.width);
        self.shades.get(start..start.saturating_add(self.width)).unwrap_or_default()
    }

    pub(super) fn row_mut(&mut self, y: usize) -> &mut [u8] {
        let start = y.saturating_mul(self.width);
        self.shades.get_mut(start..start.saturating_add(self.width)).unwrap_or_default()
    }

    /// White beyond the picture.
    pub(super) fn shade(&self, x: usize, y: usize) -> u8 {
        self.row(y).get(x).copied().unwrap_or(u8::MAX)
    }
}

/// The shade that divides ink from paper best (Otsu's method).
pub(super) fn threshold(picture: &Picture) -> u8 {
    let mut counts = [0_u32; 256];
    for shade in &picture.shades {
        if let Some(count) = counts.get_mut(usize::from(*shade)) {
            *count = count.saturating_add(1);
        }
    }
    let total: f64 = counts.iter().map(|count| f64::from(*count)).sum();
    let sum: f64 = (0_u32..).zip(&counts).map(|(shade, count)| f64::from(shade) * f64::from(*count)).sum();
    let (mut below, mut sum_below, mut best, mut found) = (0.0, 0.0, 0.0, 128_u8);
    for (shade, count) in (0_u8..=255).zip(&counts) {
        below += f64::from(*count);
        sum_below += f64::from(shade) * f64::from(*count);
        let above = total - below;
        if below == 0.0 || above == 0.0 {
            continue;
        }
        let apart = sum_below / below - (sum - sum_below) / above;
        let spread = below * above * apart * apart;
        if spread > best {
            (best, found) = (spread, shade);
        }
    }
    // Paper that is nearly white throughout has no ink at all.
    found.clamp(60, 200)
}
