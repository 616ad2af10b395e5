//! A zip file whose parts are inflated under a common limit.

use std::collections::HashMap;
use std::io::{Cursor, Read};

use zip::ZipArchive;

use crate::{FileKind, Limits, ReadError, encoding};

/// The signature of one entry in the directory at the end of a zip file.
const DIRECTORY_ENTRY: [u8; 4] = *b"PK\x01\x02";

/// The signature of the directory's end.
const DIRECTORY_END: [u8; 4] = *b"PK\x05\x06";
/// A zip file has one end; parts that are zip files themselves may bring theirs.
const MOST_ENDS: usize = 64;

/// An open zip file.
pub(crate) struct Container<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    /// Names without regard to case and leading slashes, as Office compares them.
    names: HashMap<String, usize>,
    kind: FileKind,
    left: u64,
    limit: u64,
}

impl<'a> Container<'a> {
    /// Opens a zip file; nothing is inflated yet.
    pub(crate) fn open(bytes: &'a [u8], kind: FileKind, limits: &Limits) -> Result<Self, ReadError> {
        // The directory is counted before it is parsed: an entry costs far more memory than its bytes, and each mark
        // of a directory's end is tried in turn.
        let (mut entries, mut ends) = (0_usize, 0_usize);
        for window in bytes.windows(4) {
            entries += usize::from(window == DIRECTORY_ENTRY);
            ends += usize::from(window == DIRECTORY_END);
        }
        if entries > limits.parts {
            return Err(ReadError::TooManyParts { limit: limits.parts });
        }
        if ends > MOST_ENDS {
            return Err(ReadError::CutOff { kind });
        }
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| ReadError::CutOff { kind })?;
        let mut names = HashMap::with_capacity(archive.len());
        for index in 0..archive.len() {
            if let Some(Ok(name)) = archive.name_for_index(index) {
                names.entry(key(&name)).or_insert(index);
            }
        }
        Ok(Self { archive, names, kind, left: limits.expanded_bytes, limit: limits.expanded_bytes })
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.names.contains_key(&key(name))
    }

    /// The names of all parts, in lower case and no particular order.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.names.keys().map(String::as_str)
    }

    /// The text of a part that may be missing.
    pub(crate) fn find_text(&mut self, name: &str) -> Result<Option<String>, ReadError> {
        let Some(&index) = self.names.get(&key(name)) else { return Ok(None) };
        let kind = self.kind;
        let broken = |position: usize| ReadError::BrokenPart { part: name.to_owned(), position: position as u64 };
        let mut part = self.archive.by_index(index).map_err(|error| match error {
            zip::result::ZipError::UnsupportedArchive(reason) if reason.contains("assword") => {
                ReadError::Encrypted { kind }
            }
            _ => broken(0),
        })?;
        // The promised size only serves as a first guess of the space.
        let guess = usize::try_from(part.size().min(self.left).min(4 << 20)).unwrap_or(0);
        let mut bytes = Vec::with_capacity(guess);
        let inflated = part.by_ref().take(self.left.saturating_add(1)).read_to_end(&mut bytes);
        if bytes.len() as u64 > self.left {
            return Err(ReadError::ExpandsTooFar { part: name.to_owned(), limit: self.limit });
        }
        inflated.map_err(|_| broken(bytes.len()))?;
        self.left = self.left.saturating_sub(bytes.len() as u64);
        let text = match String::from_utf8(bytes) {
            Ok(text) if !text.contains('\0') => text,
            Ok(text) => encoding::decode(text.as_bytes()).map_err(|_| broken(0))?.text,
            Err(error) => encoding::decode(error.as_bytes()).map_err(|_| broken(0))?.text,
        };
        Ok(Some(match text.strip_prefix('\u{FEFF}') {
            Some(rest) => rest.to_owned(),
            None => text,
        }))
    }

    /// The text of a part that must be there.
    pub(crate) fn text(&mut self, name: &str) -> Result<String, ReadError> {
        let kind = self.kind;
        self.find_text(name)?.ok_or_else(|| ReadError::MissingPart { kind, part: name.to_owned() })
    }
}

fn key(name: &str) -> String {
    name.trim_start_matches('/').replace('\\', "/").to_lowercase()
}
