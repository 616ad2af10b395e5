//! Many at once.

use opora_operations::{
    Actor, AuditFilter, DocumentFilter, ErrorKind, Upload, accept_import, import_document, list_audit, list_documents,
    reject_import,
};
use opora_test_support::database_tests;
use opora_test_support::databases::TestData;

use crate::plans::{ROWS, open, plan_page};

database_tests![
    one_file_imported_by_many_is_kept_once,
    many_files_at_once_are_all_kept,
    one_import_is_decided_once_however_many_decide
];

async fn one_file_imported_by_many_is_kept_once(data: &TestData) {
    let opora = open(data).await;
    let other = open(data).await;
    let mut tasks = Vec::new();
    for number in 0..12 {
        let opora = if number % 2 == 0 { opora.clone() } else { other.clone() };
        let upload = Upload { name: None, bytes: plan_page("Горна Вишна", 2021, ROWS) };
        tasks.push(tokio::spawn(async move { import_document(&opora, &Actor::local(), upload).await.unwrap() }));
    }
    let mut fresh = 0;
    for task in tasks {
        fresh += u32::from(!task.await.unwrap().already_known);
    }
    assert_eq!(fresh, 1);
    let listed = list_documents(&opora, &Actor::local(), &DocumentFilter::default()).await.unwrap();
    assert_eq!(listed.iter().map(|document| document.versions).collect::<Vec<_>>(), [1]);
    assert_eq!(list_audit(&opora, &Actor::local(), &AuditFilter::default()).await.unwrap().len(), 1);
}

async fn many_files_at_once_are_all_kept(data: &TestData) {
    let opora = open(data).await;
    let other = open(data).await;
    let mut tasks = Vec::new();
    for number in 0..12 {
        let opora = if number % 2 == 0 { opora.clone() } else { other.clone() };
        let title = format!("Дневен център номер {number}");
        let bytes = plan_page("Горна Вишна", 2021, &[(&title, "гр. Горна Вишна", "Общински бюджет")]);
        let upload = Upload { name: None, bytes };
        tasks.push(tokio::spawn(async move { import_document(&opora, &Actor::local(), upload).await.unwrap() }));
    }
    let mut numbers = Vec::new();
    for task in tasks {
        numbers.push(task.await.unwrap().version.number);
    }
    numbers.sort_unstable();
    assert_eq!(numbers, (1..=12).collect::<Vec<_>>());
}

async fn one_import_is_decided_once_however_many_decide(data: &TestData) {
    let opora = open(data).await;
    let other = open(data).await;
    let upload = Upload { name: None, bytes: plan_page("Горна Вишна", 2021, ROWS) };
    let version = import_document(&opora, &Actor::local(), upload).await.unwrap().version.id;
    let mut tasks = Vec::new();
    for number in 0..8 {
        let opora = if number % 4 < 2 { opora.clone() } else { other.clone() };
        tasks.push(tokio::spawn(async move {
            let actor = Actor::local();
            if number % 2 == 0 {
                accept_import(&opora, &actor, version, None).await.map(|decided| decided.state)
            } else {
                reject_import(&opora, &actor, version, "друг файл").await.map(|decided| decided.state)
            }
        }));
    }
    let mut decided = Vec::new();
    for task in tasks {
        match task.await.unwrap() {
            Ok(state) => decided.push(state),
            Err(error) => assert_eq!(error.kind(), ErrorKind::Conflict),
        }
    }
    assert_eq!(decided.len(), 1);
    let listed = list_documents(&opora, &Actor::local(), &DocumentFilter::default()).await.unwrap();
    assert_eq!(listed.len(), 1);
    // One entry for the import and one for what was decided.
    assert_eq!(list_audit(&opora, &Actor::local(), &AuditFilter::default()).await.unwrap().len(), 2);
}
