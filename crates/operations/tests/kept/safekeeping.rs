//! Copies: verified, never overwritten, put back whole.

use opora_operations::{
    Actor, AuditFilter, DataPlace, DocumentFilter, ErrorKind, backup, list_audit, list_documents, restore, show_import,
};
use opora_test_support::database_tests;
use opora_test_support::databases::{TestData, empty_folder};

use crate::plans::{ROWS, import, open, place, plan_page};

database_tests![a_copy_is_put_back, a_damaged_copy_is_refused];

async fn a_copy_is_put_back(data: &TestData) {
    let copies = empty_folder().unwrap();
    let copy = copies.join("copy.db");
    let opora = open(data).await;
    let actor = Actor::local();
    let first = import(&opora, plan_page("Речна", 2021, ROWS)).await;
    let before = show_import(&opora, &actor, first.version.id).await.unwrap();
    if matches!(data, TestData::Postgres(_)) {
        let refused = backup(&opora, &actor, &copy, false).await.unwrap_err();
        assert_eq!((refused.kind(), refused.key()), (ErrorKind::Invalid, "error-copy-postgres"));
        return;
    }
    let report = backup(&opora, &actor, &copy, false).await.unwrap();
    assert!(report.rows.contains(&("versions".to_owned(), 1)));
    let refused = backup(&opora, &actor, &copy, false).await.unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::Conflict);
    assert_eq!(std::fs::read_dir(&copies).unwrap().count(), 1, "something unfinished stayed");

    import(&opora, plan_page("Речна", 2022, ROWS)).await;
    let busy = restore(&place(data), &actor, &copy).await.unwrap_err();
    assert_eq!(busy.kind(), ErrorKind::Unavailable, "{busy}");
    opora.close().await.unwrap();

    let restored = restore(&place(data), &actor, &copy).await.unwrap();
    assert_eq!(restored.rows, report.rows);
    let opora = open(data).await;
    let listed = list_documents(&opora, &actor, &DocumentFilter::default()).await.unwrap();
    assert_eq!(listed.iter().map(|document| document.year).collect::<Vec<_>>(), [Some(2021)]);
    assert_eq!(show_import(&opora, &actor, first.version.id).await.unwrap(), before);
    let audit = list_audit(&opora, &actor, &AuditFilter::default()).await.unwrap();
    assert_eq!(audit.iter().filter(|entry| entry.action.name() == "restore").count(), 1);
    opora.close().await.unwrap();

    // The data of before can be put back from the file that was kept.
    restore(&place(data), &actor, &restored.kept.unwrap()).await.unwrap();
    let opora = open(data).await;
    assert_eq!(list_documents(&opora, &actor, &DocumentFilter::default()).await.unwrap().len(), 2);
    std::fs::remove_dir_all(copies).unwrap();
}

async fn a_damaged_copy_is_refused(data: &TestData) {
    if matches!(data, TestData::Postgres(_)) {
        return;
    }
    let copies = empty_folder().unwrap();
    let copy = copies.join("copy.db");
    let opora = open(data).await;
    let actor = Actor::local();
    for year in 2015..2022 {
        import(&opora, plan_page("Речна", year, ROWS)).await;
    }
    backup(&opora, &actor, &copy, false).await.unwrap();
    opora.close().await.unwrap();
    let whole = std::fs::read(&copy).unwrap();
    let middle = whole.len() / 2;
    let mut scratched = whole.clone();
    scratched[middle..middle + 5000].fill(0xa5);
    for damaged in [Vec::new(), b"not a database at all, but some text".to_vec(), whole[..middle].to_vec(), scratched] {
        std::fs::write(&copy, damaged).unwrap();
        let refused = restore(&place(data), &actor, &copy).await.unwrap_err();
        assert_eq!((refused.kind(), refused.key()), (ErrorKind::Invalid, "error-copy-damaged"), "{refused}");
    }
    let missing = restore(&place(data), &actor, &copies.join("missing.db")).await.unwrap_err();
    assert_eq!(missing.key(), "error-file");
    let opora = open(data).await;
    assert_eq!(list_documents(&opora, &actor, &DocumentFilter::default()).await.unwrap().len(), 7);
    let elsewhere = DataPlace::Folder(copies.join("new"));
    assert!(restore(&elsewhere, &Actor::anonymous(), &copy).await.is_err());
    std::fs::remove_dir_all(copies).unwrap();
}
