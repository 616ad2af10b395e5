//! Differences of plans of invented municipalities.

use opora_domain::comparison::{DifferenceKind, Subject, compare};
use opora_domain::planning::{AnnualPlan, Item, Narrative, Section, SectionKind};
use serde_json::{Value, json};

fn item(number: &str, title: &str, location: &str) -> Item {
    Item {
        number: Some(number.to_owned()),
        title: Some(title.to_owned()),
        location: Some(location.to_owned()),
        ..Item::default()
    }
}

fn plan() -> AnnualPlan {
    let services = vec![
        item("1.", "Дневен център за деца с увреждания", "Речна"),
        item("2.", "Домашен социален патронаж", "Ясеново"),
        item("3.", "Център за обществена подкрепа", "Речна"),
    ];
    AnnualPlan {
        year: Some(2021),
        goals: vec!["Първа".to_owned(), "Втора".to_owned()],
        sections: vec![
            Section { title: Some("Услуги".to_owned()), items: services, ..Section::default() },
            Section {
                kind: SectionKind::Partnership, title: Some("Партньорства".to_owned()), ..Section::default()
            },
        ],
        narrative: vec![Narrative {
            heading: Some("Увод".to_owned()),
            text: Some("Текст".to_owned()),
            ..Narrative::default()
        }],
        ..AnnualPlan::default()
    }
}

#[test]
fn a_plan_does_not_differ_from_itself() {
    let mut same = plan();
    same.sections[0].items[0].confidence = Some(0.5);
    assert!(compare(&plan(), &same).is_empty());
}

#[test]
fn a_changed_value_is_told_with_both_values_and_paths() {
    let mut newer = plan();
    newer.sections[0].items.insert(0, item("1.", "Приют", "Речна"));
    newer.sections[0].items[2].number = Some("3.".to_owned());
    newer.sections[0].items[2].location = Some("Горна Вишна".to_owned());
    newer.year = Some(2022);
    newer.goals = vec!["Втора".to_owned(), "Трета".to_owned()];
    newer.narrative[0].text = Some("Друг текст".to_owned());
    let told: Vec<_> = compare(&plan(), &newer)
        .differences
        .into_iter()
        .map(|one| (one.kind, one.subject, one.field, one.older, one.newer))
        .collect();
    use DifferenceKind::{Added, Changed, Removed};
    let text = |text: &str| Value::from(text);
    let year = (Changed, Subject::Plan, "year".to_owned(), json!(2021), json!(2022));
    assert!(told.contains(&year), "{told:#?}");
    assert!(told.contains(&(Added, Subject::Plan, "goals".to_owned(), Value::Null, text("Трета"))));
    assert!(told.contains(&(Removed, Subject::Plan, "goals".to_owned(), text("Първа"), Value::Null)));
    assert!(told.contains(&(Changed, Subject::Item, "location".to_owned(), text("Ясеново"), text("Горна Вишна"))));
    assert!(told.contains(&(Changed, Subject::Item, "number".to_owned(), text("2."), text("3."))));
    assert!(told.contains(&(Changed, Subject::Narrative, "text".to_owned(), text("Текст"), text("Друг текст"))));
    assert_eq!(told.iter().filter(|one| one.1 == Subject::Item && one.0 == Added).count(), 1);
    assert_eq!(told.len(), 7, "{told:#?}");
}

#[test]
fn a_row_that_stands_elsewhere_is_moved_and_not_lost() {
    let mut newer = plan();
    let row = newer.sections[0].items.remove(2);
    newer.sections[1].items.push(row);
    let differences = compare(&plan(), &newer).differences;
    assert_eq!(differences.len(), 1, "{differences:#?}");
    assert_eq!(differences[0].kind, DifferenceKind::Moved);
    assert_eq!(differences[0].older_path.as_deref(), Some("sections/0/items/2"));
    assert_eq!(differences[0].newer_path.as_deref(), Some("sections/1/items/0"));
}

#[test]
fn a_reworded_title_is_the_same_row_and_another_row_is_not() {
    let mut newer = plan();
    newer.sections[0].items[0].title = Some("Дневен център за деца и младежи с увреждания".to_owned());
    newer.sections[0].items[2] = item("3.", "Приют за бездомни", "Речна");
    let kinds: Vec<_> = compare(&plan(), &newer).differences.into_iter().map(|one| (one.kind, one.field)).collect();
    assert_eq!(
        kinds,
        [
            (DifferenceKind::Changed, "title".to_owned()),
            (DifferenceKind::Added, String::new()),
            (DifferenceKind::Removed, String::new()),
        ]
    );
}

#[test]
fn a_removed_section_takes_its_rows_along() {
    let mut newer = plan();
    newer.sections.remove(0);
    let differences = compare(&plan(), &newer).differences;
    let removed = differences.iter().filter(|one| one.kind == DifferenceKind::Removed).count();
    assert_eq!((removed, differences.len()), (4, 4));
    // And back: what was removed is added.
    let back = compare(&newer, &plan()).differences;
    assert_eq!(back.iter().filter(|one| one.kind == DifferenceKind::Added).count(), 4);
}
