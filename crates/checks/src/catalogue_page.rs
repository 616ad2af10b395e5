//! The page that lists the rules, for people.

use opora_domain::findings::Severity;
use opora_texts::{Language, say};

use crate::{BETWEEN_RULES, RULES, Rule, STRATEGY_RULES};

/// The catalogue as a Markdown page in a language.
#[must_use]
pub fn catalogue_page(language: Language) -> String {
    let text = |key: &str| say(language, key, &[]);
    let mut page = format!("# {}\n\n{}\n", text("rules-page-title"), text("rules-page-introduction"));
    let mut family = "";
    for rule in all_rules() {
        if rule.family() != family {
            family = rule.family();
            let heading = text(&format!("rules-family-{family}"));
            page.push_str(&format!("\n## {heading} (`{family}-…`)\n\n"));
            let columns = ["rules-page-rule", "rules-page-severity", "rules-page-reason"].map(text);
            page.push_str(&format!("| {} |\n|---|---|---|\n", columns.join(" | ")));
        }
        let severity = text(severity_key(rule.severity));
        let why = text(&format!("rule-{}-why", rule.name));
        page.push_str(&format!("| `{}` | {severity} | {why} |\n", rule.name));
    }
    page
}

/// Every rule once, family by family in the order in which the families first come.
#[must_use]
pub fn all_rules() -> Vec<Rule> {
    let mut rules: Vec<Rule> = RULES.to_vec();
    for rule in STRATEGY_RULES.iter().chain(BETWEEN_RULES).filter(|rule| RULES.iter().all(|own| own.name != rule.name))
    {
        let after = rules.iter().rposition(|own| own.family() == rule.family()).map_or(rules.len(), |at| at + 1);
        rules.insert(after, *rule);
    }
    rules
}

/// The key of a severity's name.
fn severity_key(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "rules-severity-error",
        Severity::Warning => "rules-severity-warning",
        Severity::Hint => "rules-severity-hint",
    }
}
