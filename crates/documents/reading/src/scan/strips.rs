//! The regions of a page, laid below each other, so that one run of the recogniser reads them one by one.

use super::shades::as_number;
use crate::layout::geometry::Area;
use crate::{Picture, RecognisedWord};

/// White around each strip, in dots.
const MARGIN: usize = 24;
/// The recogniser takes pictures of at most 32,767 dots.
const HIGHEST: usize = 16_000;
/// What is cut off at the edges of a region: rests of its border.
const INSET: f64 = 0.8;
/// Fewer dark dots than this are dust.
const DUST: usize = 6;

/// Strips in one picture, with where each came from.
pub(super) struct Batch {
    pub(super) picture: Picture,
    strips: Vec<Strip>,
}

#[derive(Debug, Clone, Copy)]
struct Strip {
    /// On the page.
    left: usize,
    top: usize,
    width: usize,
    height: usize,
    /// In the picture of strips.
    at: usize,
}

impl Batch {
    /// The words with their places on the page and the number of their strip.
    pub(super) fn back(&self, words: Vec<RecognisedWord>) -> Vec<(u32, RecognisedWord)> {
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let mut placed = Vec::new();
        for word in words {
            let middle = (word.top + word.height / 2) as usize;
            let found = self.strips.iter().enumerate().rfind(|(_, strip)| strip.at <= middle + MARGIN / 2);
            let Some((index, strip)) = found else { continue };
            let left = (word.left + number(strip.left)).saturating_sub(number(MARGIN));
            let top = (word.top + number(strip.top)).saturating_sub(number(strip.at));
            placed.push((number(index), RecognisedWord { left, top, ..word }));
        }
        placed
    }
}

/// Cuts the regions out and lays those with ink below each other.
pub(super) fn batches(picture: &Picture, regions: &[Area], scale: f64, threshold: u8) -> Vec<Batch> {
    let mut batches: Vec<Vec<Strip>> = Vec::new();
    let mut at = MARGIN;
    for region in regions {
        let Some(mut strip) = inked(picture, region, scale, threshold) else { continue };
        if batches.is_empty() || at + strip.height + MARGIN > HIGHEST {
            batches.push(Vec::new());
            at = MARGIN;
        }
        strip.at = at;
        at += strip.height + MARGIN;
        if let Some(batch) = batches.last_mut() {
            batch.push(strip);
        }
    }
    batches.into_iter().map(|strips| Batch { picture: laid(picture, &strips), strips }).collect()
}

fn laid(picture: &Picture, strips: &[Strip]) -> Picture {
    let width = strips.iter().map(|strip| strip.width).max().unwrap_or(0) + 2 * MARGIN;
    let height = strips.last().map_or(0, |strip| strip.at + strip.height) + MARGIN;
    let mut laid = Picture { width, height, shades: vec![u8::MAX; width * height], resolution: picture.resolution };
    for strip in strips {
        for y in 0..strip.height {
            let source = picture.row(strip.top + y).iter().skip(strip.left).take(strip.width);
            let target = laid.row_mut(strip.at + y).iter_mut().skip(MARGIN);
            for (shade, from) in target.zip(source) {
                *shade = *from;
            }
        }
    }
    laid
}

/// The part of a region that holds ink.
fn inked(picture: &Picture, region: &Area, scale: f64, threshold: u8) -> Option<Strip> {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a place on the page")]
    let dots = |points: f64, most: usize| ((points / scale).max(0.0).min(as_number(most))) as usize;
    let (left, right) = (dots(region.left + INSET, picture.width), dots(region.right - INSET, picture.width));
    let (top, bottom) = (dots(region.top + INSET, picture.height), dots(region.bottom - INSET, picture.height));
    let mut around: Option<(usize, usize, usize, usize)> = None;
    let mut ink = 0;
    for y in top..bottom {
        for (x, _) in picture.row(y).iter().enumerate().take(right).skip(left).filter(|(_, shade)| **shade < threshold)
        {
            ink += 1;
            let (x0, y0, x1, y1) = around.unwrap_or((x, y, x, y));
            around = Some((x0.min(x), y0.min(y), x1.max(x), y1.max(y)));
        }
    }
    let (x0, y0, x1, y1) = around.filter(|_| ink >= DUST)?;
    let (width, height) = (x1 - x0 + 1, y1 - y0 + 1);
    // Too small for a letter or a sign.
    if height < 3 || width < 2 {
        return None;
    }
    Some(Strip { left: x0, top: y0, width, height, at: 0 })
}
