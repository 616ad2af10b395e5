//! PDF: what is placed on its pages, to the tree.
//!
//! A page knows letters and lines, no paragraphs and tables: these are found from where things stand
//! ([`crate::layout`]), as for pages that were recognised from a picture.

mod bounds;
mod glyphs;
mod page_content;
mod page_picture;
mod structure;

use std::thread;

use hayro_interpret::hayro_syntax::page::Page as PdfPage;
use hayro_interpret::hayro_syntax::{DecryptionError, LoadPdfError, Pdf};
use hayro_interpret::kurbo::{Affine, Rect};
use hayro_interpret::{Context, Device, InterpreterCache, InterpreterSettings, interpret_page};
use opora_tree::{Document, NoticeKind};

use self::glyphs::Direction;
use self::page_content::{DrawsTooMuch, MOST_DRAWN, PageContent};
use self::page_picture::PagePicture;
use self::structure::Structure;
use crate::budget::Budget;
use crate::layout::geometry::{Page, Ruling};
use crate::notices::Notices;
use crate::{FileKind, Limits, Picture, Programs, ReadError};

/// Descriptions may stand in each other; the library follows them by calling itself.
const STACK: usize = 64 << 20;

/// Reads a PDF file; pages without a text layer are recognised.
pub(crate) fn read(bytes: &[u8], limits: &Limits, programs: &dyn Programs) -> Result<Document, ReadError> {
    bounds::check(bytes, limits)?;
    // The library is made by people who fuzz it, yet it may panic on a file that nobody thought of. A thread of its
    // own turns a panic into an error here, at one place, and has room for deep files.
    let outcome = thread::scope(|scope| {
        let reader =
            thread::Builder::new().stack_size(STACK).spawn_scoped(scope, || read_pages(bytes, limits, programs));
        reader.map(thread::ScopedJoinHandle::join)
    });
    match outcome {
        Ok(Ok(result)) => result,
        Ok(Err(panic)) if panic.is::<DrawsTooMuch>() => Err(ReadError::DrawsTooMuch { limit: MOST_DRAWN }),
        Ok(Err(_)) | Err(_) => Err(ReadError::CutOff { kind: FileKind::Pdf }),
    }
}

fn read_pages(bytes: &[u8], limits: &Limits, programs: &dyn Programs) -> Result<Document, ReadError> {
    let pdf = Pdf::new(bytes.to_vec()).map_err(|error| match error {
        LoadPdfError::Decryption(DecryptionError::PasswordProtected | DecryptionError::UnsupportedAlgorithm) => {
            ReadError::Encrypted { kind: FileKind::Pdf }
        }
        LoadPdfError::Decryption(_) | LoadPdfError::Invalid => ReadError::CutOff { kind: FileKind::Pdf },
    })?;
    let pages = pdf.pages();
    if pages.len() > limits.pages {
        return Err(ReadError::TooManyPages { limit: limits.pages });
    }
    if pages.is_empty() {
        return Err(ReadError::CutOff { kind: FileKind::Pdf });
    }
    let mut notices = Notices::default();
    let cache = InterpreterCache::new();
    let structure = Structure::of(&pdf);
    let mut placed = Vec::new();
    let mut drawn = 0;
    let mut scanned = 0_u32;
    let count = u32::try_from(pages.len()).unwrap_or(u32::MAX);
    for (number, page) in (1_u32..).zip(pages.iter()) {
        let mut content = PageContent::after(drawn, &structure, number);
        draw(page, &pdf, &cache, &mut content);
        drawn = content.drawn;
        if let Some(picture) = picture_of(page, &pdf, &cache, &content) {
            programs.progress(number - 1, count);
            let recognised = crate::scan::page(picture, number, programs);
            placed.push(recognised.map_err(|error| ReadError::of_program(error, FileKind::Pdf))?);
            scanned += 1;
            continue;
        }
        for _ in 0..content.unknown {
            notices.add(NoticeKind::ReplacedBytes);
        }
        for _ in &content.pictures {
            notices.add(NoticeKind::Picture);
        }
        placed.push(placed_page(number, page, content));
    }
    if scanned > 0 {
        programs.progress(count, count);
        for _ in 0..scanned {
            notices.add(NoticeKind::Recognised);
        }
    }
    let mut budget = Budget::new(limits);
    let mut document = crate::layout::document(placed, &structure.tables, &mut budget)?;
    document.settings.title = pdf.metadata().title.as_deref().and_then(text_of_metadata);
    document.notices.extend(notices.into_inner());
    Ok(document)
}

/// Lets a page be drawn, seen as it is read: y grows downward, a turned page stands upright.
fn draw<'a>(page: &PdfPage<'a>, pdf: &'a Pdf, cache: &InterpreterCache<'a>, device: &mut impl Device<'a>) {
    let (width, height) = page.render_dimensions();
    let bounds = Rect::new(0.0, 0.0, f64::from(width), f64::from(height));
    let transform = Affine::new(page.initial_transform(true).as_coeffs());
    let mut context = Context::new(transform, bounds, cache, pdf.xref(), InterpreterSettings::default());
    interpret_page(page, &mut context, device);
}

/// The picture of a page that is nothing but one: large pictures, and no text or none whose letters are known.
fn picture_of<'a>(
    page: &PdfPage<'a>,
    pdf: &'a Pdf,
    cache: &InterpreterCache<'a>,
    content: &PageContent<'_>,
) -> Option<Picture> {
    let (width, height) = page.render_dimensions();
    let (width, height) = (f64::from(width), f64::from(height));
    let inked = content.glyphs.iter().filter(|glyph| !glyph.text.trim().is_empty()).count();
    let unknown = usize::try_from(content.unknown).unwrap_or(usize::MAX);
    let covered: f64 = content.pictures.iter().map(Rect::area).sum();
    if inked > unknown.saturating_mul(2) + 20 || covered < 0.3 * width * height {
        return None;
    }
    let mut device = PagePicture::new(width, height);
    draw(page, pdf, cache, &mut device);
    device.finish()
}

/// The page as it is read: where most letters are turned, the page is turned with them.
fn placed_page(number: u32, page: &PdfPage<'_>, mut content: PageContent<'_>) -> Page {
    let (width, height) = page.render_dimensions();
    let (mut width, mut height) = (f64::from(width), f64::from(height));
    content
        .glyphs
        .retain(|glyph| glyph.x >= -1.0 && glyph.y >= -1.0 && glyph.x <= width + 1.0 && glyph.y <= height + 1.0);
    let most = [Direction::Right, Direction::Down, Direction::Left, Direction::Up]
        .into_iter()
        .max_by_key(|direction| {
            let count = content.glyphs.iter().filter(|glyph| glyph.direction == *direction).count();
            (count, *direction == Direction::Right)
        })
        .unwrap_or_default();
    if most != Direction::Right {
        (width, height) = turn(&mut content, most, width, height);
    }
    let mut words = glyphs::words(&content.glyphs);
    crate::layout::lines::mark_ends(&mut words);
    crate::layout::lines::mark_alone(&mut words);
    Page { number, width, height, words, horizontals: content.horizontals, verticals: content.verticals }
}

/// Turns all that is on a page so that a direction becomes the usual one; gives the new width and height.
fn turn(content: &mut PageContent<'_>, direction: Direction, width: f64, height: f64) -> (f64, f64) {
    let (across, down) = direction.seen((width, height));
    let (left, top) = (across.min(0.0), down.min(0.0));
    let placed = |point: (f64, f64)| {
        let (x, y) = direction.seen(point);
        (x - left, y - top)
    };
    for glyph in &mut content.glyphs {
        (glyph.x, glyph.y) = placed((glyph.x, glyph.y));
        glyph.direction = glyph.direction.relative_to(direction);
    }
    let turned = |from: (f64, f64), to: (f64, f64)| (placed(from), placed(to));
    let flat: Vec<_> =
        content.horizontals.drain(..).map(|line| turned((line.from, line.at), (line.to, line.at))).collect();
    let upright: Vec<_> =
        content.verticals.drain(..).map(|line| turned((line.at, line.from), (line.at, line.to))).collect();
    for ((from_x, from_y), (to_x, to_y)) in flat.into_iter().chain(upright) {
        if (from_y - to_y).abs() < (from_x - to_x).abs() {
            content.horizontals.push(Ruling { at: from_y, from: from_x.min(to_x), to: from_x.max(to_x) });
        } else {
            content.verticals.push(Ruling { at: from_x, from: from_y.min(to_y), to: from_y.max(to_y) });
        }
    }
    (across.abs(), down.abs())
}

/// Texts of the description are UTF-16 with a mark, or plain Latin letters.
fn text_of_metadata(bytes: &[u8]) -> Option<String> {
    let text = match bytes.strip_prefix(b"\xFE\xFF") {
        Some(wide) => {
            let units: Vec<u16> = wide
                .chunks_exact(2)
                .map(|pair| pair.iter().fold(0, |unit, byte| (unit << 8) | u16::from(*byte)))
                .collect();
            String::from_utf16_lossy(&units)
        }
        None => String::from_utf8(bytes.to_vec()).ok()?,
    };
    let text = text.trim();
    (!text.is_empty()).then(|| text.chars().take(500).collect())
}
