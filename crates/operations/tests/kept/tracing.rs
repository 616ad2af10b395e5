//! Links between a plan and its strategy: proposed, decided, carried over versions.

use opora_domain::tracing::LinkState;
use opora_domain::versions::VersionId;
use opora_operations::{
    Actor, AuditFilter, ErrorKind, ImportedDocument, LinkEnds, Opora, Tracing, accept_import, check_against_kept,
    confirm_link, list_audit, plans_under_strategy, propose_links, refuse_link, remove_link, show_tracing,
};
use opora_test_support::database_tests;
use opora_test_support::databases::TestData;
use serde_json::Value;

use crate::plans::{import, open};

database_tests![
    links_are_proposed_decided_and_removed,
    links_are_carried_to_later_versions,
    the_strategy_in_force_covers_the_year,
    another_strategy_can_be_chosen,
    a_strategy_tells_which_plans_carry_its_measures_out,
    what_cannot_be_linked_is_refused,
    nobody_in_particular_links_nothing,
];

fn fixture(name: &str) -> Value {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/tracing/invented");
    serde_json::from_slice(&std::fs::read(folder.join(name)).unwrap()).unwrap()
}

async fn import_value(opora: &Opora, value: &Value) -> ImportedDocument {
    import(opora, serde_json::to_vec(value).unwrap()).await
}

/// A plan and the strategy that covers it.
async fn both(opora: &Opora) -> (VersionId, VersionId) {
    let strategy = import_value(opora, &fixture("strategy.json")).await.version.id;
    (import_value(opora, &fixture("plan.json")).await.version.id, strategy)
}

/// The row and its likeliest activity.
fn likeliest(tracing: &Tracing, row: usize) -> LinkEnds {
    let proposal = tracing.rows[row].proposal.as_ref().unwrap();
    LinkEnds {
        plan: tracing.version.id,
        item: proposal.item.clone(),
        strategy: tracing.strategy.as_ref().unwrap().version.id,
        element: proposal.candidates[0].path.clone(),
    }
}

async fn links_are_proposed_decided_and_removed(data: &TestData) {
    let opora = open(data).await;
    let actor = Actor::local();
    let (plan, strategy) = both(&opora).await;
    let proposed = propose_links(&opora, &actor, plan).await.unwrap();
    assert_eq!(proposed.strategy.map(|version| version.id), Some(strategy));
    let shown = show_tracing(&opora, &actor, plan, None).await.unwrap();
    assert_eq!((shown.rows.len(), proposed.proposals.len()), (13, 13));
    assert_eq!(shown.open.rows_without_measure, ["sections/1/items/3"]);

    let ends = likeliest(&shown, 0);
    let confirmed = confirm_link(&opora, &actor, &ends).await.unwrap();
    assert_eq!(confirm_link(&opora, &actor, &ends).await.unwrap(), confirmed, "a second time changes nothing");
    let refused = refuse_link(&opora, &actor, &likeliest(&shown, 1)).await.unwrap();
    let shown = show_tracing(&opora, &actor, plan, None).await.unwrap();
    assert_eq!(shown.rows[0].links[0].link, confirmed);
    assert_eq!(shown.rows[0].links[0].element.path, ends.element);
    assert_eq!(shown.rows[1].refused[0].link, refused);
    let offered = |row: usize, path: &str| {
        let proposal = shown.rows[row].proposal.as_ref().unwrap();
        proposal.candidates.iter().any(|candidate| candidate.path == path)
    };
    assert!(!offered(0, &ends.element) && !offered(1, &refused.element.path));
    let activity = shown.elements.iter().find(|it| it.element.path == ends.element).unwrap();
    assert_eq!(activity.rows, [0]);

    // One decision takes the place of the other.
    let refused = refuse_link(&opora, &actor, &ends).await.unwrap();
    let shown = show_tracing(&opora, &actor, plan, None).await.unwrap();
    assert_eq!((shown.rows[0].links.len(), shown.rows[0].refused.len()), (0, 1));
    assert_eq!(refused.state, LinkState::Refused);
    remove_link(&opora, &actor, refused.id).await.unwrap();
    assert_eq!(remove_link(&opora, &actor, refused.id).await.unwrap_err().kind(), ErrorKind::NotFound);
    let shown = show_tracing(&opora, &actor, plan, None).await.unwrap();
    assert_eq!(likeliest(&shown, 0), ends);
    let filter = AuditFilter { subject: Some(plan.0), ..AuditFilter::default() };
    let audit = list_audit(&opora, &actor, &filter).await.unwrap();
    let told: Vec<_> = audit.iter().map(|entry| entry.action.name()).collect();
    assert_eq!(told, ["remove_link", "refuse_link", "refuse_link", "confirm_link", "import_document"]);
}

async fn links_are_carried_to_later_versions(data: &TestData) {
    let opora = open(data).await;
    let actor = Actor::local();
    let (plan, strategy) = both(&opora).await;
    let shown = show_tracing(&opora, &actor, plan, None).await.unwrap();
    let confirmed = confirm_link(&opora, &actor, &likeliest(&shown, 6)).await.unwrap();
    let gone = confirm_link(&opora, &actor, &likeliest(&shown, 8)).await.unwrap();

    // A row comes in above, another goes; in the strategy an activity comes in above.
    let mut later = fixture("plan.json");
    let items = later["sections"][0]["items"].as_array_mut().unwrap();
    items.remove(8);
    items.insert(0, serde_json::json!({ "number": "I.0", "title": "Кризисен център" }));
    let later = import_value(&opora, &later).await.version.id;
    let mut strategy_later = fixture("strategy.json");
    let measure =
        &mut strategy_later["directions"][1]["general_objectives"][0]["specific_objectives"][0]["measures"][0];
    let activities = measure["activities"].as_array_mut().unwrap();
    activities.insert(0, serde_json::json!({ "number": "1.1.1.0", "text": "Горещ телефон" }));
    let strategy_later = import_value(&opora, &strategy_later).await.version.id;
    accept_import(&opora, &actor, strategy_later, None).await.unwrap();
    assert_ne!(strategy, strategy_later);

    let shown = show_tracing(&opora, &actor, later, None).await.unwrap();
    assert_eq!(shown.strategy.as_ref().unwrap().version.id, strategy_later);
    let link = &shown.rows[7].links[0];
    assert_eq!((&link.link, shown.rows[7].row.text.as_str()), (&confirmed, "Домашен социален патронаж"));
    assert!(link.element.path.ends_with("/activities/1"), "{}", link.element.path);
    assert_eq!(shown.lost, [gone]);
    // The version of before keeps its own.
    let before = show_tracing(&opora, &actor, plan, None).await.unwrap();
    assert_eq!((before.rows[6].links.len(), before.rows[8].links.len(), before.lost.len()), (1, 1, 0));
}

async fn the_strategy_in_force_covers_the_year(data: &TestData) {
    let opora = open(data).await;
    let actor = Actor::local();
    let (plan, _) = both(&opora).await;
    let told = check_against_kept(&opora, &actor, plan).await.unwrap();
    let rules: Vec<&str> = told.findings.iter().map(|finding| finding.rule.as_str()).collect();
    assert!(rules.contains(&"reference-rows-without-measure"), "{rules:?}");
    assert!(!rules.contains(&"period-outside-strategy"));

    let mut outside = fixture("plan.json");
    outside["year"] = 2021.into();
    let outside = import_value(&opora, &outside).await.version.id;
    let shown = show_tracing(&opora, &actor, outside, None).await.unwrap();
    assert!(shown.strategy.is_none() && shown.rows.iter().all(|row| row.proposal.is_none()));
    let told = check_against_kept(&opora, &actor, outside).await.unwrap();
    assert_eq!(told.findings.iter().map(|it| it.rule.as_str()).collect::<Vec<_>>(), ["period-outside-strategy"]);

    let mut next = fixture("plan.json");
    next["year"] = 2018.into();
    next["sections"][0]["items"].as_array_mut().unwrap().remove(0);
    let next = import_value(&opora, &next).await.version.id;
    let told = check_against_kept(&opora, &actor, next).await.unwrap();
    assert_eq!(told.plan_before.map(|version| version.id), Some(plan));
    assert!(told.findings.iter().any(|finding| finding.rule == "reference-rows-dropped"));
}

async fn another_strategy_can_be_chosen(data: &TestData) {
    let opora = open(data).await;
    let actor = Actor::local();
    let (plan, in_force) = both(&opora).await;
    let mut later = fixture("strategy.json");
    later["period"] = serde_json::json!({ "from": "2026-01-01", "to": "2030-12-31" });
    let later = import_value(&opora, &later).await.version.id;
    let shown = show_tracing(&opora, &actor, plan, None).await.unwrap();
    let offered: Vec<VersionId> = shown.strategies.iter().map(|strategy| strategy.version.id).collect();
    assert_eq!(offered, [later, in_force]);
    assert_eq!(shown.strategy.unwrap().version.id, in_force);
    let beside = show_tracing(&opora, &actor, plan, Some(later)).await.unwrap();
    confirm_link(&opora, &actor, &likeliest(&beside, 0)).await.unwrap();
    let beside = show_tracing(&opora, &actor, plan, Some(later)).await.unwrap();
    assert_eq!((beside.strategy.as_ref().unwrap().version.id, beside.rows[0].links.len()), (later, 1));
    assert!(show_tracing(&opora, &actor, plan, None).await.unwrap().rows[0].links.is_empty());
    let refused = show_tracing(&opora, &actor, plan, Some(plan)).await.unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::Invalid);
}

async fn a_strategy_tells_which_plans_carry_its_measures_out(data: &TestData) {
    let opora = open(data).await;
    let actor = Actor::local();
    let (plan, strategy) = both(&opora).await;
    let mut next = fixture("plan.json");
    next["year"] = 2018.into();
    let next = import_value(&opora, &next).await.version.id;
    let mut outside = fixture("plan.json");
    outside["year"] = 2021.into();
    import_value(&opora, &outside).await;
    let linked = likeliest(&show_tracing(&opora, &actor, plan, None).await.unwrap(), 0);
    confirm_link(&opora, &actor, &linked).await.unwrap();
    let shown = plans_under_strategy(&opora, &actor, strategy).await.unwrap();
    let plans: Vec<_> = shown.plans.iter().map(|plan| (plan.version.id, plan.rows, plan.linked_rows)).collect();
    assert_eq!(plans, [(plan, 13, 1), (next, 13, 0)]);
    let carried: Vec<_> = shown.measures.iter().filter(|it| it.rows.iter().any(|rows| *rows > 0)).collect();
    assert_eq!((carried.len(), carried[0].rows.as_slice()), (1, &[1, 0][..]));
    assert!(linked.element.starts_with(&carried[0].measure.path));
    assert_eq!(plans_under_strategy(&opora, &actor, plan).await.unwrap_err().kind(), ErrorKind::Invalid);
}

async fn what_cannot_be_linked_is_refused(data: &TestData) {
    let opora = open(data).await;
    let actor = Actor::local();
    let (plan, strategy) = both(&opora).await;
    let right = likeliest(&show_tracing(&opora, &actor, plan, None).await.unwrap(), 0);
    let mut other = fixture("strategy.json");
    other["municipality"] = "Ясеново".into();
    let other = import_value(&opora, &other).await.version.id;
    for ends in [
        LinkEnds { item: "sections/9/items/0".to_owned(), ..right.clone() },
        LinkEnds { element: "directions/9".to_owned(), ..right.clone() },
        LinkEnds { strategy: other, ..right.clone() },
        LinkEnds { strategy: plan, ..right.clone() },
        LinkEnds { plan: strategy, ..right.clone() },
    ] {
        assert_eq!(confirm_link(&opora, &actor, &ends).await.unwrap_err().kind(), ErrorKind::Invalid, "{ends:?}");
    }
    let unknown = LinkEnds { plan: VersionId(uuid::Uuid::nil()), ..right };
    assert_eq!(confirm_link(&opora, &actor, &unknown).await.unwrap_err().kind(), ErrorKind::NotFound);
    assert_eq!(show_tracing(&opora, &actor, strategy, None).await.unwrap_err().kind(), ErrorKind::Invalid);
}

async fn nobody_in_particular_links_nothing(data: &TestData) {
    let opora = open(data).await;
    let (plan, _) = both(&opora).await;
    let ends = likeliest(&show_tracing(&opora, &Actor::local(), plan, None).await.unwrap(), 0);
    let link = confirm_link(&opora, &Actor::local(), &ends).await.unwrap();
    let nobody = Actor::anonymous();
    for refused in [
        show_tracing(&opora, &nobody, plan, None).await.map(drop),
        propose_links(&opora, &nobody, plan).await.map(drop),
        plans_under_strategy(&opora, &nobody, ends.strategy).await.map(drop),
        confirm_link(&opora, &nobody, &ends).await.map(drop),
        refuse_link(&opora, &nobody, &ends).await.map(drop),
        remove_link(&opora, &nobody, link.id).await,
        check_against_kept(&opora, &nobody, plan).await.map(drop),
    ] {
        assert_eq!(refused.unwrap_err().kind(), ErrorKind::NotAllowed);
    }
}
