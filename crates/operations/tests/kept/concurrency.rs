//! Many at once.

use opora_operations::{Actor, AuditFilter, DocumentFilter, Upload, import_document, list_audit, list_documents};
use opora_test_support::database_tests;
use opora_test_support::databases::TestData;

use crate::plans::{ROWS, open, plan_page};

database_tests![one_file_imported_by_many_is_kept_once, many_files_at_once_are_all_kept];

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
