//! Corrections bound to place and field: they find their value when the lists around it changed.

#![expect(clippy::unwrap_used, reason = "a path that names no value fails the test")]

use jiff::Timestamp;
use opora_domain::corrections::{Correction, Outcome, Refusal, Unfit, apply, position};
use opora_domain::evidence::Evidence;
use opora_domain::planning::{AnnualPlan, Capacity, Funding, FundingSource, Item, Section};
use opora_domain::versions::CorrectionId;
use opora_tree::Place;
use serde_json::{Value, json};
use uuid::Uuid;

fn item(row: u32, title: &str, location: &str) -> Item {
    let evidence = |cell| Evidence { at: Place::cell(4, 0, row, cell), confidence: 0.9 };
    Item {
        title: Some(title.to_owned()),
        location: Some(location.to_owned()),
        at: Some(Place::cell(4, 0, row, 0)),
        evidence: [("title".to_owned(), evidence(1)), ("location".to_owned(), evidence(2))].into(),
        ..Item::default()
    }
}

fn plan(items: Vec<Item>) -> AnnualPlan {
    AnnualPlan {
        goals: vec!["Първа цел".to_owned(), "Втора цел".to_owned()],
        evidence: [("goals.1".to_owned(), Evidence { at: Place::block(2), confidence: 1.0 })].into(),
        sections: vec![Section { items, ..Section::default() }],
        ..AnnualPlan::default()
    }
}

fn correct(plan: &AnnualPlan, number: u128, path: &str, corrected: Value) -> Correction {
    let position = position(plan, path).unwrap();
    Correction {
        id: CorrectionId(Uuid::from_u128(number)),
        path: path.to_owned(),
        field: position.field,
        at: position.at,
        read: position.value,
        corrected,
        reason: None,
        by: "local".to_owned(),
        made_at: Timestamp::UNIX_EPOCH,
    }
}

#[test]
fn a_correction_knows_its_place_and_field() {
    let plan = plan(vec![item(3, "Дневен център", "Речна")]);
    let location = position(&plan, "sections/0/items/0/location").unwrap();
    assert_eq!((location.field.as_str(), location.at), ("sections/items/location", Some(Place::cell(4, 0, 3, 2))));
    let goal = position(&plan, "goals/1").unwrap();
    assert_eq!((goal.value, goal.at), (json!("Втора цел"), Some(Place::block(2))));
    // What the source does not have belongs to its row.
    let capacity = position(&plan, "sections/0/items/0/capacity/planned").unwrap();
    assert_eq!((capacity.value, capacity.at), (Value::Null, Some(Place::cell(4, 0, 3, 0))));
    for path in ["", "sections", "sections/0/items", "sections/0/at/block", "evidence", "accounting/blocks", "x"] {
        assert_eq!(position(&plan, path), Err(Refusal::NotCorrectable), "{path}");
    }
    for path in ["sections/1/title", "goals/2", "goals/x", "title/x/y", "sections/0/items/0/1"] {
        let refused = position(&plan, path);
        assert!(refused.is_err() || refused.unwrap().value.is_null(), "{path}");
    }
}

#[test]
fn corrections_follow_their_rows_when_indexes_move() {
    let before = plan(vec![item(3, "Дневен център", "Речна"), item(4, "Патронаж", "Речна")]);
    let corrections = [
        correct(&before, 1, "sections/0/items/1/location", json!("Ясеново")),
        correct(&before, 2, "sections/0/items/0/capacity/planned", json!(30)),
    ];
    let mut moved = vec![item(2, "Нов ред", "Речна"), item(3, "Дневен център", "Речна"), item(4, "Патронаж", "Речна")];
    moved[2].location = Some("Реч на".to_owned());
    let mut after = plan(moved);
    let rest = after.sections[0].items.split_off(2);
    after.sections.push(Section { items: rest, ..Section::default() });
    let applied = apply(&after, &corrections);
    assert_eq!(applied.plan.sections[1].items[0].location.as_deref(), Some("Ясеново"));
    assert_eq!(applied.plan.sections[0].items[1].capacity, Some(Capacity { planned: Some(30), ..Capacity::default() }));
    assert_eq!(
        applied.outcomes,
        [
            (
                corrections[0].id,
                Outcome::ReadDifferently {
                    path: "sections/1/items/0/location".to_owned(), now_read: json!("Реч на")
                }
            ),
            (corrections[1].id, Outcome::Applied { path: "sections/0/items/1/capacity/planned".to_owned() }),
        ]
    );
}

#[test]
fn what_no_longer_fits_is_told_and_changes_nothing() {
    let before = plan(vec![item(3, "Дневен център", "Речна")]);
    let correction = correct(&before, 1, "sections/0/items/0/location", json!("Ясеново"));
    let gone = plan(vec![item(9, "Дневен център", "Речна")]);
    let applied = apply(&gone, std::slice::from_ref(&correction));
    assert_eq!(applied.plan, gone);
    assert_eq!(applied.outcomes, [(correction.id, Outcome::Unfit { why: Unfit::PlaceGone })]);

    let two = plan(vec![item(3, "Един", "Тук"), item(3, "Два", "Там")]);
    let mut other = correction.clone();
    other.path = "sections/0/items/7/location".to_owned();
    assert_eq!(apply(&two, &[other]).outcomes[0].1, Outcome::Unfit { why: Unfit::Ambiguous });

    let right = plan(vec![item(3, "Дневен център", "Ясеново")]);
    let path = correction.path.clone();
    assert_eq!(apply(&right, std::slice::from_ref(&correction)).outcomes[0].1, Outcome::AlreadyRead { path });

    let mut wrong = correction;
    wrong.corrected = json!(["a", "list"]);
    assert_eq!(apply(&before, &[wrong]).outcomes[0].1, Outcome::Unfit { why: Unfit::Refused });
}

#[test]
fn one_of_several_rows_from_one_cell_is_told_by_its_value() {
    let two = || plan(vec![item(3, "Един", "Тук"), item(3, "Два", "Там")]);
    let correction = correct(&two(), 1, "sections/0/items/1/location", json!("Другаде"));
    let mut swapped = two();
    swapped.sections[0].items.reverse();
    let applied = apply(&swapped, &[correction]);
    assert_eq!(applied.outcomes[0].1, Outcome::Applied { path: "sections/0/items/0/location".to_owned() });
}

#[test]
fn parts_of_lists_and_quarters_are_corrected() {
    let mut row = item(3, "Дневен център", "Речна");
    row.funding = vec![
        Funding { source: FundingSource::Project, programme: None, amount: None, currency: None, what: None },
        Funding { source: FundingSource::Donations, programme: None, amount: None, currency: None, what: None },
    ];
    let plan = plan(vec![row]);
    let corrections = [
        correct(&plan, 1, "sections/0/items/0/funding/1/amount", json!("500.5")),
        correct(&plan, 2, "sections/0/items/0/schedule/1", json!("provision")),
        correct(&plan, 3, "goals/0", json!("Друга цел")),
    ];
    let applied = apply(&plan, &corrections);
    assert!(applied.outcomes.iter().all(|(_, outcome)| matches!(outcome, Outcome::Applied { .. })), "{applied:?}");
    let row = serde_json::to_value(&applied.plan.sections[0].items[0]).unwrap();
    assert_eq!(row["funding"][1]["amount"], "500.50");
    assert_eq!(row["schedule"], json!([null, "provision", null, null]));
    assert_eq!(applied.plan.goals[0], "Друга цел");
    assert_eq!(applied.plan.evidence, plan.evidence);
}
