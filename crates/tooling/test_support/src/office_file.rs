//! Office files made of small pieces of XML, for tests of the readers.
//!
//! A test says only what it is about: the body of a document, a list, a sheet. What every file needs around it (the zip
//! file, relationships, namespaces) stands here once.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const SHEET: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const OPEN_DOCUMENT: &str = "urn:oasis:names:tc:opendocument:xmlns";

/// Makes a zip file of parts, in their order.
#[must_use]
pub fn zip_file(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, content) in parts {
        // Writing to memory cannot fail; a part that is missing is seen by the test.
        if writer.start_file(*name, options).is_ok() {
            let _ = writer.write_all(content);
        }
    }
    writer.finish().map(Cursor::into_inner).unwrap_or_default()
}

/// A DOCX file in the making.
#[derive(Debug, Clone, Default)]
pub struct Docx {
    parts: Vec<(&'static str, String)>,
    /// Kind and target of the relationships of the main part.
    relationships: Vec<(&'static str, &'static str)>,
}

impl Docx {
    /// A document with the content of `w:body`.
    #[must_use]
    pub fn new(body: &str) -> Self {
        let file = Self::default();
        file.part("word/document.xml", &word("document", &format!("<w:body>{body}</w:body>")))
    }

    /// The content of `w:styles`.
    #[must_use]
    pub fn styles(self, content: &str) -> Self {
        self.related("styles", "styles.xml", "word/styles.xml", &word("styles", content))
    }

    /// The content of `w:numbering`.
    #[must_use]
    pub fn numbering(self, content: &str) -> Self {
        self.related("numbering", "numbering.xml", "word/numbering.xml", &word("numbering", content))
    }

    /// The content of `w:footnotes`.
    #[must_use]
    pub fn footnotes(self, content: &str) -> Self {
        self.related("footnotes", "footnotes.xml", "word/footnotes.xml", &word("footnotes", content))
    }

    /// The content of a header of the pages.
    #[must_use]
    pub fn header(self, content: &str) -> Self {
        self.related("header", "header1.xml", "word/header1.xml", &word("hdr", content))
    }

    /// The content of a footer of the pages.
    #[must_use]
    pub fn footer(self, content: &str) -> Self {
        self.related("footer", "footer1.xml", "word/footer1.xml", &word("ftr", content))
    }

    /// Any part, as it is.
    #[must_use]
    pub fn part(mut self, name: &'static str, content: &str) -> Self {
        self.parts.push((name, content.to_owned()));
        self
    }

    fn related(mut self, kind: &'static str, target: &'static str, name: &'static str, content: &str) -> Self {
        self.relationships.push((kind, target));
        self.part(name, content)
    }

    /// The file.
    #[must_use]
    pub fn build(&self) -> Vec<u8> {
        let package = relationships(&[("officeDocument", "word/document.xml")]);
        let own = relationships(&self.relationships);
        let names: Vec<&str> = self.parts.iter().map(|(name, _)| *name).collect();
        let types = content_types("wordprocessingml", &names);
        let mut parts = vec![
            ("[Content_Types].xml", types.as_bytes()),
            ("_rels/.rels", package.as_bytes()),
            ("word/_rels/document.xml.rels", own.as_bytes()),
        ];
        parts.extend(self.parts.iter().map(|(name, content)| (*name, content.as_bytes())));
        zip_file(&parts)
    }
}

/// A paragraph with one run.
#[must_use]
pub fn word_paragraph(text: &str) -> String {
    format!("<w:p><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>")
}

/// A paragraph with one run and the content of `w:pPr`.
#[must_use]
pub fn word_paragraph_with(properties: &str, text: &str) -> String {
    format!("<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>")
}

/// A cell with the content of `w:tcPr`.
#[must_use]
pub fn word_cell(properties: &str, text: &str) -> String {
    format!("<w:tc><w:tcPr>{properties}</w:tcPr>{}</w:tc>", word_paragraph(text))
}

/// A row of plain cells.
#[must_use]
pub fn word_row(texts: &[&str]) -> String {
    format!("<w:tr>{}</w:tr>", texts.iter().map(|text| word_cell("", text)).collect::<String>())
}

fn word(root: &str, content: &str) -> String {
    format!(
        "<w:{root} xmlns:w=\"{WORD}\" xmlns:r=\"{OFFICE}\" \
         xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">{content}</w:{root}>"
    )
}

/// Says of each part what it is, after the name that parts of its kind have.
fn content_types(family: &str, parts: &[&str]) -> String {
    let mut text = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default \
        Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
        <Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        .to_owned();
    for part in parts {
        let file = part.rsplit('/').next().unwrap_or(part);
        let name = file.trim_end_matches(".xml").trim_end_matches(|character: char| character.is_ascii_digit());
        let kind = match name {
            "document" => "document.main",
            "workbook" => "sheet.main",
            "sheet" => "worksheet",
            other => other,
        };
        text.push_str(&format!(
            "<Override PartName=\"/{part}\" ContentType=\"application/vnd.openxmlformats-officedocument.{family}.{kind}+xml\"/>"
        ));
    }
    text + "</Types>"
}

fn relationships(entries: &[(&str, &str)]) -> String {
    let mut text = format!("<Relationships xmlns=\"{RELATIONSHIPS}\">");
    for (number, (kind, target)) in entries.iter().enumerate() {
        text.push_str(&format!("<Relationship Id=\"r{number}\" Type=\"{OFFICE}/{kind}\" Target=\"{target}\"/>"));
    }
    text + "</Relationships>"
}

/// An ODT file: the content of `office:automatic-styles` and of `office:text`, and the whole of `styles.xml` where it
/// is not empty.
#[must_use]
pub fn odt(automatic_styles: &str, text: &str, styles: &str) -> Vec<u8> {
    let content = format!(
        "<office:document-content {}><office:automatic-styles>{automatic_styles}</office:automatic-styles>\
         <office:body><office:text>{text}</office:text></office:body></office:document-content>",
        open_document_namespaces()
    );
    let manifest = format!("<manifest:manifest xmlns:manifest=\"{OPEN_DOCUMENT}:manifest:1.0\"/>");
    let styles = if styles.is_empty() { odt_styles("", "") } else { styles.to_owned() };
    zip_file(&[
        ("mimetype", b"application/vnd.oasis.opendocument.text"),
        ("META-INF/manifest.xml", manifest.as_bytes()),
        ("content.xml", content.as_bytes()),
        ("styles.xml", styles.as_bytes()),
    ])
}

/// The `styles.xml` of an ODT file: the content of `office:styles` and of `office:master-styles`.
#[must_use]
pub fn odt_styles(styles: &str, master_styles: &str) -> String {
    format!(
        "<office:document-styles {}><office:styles>{styles}</office:styles>\
         <office:master-styles>{master_styles}</office:master-styles></office:document-styles>",
        open_document_namespaces()
    )
}

fn open_document_namespaces() -> String {
    let names = [
        ("office", "office"),
        ("text", "text"),
        ("table", "table"),
        ("style", "style"),
        ("draw", "drawing"),
        ("fo", "xsl-fo-compatible"),
    ];
    names.map(|(prefix, name)| format!("xmlns:{prefix}=\"{OPEN_DOCUMENT}:{name}:1.0\"")).join(" ")
}

/// An XLSX file in the making.
#[derive(Debug, Clone, Default)]
pub struct Xlsx {
    /// Name, further attributes of the workbook's entry, content of `worksheet`.
    sheets: Vec<(String, String, String)>,
    shared_strings: String,
    styles: String,
    defined_names: String,
}

impl Xlsx {
    /// Adds a sheet with the content of `worksheet`.
    #[must_use]
    pub fn sheet(self, name: &str, content: &str) -> Self {
        self.sheet_with(name, "", content)
    }

    /// Adds a sheet with further attributes of its entry in the workbook, such as `state="hidden"`.
    #[must_use]
    pub fn sheet_with(mut self, name: &str, attributes: &str, content: &str) -> Self {
        self.sheets.push((name.to_owned(), attributes.to_owned(), content.to_owned()));
        self
    }

    /// The content of `sst`.
    #[must_use]
    pub fn shared_strings(self, content: &str) -> Self {
        Self { shared_strings: content.to_owned(), ..self }
    }

    /// The content of `styleSheet`.
    #[must_use]
    pub fn styles(self, content: &str) -> Self {
        Self { styles: content.to_owned(), ..self }
    }

    /// The content of `definedNames`.
    #[must_use]
    pub fn defined_names(self, content: &str) -> Self {
        Self { defined_names: content.to_owned(), ..self }
    }

    /// The file.
    #[must_use]
    pub fn build(&self) -> Vec<u8> {
        let mut entries = String::new();
        let mut targets = vec![("sharedStrings", "sharedStrings.xml".to_owned()), ("styles", "styles.xml".to_owned())];
        let mut parts: Vec<(String, String)> = Vec::new();
        for (number, (name, attributes, content)) in self.sheets.iter().enumerate() {
            let id = targets.len();
            entries.push_str(&format!("<sheet name=\"{name}\" sheetId=\"{id}\" {attributes} r:id=\"r{id}\"/>"));
            targets.push(("worksheet", format!("worksheets/sheet{number}.xml")));
            parts.push((format!("xl/worksheets/sheet{number}.xml"), sheet("worksheet", content)));
        }
        let workbook = format!(
            "<workbook xmlns=\"{SHEET}\" xmlns:r=\"{OFFICE}\"><sheets>{entries}</sheets>\
             <definedNames>{}</definedNames></workbook>",
            self.defined_names
        );
        let targets: Vec<(&str, &str)> = targets.iter().map(|(kind, target)| (*kind, target.as_str())).collect();
        parts.push(("_rels/.rels".to_owned(), relationships(&[("officeDocument", "xl/workbook.xml")])));
        parts.push(("xl/workbook.xml".to_owned(), workbook));
        parts.push(("xl/_rels/workbook.xml.rels".to_owned(), relationships(&targets)));
        parts.push(("xl/sharedStrings.xml".to_owned(), sheet("sst", &self.shared_strings)));
        parts.push(("xl/styles.xml".to_owned(), sheet("styleSheet", &self.styles)));
        let names: Vec<&str> =
            parts.iter().map(|(name, _)| name.as_str()).filter(|name| !name.ends_with(".rels")).collect();
        let types = content_types("spreadsheetml", &names);
        parts.push(("[Content_Types].xml".to_owned(), types));
        let parts: Vec<(&str, &[u8])> =
            parts.iter().map(|(name, content)| (name.as_str(), content.as_bytes())).collect();
        zip_file(&parts)
    }
}

fn sheet(root: &str, content: &str) -> String {
    format!("<{root} xmlns=\"{SHEET}\">{content}</{root}>")
}
