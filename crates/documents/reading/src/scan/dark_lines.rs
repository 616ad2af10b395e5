//! The lines of tables in a picture: long runs of dark dots.

use super::shades::as_number;
use crate::Picture;
use crate::layout::geometry::Ruling;

/// The shortest line, in inches: letters are smaller.
const SHORTEST_ACROSS: f64 = 0.3;
const SHORTEST_DOWN: f64 = 0.17;
/// How many dots may be missing in a line.
const MISSING: usize = 2;

/// A run of dark dots in one row or column of dots.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct DarkLine {
    at: usize,
    from: usize,
    to: usize,
}

impl DarkLine {
    pub(super) fn ruling(&self, scale: f64) -> Ruling {
        let place = |dots: usize| as_number(dots) * scale;
        Ruling { at: place(self.at) + scale / 2.0, from: place(self.from), to: place(self.to) }
    }
}

/// The horizontal and vertical lines.
pub(super) fn found(picture: &Picture, threshold: u8) -> (Vec<DarkLine>, Vec<DarkLine>) {
    let inch = f64::from(picture.resolution);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a part of an inch")]
    let (across, down) = ((SHORTEST_ACROSS * inch) as usize, (SHORTEST_DOWN * inch) as usize);
    let mut horizontals = Vec::new();
    let mut upright: Vec<Run> = vec![Run::default(); picture.width];
    let mut verticals = Vec::new();
    for y in 0..picture.height {
        let mut run = Run::default();
        for (x, (shade, column)) in picture.row(y).iter().zip(&mut upright).enumerate() {
            let dark = *shade < threshold;
            horizontals.extend(run.take(dark, x, across).map(|(from, to)| DarkLine { at: y, from, to }));
            verticals.extend(column.take(dark, y, down).map(|(from, to)| DarkLine { at: x, from, to }));
        }
        horizontals.extend(run.end(across).map(|(from, to)| DarkLine { at: y, from, to }));
    }
    for (x, run) in upright.iter_mut().enumerate() {
        verticals.extend(run.end(down).map(|(from, to)| DarkLine { at: x, from, to }));
    }
    (thin(horizontals), thin(verticals))
}

/// A run that is being followed.
#[derive(Debug, Clone, Copy, Default)]
struct Run {
    open: Option<(usize, usize)>,
}

impl Run {
    /// Takes the next dot; gives a run that has ended and is long enough.
    fn take(&mut self, dark: bool, at: usize, least: usize) -> Option<(usize, usize)> {
        match (&mut self.open, dark) {
            (Some((_, to)), true) => *to = at,
            (open @ None, true) => *open = Some((at, at)),
            (Some((_, to)), false) if at - *to > MISSING => return self.end(least),
            _ => {}
        }
        None
    }

    fn end(&mut self, least: usize) -> Option<(usize, usize)> {
        self.open.take().filter(|(from, to)| to - from >= least)
    }
}

/// Leaves out what is as thick as a picture or a shaded cell: only thin lines are borders.
fn thin(lines: Vec<DarkLine>) -> Vec<DarkLine> {
    const THICKEST: usize = 14;
    let mut by_place = lines.clone();
    by_place.sort_by_key(|line| line.at);
    let neighbours = |line: &DarkLine| {
        let first = by_place.partition_point(|other| other.at + THICKEST < line.at);
        let mut count = 0;
        let mut last = None;
        for other in by_place.iter().skip(first).take_while(|other| other.at <= line.at + THICKEST) {
            let shared = other.to.min(line.to).saturating_sub(other.from.max(line.from));
            if shared * 2 > line.to - line.from && last != Some(other.at) {
                count += 1;
                last = Some(other.at);
            }
        }
        count
    };
    lines.iter().filter(|line| neighbours(line) <= THICKEST).copied().collect()
}

/// Makes the lines white, so that they are not read as letters.
pub(super) fn wipe(picture: &mut Picture, horizontals: &[DarkLine], verticals: &[DarkLine]) {
    const BESIDE: usize = 1;
    for line in horizontals {
        for y in line.at.saturating_sub(BESIDE)..=line.at + BESIDE {
            picture.row_mut(y).iter_mut().take(line.to + 1).skip(line.from).for_each(|shade| *shade = u8::MAX);
        }
    }
    for line in verticals {
        for y in line.from..=line.to {
            let start = line.at.saturating_sub(BESIDE);
            picture.row_mut(y).iter_mut().skip(start).take(2 * BESIDE + 1).for_each(|shade| *shade = u8::MAX);
        }
    }
}
