//! Rows taken out and added in the review, through the router.

use axum::http::StatusCode;
use opora_domain::evidence::{Accounting, Unplaced};
use opora_domain::planning::{AnnualPlan, Item, Section};
use opora_tree::Place;

use crate::journey::{imported, version_of};
use crate::server::Server;

fn hidden(page: &str) -> String {
    let value = page.split("name=\"seen\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    value.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}

/// A plan in the exchange format with a text that found no place.
fn plan_with_unplaced_text() -> Vec<u8> {
    let row = |line, title: &str| Item {
        title: Some(title.to_owned()),
        at: Some(Place::cell(3, 0, line, 0)),
        ..Item::default()
    };
    let section = |block, title: &str, items| Section {
        title: Some(title.to_owned()),
        at: Some(Place::block(block)),
        items,
        ..Section::default()
    };
    let plan = AnnualPlan {
        title: Some("Годишен план".to_owned()),
        municipality: Some("Горна Вишна".to_owned()),
        year: Some(2021),
        sections: vec![
            section(1, "Услуги", vec![row(1, "Патронаж")]),
            section(2, "Дейности", vec![row(4, "Обучения"), row(6, "Срещи")]),
        ],
        accounting: Accounting {
            blocks: 1,
            placed: 0,
            unplaced: vec![Unplaced {
                at: Place::cell(3, 0, 5, 0), text: "Приют <b>за</b> деца".to_owned()
            }],
        },
        ..AnnualPlan::default()
    };
    serde_json::to_vec(&plan).unwrap()
}

#[tokio::test]
async fn a_row_is_taken_out_and_put_back_in_the_review() {
    let server = Server::start().await;
    let version = imported(&server).await;
    let address = format!("/imports/{version}/take-out?row=sections/0/items/0");
    assert!(server.get(&format!("/imports/{version}?value=sections/0/items/0/title")).await.text().contains(&address));
    let before = server.get(&format!("/imports/{version}/correct?value=sections/0/items/0/title")).await.text();
    let page = server.get(&address).await.text();
    let seen = hidden(&page);
    let out = server.post(&address, &[("seen", &seen), ("reason", "заглавие <b>е</b>")]).await;
    assert_eq!(out.status, StatusCode::SEE_OTHER, "{}", out.text());
    assert!(out.header("location").ends_with("?value=sections/0/title&done=row-taken-out#v-sections-0-title"));
    assert_ne!(server.get(&format!("/imports/{version}/correct?value=sections/0/items/0/title")).await.text(), before);

    // Sent once more, it does not take the next row out.
    let again = server.post(&address, &[("seen", &seen), ("reason", "пак")]).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(again.text().contains("пак</textarea>"));
    for (language, put_back) in [("bg", "Връщане на реда"), ("en", "Put the row back")] {
        let page = format!("/imports/{version}?show=corrections&lang={language}");
        let corrections = server.get(&page).await.text();
        assert!(corrections.contains(put_back) && corrections.contains("заглавие &lt;b&gt;е"), "{language}");
        assert_eq!(corrections.matches("/withdraw\"").count(), 1);
    }
    let corrections = server.get(&format!("/imports/{version}?show=corrections")).await.text();
    let withdraw = corrections.split('"').find(|part| part.ends_with("/withdraw")).unwrap().to_owned();
    assert_eq!(server.post(&withdraw, &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(server.get(&format!("/imports/{version}/correct?value=sections/0/items/0/title")).await.text(), before);
    for row in ["sections/0", "sections/0/items/99", "title", "sections/0/items/0/title"] {
        let answer = server.get(&format!("/imports/{version}/take-out?row={row}")).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{row}");
    }
}

#[tokio::test]
async fn a_row_is_added_to_a_section() {
    let server = Server::start().await;
    let version = imported(&server).await;
    let address = format!("/imports/{version}/add-row?section=0");
    assert!(server.get(&format!("/imports/{version}?value=sections/0/title")).await.text().contains(&address));
    for (language, problem) in [("bg", "Напишете наименованието."), ("en", "Type the title.")] {
        let sent = [("title", " "), ("location", "с. <i>Долна"), ("quarter_2", "provision"), ("opens", "скоро")];
        let refused = server.post(&format!("{address}&lang={language}"), &sent).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        let page = refused.text();
        assert!(page.contains(problem) && page.contains("с. &lt;i&gt;Долна"), "{language}");
        assert!(page.contains("value=\"скоро\"") && page.contains("value=\"provision\" selected"), "{language}");
        assert_eq!(page.matches("aria-invalid=\"true\"").count(), 2, "{language}");
    }
    let sent = [("section", "0"), ("title", "Приют <b>за</b> деца"), ("capacity/planned", "12")];
    let added = server.post(&address, &sent).await;
    assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.text());
    assert!(
        added.header("location").contains("/title&done=row-added#v-sections-0-items-"),
        "{}",
        added.header("location")
    );
    let review = server.get(added.header("location")).await.text();
    assert!(review.contains("Приют &lt;b&gt;за&lt;/b&gt; деца") && review.contains("добавен ръчно"));
    for section in ["99", "x", "-1"] {
        let answer = server.get(&format!("/imports/{version}/add-row?section={section}")).await;
        assert!(answer.status.is_client_error(), "{section}");
    }
}

#[tokio::test]
async fn a_text_without_a_place_becomes_a_row_of_its_section() {
    let server = Server::start().await;
    let answer = server.upload("plan.json", &plan_with_unplaced_text()).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    let version = version_of(answer.header("location"));
    let unplaced = format!("/imports/{version}?show=unplaced");
    let page = server.get(&unplaced).await.text();
    let address = page.split('"').find(|part| part.contains("/add-row?section=")).unwrap().replace("&amp;", "&");
    assert!(address.contains("section=1&at="), "{address}");
    let form = server.get(&address).await.text();
    assert!(form.contains("Приют &lt;b&gt;за&lt;/b&gt; деца</textarea>"));
    let added = server.post(&address, &[("section", "1"), ("title", "Приют за деца")]).await;
    assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.text());
    assert!(added.header("location").ends_with("#v-sections-1-items-1-title"), "{}", added.header("location"));
    for (language, told) in [("bg", "От този текст е добавен ред."), ("en", "A row was added from this text.")]
    {
        let page = server.get(&format!("{unplaced}&lang={language}")).await.text();
        assert!(page.contains(told) && !page.contains("/add-row?"), "{language}");
    }
    let nowhere = server.get(&format!("/imports/{version}/add-row?section=1&at=%7B%22block%22%3A99%7D")).await;
    assert_eq!(nowhere.status, StatusCode::NOT_FOUND);
}
