//! Findings that persons accept: with a reason, for later versions too, until it is taken back.

use opora_operations::{
    Actor, AuditFilter, DocumentFilter, ErrorKind, NewCorrection, accept_finding, correct_value, list_audit,
    list_documents, list_versions, plan_mark, show_document, show_import, show_plan, take_back_acceptance,
};
use opora_test_support::database_tests;
use opora_test_support::databases::TestData;
use serde_json::json;

use crate::plans::{ROWS, import, open, plan_page};

database_tests![
    an_accepted_finding_stays_accepted_in_later_versions,
    an_acceptance_needs_a_reason_and_a_finding,
    an_acceptance_follows_its_version_to_another_municipality,
];

async fn an_accepted_finding_stays_accepted_in_later_versions(data: &TestData) {
    let opora = open(data).await;
    let actor = Actor::local();
    let first = import(&opora, plan_page("Ясеново", 2021, ROWS)).await;
    let shown = show_plan(&opora, &actor, first.version.id).await.unwrap();
    let second = import(&opora, plan_page("Ясеново", 2021, &ROWS[..2])).await;
    let later = show_plan(&opora, &actor, second.version.id).await.unwrap();
    let both = |finding: &&opora_domain::findings::Finding| {
        later.findings.iter().any(|other| other.identity() == finding.identity())
    };
    let finding = shown.findings.iter().find(both).unwrap();
    let mark = plan_mark(&opora, &actor, second.version.id).await.unwrap();

    let key = finding.identity().key();
    let acceptance = accept_finding(&opora, &actor, first.version.id, &key, " така е по закон ").await.unwrap();
    assert_eq!(acceptance.reason, "така е по закон");
    let later = show_import(&opora, &actor, second.version.id).await.unwrap();
    assert_eq!(later.acceptances.of(finding), Some(&acceptance));
    assert_eq!(show_plan(&opora, &actor, second.version.id).await.unwrap().acceptances, later.acceptances);
    assert_eq!(show_document(&opora, &actor, first.document).await.unwrap().acceptances, later.acceptances);
    assert_ne!(plan_mark(&opora, &actor, second.version.id).await.unwrap(), mark, "the page has changed");
    // Lists count what is open, and tell how much is accepted.
    let counted = list_versions(&opora, &actor, first.document).await.unwrap();
    assert_eq!(counted.len(), 2);
    for version in counted {
        let all = show_plan(&opora, &actor, version.id).await.unwrap().findings.len();
        assert_eq!((version.findings.accepted, version.findings.total() as usize), (1, all - 1));
    }
    let listed = list_documents(&opora, &actor, &DocumentFilter::default()).await.unwrap();
    assert_eq!(listed[0].current().findings.accepted, 1);

    // A new reason takes the place of the old one.
    let again = accept_finding(&opora, &actor, second.version.id, &key, "реши съветът").await.unwrap();
    let shown = show_import(&opora, &actor, first.version.id).await.unwrap();
    assert_eq!(shown.acceptances.0, std::slice::from_ref(&again));

    take_back_acceptance(&opora, &actor, first.version.id, again.id).await.unwrap();
    let open_again = show_import(&opora, &actor, second.version.id).await.unwrap();
    assert!(open_again.acceptances.0.is_empty() && open_again.version.findings.accepted == 0);
    let twice = take_back_acceptance(&opora, &actor, first.version.id, again.id).await.unwrap_err();
    assert_eq!(twice.kind(), ErrorKind::NotFound);
    let audit = list_audit(&opora, &actor, &AuditFilter::default()).await.unwrap();
    let told: Vec<_> = audit.iter().take(3).map(|entry| entry.action.name()).collect();
    assert_eq!(told, ["take_back_acceptance", "accept_finding", "accept_finding"]);
}

async fn an_acceptance_needs_a_reason_and_a_finding(data: &TestData) {
    let opora = open(data).await;
    let actor = Actor::local();
    let version = import(&opora, plan_page("Ясеново", 2021, ROWS)).await.version.id;
    let shown = show_plan(&opora, &actor, version).await.unwrap();
    let key = shown.findings[0].identity().key();
    assert_eq!(accept_finding(&opora, &actor, version, &key, " ").await.unwrap_err().kind(), ErrorKind::Invalid);
    assert_eq!(accept_finding(&opora, &actor, version, "0", "x").await.unwrap_err().kind(), ErrorKind::NotFound);
    let nobody = accept_finding(&opora, &Actor::anonymous(), version, &key, "x").await.unwrap_err();
    assert_eq!(nobody.kind(), ErrorKind::NotAllowed);
}

async fn an_acceptance_follows_its_version_to_another_municipality(data: &TestData) {
    let opora = open(data).await;
    let actor = Actor::local();
    let version = import(&opora, plan_page("Ясеново", 2021, ROWS)).await.version.id;
    let finding = show_plan(&opora, &actor, version).await.unwrap().findings.swap_remove(0);
    accept_finding(&opora, &actor, version, &finding.identity().key(), "така е").await.unwrap();
    let correction = NewCorrection { path: "municipality".to_owned(), value: json!("Кресна"), reason: None };
    let moved = correct_value(&opora, &actor, version, correction).await.unwrap();
    assert_eq!(moved.municipality.name, "Кресна");
    assert_eq!(moved.acceptances.0.len(), 1);
}
