//! DOCX, ODT, XLSX, HTML, PDF and plain text to the tree; hostile input is bounded.
//!
//! The kind of a file is found from its content, never from its name. Each format has its own folder; what they share
//! is the [`Limits`], the [`budget`] that counts against them, and the way from bytes to text ([`encoding`]).

mod budget;
mod cell_text;
mod container;
mod docx;
mod encoding;
mod error;
mod grid;
mod html;
mod kind;
mod layout;
mod limits;
mod notices;
mod number_format;
mod odt;
mod office;
mod pdf;
mod plain_text;
mod programs;
mod runs;
mod scan;
mod style_name;
mod tolerated;
mod words;
mod xlsx;
mod xml;

pub use error::ReadError;
pub use kind::FileKind;
pub use limits::Limits;
pub use programs::{NoPrograms, Picture, ProgramError, Programs, RecognisedWord};

use opora_tree::{Document, Notice, NoticeKind};

/// Reads a document of any kind that Opora reads.
///
/// `name` is only used to say so when it promises another kind than the content is.
///
/// # Errors
///
/// When the file is empty, broken, encrypted, larger than the limits, or of a kind that is not read.
pub fn read(bytes: &[u8], name: Option<&str>, limits: &Limits) -> Result<Document, ReadError> {
    read_with(bytes, name, limits, &NoPrograms)
}

/// Reads a document of any kind that Opora reads, with the help of programs of the system: scanned pages and pictures
/// are recognised, old documents are made new.
///
/// # Errors
///
/// As [`read`]; when a program is needed that is missing, fails or takes too long.
pub fn read_with(
    bytes: &[u8],
    name: Option<&str>,
    limits: &Limits,
    programs: &dyn Programs,
) -> Result<Document, ReadError> {
    let kind = find_kind(bytes, limits)?;
    let mut document = match kind {
        FileKind::Docx => docx::read(bytes, limits)?,
        FileKind::Odt => odt::read(bytes, limits)?,
        FileKind::Xlsx => xlsx::read(bytes, limits)?,
        FileKind::Html => html::read(bytes, limits)?,
        FileKind::PlainText => read_plain_text(bytes, limits)?,
        FileKind::Pdf => pdf::read(bytes, limits, programs)?,
        FileKind::Png | FileKind::Jpeg | FileKind::Tiff => scan::read(bytes, kind, limits, programs)?,
        FileKind::OldWord | FileKind::Rtf => {
            let converted = programs.to_docx(bytes, kind).map_err(|error| ReadError::of_program(error, kind))?;
            docx::read(&converted, limits)?
        }
        other => return Err(ReadError::NotReadable { kind: other }),
    };
    document.media_type = Some(kind.media_type().to_owned());
    if let Some(name) = name
        && kind.contradicts(name)
    {
        let detail = name.chars().rev().take(80).collect::<Vec<_>>().into_iter().rev().collect();
        document.notices.push(Notice { kind: NoticeKind::MislabelledFile, at: None, count: 1, detail });
    }
    Ok(document)
}

/// Finds the kind of a file from its content.
///
/// # Errors
///
/// When the file is empty, larger than the limits, or a zip file that is broken.
pub fn find_kind(bytes: &[u8], limits: &Limits) -> Result<FileKind, ReadError> {
    if bytes.is_empty() {
        return Err(ReadError::Empty);
    }
    if bytes.len() as u64 > limits.file_bytes {
        return Err(ReadError::TooLarge { limit: limits.file_bytes });
    }
    kind::detect(bytes, limits)
}

fn read_plain_text(bytes: &[u8], limits: &Limits) -> Result<Document, ReadError> {
    const SOFT_HYPHEN: char = '\u{AD}';
    let mut decoded = encoding::decode(bytes)?;
    let hyphens = decoded.text.matches(SOFT_HYPHEN).count();
    if hyphens > 0 {
        decoded.text.retain(|character| character != SOFT_HYPHEN);
    }
    let mut document = plain_text::read(&decoded.text, limits)?;
    if let Ok(count @ 1..) = u32::try_from(hyphens) {
        document.notices.push(Notice { kind: NoticeKind::SoftHyphen, at: None, count, detail: String::new() });
    }
    document.notices.extend(decoded.notices());
    Ok(document)
}
