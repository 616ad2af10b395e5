//! The catalogue: every rule, family by family.

use crate::rule::Rule;
use crate::{capacity, law, name, numbering, period, reference, schedule, sum, table, target, text};

/// All rules, in the order of the families of the exchange format.
pub const RULES: &[Rule] = &[
    sum::parts_of_row::RULE,
    sum::section_total::RULE,
    sum::monthly_amount::RULE,
    sum::rate_for_each::RULE,
    sum::people_split::RULE,
    sum::two_currencies::RULE,
    sum::amount_without_currency::RULE,
    sum::currency_of_year::RULE,
    capacity::in_text_differs::RULE,
    capacity::growth_shrinks::RULE,
    capacity::upper_bound::RULE,
    capacity::missing::RULE,
    capacity::unit_missing::RULE,
    capacity::several_sites::RULE,
    capacity::expansion_without_number::RULE,
    capacity::of_staff::RULE,
    capacity::two_rows_differ::RULE,
    reference::adoption_blank::RULE,
    reference::adoption_missing::RULE,
    reference::protocol_missing::RULE,
    reference::amount_missing::RULE,
    reference::amounts_absent::RULE,
    reference::description_missing::RULE,
    reference::location_missing::RULE,
    reference::responsible_missing::RULE,
    reference::funding_missing::RULE,
    reference::location_narrower::RULE,
    reference::location_of_some::RULE,
    reference::address_missing::RULE,
    reference::funding_vague::RULE,
    reference::programme_unnamed::RULE,
    schedule::one_off_in_all_quarters::RULE,
    schedule::row_without_marks::RULE,
    schedule::new_without_preparation::RULE,
    schedule::expansion_without_preparation::RULE,
    schedule::delegated_while_built::RULE,
    schedule::preparation_after_provision::RULE,
    schedule::opens_later::RULE,
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use opora_texts::{Language, find};

    use super::*;

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
        for rule in RULES {
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
        for family in RULES.iter().map(Rule::family).collect::<BTreeSet<_>>() {
            assert!(find(Language::Bg, &format!("rules-family-{family}"), &[]).is_some(), "{family}");
        }
        assert!(RULES.len() > 30);
    }
}
