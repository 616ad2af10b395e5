//! What a command is given: a file, standard input (`-`), or the identifier of a kept document.

use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::Path;

use opora_operations::Subject;
use opora_texts::Language;

use crate::failure::Failure;

/// More than any file that Opora reads. What is longer is cut here, so that a disk image given by mistake does not fill
/// the memory; the reader then says that it is too long.
const MOST_BYTES: u64 = 33 << 20;

/// The bytes of a file.
pub struct GivenFile {
    /// Without folders; none for standard input.
    pub name: Option<String>,
    pub bytes: Vec<u8>,
}

/// A file or something kept.
pub enum Given {
    File(GivenFile),
    Kept(Subject),
}

pub fn file(path: &Path, language: Language) -> Result<GivenFile, Failure> {
    let mut bytes = Vec::new();
    if path.as_os_str() == "-" {
        std::io::stdin()
            .lock()
            .take(MOST_BYTES)
            .read_to_end(&mut bytes)
            .map_err(|error| Failure::file("file-unreadable", path, &error, language))?;
        return Ok(GivenFile { name: None, bytes });
    }
    File::open(path)
        .and_then(|file| file.take(MOST_BYTES).read_to_end(&mut bytes))
        .map_err(|error| Failure::file("file-unreadable", path, &error, language))?;
    Ok(GivenFile { name: path.file_name().map(|name| name.to_string_lossy().into_owned()), bytes })
}

/// A file where there is one of that name, else an identifier.
pub fn file_or_kept(path: &Path, language: Language) -> Result<Given, Failure> {
    let is_missing = path.as_os_str() != "-"
        && std::fs::symlink_metadata(path).is_err_and(|error| error.kind() == ErrorKind::NotFound);
    if !is_missing {
        return Ok(Given::File(file(path, language)?));
    }
    match path.to_str().and_then(|text| text.parse().ok()) {
        Some(subject) => Ok(Given::Kept(subject)),
        None => Err(Failure::given("neither-file-nor-id", vec![("given", path.display().to_string())])),
    }
}
