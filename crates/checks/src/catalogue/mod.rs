//! The catalogue: every rule, family by family.

mod of_plans;
mod of_strategies;

pub use of_plans::RULES;
pub use of_strategies::STRATEGY_RULES;

use crate::between;
use crate::rule::Rule;

/// The rules over a plan beside the strategy in force and the plan of the year before.
pub const BETWEEN_RULES: &[Rule] = &[
    between::outside_strategy::RULE,
    between::rows_without_measure::RULE,
    between::measures_without_row::RULE,
    between::capacity_jumps::RULE,
    between::rows_dropped::RULE,
    between::rows_added::RULE,
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use opora_texts::{Language, find};

    use super::*;
    use crate::all_rules;

    #[test]
    fn every_rule_has_a_family_a_name_of_its_own_and_texts_in_both_languages() {
        let families = [
            "sum",
            "capacity",
            "target",
            "period",
            "numbering",
            "name",
            "reference",
            "table",
            "text",
            "schedule",
            "law",
        ];
        let names: BTreeSet<&str> = RULES.iter().map(|rule| rule.name).collect();
        assert_eq!(names.len(), RULES.len());
        for rule in all_rules() {
            assert!(families.contains(&rule.family()), "{}", rule.name);
            for language in Language::ALL {
                for key in [format!("rule-{}", rule.name), format!("rule-{}-why", rule.name)] {
                    assert!(find(language, &key, &[]).is_some(), "{key} in {language:?}");
                }
            }
        }
    }

    #[test]
    fn every_family_has_a_rule_and_a_heading() {
        for family in all_rules().iter().map(Rule::family).collect::<BTreeSet<_>>() {
            assert!(find(Language::Bg, &format!("rules-family-{family}"), &[]).is_some(), "{family}");
        }
        assert!(RULES.len() > 30);
    }
}
