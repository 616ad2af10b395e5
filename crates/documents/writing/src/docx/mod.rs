//! The tree to DOCX: a package of parts after ISO/IEC 29500, the transitional form that every Word reads.

mod body;
mod contents;
mod footer;
mod numbering;
mod package;
mod paragraph;
mod picture;
mod settings;
mod styles;
mod table;
mod xml;

use opora_tree::{Block, Document, ParagraphRole};

use crate::WriteError;
use numbering::Numbering;
use package::Package;
use picture::Picture;

/// The bytes of a DOCX file. The same document gives the same bytes.
///
/// # Errors
/// [`WriteError::Container`] where the parts do not fit into a zip file.
pub fn write(document: &Document) -> Result<Vec<u8>, WriteError> {
    let picture = document.settings.logo.as_deref().and_then(Picture::of);
    let mut numbering = Numbering::default();
    let has_header = document
        .blocks
        .iter()
        .any(|block| matches!(block, Block::Paragraph(paragraph) if paragraph.role == ParagraphRole::PageHeader));
    let body = body::write(document, picture.as_ref(), has_header, &mut numbering);

    let mut package = Package::new();
    package.part("[Content_Types].xml", &settings::content_types(picture.as_ref(), has_header))?;
    package.part("_rels/.rels", settings::PACKAGE_RELATIONS)?;
    package.part("docProps/core.xml", &settings::core_properties(document))?;
    package.part("docProps/app.xml", settings::APPLICATION_PROPERTIES)?;
    package.part("word/document.xml", &body)?;
    package.part("word/_rels/document.xml.rels", &settings::document_relations(picture.as_ref(), has_header))?;
    package.part("word/styles.xml", &styles::write(&document.settings))?;
    package.part("word/numbering.xml", &numbering.write())?;
    package.part("word/settings.xml", &settings::settings(&document.settings))?;
    package.part("word/fontTable.xml", settings::FONT_TABLE)?;
    package.part("word/footer1.xml", &footer::footer(document))?;
    if has_header {
        package.part("word/header1.xml", &footer::header(document))?;
    }
    if let Some(picture) = &picture {
        package.bytes(&format!("word/media/logo.{}", picture.extension()), picture.bytes)?;
    }
    package.finish()
}
