//! Lists the rules by which plans are checked.

use opora_domain::findings::Severity;

/// A rule of the catalogue. Its texts have the keys `rule-<name>` and `rule-<name>-why`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DescribedRule {
    /// Begins with the family: `sum-section-total`.
    pub name: &'static str,
    pub family: &'static str,
    pub severity: Severity,
}

/// All rules, family by family.
#[must_use]
pub fn list_rules() -> Vec<DescribedRule> {
    let described = |rule: &opora_checks::Rule| DescribedRule {
        name: rule.name,
        family: rule.name.split('-').next().unwrap_or(rule.name),
        severity: rule.severity,
    };
    opora_checks::all_rules().iter().map(described).collect()
}
