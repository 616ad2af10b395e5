//! A picture for the letterhead, accepted by its content and never by its name.

use serde::{Deserialize, Serialize};

/// A PNG or JPEG picture.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Logo {
    bytes: Vec<u8>,
    /// The text for those who do not see it.
    pub description: String,
}

/// Why a picture is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogoRefused {
    /// Neither PNG nor JPEG, or cut off.
    NotAPicture,
    /// More than [`Logo::MOST_BYTES`].
    TooManyBytes,
    /// Wider or higher than [`Logo::LONGEST_SIDE`].
    TooManyPixels,
}

impl Logo {
    pub const MOST_BYTES: usize = 1024 * 1024;
    /// In pixels.
    pub const LONGEST_SIDE: u32 = 4096;

    /// # Errors
    /// [`LogoRefused`] where the content is no picture of a usable size.
    pub fn try_new(bytes: Vec<u8>, description: String) -> Result<Self, LogoRefused> {
        if bytes.len() > Self::MOST_BYTES {
            return Err(LogoRefused::TooManyBytes);
        }
        let (width, height) = size_of_png(&bytes).or_else(|| size_of_jpeg(&bytes)).ok_or(LogoRefused::NotAPicture)?;
        if width == 0 || height == 0 {
            return Err(LogoRefused::NotAPicture);
        }
        if width > Self::LONGEST_SIDE || height > Self::LONGEST_SIDE {
            return Err(LogoRefused::TooManyPixels);
        }
        Ok(Self { bytes, description })
    }

    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    #[must_use]
    pub fn media_type(&self) -> &'static str {
        if self.bytes.starts_with(PNG_SIGNATURE) { "image/png" } else { "image/jpeg" }
    }
}

const PNG_SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";
/// The last chunk of every PNG file, with its checksum.
const PNG_END: &[u8] = b"\0\0\0\0IEND\xaeB`\x82";
const JPEG_SIGNATURE: &[u8] = b"\xff\xd8\xff";
const JPEG_END: &[u8] = b"\xff\xd9";

fn size_of_png(bytes: &[u8]) -> Option<(u32, u32)> {
    let header = bytes.strip_prefix(PNG_SIGNATURE)?.strip_prefix(b"\0\0\0\x0dIHDR")?;
    let number = |from: usize| Some(u32::from_be_bytes(header.get(from..from + 4)?.try_into().ok()?));
    bytes.ends_with(PNG_END).then_some((number(0)?, number(4)?))
}

/// Walks over the segments of a JPEG file up to the one that tells the size of the frame.
fn size_of_jpeg(bytes: &[u8]) -> Option<(u32, u32)> {
    if !bytes.starts_with(JPEG_SIGNATURE) || !bytes.ends_with(JPEG_END) {
        return None;
    }
    let mut rest = bytes.get(2..)?;
    loop {
        let [0xff, marker, segment @ ..] = rest else { return None };
        // Fill bytes may stand before a marker.
        if *marker == 0xff {
            rest = rest.get(1..)?;
            continue;
        }
        let length = usize::from(u16::from_be_bytes(segment.get(..2)?.try_into().ok()?));
        let is_frame = (0xc0..=0xcf).contains(marker) && !matches!(marker, 0xc4 | 0xc8 | 0xcc);
        if is_frame {
            let number =
                |from: usize| Some(u32::from(u16::from_be_bytes(segment.get(from..from + 2)?.try_into().ok()?)));
            return Some((number(5)?, number(3)?));
        }
        // The length counts its own two bytes; less would not get on.
        if length < 2 {
            return None;
        }
        rest = segment.get(length..)?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn png(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = [PNG_SIGNATURE, b"\0\0\0\x0dIHDR"].concat();
        bytes.extend(width.to_be_bytes());
        bytes.extend(height.to_be_bytes());
        bytes.extend([8, 2, 0, 0, 0, 1, 2, 3, 4]);
        bytes.extend(PNG_END);
        bytes
    }

    fn jpeg(width: u16, height: u16) -> Vec<u8> {
        let mut bytes = b"\xff\xd8\xff\xe0\x00\x04JF\xff\xff\xc0\x00\x0b\x08".to_vec();
        bytes.extend(height.to_be_bytes());
        bytes.extend(width.to_be_bytes());
        bytes.extend(b"\x01\x01\x11\x00\xff\xd9");
        bytes
    }

    #[test]
    fn the_content_decides() {
        let logo = Logo::try_new(png(64, 32), "Герб".to_owned()).unwrap();
        assert_eq!(logo.media_type(), "image/png");
        assert_eq!(size_of_png(&png(64, 32)), Some((64, 32)));
        assert_eq!(size_of_jpeg(&jpeg(640, 480)), Some((640, 480)));
        assert_eq!(Logo::try_new(jpeg(640, 480), String::new()).unwrap().media_type(), "image/jpeg");
        for (bytes, refused) in [
            (b"<svg onload='x'/>".to_vec(), LogoRefused::NotAPicture),
            (png(64, 32)[..30].to_vec(), LogoRefused::NotAPicture),
            (png(0, 32), LogoRefused::NotAPicture),
            (b"\xff\xd8\xff\xe0\x00\x00\xff\xd9".to_vec(), LogoRefused::NotAPicture),
            (png(100_000, 32), LogoRefused::TooManyPixels),
            (vec![0; Logo::MOST_BYTES + 1], LogoRefused::TooManyBytes),
        ] {
            assert_eq!(Logo::try_new(bytes, String::new()), Err(refused));
        }
    }

    #[test]
    fn any_cut_of_a_picture_is_refused_without_harm() {
        for picture in [png(8, 8), jpeg(8, 8)] {
            for length in 0..picture.len() {
                assert_eq!(Logo::try_new(picture[..length].to_vec(), String::new()), Err(LogoRefused::NotAPicture));
            }
        }
    }
}
