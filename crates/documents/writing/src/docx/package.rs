//! The zip file around the parts, with fixed times so that the same document gives the same bytes.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::WriteError;

pub(super) struct Package {
    zip: ZipWriter<Cursor<Vec<u8>>>,
    options: SimpleFileOptions,
}

impl Package {
    pub(super) fn new() -> Self {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(DateTime::default());
        Self { zip: ZipWriter::new(Cursor::new(Vec::new())), options }
    }

    pub(super) fn part(&mut self, name: &str, text: &str) -> Result<(), WriteError> {
        self.bytes(name, text.as_bytes())
    }

    pub(super) fn bytes(&mut self, name: &str, bytes: &[u8]) -> Result<(), WriteError> {
        self.zip.start_file(name, self.options).map_err(failure)?;
        self.zip.write_all(bytes).map_err(failure)
    }

    pub(super) fn finish(self) -> Result<Vec<u8>, WriteError> {
        Ok(self.zip.finish().map_err(failure)?.into_inner())
    }
}

fn failure(error: impl std::fmt::Display) -> WriteError {
    WriteError::Container(error.to_string())
}
