//! Findings with their places, the worst first.

use opora_domain::findings::{Finding, Findings, Message, Severity};
use opora_texts::{Language, say};

use super::place;

/// The open ones; `accepted` is how many more persons accepted.
pub fn findings(findings: &Findings, accepted: usize, language: Language) -> String {
    let count = |severity| findings.findings.iter().filter(|finding| finding.severity == severity).count();
    let mut ordered: Vec<&Finding> = findings.findings.iter().collect();
    ordered.sort_by_key(|finding| finding.severity);
    let mut lines = Vec::new();
    for finding in ordered {
        lines.extend(one(finding, language));
        lines.push(String::new());
    }
    let counts = [
        ("errors", count(Severity::Error).into()),
        ("warnings", count(Severity::Warning).into()),
        ("hints", count(Severity::Hint).into()),
    ];
    lines.push(if findings.findings.is_empty() {
        say(language, "findings-none", &[])
    } else {
        say(language, "findings-count", &counts)
    });
    if accepted > 0 {
        lines.push(say(language, "findings-accepted-count", &[("count", accepted.into())]));
    }
    lines.join("\n")
}

fn one(finding: &Finding, language: Language) -> Vec<String> {
    let severity = match finding.severity {
        Severity::Error => "severity-error",
        Severity::Warning => "severity-warning",
        Severity::Hint => "severity-hint",
    };
    let severity = say(language, severity, &[]);
    let mut lines = vec![format!("{severity} [{}]: {}", finding.rule, in_language(&finding.message, language))];
    for quotation in &finding.places {
        let quote = say(language, "quotation", &[("quote", (&quotation.quote).into())]);
        lines.push(match &quotation.at {
            Some(at) => format!("    {}: {quote}", place::in_words(at, language)),
            None => format!("    {quote}"),
        });
    }
    if let Some(suggestion) = &finding.suggestion {
        lines.push(format!("    → {}", in_language(suggestion, language)));
    }
    lines
}

fn in_language(message: &Message, language: Language) -> &str {
    match language {
        Language::Bg => &message.bg,
        Language::En => &message.en,
    }
}
