//! The catalogue: every rule, family by family.

use crate::rule::Rule;
use crate::{capacity, law, name, numbering, period, reference, schedule, strategies, sum, table, target, text};

/// The rules over an annual plan, in the order of the families of the exchange format.
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
    capacity::prose_differs::RULE,
    target::not_measurable::RULE,
    target::group_without_goal::RULE,
    target::group_circular::RULE,
    target::section_without_indicator::RULE,
    period::other_year::RULE,
    period::strategy_does_not_cover::RULE,
    period::adopted_out_of_time::RULE,
    period::new_from_earlier::RULE,
    period::programme_ended::RULE,
    numbering::mixed_script::RULE,
    numbering::gap::RULE,
    numbering::repeat::RULE,
    numbering::missing::RULE,
    name::mixed_alphabet::RULE,
    name::abbreviation_unknown::RULE,
    name::abbreviation_unexplained::RULE,
    name::abbreviation_of_two_things::RULE,
    name::body_variants::RULE,
    name::document_variants::RULE,
    name::other_municipality::RULE,
    name::programme_as_title::RULE,
    name::abbreviation_misspelt::RULE,
    name::title_incomplete::RULE,
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
    reference::project_and_state::RULE,
    reference::street_without_number::RULE,
    reference::announced_list::RULE,
    reference::other_without_main::RULE,
    reference::nothing_planned::RULE,
    reference::strategy_unnamed::RULE,
    reference::indicators_not_given::RULE,
    reference::priorities_not_given::RULE,
    reference::legend_missing::RULE,
    reference::responsible_general::RULE,
    reference::executor_monitors::RULE,
    reference::section_empty::RULE,
    reference::location_wider::RULE,
    reference::plan_not_adopted::RULE,
    reference::approval_blank::RULE,
    reference::service_in_two_rows::RULE,
    reference::own_budget_of_whom::RULE,
    reference::consultation_missing::RULE,
    reference::announced_activity_missing::RULE,
    reference::service_place_differs::RULE,
    reference::payer_not_executor::RULE,
    reference::form_missing::RULE,
    reference::two_approvals::RULE,
    reference::row_repeats_section::RULE,
    table::misplaced_mark::RULE,
    table::joined_cells::RULE,
    table::split_value::RULE,
    table::shifted_cells::RULE,
    table::misspelt_heading::RULE,
    table::content_of_another_column::RULE,
    table::two_rows_in_one_cell::RULE,
    table::sentence_among_responsible::RULE,
    table::value_cut_off::RULE,
    table::title_with_body::RULE,
    table::heading_variants::RULE,
    table::schedule_column_without_months::RULE,
    text::identical_descriptions::RULE,
    text::sentence_repeated::RULE,
    text::objective_repeats_title::RULE,
    text::description_says_nothing_new::RULE,
    text::cut_off::RULE,
    text::list_unfinished::RULE,
    text::full_stop_missing::RULE,
    text::doubled_word::RULE,
    text::doubled_punctuation::RULE,
    text::quotation_unclosed::RULE,
    text::spacing::RULE,
    text::run_together::RULE,
    text::word_misread::RULE,
    text::phrase_misread::RULE,
    text::split_word::RULE,
    text::beside_title::RULE,
    text::html_leftover::RULE,
    text::agreement::RULE,
    text::terms_confused::RULE,
    text::title_word_misread::RULE,
    text::names_without_separator::RULE,
    text::sources_without_separator::RULE,
    text::bodies_without_separator::RULE,
    text::comparative_hyphen::RULE,
    text::adjective_and_noun::RULE,
    text::capital_inside::RULE,
    text::description_cut_off::RULE,
    text::only_study::RULE,
    text::one_time_act::RULE,
    text::abbreviation_space::RULE,
    text::home_and_centre::RULE,
    text::group_not_described::RULE,
    text::word_unreadable::RULE,
    text::compound_noun::RULE,
    text::quotation_marks_wrong::RULE,
    schedule::one_off_in_all_quarters::RULE,
    schedule::row_without_marks::RULE,
    schedule::new_without_preparation::RULE,
    schedule::expansion_without_preparation::RULE,
    schedule::delegated_while_built::RULE,
    schedule::preparation_after_provision::RULE,
    schedule::opens_later::RULE,
    schedule::month_outside::RULE,
    schedule::absent::RULE,
    law::body_renamed::RULE,
    law::act_repealed::RULE,
    law::kind_of_service_old::RULE,
    law::personal_assistant::RULE,
    law::employment_as_service::RULE,
    law::adopted_late::RULE,
    law::consultation_short::RULE,
    law::basis_missing::RULE,
];

/// The rules over a strategy: those of plans that look at texts and at the frame, and its own.
pub const STRATEGY_RULES: &[Rule] = &[
    strategies::staffing_total::RULE,
    numbering::mixed_script::RULE,
    name::mixed_alphabet::RULE,
    name::abbreviation_unknown::RULE,
    name::abbreviation_of_two_things::RULE,
    name::body_variants::RULE,
    name::document_variants::RULE,
    name::other_municipality::RULE,
    name::abbreviation_misspelt::RULE,
    reference::adoption_blank::RULE,
    reference::protocol_missing::RULE,
    reference::announced_list::RULE,
    text::sentence_repeated::RULE,
    text::cut_off::RULE,
    text::list_unfinished::RULE,
    text::doubled_word::RULE,
    text::doubled_punctuation::RULE,
    text::quotation_unclosed::RULE,
    text::run_together::RULE,
    text::word_misread::RULE,
    text::phrase_misread::RULE,
    text::html_leftover::RULE,
    text::agreement::RULE,
    text::comparative_hyphen::RULE,
    text::adjective_and_noun::RULE,
    text::capital_inside::RULE,
    text::word_unreadable::RULE,
    text::compound_noun::RULE,
    text::quotation_marks_wrong::RULE,
    law::body_renamed::RULE,
    law::act_repealed::RULE,
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
