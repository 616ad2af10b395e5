//! Scanned pages: a picture to placed words and lines, as if the page had a text layer.
//!
//! Lines of tables are found in the picture first, so that each cell is recognised for itself: a recogniser that sees
//! a whole table reads across its columns.

mod dark_lines;
mod shades;
mod straight;
mod strips;
mod tiff_pages;

use opora_tree::{Document, NoticeKind};

use crate::budget::Budget;
use crate::layout::geometry::{Area, Page, Word, median};
use crate::layout::ruled_grid::Grid;
use crate::layout::rulings;
use crate::notices::Notices;
use crate::{FileKind, Limits, Picture, ProgramError, Programs, ReadError, RecognisedWord};

/// Points to the inch.
const POINTS: f64 = 72.0;
/// The longer side of an A4 page in inches: pictures seldom say their resolution rightly.
const LONG_SIDE: f64 = 11.69;
/// How much of the paper's edge is left out, in points.
const EDGE: f64 = 9.0;
/// The most dots of one picture.
pub(crate) const MOST_DOTS: u64 = 60_000_000;

/// Reads a file that is a picture, or several in one TIFF file.
pub(crate) fn read(
    bytes: &[u8],
    kind: FileKind,
    limits: &Limits,
    programs: &dyn Programs,
) -> Result<Document, ReadError> {
    let directories =
        if kind == FileKind::Tiff { tiff_pages::directories(bytes, limits.pages + 1) } else { Vec::new() };
    if directories.len() > limits.pages {
        return Err(ReadError::TooManyPages { limit: limits.pages });
    }
    let count = u32::try_from(directories.len().max(1)).unwrap_or(u32::MAX);
    let mut file = Vec::new();
    let mut pages = Vec::new();
    let mut notices = Notices::default();
    for number in 1..=count {
        let source = match directories.get(number as usize - 1).filter(|_| count > 1) {
            Some(directory) => {
                if file.is_empty() {
                    file = bytes.to_vec();
                }
                tiff_pages::begin_with(&mut file, *directory);
                file.as_slice()
            }
            None => bytes,
        };
        programs.progress(number - 1, count);
        let picture = decoded(source, kind)?;
        pages.push(page(picture, number, programs).map_err(|error| ReadError::of_program(error, kind))?);
        notices.add(NoticeKind::Recognised);
    }
    programs.progress(count, count);
    let mut budget = Budget::new(limits);
    let mut document = crate::layout::document(pages, &[], &mut budget)?;
    document.notices.extend(notices.into_inner());
    Ok(document)
}

/// The picture of a PNG, JPEG or TIFF file.
fn decoded(bytes: &[u8], kind: FileKind) -> Result<Picture, ReadError> {
    use image::{ImageFormat, ImageReader, Limits as PictureLimits};
    let format = match kind {
        FileKind::Jpeg => ImageFormat::Jpeg,
        FileKind::Tiff => ImageFormat::Tiff,
        _ => ImageFormat::Png,
    };
    let broken = || ReadError::CutOff { kind };
    let size = ImageReader::with_format(std::io::Cursor::new(bytes), format).into_dimensions().map_err(|_| broken())?;
    if u64::from(size.0) * u64::from(size.1) > MOST_DOTS {
        return Err(ReadError::TooManyDots { limit: MOST_DOTS });
    }
    let mut reader = ImageReader::with_format(std::io::Cursor::new(bytes), format);
    let mut bounds = PictureLimits::default();
    bounds.max_alloc = Some(256 << 20);
    reader.limits(bounds);
    let grey = reader.decode().map_err(|_| broken())?.into_luma8();
    let (width, height) = (grey.width() as usize, grey.height() as usize);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the size is bounded above")]
    let resolution = (f64::from(size.0.max(size.1)) / LONG_SIDE).round().clamp(70.0, 600.0) as u32;
    Ok(Picture { width, height, shades: grey.into_raw(), resolution })
}

/// Recognises a page.
pub(crate) fn page(picture: Picture, number: u32, programs: &dyn Programs) -> Result<Page, ProgramError> {
    let mut picture = straight::straightened(picture);
    let threshold = shades::threshold(&picture);
    let scale = POINTS / f64::from(picture.resolution.max(1));
    let (horizontals, verticals) = dark_lines::found(&picture, threshold);
    dark_lines::wipe(&mut picture, &horizontals, &verticals);
    let in_points = |line: &dark_lines::DarkLine| line.ruling(scale);
    let mut page = Page {
        number,
        width: shades::as_number(picture.width) * scale,
        height: shades::as_number(picture.height) * scale,
        words: Vec::new(),
        horizontals: horizontals.iter().map(in_points).collect(),
        verticals: verticals.iter().map(in_points).collect(),
    };
    let (frames, _) = rulings::frames(&page);
    let grids: Vec<Grid> = frames.iter().filter_map(Grid::of).collect();
    let regions = regions(&page, &grids);
    for batch in strips::batches(&picture, &regions, scale, threshold) {
        let words = programs.recognise(&batch.picture)?;
        page.words.extend(placed(&batch.back(words), scale));
    }
    Ok(page)
}

/// The cells of all tables, and the bands of the page between them.
fn regions(page: &Page, grids: &[Grid]) -> Vec<Area> {
    let mut regions: Vec<Area> = grids.iter().flat_map(|grid| grid.cells.iter().map(|cell| cell.area)).collect();
    let mut areas: Vec<Area> = grids.iter().map(Grid::area).collect();
    areas.sort_by(|a, b| a.top.total_cmp(&b.top));
    // The edge of the paper is seldom clean.
    let mut top = EDGE;
    for area in &areas {
        if area.top > top {
            regions.push(Area { left: EDGE, top, right: page.width - EDGE, bottom: area.top });
        }
        // What stands beside a table.
        let (first, last) = (area.top.max(top), area.bottom);
        if last > first {
            regions.push(Area { left: EDGE, top: first, right: area.left, bottom: last });
            regions.push(Area { left: area.right, top: first, right: page.width - EDGE, bottom: last });
        }
        top = top.max(area.bottom);
    }
    regions.push(Area { left: EDGE, top, right: page.width - EDGE, bottom: page.height - EDGE });
    regions
}

/// Words on the page. Those of one line stand on one baseline, whatever hangs below it.
fn placed(words: &[(u32, RecognisedWord)], scale: f64) -> Vec<Word> {
    let mut placed = Vec::new();
    // Rests of lines and shadows at the edge of the paper are seen as upright strokes.
    let is_stroke =
        |word: &RecognisedWord| word.text.chars().all(|sign| matches!(sign, '|' | '_' | '¦' | '‘' | '’' | '~' | '`'));
    let words: Vec<(u32, RecognisedWord)> = words.iter().filter(|(_, word)| !is_stroke(word)).cloned().collect();
    for line in words.chunk_by(|a, b| a.0 == b.0 && a.1.line == b.1.line) {
        let bottoms = line.iter().map(|(_, word)| f64::from(word.top + word.height) * scale);
        let baseline = median(bottoms.collect()).unwrap_or_default();
        let mut heights: Vec<f64> = line.iter().map(|(_, word)| f64::from(word.height) * scale).collect();
        heights.sort_by(f64::total_cmp);
        let size = heights.get(heights.len() * 3 / 4).copied().unwrap_or(10.0) / 0.85;
        placed.extend(line.iter().map(|(_, word)| {
            let (left, top) = (f64::from(word.left) * scale, f64::from(word.top) * scale);
            Word {
                text: word.text.clone(),
                area: Area {
                    left,
                    top,
                    right: left + f64::from(word.width) * scale,
                    bottom: top + f64::from(word.height) * scale,
                },
                baseline,
                size,
                spaced: true,
                confidence: Some(word.confidence),
                ..Word::default()
            }
        }));
    }
    placed
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;
    use std::sync::Mutex;

    use super::*;

    /// Recognises nothing, and remembers what it is told.
    #[derive(Default)]
    struct Told(Mutex<Vec<(u32, u32)>>);

    impl Programs for Told {
        fn recognise(&self, _: &Picture) -> Result<Vec<RecognisedWord>, ProgramError> {
            Ok(Vec::new())
        }

        fn to_docx(&self, _: &[u8], _: FileKind) -> Result<Vec<u8>, ProgramError> {
            Err(ProgramError::Missing)
        }

        fn progress(&self, done: u32, pages: u32) {
            self.0.lock().unwrap().push((done, pages));
        }
    }

    #[test]
    fn all_pages_of_a_tiff_file_are_read() {
        // The library writes one page. Its directory stands again at the end of the file, and the first one names that.
        let mut one = Cursor::new(Vec::new());
        let picture = image::GrayImage::from_pixel(200, 280, image::Luma([255]));
        picture.write_to(&mut one, image::ImageFormat::Tiff).unwrap();
        let mut file = one.into_inner();
        let directories = tiff_pages::directories(&file, 9);
        assert_eq!(directories.len(), 1);
        let first = directories[0] as usize;
        let entries = usize::from(u16::from_le_bytes([file[first], file[first + 1]]));
        let next = first + 2 + 12 * entries;
        let (place, directory) = (u32::try_from(file.len()).unwrap(), file[first..next + 4].to_vec());
        file.extend(directory);
        file[next..next + 4].copy_from_slice(&place.to_le_bytes());
        let told = Told::default();
        let document = read(&file, FileKind::Tiff, &Limits::default(), &told).unwrap();
        assert_eq!(document.notices.iter().map(|notice| notice.count).sum::<u32>(), 2);
        assert_eq!(*told.0.lock().unwrap(), [(0, 2), (1, 2), (2, 2)]);
    }
}
