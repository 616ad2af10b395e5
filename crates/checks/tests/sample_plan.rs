//! The sample plan of an invented municipality contradicts itself on purpose: each contradiction is found.

use opora_domain::findings::Finding;
use opora_reading::{Limits, read};
use opora_understanding::understand_plan;

fn checked(name: &str) -> Option<Vec<Finding>> {
    let bytes = std::fs::read(opora_test_support::workspace::fixtures().join("sample").join(name)).ok()?;
    let tree = read(&bytes, Some(name), &Limits::default()).ok()?;
    Some(opora_checks::check(&understand_plan(&tree).ok()?, Some(&tree)))
}

#[test]
fn every_planted_contradiction_is_found() {
    let findings = checked("gorna-vishna-2020.docx").unwrap();
    let planted = [
        ("reference-adoption-blank", "Решение №"),
        ("name-other-municipality", "Белово поле"),
        ("capacity-prose-differs", "95 души"),
        ("sum-parts-of-row", "212 300"),
        ("sum-monthly-amount", "10 500"),
        ("sum-section-total", "1 151 740"),
        ("schedule-new-without-preparation", "Защитено жилище"),
        ("numbering-repeat", "Клуб на пенсионера"),
        ("reference-responsible-missing", "Клуб на пенсионера"),
        ("schedule-month-outside", "юли и август"),
    ];
    for (rule, quote) in planted {
        let quoted = findings.iter().filter(|finding| finding.rule == rule).flat_map(|finding| &finding.places);
        let plain = |text: &str| text.replace('\u{a0}', " ");
        assert!(quoted.into_iter().any(|place| plain(&place.quote).contains(quote)), "{rule}: {findings:#?}");
    }
}

#[test]
fn findings_are_in_one_order_and_each_can_be_shown() {
    let findings = checked("gorna-vishna-2020.docx").unwrap();
    assert_eq!(findings, checked("gorna-vishna-2020.docx").unwrap());
    assert!(findings.is_sorted_by_key(|finding| finding.severity));
    for finding in &findings {
        assert!(!finding.places.is_empty() && finding.places.len() <= 20, "{finding:#?}");
        for place in &finding.places {
            assert!(place.at.is_some() && (1..=300).contains(&place.quote.chars().count()), "{finding:#?}");
        }
        assert!(finding.values.iter().all(|value| value.chars().count() <= 40), "{finding:#?}");
        for text in [&finding.message.bg, &finding.message.en] {
            assert!(!text.contains('{') && !text.starts_with("rule-"), "{text}");
        }
    }
}

#[test]
fn the_plan_of_the_year_before_is_almost_silent() {
    let findings = checked("gorna-vishna-2019.docx").unwrap();
    assert!(findings.len() <= 5, "{findings:#?}");
}
