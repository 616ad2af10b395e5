//! Plans of invented municipalities, and how a test opens its data.

use std::sync::Arc;

use jiff::Timestamp;
use opora_operations::{
    Actor, Clock, DataPlace, ImportedDocument, Opora, TimeOrderedIdentifiers, Upload, import_document,
};
use opora_test_support::databases::TestData;

/// A clock that goes on by a second each time it is asked.
pub struct SteppingClock(std::sync::atomic::AtomicI64);

impl Clock for SteppingClock {
    fn now(&self) -> Timestamp {
        let second = self.0.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
        Timestamp::from_second(1_790_000_000 + second).unwrap()
    }
}

pub fn place(data: &TestData) -> DataPlace {
    match data {
        TestData::Folder(folder) => DataPlace::Folder(folder.clone()),
        TestData::Postgres(database) => DataPlace::Postgres(database.address()),
    }
}

pub async fn open(data: &TestData) -> Opora {
    let clock = Arc::new(SteppingClock(std::sync::atomic::AtomicI64::new(0)));
    Opora::open_with(&place(data), clock, Arc::new(TimeOrderedIdentifiers)).await.unwrap()
}

/// A plan as a page of HTML with a table; `rows` are title, place and source of money.
pub fn plan_page(municipality: &str, year: u16, rows: &[(&str, &str, &str)]) -> Vec<u8> {
    let mut table = String::new();
    for (index, (title, location, funding)) in rows.iter().enumerate() {
        let number = index + 1;
        table.push_str(&format!("<tr><td>{number}.</td><td>{title}</td><td>{location}</td><td>Х</td><td>Х</td><td>Х</td><td>Х</td><td>{funding}</td><td>Община {municipality}</td></tr>"));
    }
    format!(
        "<html><head><meta charset='utf-8'></head><body><h1>Годишен план за развитие на социалните услуги \
         в община {municipality} за {year} година</h1><h2>I. Социални услуги</h2><table>\
         <tr><th>№</th><th>Услуга</th><th>Местоположение</th><th>I трим.</th><th>II трим.</th><th>III трим.</th>\
         <th>IV трим.</th><th>Финансиране</th><th>Отговорна институция</th></tr>{table}</table></body></html>"
    )
    .into_bytes()
}

pub const ROWS: &[(&str, &str, &str)] = &[
    ("Дневен център за деца с увреждания", "гр. Горна Вишна", "Делегирана от държавата дейност"),
    ("Домашен социален патронаж", "с. Речна", "Общински бюджет"),
    ("Център за обществена подкрепа", "гр. Горна Вишна", "Делегирана от държавата дейност"),
];

pub async fn import(opora: &Opora, bytes: Vec<u8>) -> ImportedDocument {
    let upload = Upload { name: Some("план.html".to_owned()), bytes };
    import_document(opora, &Actor::local(), upload).await.unwrap()
}

/// The path of the first item with a title that contains a word, and a field of it.
pub fn path_of(document: &opora_domain::documents::PlanningDocument, word: &str, field: &str) -> String {
    let plan = document.as_plan().unwrap();
    for (section, whole) in plan.sections.iter().enumerate() {
        for (item, row) in whole.items.iter().enumerate() {
            if row.title.as_deref().is_some_and(|title| title.contains(word)) {
                return format!("sections/{section}/items/{item}/{field}");
            }
        }
    }
    panic!("no item with {word}");
}
