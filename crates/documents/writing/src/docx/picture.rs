//! The logo above the first page.

use super::xml::push_escaped;

/// A PNG or JPEG file with its size in dots.
pub(super) struct Picture<'a> {
    pub(super) bytes: &'a [u8],
    width: u32,
    height: u32,
    is_png: bool,
}

/// 2 cm in English metric units.
const HEIGHT: u64 = 720_000;
/// 12 cm: a very wide picture is made lower instead.
const GREATEST_WIDTH: u64 = 4_320_000;

impl<'a> Picture<'a> {
    /// `None` where the bytes are neither a PNG nor a JPEG file that tells its size.
    pub(super) fn of(bytes: &'a [u8]) -> Option<Self> {
        let (is_png, (width, height)) = match png_size(bytes) {
            Some(size) => (true, size),
            None => (false, jpeg_size(bytes)?),
        };
        (width > 0 && height > 0).then_some(Self { bytes, width, height, is_png })
    }

    pub(super) fn extension(&self) -> &'static str {
        if self.is_png { "png" } else { "jpeg" }
    }

    pub(super) fn media_type(&self) -> &'static str {
        if self.is_png { "image/png" } else { "image/jpeg" }
    }

    /// The paragraph that shows the picture.
    pub(super) fn push_paragraph(&self, part: &mut String, description: &str) {
        let (width, height) = self.shown_size();
        part.push_str("<w:p><w:pPr><w:pStyle w:val=\"Letterhead\"/><w:keepNext/><w:jc w:val=\"center\"/></w:pPr><w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">");
        part.push_str(&format!("<wp:extent cx=\"{width}\" cy=\"{height}\"/><wp:docPr id=\"1\" name=\"Logo\" descr=\""));
        push_escaped(part, description);
        part.push_str("\"/><wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect=\"1\"/></wp:cNvGraphicFramePr><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr><pic:cNvPr id=\"1\" name=\"Logo\" descr=\"");
        push_escaped(part, description);
        part.push_str("\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"rIdLogo\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/>");
        part.push_str(&format!("<a:ext cx=\"{width}\" cy=\"{height}\"/>"));
        part.push_str("</a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>");
    }

    fn shown_size(&self) -> (u64, u64) {
        let (width, height) = (u64::from(self.width), u64::from(self.height));
        let shown = HEIGHT * width / height;
        if shown <= GREATEST_WIDTH {
            (shown.max(1), HEIGHT)
        } else {
            (GREATEST_WIDTH, (GREATEST_WIDTH * height / width).max(1))
        }
    }
}

fn png_size(bytes: &[u8]) -> Option<(u32, u32)> {
    let rest = bytes.strip_prefix(b"\x89PNG\r\n\x1a\n")?;
    let number = |from: usize| Some(u32::from_be_bytes(rest.get(from..from + 4)?.try_into().ok()?));
    Some((number(8)?, number(12)?))
}

/// Walks the segments of a JPEG file to the one that tells the size.
fn jpeg_size(bytes: &[u8]) -> Option<(u32, u32)> {
    let mut rest = bytes.strip_prefix(&[0xff, 0xd8])?;
    loop {
        let (marker, after) = match rest {
            [0xff, 0xff, ..] => {
                rest = rest.get(1..)?;
                continue;
            }
            [0xff, marker, after @ ..] => (*marker, after),
            _ => return None,
        };
        let number = |from: usize| Some(u16::from_be_bytes(after.get(from..from + 2)?.try_into().ok()?));
        let is_size = matches!(marker, 0xc0..=0xc3 | 0xc5..=0xc7 | 0xc9..=0xcb | 0xcd..=0xcf);
        if is_size {
            return Some((u32::from(number(5)?), u32::from(number(3)?)));
        }
        rest = after.get(usize::from(number(0)?)..)?;
    }
}
