//! The programs of the system that reading may use, as a trait: this crate starts none.
//!
//! Who reads without them gets the error that names the packages.

use crate::FileKind;

/// A picture in shades of grey, row by row from the top; 0 is black.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Picture {
    pub width: usize,
    pub height: usize,
    pub shades: Vec<u8>,
    /// Dots to the inch.
    pub resolution: u32,
}

/// A word that was recognised, with its place in the picture in dots.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RecognisedWord {
    pub text: String,
    pub left: u32,
    pub top: u32,
    pub width: u32,
    pub height: u32,
    /// Words of one line have the same number.
    pub line: u32,
    /// In per cent.
    pub confidence: f32,
}

/// Why a program gave nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProgramError {
    /// It is not installed.
    Missing,
    Failed(&'static str),
    TooSlow(&'static str),
}

/// What programs of the system do for reading. Each call is bounded in time and memory by who implements it.
pub trait Programs: Sync {
    /// Recognises the text of a picture.
    ///
    /// # Errors
    ///
    /// When the program is missing, fails or is stopped.
    fn recognise(&self, picture: &Picture) -> Result<Vec<RecognisedWord>, ProgramError>;

    /// Makes a DOCX file of an old document.
    ///
    /// # Errors
    ///
    /// When the program is missing, fails or is stopped.
    fn to_docx(&self, bytes: &[u8], kind: FileKind) -> Result<Vec<u8>, ProgramError>;

    /// Is told how many pages of how many are recognised, from time to time.
    fn progress(&self, _done: u32, _pages: u32) {}
}

/// No programs at all.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoPrograms;

impl Programs for NoPrograms {
    fn recognise(&self, _: &Picture) -> Result<Vec<RecognisedWord>, ProgramError> {
        Err(ProgramError::Missing)
    }

    fn to_docx(&self, _: &[u8], _: FileKind) -> Result<Vec<u8>, ProgramError> {
        Err(ProgramError::Missing)
    }
}
