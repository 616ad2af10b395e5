//! What must hold for the HTML of every page.

use std::collections::BTreeSet;

/// All violations, in words.
pub fn violations(html: &str, language: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut expect = |holds: bool, what: String| {
        if !holds {
            found.push(what);
        }
    };
    expect(html.starts_with("<!DOCTYPE html>"), "no document type".to_owned());
    expect(html.contains(&format!("<html lang=\"{language}\">")), "no language".to_owned());
    expect(html.matches("<h1").count() == 1, format!("{} h1", html.matches("<h1").count()));
    expect(html.matches("<main").count() == 1, "not one main".to_owned());
    expect(!html.contains("style=\""), "an inline style".to_owned());
    expect(!html.contains("<style"), "a style element".to_owned());
    expect(!html.contains(" onclick") && !html.contains("javascript:"), "an inline script".to_owned());
    let tags: Vec<&str> = html.split('<').skip(1).filter_map(|rest| rest.split('>').next()).collect();
    let mut identifiers = BTreeSet::new();
    for tag in &tags {
        if let Some(identifier) = attribute(tag, "id") {
            expect(identifiers.insert(identifier), format!("the identifier {identifier} stands twice"));
        }
    }
    let targets: BTreeSet<&str> =
        tags.iter().filter(|tag| tag.starts_with("label")).filter_map(|tag| attribute(tag, "for")).collect();
    for tag in &tags {
        let is_field = ["input", "select", "textarea"].iter().any(|name| tag.starts_with(name));
        if is_field && attribute(tag, "type") != Some("hidden") {
            let labelled = attribute(tag, "id").is_some_and(|identifier| targets.contains(identifier));
            expect(labelled, format!("no label: {tag}"));
        }
        for reference in ["aria-labelledby", "aria-describedby"].iter().filter_map(|name| attribute(tag, name)) {
            for identifier in reference.split(' ') {
                expect(identifiers.contains(identifier), format!("{identifier} is named by {tag} and is nowhere"));
            }
        }
        if tag.starts_with("a ") || tag.starts_with("form ") {
            let target = attribute(tag, "href").or(attribute(tag, "action")).unwrap_or_default();
            expect(target.starts_with('/') || target.starts_with('#'), format!("a strange address: {tag}"));
        }
        if tag.starts_with("img") {
            expect(attribute(tag, "alt").is_some(), format!("no text: {tag}"));
        }
    }
    for text in html.split('>').filter_map(|rest| rest.split('<').next()) {
        expect(!looks_like_a_key(text.trim()), format!("an untranslated key: {text}"));
    }
    found
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    rest.split('"').next()
}

/// Names of rules look the same, and stand in `code` or link to the catalogue; they have no text of their own.
fn looks_like_a_key(text: &str) -> bool {
    let is_rule = [
        "sum-",
        "text-",
        "capacity-",
        "target-",
        "period-",
        "numbering-",
        "name-",
        "reference-",
        "table-",
        "schedule-",
        "law-",
    ];
    text.contains('-')
        && text.starts_with(|first: char| first.is_ascii_lowercase())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
        && !is_rule.iter().any(|family| text.starts_with(family))
}
