//! Every page with sample data in every language.

use axum::http::{HeaderMap, Uri};
use opora_domain::corrections::position;
use opora_domain::strategies::Strategy;
use opora_domain::versions::VersionState;
use opora_operations::{PlanOfYear, list_rules};
use opora_texts::Language;

use super::data::{self, HOSTILE};
use super::html_rules::violations;
use super::tracing_data;
use crate::documents::{downloads_page, start_page, upload_page};
use crate::findings::accept_finding_page::{self, AcceptFindingPage};
use crate::findings::findings_page::{self, FindingsPage};
use crate::page::Page;
use crate::planning::plan_filter::FilterForm;
use crate::planning::plan_page::{self, PlanPage};
use crate::planning::plans_of_year_page::{self, PlansOfYearPage};
use crate::reviewing::add_row_page::{self, AddRowPage};
use crate::reviewing::funding_page::{self, FundingPage};
use crate::reviewing::review_page::{self, ReviewView};
use crate::reviewing::take_out_page::{self, TakeOutPage};
use crate::reviewing::{accept_page, correct_page, reject_page};
use crate::routes::{Grouping, Panel, PanelPart, SeenAt};
use crate::rules::rules_page;
use crate::settings::settings_page::{self, SettingsPage};
use crate::strategies::part::Part;
use crate::strategies::part_page::{self, PartPage};
use crate::strategies::strategy_page::{self, StrategyPage};
use crate::tracing::choose_page::{self, ChoosePage};
use crate::tracing::tracing_filter::TracingFilter;
use crate::tracing::{plans_page, tracing_page};
use crate::values::field::kind_of;
use crate::values::typed::Typed;
use crate::versions::two_documents_page::{self, TwoDocumentsPage};
use crate::versions::{comparison_page, versions_page};
use crate::visit::{Done, Visit};
use crate::words::Words;

/// The name of each page with its sample.
fn pages(words: Words) -> Vec<(String, Page)> {
    let mut pages: Vec<(String, Page)> = Vec::new();
    let mut add = |name: &str, page: Page| pages.push((name.to_owned(), page));
    add("start empty", start_page::render(words, &[]));
    let documents = [data::document(VersionState::Proposed), data::document(VersionState::Accepted)];
    add("start", start_page::render(words, &documents));
    add("upload", upload_page::render(words, None));
    add("upload refused", upload_page::render(words, Some(HOSTILE.to_owned())));
    for state in VersionState::ALL {
        let import = data::import(state);
        for panel in Panel::ALL {
            add(
                &format!("review {panel:?} {state:?}"),
                review_page::render(
                    words,
                    &import,
                    &ReviewView { part: PanelPart { panel, part: 0 }, ..ReviewView::default() },
                ),
            );
        }
        let form = FilterForm::default();
        let plan = PlanPage {
            version: &import.version,
            plan: import.plan.as_plan().unwrap(),
            findings: &import.findings,
            acceptances: &import.acceptances,
            form: &form,
        };
        add(&format!("plan {state:?}"), plan_page::render(words, &plan));
    }
    let import = data::import(VersionState::Proposed);
    let form = FilterForm { words: HOSTILE.to_owned(), findings: "yes".to_owned(), ..FilterForm::default() };
    let plan = PlanPage {
        version: &import.version,
        plan: import.plan.as_plan().unwrap(),
        findings: &import.findings,
        acceptances: &import.acceptances,
        form: &form,
    };
    add("plan filtered", plan_page::render(words, &plan));
    for path in [
        "title",
        "year",
        "period/from",
        "goals/0",
        "sections/0/items/0/schedule",
        "sections/0/items/0/responsible",
        "sections/0/items/0/status",
        "sections/0/items/0/funding/0/amount",
    ] {
        let position = position(&import.plan, path).unwrap();
        let kind = kind_of(path).unwrap();
        let typed = Typed::of(kind, &position.value);
        let page = correct_page::CorrectPage {
            import: &import,
            path,
            kind,
            position: &position,
            typed: &typed,
            problem: Some(HOSTILE.to_owned()),
        };
        add(&format!("correct {path}"), correct_page::render(words, &page));
    }
    for problem in [None, Some((Some((0, "amount")), HOSTILE.to_owned()))] {
        let row = "sections/0/items/0";
        let lines = funding_page::lines_of(&position(&import.plan, &format!("{row}/funding")).unwrap().value);
        let page = FundingPage { import: &import, row, lines: &lines, reason: HOSTILE, problem };
        add("funding", funding_page::render(words, &page));
    }
    let plan = import.plan.as_plan().unwrap();
    for problem in [None, Some(HOSTILE.to_owned())] {
        let item = &plan.sections[0].items[0];
        let page = TakeOutPage { import: &import, section: 0, row: 0, item, reason: HOSTILE, problem: problem.clone() };
        add("take a row out", take_out_page::render(words, &page));
        let sent = ["title", "reason", "quarter_1", "status"].map(|name| (name.to_owned(), HOSTILE.to_owned())).into();
        let problems = problem.into_iter().flat_map(|problem| [(None, problem.clone()), (Some("title"), problem)]);
        let text = plan.accounting.unplaced.first();
        let page = AddRowPage { import: &import, section: 0, text, sent: &sent, problems: problems.collect() };
        add("add a row", add_row_page::render(words, &page));
    }
    let strategy = super::strategy_data::strategy();
    for words_searched in ["", "деца", HOSTILE] {
        let data = StrategyPage { version: &import.version, strategy: &strategy, words: words_searched };
        add(&format!("strategy {words_searched}"), strategy_page::render(words, &data));
    }
    for part in Part::ALL {
        let data = PartPage { words, version: &import.version, strategy: &strategy };
        add(&format!("strategy {part:?}"), part_page::render(data, part));
        let nothing = Strategy::default();
        let data = PartPage { words, version: &import.version, strategy: &nothing };
        add(&format!("empty strategy {part:?}"), part_page::render(data, part));
    }
    let mut reviewed = data::import(VersionState::Proposed);
    reviewed.plan = strategy.into();
    add("review of a strategy", review_page::render(words, &reviewed, &ReviewView::default()));
    for grouping in Grouping::ALL {
        for document in [&import.plan, &reviewed.plan] {
            let board = FindingsPage {
                version: &import.version,
                document,
                findings: &import.findings,
                between: &import.findings[..1],
                acceptances: &import.acceptances,
                grouping,
            };
            add(&format!("findings {grouping:?}"), findings_page::render(words, &board));
        }
    }
    for problem in [None, Some(HOSTILE.to_owned())] {
        let page = AcceptFindingPage {
            version: &import.version,
            finding: &import.findings[0],
            seen_at: SeenAt::Review(PanelPart { panel: Panel::Findings, part: 1 }),
            reason: HOSTILE,
            problem,
        };
        add("accept a finding", accept_finding_page::render(words, &page));
    }
    for (name, tracing) in tracing_data::tracings() {
        for rows in ["", "confirmed", "proposed", "open", HOSTILE] {
            let filter = TracingFilter { rows: rows.to_owned(), measures: rows.to_owned(), ..TracingFilter::default() };
            add(&format!("tracing {name} {rows}"), tracing_page::render(words, &tracing, &filter));
        }
        let Some(beside) = &tracing.strategy else { continue };
        for searched in ["", HOSTILE] {
            let page = ChoosePage { tracing: &tracing, beside, row: &tracing.rows[0], words: searched };
            add(&format!("choose {searched}"), choose_page::render(words, &page));
        }
    }
    for with_plans in [true, false] {
        add("plans of a strategy", plans_page::render(words, &tracing_data::strategy_with_plans(with_plans)));
    }
    let chosen = Some(import.version.id);
    let two = TwoDocumentsPage { documents: &documents, older: chosen, newer: None, comparison: Some(Err(HOSTILE)) };
    add("two documents", two_documents_page::render(words, &two));
    let size = import.plan.as_plan().unwrap().size();
    let plans = [PlanOfYear { document: documents[0].clone(), size }];
    for plans in [&plans[..], &[]] {
        let data = PlansOfYearPage { year: Some(2021), years: &[2021, 2020], plans };
        add("plans of a year", plans_of_year_page::render(words, &data));
    }
    add("accept", accept_page::render(words, &import, &accept_page::AcceptForm::default(), Some(HOSTILE.to_owned())));
    add("reject", reject_page::render(words, &import, &reject_page::RejectForm::default(), Some(HOSTILE.to_owned())));
    add("downloads", downloads_page::render(words, &import.version));
    let versions = [data::version(VersionState::Proposed), data::version(VersionState::Accepted)];
    add("versions", versions_page::render(words, &versions[0], &versions));
    add("one version", versions_page::render(words, &versions[0], &versions[..1]));
    let comparison = data::comparison();
    let page = comparison_page::ComparisonPage {
        older: &versions[1],
        newer: &versions[0],
        versions: &versions,
        comparison: &comparison,
    };
    add("comparison", comparison_page::render(words, &page));
    let municipality = data::municipality();
    add(
        "settings empty",
        settings_page::render(words, &SettingsPage { municipalities: &[], chosen: None, problem: None }),
    );
    let form = settings_page::SettingsForm::default();
    let municipalities = [municipality.clone(), municipality.clone()];
    let page = SettingsPage {
        municipalities: &municipalities,
        chosen: Some((&municipality, &form)),
        problem: Some(("logo", HOSTILE.to_owned())),
    };
    add("settings", settings_page::render(words, &page));
    add("rules", rules_page::render(words, &list_rules()));
    pages
}

#[test]
fn every_page_is_sound_html_in_every_language_and_escapes_hostile_text() {
    for language in Language::ALL {
        let words = Words { language };
        let uri: Uri = format!("/here?lang={}&done=saved", language.tag()).parse().unwrap();
        let visit = Visit::new(&uri, &HeaderMap::new());
        for (name, page) in pages(words) {
            let html = page.html(&visit);
            assert_eq!(violations(&html, language.tag()), Vec::<String>::new(), "{name} in {language:?}");
            assert!(!html.contains("<script>"), "{name} does not escape");
        }
    }
}

#[test]
fn every_action_and_failure_has_its_words() {
    use crate::failure::Failure;
    for language in Language::ALL {
        let words = Words { language };
        for done in Done::ALL {
            assert!(!words.say(&format!("done-{}", done.name())).starts_with("done-"), "{done:?}");
        }
        for failure in [
            Failure::NotFound,
            Failure::ForeignHost,
            Failure::ForeignOrigin,
            Failure::TooLarge,
            Failure::BadForm,
            Failure::WrongMethod,
            Failure::Busy,
            Failure::Internal("secret".to_owned()),
        ] {
            let sentence = failure.sentence(words);
            assert!(!sentence.starts_with("failure-") && !sentence.contains("secret"), "{failure:?}: {sentence}");
        }
    }
}
