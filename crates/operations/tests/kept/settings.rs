//! The settings of a municipality.

use opora_domain::settings::MunicipalitySettings;
use opora_domain::versions::MunicipalityId;
use opora_operations::{Actor, ErrorKind, list_municipalities, save_settings, show_settings};
use opora_test_support::database_tests;
use opora_test_support::databases::TestData;

use crate::plans::{ROWS, import, open, plan_page};

database_tests![settings_come_back_tidied, settings_that_do_not_fit_are_refused];

async fn settings_come_back_tidied(data: &TestData) {
    let opora = open(data).await;
    let actor = Actor::local();
    import(&opora, plan_page("Речна", 2021, ROWS)).await;
    let id = list_municipalities(&opora, &actor).await.unwrap()[0].id;
    assert_eq!(show_settings(&opora, &actor, id).await.unwrap(), MunicipalitySettings::default());
    let entered = MunicipalitySettings {
        letterhead: vec![" ОБЩИНА   РЕЧНА ".to_owned(), "  ".to_owned()],
        address: vec!["с. Речна, ул. Първа 1".to_owned()],
        logo: None,
        signature: vec!["Кмет: ………".to_owned()],
    };
    for _ in 0..2 {
        save_settings(&opora, &actor, id, entered.clone()).await.unwrap();
    }
    let kept = show_settings(&opora, &actor, id).await.unwrap();
    assert_eq!(kept.letterhead, ["ОБЩИНА РЕЧНА"]);
    assert_eq!((kept.address, kept.signature), (entered.address, entered.signature));
}

async fn settings_that_do_not_fit_are_refused(data: &TestData) {
    let opora = open(data).await;
    let actor = Actor::local();
    import(&opora, plan_page("Речна", 2021, ROWS)).await;
    let id = list_municipalities(&opora, &actor).await.unwrap()[0].id;
    for lines in [vec!["ред".to_owned(); 13], vec!["а".repeat(301)]] {
        let settings = MunicipalitySettings { letterhead: lines, ..MunicipalitySettings::default() };
        assert_eq!(save_settings(&opora, &actor, id, settings).await.unwrap_err().kind(), ErrorKind::Invalid);
    }
    let unknown = MunicipalityId(uuid::Uuid::nil());
    let refused = save_settings(&opora, &actor, unknown, MunicipalitySettings::default()).await.unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::NotFound);
}
