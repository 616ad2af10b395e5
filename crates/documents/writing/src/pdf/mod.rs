//! The tree to PDF/UA-1: tagged for screen readers, fonts embedded, the same bytes for the same tree.
//!
//! The tree is first turned into what a page needs ([`printable`]), which a fixed template (`template.typ`) lays out.
//! Text travels to the template as data and is never read as markup.

mod measures;
#[cfg(test)]
mod page_tests;
mod printable;
mod printable_table;
mod printable_text;
mod typefaces;
mod world;

use opora_tree::Document;
use typst::diag::SourceDiagnostic;
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::WriteError;
use printable::Printable;
use typefaces::Typefaces;
use world::TemplateWorld;

/// Writes a document as a PDF file that conforms to PDF/UA-1.
///
/// Characters that no embedded font can draw are shown as `�`. The file carries no date, so that the same tree gives
/// the same bytes.
///
/// # Errors
///
/// When the logo is neither a PNG nor a JPEG picture that can be decoded, or when the pages cannot be laid out.
pub fn write(document: &Document) -> Result<Vec<u8>, WriteError> {
    let logo = document.settings.logo.as_deref();
    if logo.is_some_and(|bytes| !is_png(bytes) && !is_jpeg(bytes)) {
        return Err(WriteError::Logo);
    }
    let written = lay_out_and_export(document, logo);
    // Layout results are remembered for the next run of the same document, which would keep them in memory for ever.
    typst::comemo::evict(0);
    written
}

fn lay_out_and_export(document: &Document, logo: Option<&[u8]>) -> Result<Vec<u8>, WriteError> {
    let pages = lay_out(document, logo)?;
    let standards = PdfStandards::new(&[PdfStandard::Ua_1]);
    let options = PdfOptions {
        creator: Smart::Custom(Some("Opora".to_owned())),
        standards: standards.map_err(|error| WriteError::Pages(error.message().to_string()))?,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(&pages, &options).map_err(|found| first_of(&found))
}

fn lay_out(document: &Document, logo: Option<&[u8]>) -> Result<PagedDocument, WriteError> {
    let typefaces = Typefaces::shared().ok_or_else(|| WriteError::Pages("the embedded fonts".to_owned()))?;
    let printable = Printable::of(document, typefaces);
    let data = serde_json::to_vec(&printable).map_err(|error| WriteError::Pages(error.to_string()))?;
    let world = TemplateWorld::new(typefaces, data, logo).map_err(WriteError::Pages)?;
    typst::compile::<PagedDocument>(&world).output.map_err(|found| first_of(&found))
}

fn first_of(found: &[SourceDiagnostic]) -> WriteError {
    WriteError::Pages(found.first().map_or_else(String::new, |diagnostic| diagnostic.message.to_string()))
}

fn is_png(bytes: &[u8]) -> bool {
    bytes.starts_with(b"\x89PNG\r\n\x1a\n")
}

fn is_jpeg(bytes: &[u8]) -> bool {
    bytes.starts_with(b"\xff\xd8\xff")
}
