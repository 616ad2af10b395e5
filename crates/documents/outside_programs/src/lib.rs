//! Programs of the system for reading: recognised pages and converted documents, bounded and apart.
//!
//! The only place where Opora starts other programs. Each runs without a shell, with an environment of its own, in a
//! folder of its own that goes afterwards, for a bounded time and in bounded memory, and is killed with all that it
//! started.

mod bounded;
mod conversion;
mod recognition;

use opora_reading::{FileKind, Picture, ProgramError, Programs, RecognisedWord};

/// What is told how many pages of how many are done.
type Progress = Box<dyn Fn(u32, u32) + Send + Sync>;

/// The programs that Debian has: Tesseract and LibreOffice.
#[derive(Default)]
pub struct OutsidePrograms {
    progress: Option<Progress>,
}

impl OutsidePrograms {
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Tells the progress of recognition to someone.
    #[must_use]
    pub fn with_progress(self, progress: impl Fn(u32, u32) + Send + Sync + 'static) -> Self {
        Self { progress: Some(Box::new(progress)) }
    }
}

impl Programs for OutsidePrograms {
    fn recognise(&self, picture: &Picture) -> Result<Vec<RecognisedWord>, ProgramError> {
        recognition::recognise(picture)
    }

    fn to_docx(&self, bytes: &[u8], kind: FileKind) -> Result<Vec<u8>, ProgramError> {
        conversion::to_docx(bytes, kind)
    }

    fn progress(&self, done: u32, pages: u32) {
        if let Some(progress) = &self.progress {
            progress(done, pages);
        }
    }
}
