//! Importing: everything is there afterwards, and the same file is kept once.

use opora_domain::versions::VersionState;
use opora_operations::{
    Actor, AuditFilter, DocumentFilter, ErrorKind, FileKind, Subject, Upload, export_document, import_document,
    list_audit, list_documents, list_municipalities, show_document, show_import, show_source, write_document,
};
use opora_test_support::database_tests;
use opora_test_support::databases::TestData;

use crate::plans::{ROWS, import, open, plan_page};

database_tests![
    an_import_is_whole_after_opening_again,
    the_same_file_is_kept_once,
    a_file_without_a_plan_leaves_nothing,
    official_and_invented_municipalities_are_kept_apart,
    nobody_in_particular_sees_nothing,
    a_plan_in_the_exchange_format_comes_back_unchanged,
];

async fn an_import_is_whole_after_opening_again(data: &TestData) {
    let opora = open(data).await;
    let bytes = plan_page("Горна Вишна", 2021, ROWS);
    let imported = import(&opora, bytes.clone()).await;
    assert!(!imported.already_known);
    assert_eq!(imported.version.state, VersionState::Proposed);
    assert_eq!(imported.version.items, 3);
    let before = show_import(&opora, &Actor::local(), imported.version.id).await.unwrap();
    opora.close().await.unwrap();

    let opora = open(data).await;
    let shown = show_import(&opora, &Actor::local(), imported.version.id).await.unwrap();
    assert_eq!(shown, before);
    assert_eq!(shown.municipality.name, "Горна Вишна");
    assert_eq!(shown.plan.first_year(), Some(2021));
    assert!(shown.tree.is_some_and(|tree| tree.blocks.len() > 2));
    assert_eq!(shown.version.findings.total() as usize, shown.findings.len());
    let source = show_source(&opora, &Actor::local(), imported.version.id).await.unwrap();
    assert_eq!(source.bytes, bytes);
    assert_eq!(Some(&source.source), shown.source.as_ref());
    assert_eq!(shown.plan.source().sha256, Some(source.source.sha256));
    let document = show_document(&opora, &Actor::local(), imported.document).await.unwrap();
    assert_eq!(document.plan, shown.plan);
    assert_eq!(document.summary.waiting, Some(imported.version.id));
    let audit = list_audit(&opora, &Actor::local(), &AuditFilter::default()).await.unwrap();
    assert_eq!(audit.iter().map(|entry| entry.action.name()).collect::<Vec<_>>(), ["import_document"]);
    assert_eq!((audit[0].actor.as_str(), audit[0].subject), ("local", Some(imported.version.id.0)));
}

async fn the_same_file_is_kept_once(data: &TestData) {
    let opora = open(data).await;
    let bytes = plan_page("Горна Вишна", 2021, ROWS);
    let first = import(&opora, bytes.clone()).await;
    let second = import(&opora, bytes).await;
    assert!(second.already_known);
    assert_eq!(second.version, first.version);
    let listed = list_documents(&opora, &Actor::local(), &DocumentFilter::default()).await.unwrap();
    assert_eq!(listed.iter().map(|document| document.versions).collect::<Vec<_>>(), [1]);

    // Another file of the same municipality and year is another version of the same document.
    let third = import(&opora, plan_page("Горна Вишна", 2021, &ROWS[..2])).await;
    assert_eq!((third.document, third.version.number), (first.document, 2));
    // Another year is another document.
    let fourth = import(&opora, plan_page("Горна Вишна", 2022, ROWS)).await;
    assert_ne!(fourth.document, first.document);
    let listed = list_documents(&opora, &Actor::local(), &DocumentFilter::default()).await.unwrap();
    assert_eq!(
        listed.iter().map(|one| (one.year, one.versions)).collect::<Vec<_>>(),
        [(Some(2022), 1), (Some(2021), 2)]
    );
    let filter = DocumentFilter { year: Some(2021), waiting: true, ..DocumentFilter::default() };
    assert_eq!(list_documents(&opora, &Actor::local(), &filter).await.unwrap().len(), 1);
}

async fn a_file_without_a_plan_leaves_nothing(data: &TestData) {
    let opora = open(data).await;
    for bytes in [Vec::new(), b"\x00\x01\x02\x03\xff\xfe".to_vec(), "Писмо до всички.".as_bytes().to_vec()]
    {
        let failure = import_document(&opora, &Actor::local(), Upload { name: None, bytes }).await.unwrap_err();
        assert_eq!(failure.kind(), ErrorKind::Invalid, "{failure}");
        assert_ne!(failure.say(opora_texts::Language::Bg), failure.key());
    }
    assert!(list_documents(&opora, &Actor::local(), &DocumentFilter::default()).await.unwrap().is_empty());
    assert!(list_municipalities(&opora, &Actor::local()).await.unwrap().is_empty());
    assert!(list_audit(&opora, &Actor::local(), &AuditFilter::default()).await.unwrap().is_empty());
}

async fn official_and_invented_municipalities_are_kept_apart(data: &TestData) {
    let opora = open(data).await;
    import(&opora, plan_page("Белово поле", 2021, ROWS)).await;
    import(&opora, plan_page("Кресна", 2021, ROWS)).await;
    import(&opora, plan_page("Кресна", 2022, ROWS)).await;
    let known = list_municipalities(&opora, &Actor::local()).await.unwrap();
    let known: Vec<_> = known.iter().map(|one| (one.name.as_str(), one.code.as_deref())).collect();
    assert_eq!(known, [("Белово поле", None), ("Кресна", Some("BLG28"))]);
}

async fn nobody_in_particular_sees_nothing(data: &TestData) {
    let opora = open(data).await;
    let imported = import(&opora, plan_page("Ясеново", 2021, ROWS)).await;
    let nobody = Actor::anonymous();
    let refused = [
        list_documents(&opora, &nobody, &DocumentFilter::default()).await.map(drop),
        show_import(&opora, &nobody, imported.version.id).await.map(drop),
        show_source(&opora, &nobody, imported.version.id).await.map(drop),
        show_document(&opora, &nobody, imported.document).await.map(drop),
        export_document(&opora, &nobody, imported.document.into()).await.map(drop),
        list_audit(&opora, &nobody, &AuditFilter::default()).await.map(drop),
        import_document(&opora, &nobody, Upload { name: None, bytes: plan_page("Речна", 2021, ROWS) }).await.map(drop),
    ];
    for refused in refused {
        assert_eq!(refused.unwrap_err().kind(), ErrorKind::NotAllowed);
    }
}

async fn a_plan_in_the_exchange_format_comes_back_unchanged(data: &TestData) {
    let opora = open(data).await;
    let imported = import(&opora, plan_page("Ясеново", 2021, ROWS)).await;
    let plan = export_document(&opora, &Actor::local(), imported.document.into()).await.unwrap();
    let options = opora_operations::ComposeOptions::default();
    let subject = Subject::Either(imported.version.id.0);
    let written = write_document(&opora, &Actor::local(), subject, FileKind::Json, &options).await.unwrap();
    assert_eq!(written.name, "plan-2021.json");
    let again = import(&opora, written.bytes).await;
    assert_eq!((again.document, again.version.number), (imported.document, 2));
    let shown = show_import(&opora, &Actor::local(), again.version.id).await.unwrap();
    assert_eq!(shown.plan, plan);
    assert_eq!(shown.tree, None);
}
