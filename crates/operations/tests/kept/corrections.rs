//! Corrections of persons: kept, applied, and put on again when the source is read again.

use opora_domain::corrections::{Outcome, position};
use opora_operations::{
    Actor, ErrorKind, NewCorrection, accept_import, correct_value, reread_import, show_import, withdraw_correction,
};
use opora_test_support::database_tests;
use opora_test_support::databases::TestData;
use serde_json::{Value, json};

use crate::plans::{ROWS, import, open, path_of, plan_page};

database_tests![
    a_correction_survives_a_new_reading,
    what_cannot_be_corrected_is_refused,
    a_correction_is_replaced_and_taken_back,
    lines_of_money_are_added_and_taken_out,
    a_corrected_municipality_moves_the_version,
    an_accepted_version_keeps_its_corrections,
];

fn new(path: &str, value: Value) -> NewCorrection {
    NewCorrection { path: path.to_owned(), value, reason: Some(" според решението ".to_owned()) }
}

async fn a_correction_survives_a_new_reading(data: &TestData) {
    let opora = open(data).await;
    let actor = Actor::local();
    let id = import(&opora, plan_page("Горна Вишна", 2021, ROWS)).await.version.id;
    let shown = show_import(&opora, &actor, id).await.unwrap();
    let path = path_of(&shown.plan, "патронаж", "location");
    let corrected = correct_value(&opora, &actor, id, new(&path, json!("с. Горна Речна"))).await.unwrap();
    assert_eq!(corrected.version.corrections, 1);
    let correction = &corrected.corrections[0].correction;
    assert!(correction.at.is_some());
    assert_eq!((correction.read.as_str(), correction.reason.as_deref()), (Some("с. Речна"), Some("според решението")));

    let again = reread_import(&opora, &actor, id).await.unwrap();
    assert_eq!(again.version.id, id);
    assert_eq!(again.corrections[0].outcome, Outcome::Applied { path: path.clone() });
    let value = serde_json::to_value(&again.plan).unwrap();
    assert_eq!(value.pointer(&format!("/{path}")), Some(&json!("с. Горна Речна")));
}

async fn what_cannot_be_corrected_is_refused(data: &TestData) {
    let opora = open(data).await;
    let actor = Actor::local();
    let id = import(&opora, plan_page("Горна Вишна", 2021, ROWS)).await.version.id;
    let before = show_import(&opora, &actor, id).await.unwrap();
    let item = path_of(&before.plan, "патронаж", "");
    for (path, value) in [
        ("source/sha256".to_owned(), json!("0")),
        ("sections/99/title".to_owned(), json!("x")),
        ("year".to_owned(), json!("many")),
        ("sections".to_owned(), json!([])),
        (format!("{item}invented"), json!("x")),
        (format!("{item}at"), json!({ "block": 1 })),
        (format!("{item}schedule/7"), json!("provision")),
    ] {
        let refused = correct_value(&opora, &actor, id, new(&path, value)).await.unwrap_err();
        assert_eq!(refused.kind(), ErrorKind::Invalid, "{path}: {refused}");
    }
    assert_eq!(show_import(&opora, &actor, id).await.unwrap(), before);
}

async fn a_correction_is_replaced_and_taken_back(data: &TestData) {
    let opora = open(data).await;
    let actor = Actor::local();
    let id = import(&opora, plan_page("Горна Вишна", 2021, ROWS)).await.version.id;
    let before = show_import(&opora, &actor, id).await.unwrap();
    let path = path_of(&before.plan, "патронаж", "capacity/planned");
    correct_value(&opora, &actor, id, new(&path, json!(30))).await.unwrap();
    let shown = correct_value(&opora, &actor, id, new(&path, json!(40))).await.unwrap();
    assert_eq!(shown.corrections.len(), 1);
    assert_eq!(shown.corrections[0].correction.read, Value::Null);
    let shown = withdraw_correction(&opora, &actor, id, shown.corrections[0].correction.id).await.unwrap();
    assert_eq!((shown.plan, shown.corrections), (before.plan.clone(), Vec::new()));

    // Giving the value that was read takes the correction back too.
    correct_value(&opora, &actor, id, new(&path, json!(30))).await.unwrap();
    let shown = correct_value(&opora, &actor, id, new(&path, Value::Null)).await.unwrap();
    assert_eq!((shown.plan, shown.corrections), (before.plan, Vec::new()));
}

async fn lines_of_money_are_added_and_taken_out(data: &TestData) {
    let opora = open(data).await;
    let actor = Actor::local();
    let id = import(&opora, plan_page("Ясеново", 2021, ROWS)).await.version.id;
    let shown = show_import(&opora, &actor, id).await.unwrap();
    let list = path_of(&shown.plan, "патронаж", "funding");
    let line = |source: &str, amount: Option<&str>| {
        let currency = amount.map(|_| "BGN");
        json!({ "source": source, "programme": null, "amount": amount, "currency": currency, "what": null })
    };
    let read = position(&shown.plan, &list).unwrap().value;
    assert_eq!(read, json!([line("municipal_budget", None)]));
    correct_value(&opora, &actor, id, new(&format!("{list}/0/programme"), json!("Грижа"))).await.unwrap();

    // The list takes the place of what was corrected in one of its lines.
    let lines = json!([line("project", Some("5.00")), line("donations", None)]);
    let added = correct_value(&opora, &actor, id, new(&list, lines.clone())).await.unwrap();
    assert_eq!((added.corrections.len(), position(&added.plan, &list).unwrap().value), (1, lines.clone()));
    // A line that was not read is corrected in the list.
    let within = correct_value(&opora, &actor, id, new(&format!("{list}/1/amount"), json!("7.00"))).await.unwrap();
    let amount = |plan: &opora_domain::documents::PlanningDocument| position(plan, &format!("{list}/1/amount"));
    assert_eq!((within.corrections.len(), amount(&within.plan).unwrap().value), (1, json!("7.00")));
    let beyond = correct_value(&opora, &actor, id, new(&format!("{list}/9/amount"), json!("7.00"))).await.unwrap_err();
    assert_eq!(beyond.kind(), ErrorKind::Invalid);
    let again = reread_import(&opora, &actor, id).await.unwrap();
    assert_eq!(amount(&again.plan).unwrap().value, json!("7.00"), "it survives a new reading");
    let none = correct_value(&opora, &actor, id, new(&list, json!([]))).await.unwrap();
    assert_eq!(position(&none.plan, &list).unwrap().value, json!([]));
    let back = withdraw_correction(&opora, &actor, id, none.corrections[0].correction.id).await.unwrap();
    assert_eq!(position(&back.plan, &list).unwrap().value, read);
}

async fn a_corrected_municipality_moves_the_version(data: &TestData) {
    let opora = open(data).await;
    let actor = Actor::local();
    let imported = import(&opora, plan_page("Горна Вишна", 2021, ROWS)).await;
    let shown = correct_value(&opora, &actor, imported.version.id, new("municipality", json!("Кресна"))).await.unwrap();
    assert_eq!(shown.municipality.code.as_deref(), Some("BLG28"));
    assert_ne!(shown.version.document, imported.document);
    let known = import(&opora, plan_page("Горна Вишна", 2021, ROWS)).await;
    assert!(known.already_known);
    assert_eq!(known.document, shown.version.document);
    let again = reread_import(&opora, &actor, imported.version.id).await.unwrap();
    assert_eq!(again.municipality, shown.municipality);
}

async fn an_accepted_version_keeps_its_corrections(data: &TestData) {
    let opora = open(data).await;
    let actor = Actor::local();
    let id = import(&opora, plan_page("Горна Вишна", 2021, ROWS)).await.version.id;
    let path = path_of(&show_import(&opora, &actor, id).await.unwrap().plan, "патронаж", "location");
    correct_value(&opora, &actor, id, new(&path, json!("с. Горна Речна"))).await.unwrap();
    accept_import(&opora, &actor, id, None).await.unwrap();
    let accepted = show_import(&opora, &actor, id).await.unwrap();
    let refused = correct_value(&opora, &actor, id, new(&path, json!("другаде"))).await.unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::Conflict);

    let proposed = reread_import(&opora, &actor, id).await.unwrap();
    assert_eq!((proposed.version.parent, proposed.version.number), (Some(id), 2));
    assert_eq!(proposed.plan, accepted.plan);
    let held = proposed.corrections[0].correction.id;
    withdraw_correction(&opora, &actor, proposed.version.id, held).await.unwrap();
    let shown = show_import(&opora, &actor, id).await.unwrap();
    assert_eq!((shown.plan, shown.corrections.len()), (accepted.plan, 1));
    // A further reading renews the version that waits.
    let renewed = reread_import(&opora, &actor, id).await.unwrap();
    assert_eq!(renewed.version.id, proposed.version.id);
}
