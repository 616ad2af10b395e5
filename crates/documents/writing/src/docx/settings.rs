//! The small parts around the body: content types, relations, properties, settings, fonts.

use opora_tree::{Document, Settings};

use super::picture::Picture;
use super::xml::{DECLARATION, WORD, escaped};

pub(super) const PACKAGE_RELATIONS: &str = concat!(
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n",
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">",
    "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>",
    "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>",
    "<Relationship Id=\"rId3\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties\" Target=\"docProps/app.xml\"/>",
    "</Relationships>"
);

pub(super) const APPLICATION_PROPERTIES: &str = concat!(
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n",
    "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Application>Opora</Application></Properties>"
);

/// The fonts by name only: every Word has them, LibreOffice has fonts of the same measure.
pub(super) const FONT_TABLE: &str = concat!(
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n",
    "<w:fonts xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">",
    "<w:font w:name=\"Times New Roman\"><w:panose1 w:val=\"02020603050405020304\"/><w:charset w:val=\"CC\"/><w:family w:val=\"roman\"/><w:pitch w:val=\"variable\"/></w:font>",
    "</w:fonts>"
);

pub(super) fn content_types(picture: Option<&Picture<'_>>, has_header: bool) -> String {
    const WORD_PART: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";
    let mut part = format!(
        "{DECLARATION}<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    );
    if let Some(picture) = picture {
        part.push_str(&format!(
            "<Default Extension=\"{}\" ContentType=\"{}\"/>",
            picture.extension(),
            picture.media_type()
        ));
    }
    let mut parts = vec![
        ("document", "document.main"),
        ("styles", "styles"),
        ("numbering", "numbering"),
        ("settings", "settings"),
        ("fontTable", "fontTable"),
        ("footer1", "footer"),
    ];
    if has_header {
        parts.push(("header1", "header"));
    }
    for (name, kind) in parts {
        part.push_str(&format!("<Override PartName=\"/word/{name}.xml\" ContentType=\"{WORD_PART}.{kind}+xml\"/>"));
    }
    part.push_str("<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/><Override PartName=\"/docProps/app.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.extended-properties+xml\"/></Types>");
    part
}

pub(super) fn document_relations(picture: Option<&Picture<'_>>, has_header: bool) -> String {
    const KIND: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let mut part =
        format!("{DECLARATION}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    let mut relations: Vec<(&str, &str, String)> = [
        ("rIdStyles", "styles", "styles.xml"),
        ("rIdNumbering", "numbering", "numbering.xml"),
        ("rIdSettings", "settings", "settings.xml"),
        ("rIdFonts", "fontTable", "fontTable.xml"),
        ("rIdFooter", "footer", "footer1.xml"),
    ]
    .map(|(id, kind, target)| (id, kind, target.to_owned()))
    .to_vec();
    if has_header {
        relations.push(("rIdHeader", "header", "header1.xml".to_owned()));
    }
    if let Some(picture) = picture {
        relations.push(("rIdLogo", "image", format!("media/logo.{}", picture.extension())));
    }
    for (id, kind, target) in relations {
        part.push_str(&format!("<Relationship Id=\"{id}\" Type=\"{KIND}/{kind}\" Target=\"{target}\"/>"));
    }
    part.push_str("</Relationships>");
    part
}

/// Title, author and language; no times, so that the same document gives the same bytes.
pub(super) fn core_properties(document: &Document) -> String {
    let mut part = format!(
        "{DECLARATION}<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
    );
    let settings = &document.settings;
    let properties =
        [("dc:title", &settings.title), ("dc:creator", &settings.author), ("dc:language", &settings.language)];
    for (name, value) in properties {
        if let Some(value) = value {
            part.push_str(&format!("<{name}>{}</{name}>", escaped(value)));
        }
    }
    part.push_str("</cp:coreProperties>");
    part
}

pub(super) fn settings(settings: &Settings) -> String {
    let language = language(settings);
    format!(
        "{DECLARATION}<w:settings xmlns:w=\"{WORD}\"><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"709\"/><w:characterSpacingControl w:val=\"doNotCompress\"/><w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat><w:themeFontLang w:val=\"{language}\"/><w:decimalSymbol w:val=\",\"/><w:listSeparator w:val=\";\"/></w:settings>"
    )
}

/// The tag with its country, as Word wants it.
pub(super) fn language(settings: &Settings) -> String {
    match settings.language.as_deref() {
        None | Some("bg") => "bg-BG".to_owned(),
        Some("en") => "en-GB".to_owned(),
        Some(tag) => escaped(tag),
    }
}
