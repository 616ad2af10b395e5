//! From a file to the accepted plan and back, through the router.

use crate::server::{SAMPLE, Server};
use axum::http::StatusCode;

const PLACE: &str = "sections/0/items/0/location";

/// The identifier of the version that an answer leads to.
pub fn version_of(location: &str) -> String {
    let mut parts = location.split(['/', '?', '#']);
    parts.find(|part| part.len() == 36).unwrap_or_else(|| panic!("no version in {location:?}")).to_owned()
}

pub async fn imported(server: &Server) -> String {
    let answer = server.upload("plan.docx", SAMPLE).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    version_of(answer.header("location"))
}

#[tokio::test]
async fn a_plan_is_imported_corrected_read_again_accepted_and_written() {
    let server = Server::start().await;
    let version = imported(&server).await;
    let review = server.get(&format!("/imports/{version}")).await;
    assert_eq!(review.status, StatusCode::OK);
    assert!(review.text().contains("Горна Вишна"));

    let corrected = server
        .post(
            &format!("/imports/{version}/correct?value={PLACE}"),
            &[("value", "с. <b>Ново</b>"), ("reason", "видяно")],
        )
        .await;
    assert_eq!(corrected.status, StatusCode::SEE_OTHER, "{}", corrected.text());
    assert!(
        corrected.header("location").ends_with(&format!("?value={PLACE}&done=corrected#v-sections-0-items-0-location"))
    );
    let reread = server.post(&format!("/imports/{version}/reread"), &[]).await;
    assert_eq!(reread.status, StatusCode::SEE_OTHER);
    let after = server.get(&format!("/imports/{version}?show=corrections")).await.text();
    assert!(after.contains("с. &lt;b&gt;Ново&lt;/b&gt;") && !after.contains("<b>Ново"));

    let accepted =
        server.post(&format!("/imports/{version}/accept"), &[("number", "12"), ("date", "29.01.2020")]).await;
    assert_eq!(accepted.status, StatusCode::SEE_OTHER, "{}", accepted.text());
    let plan = server.get(accepted.header("location")).await.text();
    assert!(plan.contains("с. &lt;b&gt;Ново"));
    let again = server.post(&format!("/imports/{version}/accept"), &[]).await;
    assert_eq!(again.status, StatusCode::CONFLICT);

    for (ending, begins) in [("docx", b"PK".as_slice()), ("pdf", b"%PDF"), ("xlsx", b"PK"), ("json", b"{")] {
        let file = server.get(&format!("/plans/{version}/downloads/{ending}")).await;
        assert_eq!(file.status, StatusCode::OK, "{ending}: {}", String::from_utf8_lossy(&file.bytes));
        assert!(file.bytes.starts_with(begins), "{ending}");
        assert!(file.header("content-disposition").starts_with("attachment; filename=\""), "{ending}");
        assert_eq!(file.header("x-content-type-options"), "nosniff");
    }
    assert_eq!(server.get(&format!("/plans/{version}/downloads/exe")).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn every_page_of_an_import_is_there_in_both_languages() {
    let server = Server::start().await;
    let version = imported(&server).await;
    let plan = server.get(&format!("/plans/{version}")).await.text();
    let versions = plan.split('"').find(|part| part.starts_with("/documents/")).unwrap().to_owned();
    let comparison = versions.replace("/versions", "/comparison");
    let mut pages =
        vec!["/".to_owned(), "/upload".to_owned(), "/settings".to_owned(), "/rules".to_owned(), versions, comparison];
    for panel in ["values", "findings", "unplaced", "notices", "corrections"] {
        pages.push(format!("/imports/{version}?show={panel}"));
    }
    for rest in [
        "imports/V/correct?value=title",
        "imports/V/take-out?row=sections/0/items/0",
        "imports/V/add-row?section=0",
        "imports/V/accept",
        "imports/V/reject",
        "plans/V",
        "plans/V?words=x",
        "plans/V/downloads",
    ] {
        pages.push(format!("/{}", rest.replace('V', &version)));
    }
    for page in pages {
        for language in ["bg", "en"] {
            let separator = if page.contains('?') { '&' } else { '?' };
            let answer = server.get(&format!("{page}{separator}lang={language}")).await;
            assert_eq!(answer.status, StatusCode::OK, "{page}");
            let text = answer.text();
            assert!(text.contains(&format!("<html lang=\"{language}\">")), "{page}");
            assert_eq!(text.matches("<h1").count(), 1, "{page}");
        }
    }
}

#[tokio::test]
async fn the_same_file_again_is_said_to_be_known() {
    let server = Server::start().await;
    let first = imported(&server).await;
    let again = server.upload("other-name.docx", SAMPLE).await;
    assert!(again.header("location").contains("done=already-known"), "{}", again.header("location"));
    assert_eq!(version_of(again.header("location")), first);
}

#[tokio::test]
async fn a_finding_is_accepted_with_a_reason_and_taken_back() {
    let server = Server::start().await;
    let version = imported(&server).await;
    let board = server.get(&format!("/plans/{version}/findings")).await.text();
    let accept = board.split('"').find(|part| part.contains("/accept?from=severity")).unwrap().to_owned();
    assert_eq!(server.get(&accept).await.status, StatusCode::OK);
    let refused = server.post(&accept, &[("reason", " ")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("aria-invalid=\"true\""));
    let accepted = server.post(&accept, &[("reason", "Така <b>реши</b> съветът")]).await;
    assert_eq!(accepted.status, StatusCode::SEE_OTHER, "{}", accepted.text());
    assert_eq!(accepted.header("location"), format!("/plans/{version}/findings?done=finding-accepted"));
    for page in
        [format!("/plans/{version}/findings"), format!("/imports/{version}?show=findings"), format!("/plans/{version}")]
    {
        let text = server.get(&page).await.text();
        assert!(text.contains("id=\"accepted\"") && text.contains("Така &lt;b&gt;реши"), "{page}");
        let back = text.split('"').find(|part| part.contains("/take-back?from=")).unwrap().to_owned();
        assert!(back.starts_with(&format!("/plans/{version}/acceptances/")), "{back}");
        if page.starts_with("/plans") && !page.ends_with("findings") {
            let open = server.post(&back, &[]).await;
            assert_eq!(open.header("location"), format!("/plans/{version}?done=finding-open"));
        }
    }
    assert!(!server.get(&format!("/plans/{version}/findings")).await.text().contains("id=\"accepted\""));
    let nowhere = server.get(&format!("/plans/{version}/findings/0/accept")).await;
    assert_eq!(nowhere.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn lines_of_money_are_added_and_taken_out_in_the_review() {
    let server = Server::start().await;
    let version = imported(&server).await;
    let address = format!("/imports/{version}/funding?row=sections/0/items/0");
    assert!(server.get(&format!("/imports/{version}?value={PLACE}")).await.text().contains(&address));
    assert!(server.get(&address).await.text().contains("name=\"source_0\""));
    let line =
        [("source_0", "project"), ("programme_0", "Грижа <b>у</b> дома"), ("amount_0", "12,50"), ("currency_0", "BGN")];
    let refused = server.post(&address, &[("source_0", "project"), ("amount_0", "много")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("value=\"много\"") && refused.text().contains("aria-invalid=\"true\""));
    let more = [&line[..], &[("source_1", "donations"), ("source_2", "")]].concat();
    let saved = server.post(&address, &more).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
    let review = server.get(saved.header("location")).await.text();
    assert!(
        review.contains("Грижа &lt;b&gt;у&lt;/b&gt; дома") && review.contains("v-sections-0-items-0-funding-1-source")
    );
    assert!(!review.contains("v-sections-0-items-0-funding-2-source"));
    let corrections = server.get(&format!("/imports/{version}?show=corrections")).await.text();
    assert!(corrections.contains("12,50") && corrections.contains("/withdraw"));
    for row in ["sections/0", "sections/0/items/99", "title", "sections/0/items/0/funding"] {
        let answer = server.get(&format!("/imports/{version}/funding?row={row}")).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{row}");
    }
}

#[tokio::test]
async fn a_plan_is_traced_to_its_strategy() {
    let server = Server::start().await;
    let fixture = |name: &str| {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../fixtures/tracing/invented");
        std::fs::read(folder.join(name)).unwrap()
    };
    let plan = version_of(server.upload("plan.json", &fixture("plan.json")).await.header("location"));
    let tracing = format!("/plans/{plan}/tracing");
    assert!(server.get(&tracing).await.text().contains("empty_state"), "there is no strategy yet");
    let strategy = version_of(server.upload("strategy.json", &fixture("strategy.json")).await.header("location"));
    let page = server.get(&tracing).await.text();
    let element = page.split("name=\"confirm\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let ends = [("item", "sections/0/items/0"), ("beside", strategy.as_str()), ("rows", "confirmed")];
    let linked = server.post(&tracing, &[&ends[..], &[("confirm", element.as_str())]].concat()).await;
    assert_eq!(linked.header("location"), format!("{tracing}?rows=confirmed&done=linked#row-0-0"));
    let page = server.get(&format!("{tracing}?rows=confirmed")).await.text();
    assert_eq!((page.matches("<article").count(), page.matches("traced_link--confirmed").count()), (1, 1));
    let link = page.split("name=\"remove\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let removed = server.post(&tracing, &[("item", "sections/0/items/0"), ("remove", &link)]).await;
    assert_eq!(removed.header("location"), format!("{tracing}?done=link-removed#row-0-0"));
    let choose = format!("{tracing}/choose?item=sections/0/items/0&strategy={strategy}");
    assert!(server.get(&choose).await.text().contains("name=\"confirm\""));
    assert!(!server.get(&format!("{choose}&words=няматакава")).await.text().contains("name=\"confirm\""));
    let of_strategy = server.get(&format!("/plans/{strategy}/tracing")).await.text();
    assert!(of_strategy.contains(&format!("/plans/{plan}/tracing?strategy={strategy}")));
    for (form, status) in [
        (vec![("item", "sections/0/items/0"), ("beside", strategy.as_str()), ("confirm", "directions/99")], 422),
        (vec![("item", "x"), ("beside", "x"), ("confirm", "x")], 400),
        (vec![("remove", "x")], 400),
        (vec![("remove", link.as_str())], 404),
    ] {
        assert_eq!(server.post(&tracing, &form).await.status.as_u16(), status, "{form:?}");
    }
    assert_eq!(server.get(&format!("{tracing}?strategy={plan}")).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(server.get("/upload/progress/nothing").await.status, StatusCode::NO_CONTENT);
}

#[tokio::test]
async fn a_wrong_value_comes_back_as_typed_with_the_problem_at_the_field() {
    let server = Server::start().await;
    let version = imported(&server).await;
    let address = format!("/imports/{version}/correct?value=year");
    let answer = server.post(&address, &[("value", "догодина"), ("reason", "така")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let text = answer.text();
    assert!(text.contains("value=\"догодина\"") && text.contains("така") && text.contains("aria-invalid=\"true\""));
    for path in ["evidence/title", "sections", "sections/99/items/0/title", "no/such/value"] {
        let answer = server.get(&format!("/imports/{version}/correct?value={path}")).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
    }
    let rejected = server.post(&format!("/imports/{version}/reject"), &[("reason", "  ")]).await;
    assert_eq!(rejected.status, StatusCode::UNPROCESSABLE_ENTITY);
    let rejected = server.post(&format!("/imports/{version}/reject"), &[("reason", "грешен файл")]).await;
    assert_eq!(rejected.status, StatusCode::SEE_OTHER);
    assert!(server.get(&format!("/imports/{version}")).await.text().contains("грешен файл"));
}

#[tokio::test]
async fn files_that_cannot_be_read_are_refused_in_words_and_nothing_is_kept() {
    let server = Server::start().await;
    let truncated = &SAMPLE[..SAMPLE.len() / 2];
    let cases: [(&str, &[u8]); 5] = [
        ("празен.docx", b""),
        ("снимка.docx", b"\x89PNG\r\n\x1a\n0000"),
        ("отрязан.docx", truncated),
        ("<script>.txt", "само едно изречение".as_bytes()),
        ("план.json", b"{\"format\": 3}"),
    ];
    for (name, bytes) in cases {
        let answer = server.upload(name, bytes).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
        let text = answer.text();
        assert!(text.contains("problem_summary") && text.contains("form_field__problem"), "{name}");
        assert!(!text.contains("<script>"), "{name}");
    }
    let large = vec![b'a'; 33 * 1024 * 1024];
    assert_eq!(server.upload("голям.txt", &large).await.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(server.get("/").await.text().contains("empty_state"), "nothing was kept");
}

#[tokio::test]
async fn the_settings_of_a_municipality_are_saved_and_bad_pictures_refused() {
    let server = Server::start().await;
    assert_eq!(server.get("/settings").await.status, StatusCode::OK);
    imported(&server).await;
    let page = server.get("/settings").await.text();
    let address = page.split('"').find(|part| part.starts_with("/settings?municipality=")).unwrap().to_owned();
    let send = async |letterhead: &str, logo: &[u8]| {
        let mut body = Vec::new();
        for (name, value) in
            [("letterhead", letterhead), ("address", "ул. 1"), ("signature", "Кмет"), ("logo_description", "герб")]
        {
            body.extend(
                format!("--edge\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").bytes(),
            );
        }
        body.extend(b"--edge\r\nContent-Disposition: form-data; name=\"logo\"; filename=\"x.png\"\r\n\r\n");
        body.extend(logo);
        body.extend(b"\r\n--edge--\r\n");
        let request = crate::server::own(axum::http::Method::POST, &address)
            .header("content-type", "multipart/form-data; boundary=edge")
            .body(axum::body::Body::from(body))
            .unwrap();
        server.ask(request).await
    };
    let saved = send("ОБЩИНА ГОРНА ВИШНА\r\nОбласт Речна", b"").await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
    assert!(server.get(&address).await.text().contains("ОБЩИНА ГОРНА ВИШНА\nОбласт Речна"));
    let refused = send("Ново име", b"<svg/>").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("Ново име"), "what was typed stays");
}
