//! The kept documents, one line each.

use opora_domain::versions::DocumentSummary;
use opora_texts::{Language, say};

pub fn documents(documents: &[DocumentSummary], language: Language) -> String {
    if documents.is_empty() {
        return say(language, "documents-none", &[]);
    }
    documents.iter().map(|document| line(document, language)).collect::<Vec<_>>().join("\n")
}

fn line(document: &DocumentSummary, language: Language) -> String {
    let version = document.current();
    let state = say(language, &format!("version-state-{}", version.state.name()), &[]);
    let year = document.year.map_or_else(|| "–".to_owned(), |year| year.to_string());
    let name = say(
        language,
        &format!("document-name-{}", document.kind.name()),
        &[("municipality", (&document.municipality.name).into()), ("year", year.into())],
    );
    let values = [
        ("id", document.id.to_string().into()),
        ("name", name.into()),
        ("state", state.into()),
        ("versions", document.versions.into()),
        ("errors", version.findings.errors.into()),
        ("warnings", version.findings.warnings.into()),
    ];
    say(language, "documents-line", &values)
}
