//! Tables of an older program, with data in them, become those of this one, and nothing is lost.

use jiff::Timestamp;
use opora_domain::documents::{DocumentKind, PlanningDocument};
use opora_domain::planning::AnnualPlan;
use opora_domain::tracing::{Element, ElementKind, Link, LinkState};
use opora_domain::versions::{DocumentId, FindingCounts, LinkId, MunicipalityId, VersionId};
use opora_test_support::database_tests;
use opora_test_support::databases::TestData;
use sea_orm_migration::MigratorTrait;
use uuid::Uuid;

use crate::migrations::Migrations;
use crate::schema_test::address;
use crate::{
    Database, MunicipalityNaming, NewVersion, Renewed, active_acceptances, active_links, add_link, add_version,
    ensure_document, ensure_municipality, load_version,
};

database_tests![a_version_from_before_links_is_there_afterwards];

/// The steps that the program of before links and acceptances had.
const BEFORE_LINKS: u32 = 10;

fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

async fn a_version_from_before_links_is_there_afterwards(data: &TestData) {
    let now = Timestamp::from_second(1_790_000_000).unwrap();
    let older = Database::connect(&address(data)).await.unwrap();
    let writing = older.begin_write().await.unwrap();
    Migrations::up(&writing.inner, Some(BEFORE_LINKS)).await.unwrap();
    let naming = MunicipalityNaming {
        identity: "name:ясеново".to_owned(), code: None, name: "Ясеново".to_owned()
    };
    let municipality = ensure_municipality(&writing, &naming, MunicipalityId(id(1)), now).await.unwrap().id;
    let kind = DocumentKind::AnnualPlan;
    let document = ensure_document(&writing, municipality, kind, Some(2021), DocumentId(id(2)), now).await.unwrap();
    let plan = PlanningDocument::from(AnnualPlan { title: Some("План".to_owned()), ..AnnualPlan::default() });
    let content = Renewed {
        municipality,
        document,
        tree: None,
        read_by: None,
        plan_read: &plan,
        plan: &plan,
        findings: FindingCounts::default(),
        corrections: 0,
    };
    let version = VersionId(id(3));
    let new = NewVersion { id: version, parent: None, source: None, made_at: now, made_by: "local", content };
    add_version(&writing, &new).await.unwrap();
    writing.commit().await.unwrap();
    older.close().await.unwrap();

    let newer = Database::open(&address(data)).await.unwrap();
    let writing = newer.begin_write().await.unwrap();
    assert_eq!(load_version(&writing, version).await.unwrap().unwrap().plan, plan);
    assert!(active_acceptances(&writing, document).await.unwrap().0.is_empty());
    let element = |kind, path: &str| Element {
        kind,
        path: path.to_owned(),
        number: None,
        text: "Патронаж".to_owned(),
        parent: String::new(),
    };
    let link = Link {
        id: LinkId(id(4)),
        state: LinkState::Confirmed,
        plan: version,
        item: element(ElementKind::Item, "sections/0/items/0"),
        strategy: version,
        element: element(ElementKind::Measure, "directions/0"),
        by: "local".to_owned(),
        made_at: now,
    };
    add_link(&writing, municipality, &link).await.unwrap();
    assert_eq!(active_links(&writing, document, document).await.unwrap(), [link]);
    writing.commit().await.unwrap();
    if let TestData::Folder(folder) = data {
        assert!(folder.join("opora.before-m20261122_000011_links.db").is_file(), "a copy is laid beside first");
    }
}
