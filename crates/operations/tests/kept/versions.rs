//! Accepting, rejecting, listing, comparing.

use jiff::civil::date;
use opora_domain::comparison::DifferenceKind;
use opora_domain::versions::{Decision, DecisionKind, VersionId, VersionState};
use opora_operations::{
    Actor, AuditFilter, DocumentFilter, ErrorKind, accept_import, compare_versions, list_audit, list_documents,
    list_versions, reject_import, show_import,
};
use opora_test_support::database_tests;
use opora_test_support::databases::TestData;

use crate::plans::{ROWS, import, open, plan_page};

database_tests![
    accepting_makes_the_version_hold,
    rejecting_keeps_the_version_with_its_reason,
    versions_are_compared,
    what_is_unknown_is_not_found,
];

async fn accepting_makes_the_version_hold(data: &TestData) {
    let opora = open(data).await;
    let actor = Actor::local();
    let first = import(&opora, plan_page("Ясеново", 2021, ROWS)).await;
    let second = import(&opora, plan_page("Ясеново", 2021, &ROWS[..2])).await;
    let decision = Decision {
        kind: DecisionKind::Adopt,
        body: Some("Общински съвет – Ясеново".to_owned()),
        number: Some("49".to_owned()),
        protocol: None,
        date: Some(date(2021, 4, 27)),
    };
    let accepted = accept_import(&opora, &actor, first.version.id, Some(decision.clone())).await.unwrap();
    assert_eq!((accepted.state, accepted.decision), (VersionState::Accepted, Some(decision)));
    assert_eq!(accepted.decided_by.as_deref(), Some("local"));
    let again = accept_import(&opora, &actor, first.version.id, None).await.unwrap_err();
    assert_eq!(again.kind(), ErrorKind::Conflict);

    let later = accept_import(&opora, &actor, second.version.id, None).await.unwrap();
    assert_eq!(later.parent, Some(first.version.id));
    let versions = list_versions(&opora, &actor, first.document).await.unwrap();
    let states: Vec<_> = versions.iter().map(|version| (version.number, version.state)).collect();
    assert_eq!(states, [(2, VersionState::Accepted), (1, VersionState::Superseded)]);
    let listed = list_documents(&opora, &actor, &DocumentFilter::default()).await.unwrap();
    assert_eq!(listed[0].accepted.as_ref().map(|version| version.id), Some(second.version.id));
    assert_eq!(listed[0].waiting, None);
    let filter = AuditFilter { subject: Some(second.version.id.0), ..AuditFilter::default() };
    let audit = list_audit(&opora, &actor, &filter).await.unwrap();
    assert_eq!(audit.iter().map(|entry| entry.action.name()).collect::<Vec<_>>(), ["accept_import", "import_document"]);
}

async fn rejecting_keeps_the_version_with_its_reason(data: &TestData) {
    let opora = open(data).await;
    let actor = Actor::local();
    let id = import(&opora, plan_page("Ясеново", 2021, ROWS)).await.version.id;
    assert_eq!(reject_import(&opora, &actor, id, "  ").await.unwrap_err().kind(), ErrorKind::Invalid);
    let rejected = reject_import(&opora, &actor, id, "стар проект").await.unwrap();
    assert_eq!((rejected.state, rejected.reason.as_deref()), (VersionState::Rejected, Some("стар проект")));
    assert_eq!(show_import(&opora, &actor, id).await.unwrap().plan.as_plan().unwrap().sections.len(), 1);
    assert_eq!(accept_import(&opora, &actor, id, None).await.unwrap_err().kind(), ErrorKind::Conflict);
}

async fn versions_are_compared(data: &TestData) {
    let opora = open(data).await;
    let actor = Actor::local();
    let first = import(&opora, plan_page("Ясеново", 2021, ROWS)).await.version.id;
    let changed = [ROWS[0], ("Домашен социален патронаж", "с. Ясеново", "Общински бюджет")];
    let second = import(&opora, plan_page("Ясеново", 2021, &changed)).await.version.id;
    let differences = compare_versions(&opora, &actor, first, second).await.unwrap().differences;
    let told: Vec<_> = differences.iter().map(|one| (one.kind, one.field.as_str())).collect();
    assert_eq!(told, [(DifferenceKind::Changed, "location"), (DifferenceKind::Removed, "")]);
    assert_eq!(differences[0].older, "с. Речна");
    assert!(compare_versions(&opora, &actor, first, first).await.unwrap().is_empty());
}

async fn what_is_unknown_is_not_found(data: &TestData) {
    let opora = open(data).await;
    let actor = Actor::local();
    let unknown = VersionId(uuid::Uuid::nil());
    for result in [
        show_import(&opora, &actor, unknown).await.map(drop),
        accept_import(&opora, &actor, unknown, None).await.map(drop),
        reject_import(&opora, &actor, unknown, "x").await.map(drop),
        compare_versions(&opora, &actor, unknown, unknown).await.map(drop),
        list_versions(&opora, &actor, opora_domain::versions::DocumentId(unknown.0)).await.map(drop),
    ] {
        assert_eq!(result.unwrap_err().kind(), ErrorKind::NotFound);
    }
}
