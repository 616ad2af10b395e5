//! The kind of a file, found from its content.

use crate::container::Container;
use crate::{Limits, ReadError, encoding};

/// A kind of file that Opora reads, or knows well enough to say what it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FileKind {
    Docx,
    Odt,
    Xlsx,
    Html,
    PlainText,
    Pdf,
    Png,
    Jpeg,
    Tiff,
    Rtf,
    /// Word 97-2003 (.doc).
    OldWord,
    /// Excel 97-2003 (.xls).
    OldExcel,
    /// PowerPoint 97-2003 (.ppt).
    OldPresentation,
    /// An Office file within an encrypted envelope: what is inside cannot be told.
    OfficeEnvelope,
    /// PowerPoint (.pptx) or OpenDocument (.odp).
    Presentation,
    /// Excel's binary workbook (.xlsb).
    BinaryWorkbook,
    /// OpenDocument (.ods).
    OpenSpreadsheet,
    /// Word's XML in one file.
    WordXml,
    /// A web page with its pictures in one file (.mht), often named .doc.
    WebArchive,
    Xml,
    Picture,
    /// A zip file that is no document, or another archive.
    Archive,
    Binary,
}

impl FileKind {
    /// The media type.
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Odt => "application/vnd.oasis.opendocument.text",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Html => "text/html",
            Self::PlainText => "text/plain",
            Self::Pdf => "application/pdf",
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::Tiff => "image/tiff",
            Self::Rtf => "application/rtf",
            Self::OldWord => "application/msword",
            Self::OldExcel => "application/vnd.ms-excel",
            Self::OldPresentation => "application/vnd.ms-powerpoint",
            Self::OpenSpreadsheet => "application/vnd.oasis.opendocument.spreadsheet",
            Self::WebArchive => "multipart/related",
            Self::WordXml | Self::Xml => "application/xml",
            Self::Archive => "application/zip",
            Self::OfficeEnvelope | Self::Presentation | Self::BinaryWorkbook | Self::Picture | Self::Binary => {
                "application/octet-stream"
            }
        }
    }

    /// The short name that people use for this kind, the same in all languages.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Docx => "DOCX",
            Self::Odt => "ODT",
            Self::Xlsx => "XLSX",
            Self::Html => "HTML",
            Self::PlainText => "TXT",
            Self::Pdf => "PDF",
            Self::Png => "PNG",
            Self::Jpeg => "JPEG",
            Self::Tiff => "TIFF",
            Self::Rtf => "RTF",
            Self::OldWord => "DOC",
            Self::OldExcel => "XLS",
            Self::OldPresentation => "PPT",
            Self::OfficeEnvelope => "Microsoft Office",
            Self::Presentation => "PPTX",
            Self::BinaryWorkbook => "XLSB",
            Self::OpenSpreadsheet => "ODS",
            Self::WordXml => "Word XML",
            Self::WebArchive => "MHT",
            Self::Xml => "XML",
            Self::Picture => "GIF/BMP",
            Self::Archive => "ZIP",
            Self::Binary => "BIN",
        }
    }

    /// The key of the text that says why this kind is not read and what to do.
    pub(crate) fn not_readable_key(self) -> &'static str {
        match self {
            Self::WordXml | Self::WebArchive => "read-error-save-as-docx",
            Self::OldExcel | Self::BinaryWorkbook | Self::OpenSpreadsheet => "read-error-save-as-xlsx",
            Self::OldPresentation | Self::Presentation => "read-error-presentation",
            Self::Picture => "read-error-picture",
            Self::Archive => "read-error-archive",
            Self::Xml => "read-error-xml",
            _ => "read-error-binary",
        }
    }

    /// The Debian packages of the programs by which this kind becomes text, where it needs any.
    #[must_use]
    pub fn packages(self) -> &'static str {
        match self {
            Self::Pdf | Self::Png | Self::Jpeg | Self::Tiff => "tesseract-ocr tesseract-ocr-bul",
            Self::OldWord | Self::Rtf => "libreoffice-writer-nogui",
            _ => "",
        }
    }

    /// Whether a file's name promises another kind. Names without a known ending promise nothing.
    pub(crate) fn contradicts(self, name: &str) -> bool {
        let Some((_, ending)) = name.rsplit_once('.') else { return false };
        let promised: &[Self] = match ending.to_lowercase().as_str() {
            "docx" | "docm" | "dotx" | "dotm" => &[Self::Docx],
            "odt" | "ott" => &[Self::Odt],
            "xlsx" | "xlsm" | "xltx" | "xltm" => &[Self::Xlsx],
            "html" | "htm" | "xhtml" => &[Self::Html],
            "txt" | "tsv" | "csv" | "text" | "md" => &[Self::PlainText],
            "pdf" => &[Self::Pdf],
            "png" => &[Self::Png],
            "jpg" | "jpeg" => &[Self::Jpeg],
            "tif" | "tiff" => &[Self::Tiff],
            "rtf" => &[Self::Rtf],
            "doc" | "dot" => &[Self::OldWord],
            "xls" | "xlt" => &[Self::OldExcel],
            "ods" => &[Self::OpenSpreadsheet],
            _ => return false,
        };
        !promised.contains(&self)
    }
}

/// The kind of a file that is not empty.
pub(crate) fn detect(bytes: &[u8], limits: &Limits) -> Result<FileKind, ReadError> {
    const OLE: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
    const PICTURES: [(&[u8], FileKind); 6] = [
        (b"\x89PNG\r\n\x1A\n", FileKind::Png),
        (b"\xFF\xD8\xFF", FileKind::Jpeg),
        (b"II*\0", FileKind::Tiff),
        (b"MM\0*", FileKind::Tiff),
        (b"GIF8", FileKind::Picture),
        (b"BM", FileKind::Picture),
    ];
    const ARCHIVES: [&[u8]; 4] = [b"\x1F\x8B", b"7z\xBC\xAF\x27\x1C", b"Rar!\x1A\x07", b"BZh"];
    let head = bytes.get(..bytes.len().min(1024)).unwrap_or_default();
    if head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06") {
        return zip_kind(bytes, limits);
    }
    if head.starts_with(OLE) {
        return ole_kind(bytes);
    }
    if contains(head, b"%PDF-") {
        return Ok(FileKind::Pdf);
    }
    if head.starts_with(b"{\\rtf") {
        return Ok(FileKind::Rtf);
    }
    if ARCHIVES.iter().any(|mark| head.starts_with(mark)) {
        return Ok(FileKind::Archive);
    }
    // Two letters are too little to tell a picture from a text.
    let picture = PICTURES.iter().find(|(mark, _)| head.starts_with(mark) && (mark.len() > 2 || head.contains(&0)));
    if let Some((_, kind)) = picture {
        return Ok(*kind);
    }
    Ok(text_kind(bytes))
}

/// A zip file is what its parts say. A damaged one is told by the names that are left in it.
fn zip_kind(bytes: &[u8], limits: &Limits) -> Result<FileKind, ReadError> {
    let remains = kind_of_remains(bytes);
    let mut container = Container::open(bytes, remains, limits)?;
    if container.has("META-INF/manifest.xml") || (container.has("content.xml") && container.has("mimetype")) {
        let manifest = container.find_text("META-INF/manifest.xml")?.unwrap_or_default();
        let kind = open_document_kind(container.find_text("mimetype")?.unwrap_or_default().trim(), &manifest);
        if manifest.contains("encryption-data") {
            return Err(ReadError::Encrypted { kind });
        }
        return Ok(kind);
    }
    let has = |folder: &str| container.names().any(|name| name.starts_with(folder));
    if has("word/") {
        Ok(FileKind::Docx)
    } else if container.has("xl/workbook.bin") {
        Ok(FileKind::BinaryWorkbook)
    } else if has("xl/") {
        Ok(FileKind::Xlsx)
    } else if has("ppt/") {
        Ok(FileKind::Presentation)
    } else {
        Ok(FileKind::Archive)
    }
}

fn open_document_kind(media_type: &str, manifest: &str) -> FileKind {
    let is = |ending: &str| {
        let full = format!("application/vnd.oasis.opendocument.{ending}");
        media_type.starts_with(&full) || (media_type.is_empty() && manifest.contains(&full))
    };
    if is("text") {
        FileKind::Odt
    } else if is("spreadsheet") {
        FileKind::OpenSpreadsheet
    } else if is("presentation") {
        FileKind::Presentation
    } else {
        FileKind::Archive
    }
}

/// What a damaged zip file was, by the names at the heads of its parts.
fn kind_of_remains(bytes: &[u8]) -> FileKind {
    let head = bytes.get(..bytes.len().min(1 << 20)).unwrap_or_default();
    if contains(head, b"word/") {
        FileKind::Docx
    } else if contains(head, b"xl/") {
        FileKind::Xlsx
    } else if contains(head, b"opendocument.text") {
        FileKind::Odt
    } else {
        FileKind::Archive
    }
}

/// The old compound files name their streams in UTF-16.
fn ole_kind(bytes: &[u8]) -> Result<FileKind, ReadError> {
    let has = |name: &str| {
        let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        contains(bytes, &wide)
    };
    if has("EncryptedPackage") {
        Err(ReadError::Encrypted { kind: FileKind::OfficeEnvelope })
    } else if has("WordDocument") {
        Ok(FileKind::OldWord)
    } else if has("Workbook") || has("Book") {
        Ok(FileKind::OldExcel)
    } else if has("PowerPoint Document") {
        Ok(FileKind::OldPresentation)
    } else {
        Ok(FileKind::Binary)
    }
}

/// The kind of a file that is text of some form.
fn text_kind(bytes: &[u8]) -> FileKind {
    // An even number of bytes, so that UTF-16 is recognised in the sample too.
    let sample = bytes.get(..bytes.len().min(16 << 10)).unwrap_or_default();
    let Ok(decoded) = encoding::decode(trimmed_to_character(sample)) else { return FileKind::Binary };
    let text = decoded.text.trim_start().to_lowercase();
    if text.starts_with("mime-version:") && text.contains("multipart/related") {
        return FileKind::WebArchive;
    }
    if looks_like_html(&text, bytes) {
        return FileKind::Html;
    }
    if text.starts_with("<?xml") {
        if text.contains("progid=\"word.document\"") || text.contains("office/2006/xmlpackage") {
            return FileKind::WordXml;
        }
        return FileKind::Xml;
    }
    FileKind::PlainText
}

/// A sample must not end within a UTF-8 character, or valid text would look damaged.
fn trimmed_to_character(sample: &[u8]) -> &[u8] {
    match std::str::from_utf8(sample) {
        Err(error) if error.error_len().is_none() => sample.get(..error.valid_up_to()).unwrap_or_default(),
        _ => sample,
    }
}

/// A page says so at its head. A fragment begins and ends with marks; a text in which marks were merely left over
/// does not.
fn looks_like_html(text: &str, bytes: &[u8]) -> bool {
    const FRAGMENTS: [&str; 14] =
        ["table", "div", "p", "h1", "h2", "h3", "h4", "section", "article", "main", "center", "ul", "ol", "style"];
    let mut rest = text;
    loop {
        rest = rest.trim_start();
        let skipped = if let Some(comment) = rest.strip_prefix("<!--") {
            comment.split_once("-->")
        } else if let Some(declaration) = rest.strip_prefix("<?xml") {
            declaration.split_once("?>")
        } else {
            None
        };
        match skipped {
            Some((_, after)) => rest = after,
            None => break,
        }
    }
    let Some(tag) = rest.strip_prefix('<') else { return false };
    let name: String =
        tag.chars().take_while(|character| character.is_ascii_alphanumeric() || *character == '!').collect();
    match name.as_str() {
        "!doctype" => tag.split_whitespace().nth(1).is_some_and(|word| word.starts_with("html")),
        "html" | "head" | "body" | "meta" | "title" => true,
        other => FRAGMENTS.contains(&other) && bytes.trim_ascii_end().ends_with(b">"),
    }
}

fn contains(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(bytes: &[u8]) -> Result<FileKind, ReadError> {
        detect(bytes, &Limits::default())
    }

    #[test]
    fn texts_are_told_apart() {
        assert_eq!(kind("<!DOCTYPE html><p>План</p>".as_bytes()), Ok(FileKind::Html));
        assert_eq!(kind("<?xml version='1.0'?><!-- x --><html><body/></html>".as_bytes()), Ok(FileKind::Html));
        assert_eq!(kind("<table><tr><td>1</td></tr></table>\n".as_bytes()), Ok(FileKind::Html));
        assert_eq!(kind("<p> Домашен патронаж\tX\tX\n2\tДневен център\n".as_bytes()), Ok(FileKind::PlainText));
        assert_eq!(kind("<?xml version='1.0'?><data/>".as_bytes()), Ok(FileKind::Xml));
        assert_eq!(kind("BM е съкращение".as_bytes()), Ok(FileKind::PlainText));
    }

    #[test]
    fn kinds_that_are_not_read_are_named() {
        assert_eq!(kind(b"%PDF-1.7\n"), Ok(FileKind::Pdf));
        assert_eq!(kind(b"{\\rtf1\\ansi"), Ok(FileKind::Rtf));
        let old = |stream: &str| {
            let name: Vec<u8> = stream.encode_utf16().flat_map(u16::to_le_bytes).collect();
            [b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec(), vec![0; 512], name, vec![0; 64]].concat()
        };
        assert_eq!(kind(&old("WordDocument")), Ok(FileKind::OldWord));
        assert_eq!(kind(&old("Workbook")), Ok(FileKind::OldExcel));
        assert_eq!(kind(&old("EncryptedPackage")), Err(ReadError::Encrypted { kind: FileKind::OfficeEnvelope }));
    }

    #[test]
    fn a_zip_file_that_is_cut_off_is_named_by_what_is_left() {
        let bytes = [b"PK\x03\x04".as_slice(), &[0; 26], b"word/document.xml", &[7; 200]].concat();
        assert_eq!(kind(&bytes), Err(ReadError::CutOff { kind: FileKind::Docx }));
    }

    #[test]
    fn only_known_endings_promise_a_kind() {
        assert!(FileKind::Html.contradicts("план.DOC"));
        assert!(!FileKind::Docx.contradicts("план.docx"));
        assert!(!FileKind::Docx.contradicts("план.2021"));
    }
}
