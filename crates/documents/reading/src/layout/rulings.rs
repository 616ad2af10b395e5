//! Lines that are drawn, made into the frames of tables: pieces are joined, and what touches belongs together.

use super::geometry::{Area, Page, Ruling};

/// How far pieces of one line may stand apart, and how far a line may stop short of the one that it meets.
const TOUCH: f64 = 3.0;
/// How far apart two parallel lines may stand and be one (borders are often drawn double or cell by cell).
const SAME: f64 = 1.6;
/// Shorter lines belong to signs and pictures.
const SHORTEST: f64 = 5.0;
/// More lines than this on one page are a drawing; the rest is left out so that the time stays bounded.
const MOST: usize = 2_000;

/// Lines that touch each other: the frame of one table.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Frame {
    pub(crate) horizontals: Vec<Ruling>,
    pub(crate) verticals: Vec<Ruling>,
}

impl Frame {
    pub(crate) fn area(&self) -> Area {
        let around = |area: Option<Area>, next: Area| Some(area.map_or(next, |area| area.and(&next)));
        let horizontals = self.horizontals.iter().map(horizontal_area);
        let verticals = self.verticals.iter().map(vertical_area);
        horizontals.chain(verticals).fold(None, around).unwrap_or_default()
    }
}

/// The frames on a page, and the horizontal lines that belong to none.
pub(crate) fn frames(page: &Page) -> (Vec<Frame>, Vec<Ruling>) {
    let horizontals = joined(&page.horizontals);
    let verticals = joined(&page.verticals);
    let mut groups = Groups::new(horizontals.len() + verticals.len());
    for (upright, vertical) in verticals.iter().enumerate() {
        for (flat, horizontal) in horizontals.iter().enumerate() {
            if meets(horizontal, vertical.at) && meets(vertical, horizontal.at) {
                groups.join(flat, horizontals.len() + upright);
            }
        }
    }
    let mut frames: Vec<(usize, Frame)> = Vec::new();
    let mut alone = Vec::new();
    let mut frame_of = |root: usize| -> usize {
        frames.iter().position(|(known, _)| *known == root).unwrap_or_else(|| {
            frames.push((root, Frame::default()));
            frames.len() - 1
        })
    };
    let mut placed: Vec<(usize, bool, Ruling)> = Vec::new();
    for (index, ruling) in horizontals.iter().enumerate() {
        let root = groups.root(index);
        placed.push((frame_of(root), true, *ruling));
    }
    for (index, ruling) in verticals.iter().enumerate() {
        let root = groups.root(horizontals.len() + index);
        placed.push((frame_of(root), false, *ruling));
    }
    for (frame, flat, ruling) in placed {
        if let Some((_, frame)) = frames.get_mut(frame) {
            if flat { frame.horizontals.push(ruling) } else { frame.verticals.push(ruling) }
        }
    }
    let mut whole = Vec::new();
    for (_, frame) in frames {
        if frame.verticals.is_empty() {
            alone.extend(frame.horizontals);
        } else if frame.horizontals.len() >= 2 {
            whole.push(without_strays(frame));
        }
    }
    (whole, alone)
}

fn horizontal_area(ruling: &Ruling) -> Area {
    Area { left: ruling.from, top: ruling.at, right: ruling.to, bottom: ruling.at }
}

fn vertical_area(ruling: &Ruling) -> Area {
    Area { left: ruling.at, top: ruling.from, right: ruling.at, bottom: ruling.to }
}

/// Whether a line comes so far as to touch another that crosses its way at this position.
fn meets(ruling: &Ruling, at: f64) -> bool {
    at >= ruling.from - TOUCH && at <= ruling.to + TOUCH
}

/// A line with a loose end, such as one under a word, divides nothing.
fn without_strays(mut frame: Frame) -> Frame {
    let area = frame.area();
    let ends = |position: f64, crossing: &[Ruling], at: f64, low: f64, high: f64| {
        (position - low).abs() <= TOUCH
            || (position - high).abs() <= TOUCH
            || crossing.iter().any(|other| (other.at - position).abs() <= TOUCH && meets(other, at))
    };
    let verticals = frame.verticals.clone();
    frame.horizontals.retain(|ruling| {
        ends(ruling.from, &verticals, ruling.at, area.left, area.right)
            && ends(ruling.to, &verticals, ruling.at, area.left, area.right)
    });
    let horizontals = frame.horizontals.clone();
    frame.verticals.retain(|ruling| {
        ends(ruling.from, &horizontals, ruling.at, area.top, area.bottom)
            && ends(ruling.to, &horizontals, ruling.at, area.top, area.bottom)
    });
    frame
}

/// Makes one line of the pieces that lie on one line and touch.
fn joined(pieces: &[Ruling]) -> Vec<Ruling> {
    let mut pieces: Vec<Ruling> = pieces.iter().take(MOST * 8).copied().collect();
    pieces.sort_by(|a, b| a.at.total_cmp(&b.at).then(a.from.total_cmp(&b.from)));
    let mut groups: Vec<Vec<Ruling>> = Vec::new();
    for piece in pieces {
        match groups.last_mut() {
            Some(group) if group.first().is_some_and(|first| piece.at - first.at <= SAME) => group.push(piece),
            _ => groups.push(vec![piece]),
        }
    }
    let mut lines = Vec::new();
    for mut group in groups {
        group.sort_by(|a, b| a.from.total_cmp(&b.from));
        let mut open: Option<Ruling> = None;
        for piece in group {
            match &mut open {
                Some(line) if piece.from <= line.to + TOUCH => line.to = line.to.max(piece.to),
                _ => lines.extend(open.replace(piece)),
            }
        }
        lines.extend(open);
    }
    lines.retain(|line| line.to - line.from >= SHORTEST);
    lines.truncate(MOST);
    lines
}

/// Which lines belong together (union-find).
struct Groups {
    parents: Vec<usize>,
}

impl Groups {
    fn new(count: usize) -> Self {
        Self { parents: (0..count).collect() }
    }

    fn root(&mut self, mut index: usize) -> usize {
        while let Some(parent) = self.parents.get(index).copied().filter(|parent| *parent != index) {
            let above = self.parents.get(parent).copied().unwrap_or(parent);
            if let Some(slot) = self.parents.get_mut(index) {
                *slot = above;
            }
            index = parent;
        }
        index
    }

    fn join(&mut self, one: usize, other: usize) {
        let (one, other) = (self.root(one), self.root(other));
        if let Some(slot) = self.parents.get_mut(one) {
            *slot = other;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ruling(at: f64, from: f64, to: f64) -> Ruling {
        Ruling { at, from, to }
    }

    #[test]
    fn pieces_become_lines_and_lines_frames() {
        let page = Page {
            horizontals: vec![
                ruling(10.0, 0.0, 50.0),
                ruling(10.5, 50.5, 100.0),
                ruling(40.0, 0.0, 100.0),
                ruling(25.0, 10.0, 30.0),
                ruling(300.0, 0.0, 90.0),
            ],
            verticals: vec![ruling(0.0, 10.0, 40.0), ruling(100.0, 10.0, 40.0), ruling(50.0, 10.0, 40.0)],
            ..Page::default()
        };
        let (frames, alone) = frames(&page);
        assert_eq!(frames.len(), 1);
        assert_eq!(frames[0].horizontals.len(), 2, "a line under a word is no border");
        assert_eq!(frames[0].area(), Area { left: 0.0, top: 10.0, right: 100.0, bottom: 40.0 });
        assert_eq!(alone.len(), 2);
    }
}
