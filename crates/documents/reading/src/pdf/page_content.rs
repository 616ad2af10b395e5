//! What is drawn on a page: glyphs, straight lines and pictures.

use std::collections::HashSet;
use std::panic::resume_unwind;

use hayro_interpret::font::{Glyph as DrawnGlyph, GlyphRun};
use hayro_interpret::hayro_cmap::BfString;
use hayro_interpret::hayro_syntax::object::Dict;
use hayro_interpret::kurbo::{Affine, BezPath, PathEl, Point, Rect, Shape, Vec2};
use hayro_interpret::{BlendMode, ClipPath, Device, DrawMode, DrawProps, Image, ImageDrawProps, Paint, SoftMask};

use super::glyphs::{Direction, Glyph};
use super::structure::Structure;
use crate::layout::geometry::Ruling;
use crate::layout::tagged::Tag;

/// A filled shape so thin is a line.
const THIN: f64 = 2.5;
/// How many things may be drawn in one document. Forms that draw forms could otherwise go on for ever, and the
/// library has no way to be told to stop but this.
pub(super) const MOST_DRAWN: u64 = 3_000_000;

/// What leaves the library when the page draws too much; it is caught where the library is called.
pub(super) struct DrawsTooMuch;

/// Collects what is drawn on one page.
#[derive(Default)]
pub(super) struct PageContent<'s> {
    pub(super) glyphs: Vec<Glyph>,
    pub(super) horizontals: Vec<Ruling>,
    pub(super) verticals: Vec<Ruling>,
    /// How much of the page each picture covers, in square points.
    pub(super) pictures: Vec<Rect>,
    /// Glyphs without a known letter.
    pub(super) unknown: u32,
    /// What was drawn in the whole document so far.
    pub(super) drawn: u64,
    /// How many times letters were drawn on this page.
    runs: u32,
    /// The numbers of the marked content that is open, the innermost last; `None` for what has no number.
    marks: Vec<Option<i32>>,
    /// The tags of the document, and the number of this page.
    structure: Option<(&'s Structure, u32)>,
    /// Each letter of each size at each place once: bold is often feigned by drawing a letter twice.
    seen: HashSet<(String, [i64; 3])>,
}

impl<'s> PageContent<'s> {
    pub(super) fn after(drawn: u64, structure: &'s Structure, page: u32) -> Self {
        Self { drawn, structure: Some((structure, page)), ..Self::default() }
    }

    fn tag(&self) -> Option<Tag> {
        let mark = self.marks.iter().rev().find_map(|mark| *mark)?;
        self.structure.and_then(|(structure, page)| structure.tag(page, mark))
    }

    fn count(&mut self, things: usize) {
        self.drawn = self.drawn.saturating_add(things as u64);
        if self.drawn > MOST_DRAWN {
            resume_unwind(Box::new(DrawsTooMuch));
        }
    }

    fn glyph(&mut self, glyph: &DrawnGlyph<'_>, transform: Affine, (bold, italic): (bool, bool), tag: Option<Tag>) {
        let text = match glyph.as_unicode() {
            Some(BfString::Char(character)) => character.to_string(),
            Some(BfString::String(text)) => text,
            None => {
                self.unknown = self.unknown.saturating_add(1);
                '\u{FFFD}'.to_string()
            }
        };
        let along = match glyph {
            DrawnGlyph::Outline(outline) => outline.advance_width(),
            DrawnGlyph::Type3(drawn) => drawn.advance_width(),
        };
        let origin = transform * Point::ZERO;
        let turned = |x: f64, y: f64| -> Vec2 { transform * Point::new(x, y) - origin };
        let size = turned(0.0, 1000.0).hypot();
        let advance = turned(f64::from(along.unwrap_or(500.0)), 0.0);
        let direction = turned(1000.0, 0.0);
        if !(origin.x.is_finite() && origin.y.is_finite() && size.is_finite() && advance.hypot().is_finite()) {
            return;
        }
        if !text.trim().is_empty() {
            #[expect(clippy::cast_possible_truncation, reason = "positions are finite and small; the cast saturates")]
            let near = |length: f64, unit: f64| (length / unit).round() as i64;
            // The unit of a place depends on the size: without it, letters of different sizes would meet.
            let unit = 0.12 * size.max(1.0);
            let place = [near(origin.x, unit), near(origin.y, unit), near(size, 0.05)];
            if !self.seen.insert((text.clone(), place)) {
                return;
            }
        }
        self.glyphs.push(Glyph {
            text,
            x: origin.x,
            y: origin.y,
            advance: advance.hypot(),
            size,
            direction: Direction::of(direction.x, direction.y),
            bold,
            italic,
            run: self.runs,
            tag,
        });
    }

    fn ruling(&mut self, from: Point, to: Point) {
        let (x, y) = ((from.x - to.x).abs(), (from.y - to.y).abs());
        if ![from.x, from.y, to.x, to.y].iter().all(|number| number.is_finite()) {
            return;
        }
        if y <= 0.7 && x > THIN {
            let at = f64::midpoint(from.y, to.y);
            self.horizontals.push(Ruling { at, from: from.x.min(to.x), to: from.x.max(to.x) });
        } else if x <= 0.7 && y > THIN {
            let at = f64::midpoint(from.x, to.x);
            self.verticals.push(Ruling { at, from: from.y.min(to.y), to: from.y.max(to.y) });
        }
    }

    /// The straight pieces of a path that is drawn as lines.
    fn strokes(&mut self, path: &BezPath, transform: Affine) {
        let (mut start, mut last) = (Point::ZERO, Point::ZERO);
        for element in path.elements() {
            match *element {
                PathEl::MoveTo(point) => {
                    start = transform * point;
                    last = start;
                }
                PathEl::LineTo(point) => {
                    let point = transform * point;
                    self.ruling(last, point);
                    last = point;
                }
                PathEl::ClosePath => {
                    self.ruling(last, start);
                    last = start;
                }
                PathEl::QuadTo(_, point) | PathEl::CurveTo(_, _, point) => last = transform * point,
            }
        }
    }

    /// A filled shape is a line where it is thin; each of its parts may be one.
    fn fills(&mut self, path: &BezPath, transform: Affine) {
        let mut part = BezPath::new();
        let mut parts = Vec::new();
        for element in path.elements() {
            if matches!(element, PathEl::MoveTo(_)) && !part.is_empty() {
                parts.push(std::mem::take(&mut part));
            }
            part.push(*element);
        }
        parts.push(part);
        for part in parts {
            let area = (transform * part).bounding_box();
            let (across, down) = (area.width(), area.height());
            let middle = area.center();
            if down <= THIN && across > THIN {
                self.ruling(Point::new(area.x0, middle.y), Point::new(area.x1, middle.y));
            } else if across <= THIN && down > THIN {
                self.ruling(Point::new(middle.x, area.y0), Point::new(middle.x, area.y1));
            }
        }
    }
}

/// Whether a paint leaves nothing to be seen: white borders divide nothing.
fn is_unseen(paint: &Paint<'_>) -> bool {
    match paint {
        Paint::Color(colour) => {
            let [red, green, blue, alpha] = colour.to_rgba().to_rgba8();
            alpha < 10 || red.min(green).min(blue) > 250
        }
        Paint::Pattern(_) => false,
    }
}

impl<'a> Device<'a> for PageContent<'_> {
    fn draw_path(&mut self, path: &BezPath, props: DrawProps<'a>, mode: &DrawMode) {
        self.count(path.elements().len() / 8 + 1);
        if is_unseen(&props.paint) {
            return;
        }
        match mode {
            DrawMode::Stroke(_) => self.strokes(path, props.transform),
            DrawMode::Fill(_) => self.fills(path, props.transform),
            DrawMode::FillAndStroke(..) => {
                self.fills(path, props.transform);
                self.strokes(path, props.transform);
            }
            DrawMode::Invisible => {}
        }
    }

    fn push_clip_path(&mut self, path: &ClipPath) {
        self.count(path.path.elements().len() / 8 + 1);
    }

    fn push_clip_rect(&mut self, _: &Rect) {
        self.count(1);
    }

    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'a>>, _: BlendMode) {
        self.count(1);
    }

    fn draw_glyph_run(&mut self, run: &GlyphRun<'_, 'a>, props: DrawProps<'a>, _: &DrawMode) {
        self.count(run.glyphs().len());
        self.runs = self.runs.saturating_add(1);
        let font = run.glyphs().first().and_then(|glyph| match &**glyph {
            DrawnGlyph::Outline(outline) => outline.font_data(),
            DrawnGlyph::Type3(_) => None,
        });
        let named = |part: &str| {
            let name = font.as_ref().and_then(|font| font.postscript_name.as_deref());
            name.is_some_and(|name| name.to_lowercase().contains(part))
        };
        let bold = font.as_ref().is_some_and(|font| font.weight.is_some_and(|weight| weight >= 600)) || named("bold");
        let italic = font.as_ref().is_some_and(|font| font.is_italic) || named("italic") || named("oblique");
        let tag = self.tag();
        for glyph in run.glyphs() {
            self.glyph(glyph, props.transform * glyph.transform(), (bold, italic), tag);
        }
    }

    fn draw_image(&mut self, image: Image<'a, '_>, props: ImageDrawProps<'a>) {
        self.count(1);
        let unit = Rect::new(0.0, 0.0, f64::from(image.width()), f64::from(image.height()));
        self.pictures.push(props.transform.transform_rect_bbox(unit));
    }

    fn begin_marked_content(&mut self, _: &[u8], properties: Option<&Dict<'_>>) {
        self.count(1);
        self.marks.push(properties.and_then(|properties| properties.get::<i32>("MCID")));
    }

    fn end_marked_content(&mut self) {
        self.marks.pop();
    }

    fn pop_clip(&mut self) {}

    fn pop_transparency_group(&mut self) {}
}
