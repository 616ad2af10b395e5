//! Rows that persons take out and add: kept, put on again when the source is read again, taken back one by one.

use opora_domain::corrections::{Outcome, Unfit, position};
use opora_domain::versions::AuditAction;
use opora_operations::{
    Actor, AuditFilter, ErrorKind, NewCorrection, ShownImport, correct_value, list_audit, reread_import, show_import,
    withdraw_correction,
};
use opora_test_support::database_tests;
use opora_test_support::databases::TestData;
use serde_json::{Value, json};

use crate::plans::{ROWS, import, open, path_of, plan_page};

database_tests![
    a_row_is_taken_out_and_put_back,
    a_row_is_added_and_corrected_in_itself,
    what_is_no_row_is_refused_and_changes_nothing,
];

fn new(path: &str, value: Value) -> NewCorrection {
    NewCorrection { path: path.trim_end_matches('/').to_owned(), value, reason: Some(" видяно ".to_owned()) }
}

fn titles(shown: &ShownImport) -> Vec<&str> {
    let sections = &shown.plan.as_plan().unwrap().sections;
    sections.iter().flat_map(|section| &section.items).filter_map(|item| item.title.as_deref()).collect()
}

async fn a_row_is_taken_out_and_put_back(data: &TestData) {
    let opora = open(data).await;
    let actor = Actor::local();
    let id = import(&opora, plan_page("Горна Вишна", 2021, ROWS)).await.version.id;
    let before = show_import(&opora, &actor, id).await.unwrap();
    let location = path_of(&before.plan, "патронаж", "location");
    let corrected = correct_value(&opora, &actor, id, new(&location, json!("с. Горна Речна"))).await.unwrap();
    let row = path_of(&before.plan, "патронаж", "");
    let out = correct_value(&opora, &actor, id, new(&row, Value::Null)).await.unwrap();
    assert_eq!(titles(&out), [ROWS[0].0, ROWS[2].0]);
    assert_eq!((out.version.corrections, out.corrections.len()), (1, 2), "what is in the row does not count");
    assert_eq!(out.corrections[0].outcome, Outcome::Unfit { why: Unfit::RowTakenOut });
    assert_eq!(out.corrections[1].correction.reason.as_deref(), Some("видяно"));

    // What is clicked on the plan that is shown now is that of the next row.
    let last = path_of(&out.plan, "подкрепа", "location");
    assert_eq!(last, location);
    let other = correct_value(&opora, &actor, id, new(&last, json!("с. Долна"))).await.unwrap();
    assert_eq!(position(&other.plan, &last).unwrap().value, json!("с. Долна"));
    let again = reread_import(&opora, &actor, id).await.unwrap();
    assert_eq!((again.plan, &again.corrections), (other.plan, &other.corrections));

    let withdraw = again.corrections[2].correction.id;
    withdraw_correction(&opora, &actor, id, withdraw).await.unwrap();
    let back = withdraw_correction(&opora, &actor, id, again.corrections[1].correction.id).await.unwrap();
    assert_eq!(back.plan, corrected.plan);
    let audit = list_audit(&opora, &actor, &AuditFilter::default()).await.unwrap();
    let actions: Vec<_> = audit.iter().take(2).map(|entry| entry.action).collect();
    assert_eq!(actions, [AuditAction::WithdrawCorrection, AuditAction::WithdrawCorrection]);
    assert_eq!((&audit[0].from["value"], &audit[0].to["value"]["title"]), (&Value::Null, &json!(ROWS[1].0)));
}

async fn a_row_is_added_and_corrected_in_itself(data: &TestData) {
    let opora = open(data).await;
    let actor = Actor::local();
    let id = import(&opora, plan_page("Ясеново", 2021, ROWS)).await.version.id;
    let before = show_import(&opora, &actor, id).await.unwrap();
    let added = path_of(&before.plan, "патронаж", "");
    let section = added.split("/items").next().unwrap();
    let row = json!({ "title": "Приют", "responsible": ["Община Ясеново"] });
    let shown = correct_value(&opora, &actor, id, new(&format!("{section}/items/+"), row)).await.unwrap();
    assert_eq!(titles(&shown), [ROWS[0].0, ROWS[1].0, ROWS[2].0, "Приют"]);
    let path = path_of(&shown.plan, "Приют", "location");
    let value = NewCorrection { path: path.clone(), value: json!("с. Долна"), reason: None };
    let shown = correct_value(&opora, &actor, id, value).await.unwrap();
    assert_eq!(position(&shown.plan, &path).unwrap().value, json!("с. Долна"));
    assert_eq!(shown.corrections.len(), 1, "it is corrected in the addition");
    assert_eq!(shown.corrections[0].correction.reason.as_deref(), Some("видяно"));
    let again = reread_import(&opora, &actor, id).await.unwrap();
    assert_eq!((&again.plan, &again.corrections), (&shown.plan, &shown.corrections));

    // An added row that is taken out is not added any more.
    let row = path_of(&shown.plan, "Приют", "");
    let gone = correct_value(&opora, &actor, id, new(&row, Value::Null)).await.unwrap();
    assert_eq!((gone.plan, gone.corrections), (before.plan, Vec::new()));
    let audit = list_audit(&opora, &actor, &AuditFilter::default()).await.unwrap();
    assert_eq!(audit[0].action, AuditAction::CorrectValue);
    assert_eq!((&audit[0].from["value"]["title"], &audit[0].to["value"]), (&json!("Приют"), &Value::Null));
}

async fn what_is_no_row_is_refused_and_changes_nothing(data: &TestData) {
    let opora = open(data).await;
    let actor = Actor::local();
    let id = import(&opora, plan_page("Горна Вишна", 2021, ROWS)).await.version.id;
    let before = show_import(&opora, &actor, id).await.unwrap();
    for (path, value) in [
        ("sections/0/items/+", json!({ "title": " " })),
        ("sections/99/items/+", json!({ "title": "Приют" })),
        ("sections/0/items/99", Value::Null),
        ("sections/0/items/0", json!({ "title": "Приют" })),
    ] {
        let refused = correct_value(&opora, &actor, id, new(path, value)).await.unwrap_err();
        assert_eq!(refused.kind(), ErrorKind::Invalid, "{path}: {refused}");
    }
    assert_eq!(show_import(&opora, &actor, id).await.unwrap(), before);
}
