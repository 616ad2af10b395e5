//! The picture of a page that was scanned: all pictures that are drawn on it, as they lie.

use hayro_interpret::font::GlyphRun;
use hayro_interpret::kurbo::{Affine, BezPath, Point};
use hayro_interpret::{BlendMode, ClipPath, Device, DrawMode, DrawProps, Image, ImageData, ImageDrawProps, SoftMask};

use crate::Picture;
use crate::scan::MOST_DOTS;

/// The fewest and the most dots to the inch at which a page is recognised.
const COARSEST: f64 = 100.0;
const FINEST: f64 = 300.0;
const POINTS: f64 = 72.0;

/// Lays the pictures of a page on white paper.
pub(super) struct PagePicture {
    width: f64,
    height: f64,
    picture: Option<Picture>,
}

impl PagePicture {
    pub(super) fn new(width: f64, height: f64) -> Self {
        Self { width, height, picture: None }
    }

    /// The page, if anything was drawn on it.
    pub(super) fn finish(self) -> Option<Picture> {
        self.picture
    }

    /// White paper as fine as the first picture that is drawn.
    fn paper(&mut self, finest: f64) -> &mut Picture {
        let (width, height) = (self.width, self.height);
        self.picture.get_or_insert_with(|| {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "bounded from both sides")]
            let resolution = finest.clamp(COARSEST, FINEST).round() as u32;
            let scale = f64::from(resolution) / POINTS;
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "bounded by the most dots")]
            let dots = |points: f64| (points * scale).clamp(1.0, 12_000.0).round() as usize;
            let (width, height) = (dots(width), dots(height));
            Picture { width, height, shades: vec![u8::MAX; width * height], resolution }
        })
    }

    fn lay(&mut self, shades: &[u8], (width, height): (u32, u32), transform: Affine) {
        let columns = transform.as_coeffs();
        let (across, down) = (columns[0].hypot(columns[1]), columns[2].hypot(columns[3]));
        let finest = POINTS / across.min(down).max(1e-6);
        let paper = self.paper(finest);
        let scale = f64::from(paper.resolution) / POINTS;
        let onto = Affine::scale(scale) * transform;
        if onto.determinant().abs() < 1e-9 || shades.len() < width as usize * height as usize {
            return;
        }
        let back = onto.inverse();
        // More dots than the paper has: each takes the middle of those that fall on it.
        let step = (back.as_coeffs()[0].hypot(back.as_coeffs()[1])).max(1.0);
        let samples = if step > 1.4 { 2_u32 } else { 1 };
        for (y, row) in (0_u32..).zip(paper.shades.chunks_mut(paper.width.max(1))) {
            for (x, shade) in (0_u32..).zip(row) {
                let (mut sum, mut count) = (0_u32, 0_u32);
                for sample in 0..samples * samples {
                    let (dx, dy) = (sample % samples, sample / samples);
                    let part = |index: u32| (f64::from(index) + 0.5) / f64::from(samples);
                    let point = back * Point::new(f64::from(x) + part(dx), f64::from(y) + part(dy));
                    if point.x < 0.0 || point.y < 0.0 || point.x >= f64::from(width) || point.y >= f64::from(height) {
                        continue;
                    }
                    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a dot of the picture")]
                    let index = point.y as usize * width as usize + point.x as usize;
                    if let Some(found) = shades.get(index) {
                        sum += u32::from(*found);
                        count += 1;
                    }
                }
                if let Some(mean) = sum.checked_div(count) {
                    *shade = u8::try_from(mean).unwrap_or(u8::MAX);
                }
            }
        }
    }
}

impl<'a> Device<'a> for PagePicture {
    fn draw_path(&mut self, _: &BezPath, _: DrawProps<'a>, _: &DrawMode) {}

    fn push_clip_path(&mut self, _: &ClipPath) {}

    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'a>>, _: BlendMode) {}

    fn draw_glyph_run(&mut self, _: &GlyphRun<'_, 'a>, _: DrawProps<'a>, _: &DrawMode) {}

    fn draw_image(&mut self, image: Image<'a, '_>, props: ImageDrawProps<'a>) {
        if u64::from(image.width()) * u64::from(image.height()) > MOST_DOTS {
            return;
        }
        match image {
            Image::Raster(raster) => raster.with_rgba(
                |data, _| {
                    let size = (data.width(), data.height());
                    let (across, down) = data.scale_factors();
                    let transform = props.transform * Affine::scale_non_uniform(across.into(), down.into());
                    match data {
                        ImageData::Luma(luma) => self.lay(&luma.data, size, transform),
                        ImageData::Rgb(colours) => {
                            let shades: Vec<u8> = colours.data.chunks_exact(3).map(grey).collect();
                            self.lay(&shades, size, transform);
                        }
                    }
                },
                None,
            ),
            Image::Stencil(stencil) => stencil.with_stencil(
                |mask, _| {
                    // A stencil says where the colour goes; scans are painted black.
                    let shades: Vec<u8> = mask.data.iter().map(|cover| u8::MAX - cover).collect();
                    let (across, down) = mask.scale_factors;
                    let transform = props.transform * Affine::scale_non_uniform(across.into(), down.into());
                    self.lay(&shades, (mask.width, mask.height), transform);
                },
                None,
            ),
        }
    }

    fn pop_clip(&mut self) {}

    fn pop_transparency_group(&mut self) {}
}

/// How light a colour is.
fn grey(colour: &[u8]) -> u8 {
    let [red, green, blue] = colour else { return u8::MAX };
    let light = 299 * u32::from(*red) + 587 * u32::from(*green) + 114 * u32::from(*blue);
    u8::try_from(light / 1000).unwrap_or(u8::MAX)
}
