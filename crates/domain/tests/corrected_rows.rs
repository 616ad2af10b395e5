//! Rows taken out of a plan and added to it, beside corrections of values.

use jiff::Timestamp;
use opora_domain::corrections::{Applied, Correction, CorrectionKind, Outcome, Refusal, Unfit, apply, change};
use opora_domain::evidence::Evidence;
use opora_domain::planning::{AnnualPlan, Item, Section};
use opora_domain::versions::CorrectionId;
use opora_tree::Place;
use proptest::prelude::*;
use serde_json::{Value, json};
use uuid::Uuid;

fn item(row: u32, title: &str) -> Item {
    let at = Evidence { at: Place::cell(4, 0, row, 2), confidence: 0.9 };
    Item {
        title: Some(title.to_owned()),
        location: Some("Речна".to_owned()),
        at: Some(Place::cell(4, 0, row, 0)),
        evidence: [("location".to_owned(), at)].into(),
        ..Item::default()
    }
}

fn plan(sections: Vec<Vec<Item>>) -> AnnualPlan {
    let section = |(index, items)| Section {
        title: Some(format!("Раздел {index}")),
        at: Some(Place::block(index)),
        items,
        ..Section::default()
    };
    AnnualPlan { sections: (0..).zip(sections).map(section).collect(), ..AnnualPlan::default() }
}

/// What an officer does in the review, one thing after another.
#[derive(Clone)]
struct Review {
    read: AnnualPlan,
    held: Vec<Correction>,
    made: u128,
}

impl Review {
    fn of(read: AnnualPlan) -> Self {
        Self { read, held: Vec::new(), made: 0 }
    }

    fn correct(&mut self, path: &str, value: Value) -> Result<(), Refusal> {
        let change = change(&self.read, &self.held, path, value)?;
        self.held.retain(|held| !change.replaced.contains(&held.id));
        self.made += 1;
        if !change.is_as_read {
            self.held.push(Correction {
                id: CorrectionId(Uuid::from_u128(self.made)),
                path: change.path,
                field: change.field,
                at: change.at,
                read: change.read,
                corrected: change.corrected,
                reason: None,
                by: "local".to_owned(),
                made_at: Timestamp::UNIX_EPOCH,
            });
        }
        Ok(())
    }

    fn applied(&self) -> Applied<AnnualPlan> {
        apply(&self.read, &self.held)
    }

    fn shown(&self) -> AnnualPlan {
        self.applied().plan
    }

    fn titles(&self) -> Vec<String> {
        let plan = self.shown();
        plan.sections.iter().flat_map(|section| &section.items).filter_map(|item| item.title.clone()).collect()
    }

    fn outcomes(&self) -> Vec<Outcome> {
        self.applied().outcomes.into_iter().map(|(_, outcome)| outcome).collect()
    }
}

fn applied_at(path: &str) -> Outcome {
    Outcome::Applied { path: path.to_owned() }
}

#[test]
fn a_row_is_taken_out_and_put_back_with_what_was_corrected_in_it() {
    let mut review = Review::of(plan(vec![vec![item(1, "Шапка"), item(2, "Патронаж"), item(3, "Център")]]));
    review.correct("sections/0/items/0/location", json!("Ясеново")).unwrap();
    review.correct("sections/0/items/0", Value::Null).unwrap();
    assert_eq!(review.titles(), ["Патронаж", "Център"]);
    assert_eq!(review.outcomes(), [Outcome::Unfit { why: Unfit::RowTakenOut }, applied_at("sections/0/items/0")]);
    // The same path is by now that of the next row.
    review.correct("sections/0/items/0/location", json!("Горна Вишна")).unwrap();
    review.correct("sections/0/items/1", Value::Null).unwrap();
    assert_eq!(review.titles(), ["Патронаж"]);
    assert_eq!(review.shown().sections[0].items[0].location.as_deref(), Some("Горна Вишна"));
    let kept: Vec<_> = review.held.iter().map(|held| held.path.as_str()).collect();
    assert_eq!(
        kept,
        ["sections/0/items/0/location", "sections/0/items/0", "sections/0/items/1/location", "sections/0/items/2"]
    );
    review.held.retain(|held| held.kind() == CorrectionKind::Value);
    assert_eq!(review.titles(), ["Шапка", "Патронаж", "Център"]);
    assert_eq!(review.shown().sections[0].items[0].location.as_deref(), Some("Ясеново"));
}

#[test]
fn an_added_row_stands_where_its_text_stands_and_is_corrected_in_itself() {
    let mut review = Review::of(plan(vec![vec![item(1, "Патронаж"), item(5, "Център")], Vec::new()]));
    review.correct("sections/0/items/+", json!({ "title": "Последна" })).unwrap();
    review.correct("sections/0/items/+", json!({ "title": "Средна", "at": Place::cell(4, 0, 3, 1) })).unwrap();
    review.correct("sections/1/items/+", json!({ "title": "Друга", "confidence": 1.0 })).unwrap();
    assert_eq!(review.titles(), ["Патронаж", "Средна", "Център", "Последна", "Друга"]);
    review.correct("sections/0/items/3/capacity/planned", json!(30)).unwrap();
    review.correct("sections/0/items/3/schedule/1", json!("provision")).unwrap();
    assert_eq!(review.titles(), ["Патронаж", "Средна", "Център", "Последна", "Друга"]);
    let row = serde_json::to_value(&review.shown().sections[0].items[3]).unwrap();
    assert_eq!((&row["capacity"]["planned"], &row["schedule"][1]), (&json!(30), &json!("provision")));
    assert_eq!(review.held.len(), 3);
    review.correct("sections/0/items/1", Value::Null).unwrap();
    assert_eq!((review.titles().len(), review.held.len()), (4, 2));
}

#[test]
fn what_is_no_row_is_refused() {
    let mut review = Review::of(plan(vec![vec![item(1, "Патронаж")]]));
    review.correct("sections/0/items/+", json!({ "title": "Нова" })).unwrap();
    for (path, value) in [
        ("sections/0/items/+", json!({})),
        ("sections/0/items/+", json!({ "title": "  " })),
        ("sections/0/items/+", json!("Нова")),
        ("sections/0/items/+", json!({ "title": "Нова", "opens": "скоро" })),
        ("sections/0/items/+", Value::Null),
        ("sections/7/items/+", json!({ "title": "Нова" })),
        ("sections/0/items/+1", Value::Null),
        ("sections/0/items/+1/title", json!("x")),
        ("sections/0/items/0", json!({ "title": "Друга" })),
        ("sections/0/items/2", Value::Null),
        ("sections/0/items/2/title", json!("x")),
        ("sections/0/items/1/title", Value::Null),
        ("sections/0/items/1/at", json!({ "block": 1 })),
        ("sections/0/items/1/invented", json!("x")),
        ("sections/0/items/1/opens", json!("скоро")),
        ("sections/0/items", json!([])),
    ] {
        let held = review.held.clone();
        assert!(review.correct(path, value.clone()).is_err(), "{path}: {value}");
        assert_eq!(review.held, held, "{path}");
    }
}

#[test]
fn rows_are_found_by_their_place_when_the_source_is_read_again() {
    let mut review = Review::of(plan(vec![vec![item(2, "Шапка"), item(3, "Патронаж")]]));
    review.correct("sections/0/items/0", Value::Null).unwrap();
    let added = json!({ "title": "Нова", "at": Place::cell(4, 0, 6, 0) });
    review.correct("sections/0/items/+", added).unwrap();
    // One more row before, and the rows in a second section.
    let mut again = review.clone();
    again.read = plan(vec![vec![item(1, "Първа"), item(2, "Шапка")], vec![item(3, "Патронаж")]]);
    assert_eq!(again.titles(), ["Първа", "Нова", "Патронаж"]);
    again.read = plan(vec![vec![item(2, "Шап ка"), item(3, "Патронаж")]]);
    assert!(matches!(again.outcomes()[0], Outcome::ReadDifferently { .. }));
    assert_eq!(again.titles(), ["Патронаж", "Нова"]);
    again.read = plan(vec![vec![item(3, "Патронаж"), item(6, "Нова")]]);
    assert_eq!(again.titles(), ["Патронаж", "Нова"], "what is read by now is not added again");
    let read_by_now = Outcome::AlreadyRead { path: "sections/0/items/1".to_owned() };
    assert_eq!(again.outcomes(), [Outcome::Unfit { why: Unfit::PlaceGone }, read_by_now]);
    again.read = plan(vec![vec![item(2, "Едно"), item(2, "Друго")]]);
    assert_eq!(again.outcomes()[0], Outcome::Unfit { why: Unfit::Ambiguous });
    again.read = plan(Vec::new());
    assert_eq!(again.outcomes()[1], Outcome::Unfit { why: Unfit::PlaceGone });
}

#[test]
fn rows_without_places_are_told_by_number_and_title() {
    let bare = |title: &str| Item { title: Some(title.to_owned()), ..Item::default() };
    let section = |items| Section { items, ..Section::default() };
    let read = |items| AnnualPlan { sections: vec![section(items)], ..AnnualPlan::default() };
    let mut review = Review::of(read(vec![bare("Едно"), bare("Едно"), bare("Друго")]));
    review.correct("sections/0/items/1", Value::Null).unwrap();
    review.correct("sections/0/items/1/location", json!("Речна")).unwrap();
    review.correct("sections/0/items/+", json!({ "title": "Ново" })).unwrap();
    assert_eq!(review.titles(), ["Едно", "Друго", "Ново"]);
    assert_eq!(review.shown().sections[0].items[1].location.as_deref(), Some("Речна"));
    review.read = read(vec![bare("Друго"), bare("Трето")]);
    assert_eq!(review.outcomes()[0], Outcome::Unfit { why: Unfit::PlaceGone });
}

/// Chosen by numbers, which are taken by the length of what there is to choose from.
#[derive(Debug, Clone)]
enum Step {
    Correct(usize, usize),
    TakeOut(usize),
    Add(usize, Option<u32>),
    Withdraw(usize),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        3 => (0..50_usize, 0..5_usize).prop_map(|(row, field)| Step::Correct(row, field)),
        2 => (0..50_usize).prop_map(Step::TakeOut),
        2 => (0..50_usize, proptest::option::of(0..40_u32)).prop_map(|(section, row)| Step::Add(section, row)),
        1 => (0..50_usize).prop_map(Step::Withdraw),
    ]
}

/// Some rows come from the same cell, and some stand nowhere.
fn any_plan() -> impl Strategy<Value = AnnualPlan> {
    let row = (0..3_u32, 0..4_u8);
    proptest::collection::vec(proptest::collection::vec(row, 0..5), 1..4).prop_map(|sections| {
        let mut line = 0;
        let mut read = |(step, kind): (u32, u8)| {
            line += step;
            let item = item(line, &format!("Ред {line} {kind}"));
            if kind == 3 { Item { at: None, evidence: [].into(), ..item } } else { item }
        };
        let mut sections: Vec<Vec<Item>> =
            sections.into_iter().map(|rows| rows.into_iter().map(&mut read).collect()).collect();
        // Two rows that nothing tells apart are the reader's to tell; a person sees them as two.
        let mut seen = Vec::new();
        for items in &mut sections {
            items.retain(|item| {
                !seen.contains(item) && {
                    seen.push(item.clone());
                    true
                }
            });
        }
        plan(sections)
    })
}

fn rows(plan: &AnnualPlan) -> Vec<(usize, usize)> {
    let sections = plan.sections.iter().enumerate();
    sections.flat_map(|(section, it)| (0..it.items.len()).map(move |row| (section, row))).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn what_is_clicked_on_the_shown_plan_is_what_changes(
        read in any_plan(),
        steps in proptest::collection::vec(step(), 0..14),
    ) {
        let mut review = Review::of(read.clone());
        for (number, step) in (0_u32..).zip(steps) {
            let mut expected = review.shown();
            let all = rows(&expected);
            match step {
                Step::Withdraw(which) => {
                    if !review.held.is_empty() {
                        let which = which % review.held.len();
                        review.held.remove(which);
                    }
                    continue;
                }
                Step::Add(section, row) => {
                    let section = section % expected.sections.len();
                    let title = format!("Добавен {number}");
                    let at = row.map(|row| Place::cell(4, 0, row, 1));
                    review.correct(&format!("sections/{section}/items/+"), json!({ "title": title, "at": at })).unwrap();
                    let mut shown = review.shown();
                    let items = &mut shown.sections[section].items;
                    prop_assert_eq!(items.iter().filter(|item| item.title.as_deref() == Some(&title)).count(), 1);
                    items.retain(|item| item.title.as_deref() != Some(&title));
                    prop_assert_eq!(shown, expected);
                    continue;
                }
                Step::TakeOut(which) if !all.is_empty() => {
                    let (section, row) = all[which % all.len()];
                    expected.sections[section].items.remove(row);
                    review.correct(&format!("sections/{section}/items/{row}"), Value::Null).unwrap();
                }
                Step::Correct(which, field) if !all.is_empty() => {
                    let (section, row) = all[which % all.len()];
                    let item = &mut expected.sections[section].items[row];
                    let text = format!("ново {number}");
                    let (field, value) = match field {
                        0 => { item.title = Some(text.clone()); ("title", json!(text)) }
                        1 => { item.location = Some(text.clone()); ("location", json!(text)) }
                        2 => { item.opens = Some(2030); ("opens", json!(2030)) }
                        3 => { item.location = None; ("location", Value::Null) }
                        _ => { item.responsible = vec![text.clone()]; ("responsible", json!([text])) }
                    };
                    review.correct(&format!("sections/{section}/items/{row}/{field}"), value).unwrap();
                }
                Step::TakeOut(_) | Step::Correct(..) => continue,
            }
            prop_assert_eq!(review.shown(), expected);
            for (id, outcome) in review.applied().outcomes {
                let kind = review.held.iter().find(|held| held.id == id).unwrap().kind();
                prop_assert!(outcome.path().is_some() || kind == CorrectionKind::Value, "{:?}", outcome);
            }
        }
        review.held.clear();
        prop_assert_eq!(review.shown(), read);
    }
}
