//! A page that lay crooked on the glass is put straight.

use super::shades::{as_number, threshold};
use crate::Picture;

/// The greatest slope that is looked for, and the step.
const MOST: f64 = 0.06;
const STEP: f64 = 0.002;
/// Below this nothing would be won.
const LEAST: f64 = 0.0008;

/// The picture with its lines of text horizontal.
pub(super) fn straightened(picture: Picture) -> Picture {
    let slope = slope(&picture);
    if slope.abs() < LEAST { picture } else { turned(&picture, slope) }
}

/// How far the lines fall over their length: the slope at which the rows of the page are most unlike each other, lines
/// of text against the gaps between them.
fn slope(picture: &Picture) -> f64 {
    let edge = threshold(picture);
    let step = (picture.width.max(picture.height) / 800).max(1);
    let mut dots: Vec<(f64, f64)> = Vec::new();
    for y in (0..picture.height).step_by(step) {
        for (x, shade) in picture.row(y).iter().enumerate().step_by(step) {
            if *shade < edge {
                dots.push((as_number(x), as_number(y)));
            }
        }
    }
    if dots.len() < 200 || dots.len() > 400_000 {
        return 0.0;
    }
    let bins = picture.height / step + 1;
    let unlike = |slope: f64| {
        let mut counts = vec![0_u32; bins];
        for (x, y) in &dots {
            let row = (y - slope * x) / as_number(step);
            if row >= 0.0 {
                #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is a row of the page")]
                if let Some(count) = counts.get_mut(row as usize) {
                    *count += 1;
                }
            }
        }
        counts.windows(2).map(|pair| pair.iter().fold(0.0, |a, b| f64::from(*b) - a).powi(2)).sum::<f64>()
    };
    let best = |from: f64, to: f64, step: f64| {
        let mut found = (f64::MIN, 0.0);
        let mut slope = from;
        while slope <= to + step / 2.0 {
            let score = unlike(slope);
            if score > found.0 {
                found = (score, slope);
            }
            slope += step;
        }
        found.1
    };
    let coarse = best(-MOST, MOST, STEP);
    let fine = best(coarse - STEP, coarse + STEP, STEP / 8.0);
    // Straight pages stay as they are: what is won must be more than chance.
    if unlike(fine) > 1.03 * unlike(0.0) { fine } else { 0.0 }
}

/// Turns the picture back by a small slope.
fn turned(picture: &Picture, slope: f64) -> Picture {
    let (centre_x, centre_y) = (as_number(picture.width) / 2.0, as_number(picture.height) / 2.0);
    let length = slope.hypot(1.0);
    let (cosine, sine) = (1.0 / length, slope / length);
    let mut shades = Vec::with_capacity(picture.shades.len());
    for y in 0..picture.height {
        for x in 0..picture.width {
            let (across, down) = (as_number(x) - centre_x, as_number(y) - centre_y);
            shades.push(between(
                picture,
                centre_x + across * cosine - down * sine,
                centre_y + across * sine + down * cosine,
            ));
        }
    }
    Picture { shades, ..picture.clone() }
}

/// The shade between four dots.
fn between(picture: &Picture, x: f64, y: f64) -> u8 {
    if x < 0.0 || y < 0.0 {
        return u8::MAX;
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is a dot of the page")]
    let (left, top) = (x as usize, y as usize);
    let (part_x, part_y) = (x.fract(), y.fract());
    let shade = |x: usize, y: usize| f64::from(picture.shade(x, y));
    let above = shade(left, top) * (1.0 - part_x) + shade(left + 1, top) * part_x;
    let below = shade(left, top + 1) * (1.0 - part_x) + shade(left + 1, top + 1) * part_x;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between two shades")]
    let found = (above * (1.0 - part_y) + below * part_y).round() as u8;
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_crooked_page_becomes_straight() {
        let (width, height) = (800, 600);
        let mut picture = Picture { width, height, shades: vec![255; width * height], resolution: 100 };
        for line in (50..550).step_by(25) {
            for x in 50..750 {
                let y = line + x * 2 / 100;
                for y in y..y + 4 {
                    picture.row_mut(y)[x] = 0;
                }
            }
        }
        let slope = slope(&picture);
        assert!((slope - 0.02).abs() < 0.002, "{slope}");
        let straight = straightened(picture);
        assert!(super::slope(&straight).abs() < 0.002);
    }
}
