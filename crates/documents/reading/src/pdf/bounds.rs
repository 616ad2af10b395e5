//! Whether the streams of a PDF file stay small when they are expanded: the library expands them without a bound.
//!
//! The file is searched for streams as bytes, before the library sees it: what its directory says is not believed.

use flate2::{Decompress, FlushDecompress, Status};

use crate::{Limits, ReadError};

/// How many times the limit all pictures together may take: they are expanded one at a time.
const PICTURES: u64 = 8;
/// How far before a stream its description is looked for.
const DESCRIPTION: usize = 2_048;

/// Refuses a file whose streams grow beyond the limit.
pub(super) fn check(bytes: &[u8], limits: &Limits) -> Result<(), ReadError> {
    let refused = |part: &str| ReadError::ExpandsTooFar { part: part.to_owned(), limit: limits.expanded_bytes };
    let (mut texts, mut pictures) = (0_u64, 0_u64);
    let mut from = 0;
    while let Some(found) = bytes.get(from..).and_then(|rest| position(rest, b"stream")) {
        let word = from + found;
        from = word + 6;
        let Some(data) = bytes.get(from..).and_then(|rest| {
            rest.strip_prefix(b"\r\n").or_else(|| rest.strip_prefix(b"\n")).or_else(|| rest.strip_prefix(b"\r"))
        }) else {
            continue;
        };
        let description = description(bytes, word);
        let has = |name: &[u8]| position(description, name).is_some();
        let is_picture = has(b"/Image") && !has(b"ObjStm") && !has(b"XRef");
        let size = expanded(data, &has, limits.expanded_bytes);
        let (sum, most) = if is_picture {
            (&mut pictures, limits.expanded_bytes.saturating_mul(PICTURES))
        } else {
            (&mut texts, limits.expanded_bytes)
        };
        *sum = sum.saturating_add(size);
        if size > limits.expanded_bytes || *sum > most {
            return Err(refused(if is_picture { "Image" } else { "stream" }));
        }
    }
    Ok(())
}

/// What stands between the beginning of the object and its stream.
fn description(bytes: &[u8], stream: usize) -> &[u8] {
    let before = bytes.get(stream.saturating_sub(DESCRIPTION)..stream).unwrap_or_default();
    let start = before.windows(4).rposition(|window| window == b" obj").unwrap_or(0);
    before.get(start..).unwrap_or_default()
}

/// How large the stream becomes; counting ends beyond the limit.
fn expanded(data: &[u8], has: &impl Fn(&[u8]) -> bool, limit: u64) -> u64 {
    // A name can be written with escapes; then anything may be meant.
    let escaped = has(b"#");
    let mut size = inflated(data, limit).0;
    if has(b"85") || escaped {
        let plain = from_ascii_85(data);
        let (once, first) = inflated(&plain, limit);
        size = size.max(once).max(inflated(&first, limit).0);
    }
    if has(b"LZW") || escaped {
        size = size.max(unpacked(data, limit));
    }
    if has(b"Flate") || escaped || has(b"/Fl") {
        // A stream that is packed twice.
        let first = inflated(data, limit).1;
        size = size.max(inflated(&first, limit).0).max(if has(b"LZW") { unpacked(&first, limit) } else { 0 });
    }
    size
}

/// The size of a deflated stream, and its first bytes: enough to see whether it is packed twice.
fn inflated(data: &[u8], limit: u64) -> (u64, Vec<u8>) {
    const FIRST: usize = 1 << 20;
    let head = data.get(..data.len().min(2)).unwrap_or_default();
    let zlib = matches!(head, [method, check] if method & 0x0f == 8 && (u32::from(*method) * 256 + u32::from(*check)) % 31 == 0);
    if !zlib {
        return (0, Vec::new());
    }
    let mut inflater = Decompress::new(true);
    let mut first = Vec::new();
    let mut room = vec![0_u8; 1 << 16];
    loop {
        let (read, written) = (inflater.total_in(), inflater.total_out());
        let rest = usize::try_from(read).ok().and_then(|read| data.get(read..)).unwrap_or_default();
        let status = inflater.decompress(rest, &mut room, FlushDecompress::None);
        let made = usize::try_from(inflater.total_out() - written).unwrap_or_default();
        if first.len() < FIRST {
            first.extend_from_slice(room.get(..made).unwrap_or_default());
        }
        let stuck = made == 0 && inflater.total_in() == read;
        if !matches!(status, Ok(Status::Ok)) || stuck || inflater.total_out() > limit {
            return (inflater.total_out(), first);
        }
    }
}

/// The size of a stream packed with LZW: each code stands for as many bytes as its entry is long.
fn unpacked(data: &[u8], limit: u64) -> u64 {
    const CLEAR: usize = 256;
    const END: usize = 257;
    let fresh = || {
        let mut lengths = vec![1_u64; 256];
        lengths.extend([0, 0]);
        lengths
    };
    let (mut lengths, mut before, mut total) = (fresh(), 0_u64, 0_u64);
    let (mut bits, mut count, mut width) = (0_u32, 0_u32, 9_u32);
    for byte in data {
        bits = (bits << 8) | u32::from(*byte);
        count += 8;
        if count < width {
            continue;
        }
        count -= width;
        let code = ((bits >> count) & ((1 << width) - 1)) as usize;
        bits &= (1 << count) - 1;
        if code == CLEAR {
            (lengths, before, width) = (fresh(), 0, 9);
            continue;
        }
        if code == END || total > limit {
            break;
        }
        let length = lengths.get(code).copied().unwrap_or(before + 1);
        total += length;
        if before > 0 && lengths.len() < 4096 {
            lengths.push(before + 1);
        }
        before = length;
        // One entry more than in the table is known already when the code is read.
        width = match lengths.len() {
            0..=510 => 9,
            511..=1022 => 10,
            1023..=2046 => 11,
            _ => 12,
        };
    }
    total
}

/// The bytes of a stream written in the 85 signs.
fn from_ascii_85(data: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut group: Vec<u8> = Vec::new();
    for sign in data {
        match sign {
            b'!'..=b'u' => group.push(sign - b'!'),
            b'z' if group.is_empty() => bytes.extend([0; 4]),
            b'~' => break,
            _ if sign.is_ascii_whitespace() => {}
            _ => break,
        }
        if group.len() == 5 {
            let number = group.iter().fold(0_u32, |sum, digit| sum.wrapping_mul(85).wrapping_add(u32::from(*digit)));
            bytes.extend(number.to_be_bytes());
            group.clear();
        }
    }
    bytes
}

fn position(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    let first = wanted.first()?;
    let mut from = 0;
    while let Some(found) = bytes.get(from..)?.iter().position(|byte| byte == first) {
        if bytes.get(from + found..)?.starts_with(wanted) {
            return Some(from + found);
        }
        from += found + 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    fn zlib(data: &[u8]) -> Vec<u8> {
        let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
        encoder.write_all(data).unwrap();
        encoder.finish().unwrap()
    }

    fn object(description: &str, data: &[u8]) -> Vec<u8> {
        [b"1 0 obj <<".as_slice(), description.as_bytes(), b">> stream\n", data, b"\nendstream endobj"].concat()
    }

    #[test]
    fn streams_that_expand_too_far_are_refused() {
        let limits = Limits { expanded_bytes: 1 << 20, ..Limits::default() };
        let large = zlib(&vec![0; 2 << 20]);
        let is_refused = |file: &[u8]| matches!(check(file, &limits), Err(ReadError::ExpandsTooFar { .. }));
        assert!(is_refused(&object("/Filter /FlateDecode", &large)));
        assert!(is_refused(&object("/Filter [/FlateDecode /FlateDecode]", &zlib(&large))));
        let small = object("/Filter /FlateDecode", &zlib(&vec![0; 600 << 10]));
        assert!(!is_refused(&small));
        assert!(is_refused(&[small.clone(), small].concat()), "the parts of a page count together");
        let picture = object("/Subtype /Image /Filter /FlateDecode", &zlib(&vec![0; 600 << 10]));
        assert!(!is_refused(&[picture.clone(), picture].concat()), "pictures are expanded one at a time");
        assert!(!is_refused(b"stream stream\n stream"));
    }

    #[test]
    fn packed_codes_count_as_long_as_their_entries() {
        // The example of the standard: 45 45 45 45 45 65 45 45 45 66.
        assert_eq!(unpacked(&[0x80, 0x0B, 0x60, 0x50, 0x22, 0x0C, 0x0C, 0x85, 0x01], 1 << 20), 10);
        assert_eq!(from_ascii_85(b"87cURD]j7BEbo80~>"), b"Hello world!");
    }
}
