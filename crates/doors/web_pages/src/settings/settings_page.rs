//! The settings of a municipality: letterhead, logo, signature block.

use axum::extract::multipart::Multipart;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use opora_domain::settings::{Logo, LogoRefused, MunicipalitySettings};
use opora_domain::versions::{KeptMunicipality, MunicipalityId};
use opora_operations::{ErrorKind, list_municipalities, save_settings, show_settings};
use serde::Deserialize;

use crate::components::form_field::FormField;
use crate::components::problem_summary::{Problem, problem_summary};
use crate::failure::Failure;
use crate::page::{Chapter, Page};
use crate::routes::{Address, Encoded};
use crate::site::Site;
use crate::visit::{Done, Visit};
use crate::words::Words;

/// Which municipality; the first one where the address does not say.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct SettingsQuery {
    pub municipality: String,
}

/// What the form shows: as it is, or as it was typed.
#[derive(Debug, Default)]
pub struct SettingsForm {
    letterhead: String,
    address: String,
    signature: String,
    logo_description: String,
    has_logo: bool,
    new_logo: Vec<u8>,
    remove_logo: bool,
}

/// What the page shows.
pub struct SettingsPage<'a> {
    pub municipalities: &'a [KeptMunicipality],
    /// The municipality with its form; `None` before anything was imported.
    pub chosen: Option<(&'a KeptMunicipality, &'a SettingsForm)>,
    /// The field and what is wrong with it.
    pub problem: Option<(&'static str, String)>,
}

impl SettingsForm {
    fn of(settings: &MunicipalitySettings) -> Self {
        Self {
            letterhead: settings.letterhead.join("\n"),
            address: settings.address.join("\n"),
            signature: settings.signature.join("\n"),
            logo_description: settings.logo.as_ref().map(|logo| logo.description.clone()).unwrap_or_default(),
            has_logo: settings.logo.is_some(),
            ..Self::default()
        }
    }
}

/// The page.
pub fn render(words: Words, data: &SettingsPage<'_>) -> Page {
    let title = words.say("settings-title");
    let problems =
        data.problem.iter().map(|(field, sentence)| Problem { field: Some(field), sentence: sentence.clone() });
    let problems: Vec<_> = problems.collect();
    let main = html! {
        h1 { (title) }
        (problem_summary(&words.say("form-problem"), &problems))
        p.lead { (words.say("settings-lead")) }
        @match data.chosen {
            None => { p.prose { (words.say("settings-none")) } },
            Some((municipality, form)) => {
                @if data.municipalities.len() > 1 { (choice(words, data.municipalities, municipality.id)) }
                (settings_form(words, municipality, form, data.problem.as_ref()))
            },
        }
    };
    Page::new(title, Chapter::Settings, main)
}

fn name(words: Words, municipality: &KeptMunicipality) -> String {
    if municipality.name.is_empty() { words.say("settings-unnamed") } else { municipality.name.clone() }
}

fn choice(words: Words, municipalities: &[KeptMunicipality], chosen: MunicipalityId) -> Markup {
    html! {
        form.filter_form method="get" action=(Address::Settings) {
            div {
                label for="municipality" { (words.say("settings-municipality")) }
                select id="municipality" name="municipality" {
                    @for municipality in municipalities {
                        option value=(municipality.id) selected[municipality.id == chosen] { (name(words, municipality)) }
                    }
                }
            }
            div.filter_form__buttons { button.button type="submit" { (words.say("settings-choose")) } }
        }
    }
}

fn settings_form(
    words: Words,
    municipality: &KeptMunicipality,
    form: &SettingsForm,
    problem: Option<&(&'static str, String)>,
) -> Markup {
    let problem_of = |field: &str| problem.filter(|(own, _)| *own == field).map(|(_, sentence)| sentence.clone());
    let field = |name: &'static str, label: &str, hint: &str| {
        FormField::new(name, words.say(label)).hint(words.say(hint)).problem(problem_of(name))
    };
    let megabytes = Logo::MOST_BYTES / 1024 / 1024;
    let logo = FormField::new("logo", words.say("settings-logo"))
        .hint(words.with("settings-logo-hint", &[("megabytes", megabytes.into()), ("side", Logo::LONGEST_SIDE.into())]))
        .problem(problem_of("logo"));
    html! {
        section.card aria-labelledby="settings-of" {
            h2 id="settings-of" { (name(words, municipality)) }
            form method="post" action={ (Address::Settings) "?municipality=" (municipality.id) } enctype="multipart/form-data" {
                (field("letterhead", "settings-letterhead", "settings-letterhead-hint").text_area(&form.letterhead, 3))
                (field("address", "settings-address", "settings-address-hint").text_area(&form.address, 2))
                (field("signature", "settings-signature", "settings-signature-hint").text_area(&form.signature, 4))
                @if form.has_logo {
                    img.settings_logo src={ (Address::Logo) "?municipality=" (Encoded(&municipality.id.to_string())) } alt=(form.logo_description);
                    div.form_field {
                        div.form_field__choice {
                            input id="remove_logo" type="checkbox" name="remove_logo" value="yes";
                            label for="remove_logo" { (words.say("settings-logo-remove")) }
                        }
                    }
                }
                (logo.file("image/png,image/jpeg"))
                (field("logo_description", "settings-logo-description", "settings-logo-description-hint").input("text", &form.logo_description))
                button.button.button--primary type="submit" { (words.say("settings-save")) }
            }
        }
    }
}

/// Answers `GET /settings`.
pub async fn get(
    State(site): State<Site>,
    visit: Visit,
    Query(query): Query<SettingsQuery>,
) -> Result<Response, Failure> {
    let municipalities = list_municipalities(&site.opora, &site.actor()).await?;
    let asked = query.municipality.parse::<MunicipalityId>().ok();
    let chosen = asked.and_then(|id| municipalities.iter().find(|municipality| municipality.id == id));
    let form = match chosen.or(municipalities.first()) {
        Some(municipality) => {
            let settings = show_settings(&site.opora, &site.actor(), municipality.id).await?;
            Some((municipality, SettingsForm::of(&settings)))
        }
        None => None,
    };
    let chosen = form.as_ref().map(|(municipality, form)| (*municipality, form));
    let data = SettingsPage { municipalities: &municipalities, chosen, problem: None };
    Ok(render(visit.words, &data).answer(&visit))
}

/// Answers `POST /settings`: to the saved settings, or back to the form with what is wrong.
pub async fn post(
    State(site): State<Site>,
    visit: Visit,
    Query(query): Query<SettingsQuery>,
    form: Multipart,
) -> Result<Response, Failure> {
    let id: MunicipalityId = query.municipality.parse().map_err(|_| Failure::NotFound)?;
    let present = show_settings(&site.opora, &site.actor(), id).await?;
    let mut form = received(form).await?;
    form.has_logo = present.logo.is_some();
    let words = visit.words;
    let problem = match settings_of(&form, present) {
        Err(refused) => ("logo", words.say(&format!("settings-logo-{refused}"))),
        Ok(settings) => match save_settings(&site.opora, &site.actor(), id, settings).await {
            Ok(_) => {
                let address = format!("{}?municipality={id}&done={}", Address::Settings, Done::Saved.name());
                return Ok(Redirect::to(&address).into_response());
            }
            Err(error) if error.kind() == ErrorKind::Invalid => ("letterhead", error.say(words.language)),
            Err(error) => return Err(error.into()),
        },
    };
    let municipalities = list_municipalities(&site.opora, &site.actor()).await?;
    let municipality = municipalities.iter().find(|municipality| municipality.id == id).ok_or(Failure::NotFound)?;
    let data =
        SettingsPage { municipalities: &municipalities, chosen: Some((municipality, &form)), problem: Some(problem) };
    Ok(Page { status: StatusCode::UNPROCESSABLE_ENTITY, ..render(words, &data) }.answer(&visit))
}

fn settings_of(form: &SettingsForm, present: MunicipalitySettings) -> Result<MunicipalitySettings, &'static str> {
    let lines = |typed: &str| typed.lines().map(str::to_owned).collect();
    let logo = if !form.new_logo.is_empty() {
        let refused = |refused| match refused {
            LogoRefused::NotAPicture => "not-a-picture",
            LogoRefused::TooManyBytes => "too-many-bytes",
            LogoRefused::TooManyPixels => "too-many-pixels",
        };
        Some(Logo::try_new(form.new_logo.clone(), form.logo_description.clone()).map_err(refused)?)
    } else if form.remove_logo {
        None
    } else {
        present.logo.map(|mut logo| {
            logo.description.clone_from(&form.logo_description);
            logo
        })
    };
    Ok(MunicipalitySettings {
        letterhead: lines(&form.letterhead),
        address: lines(&form.address),
        logo,
        signature: lines(&form.signature),
    })
}

async fn received(mut sent: Multipart) -> Result<SettingsForm, Failure> {
    let mut form = SettingsForm::default();
    while let Some(field) = sent.next_field().await.map_err(|_| Failure::BadForm)? {
        let name = field.name().unwrap_or_default().to_owned();
        if name == "logo" {
            form.new_logo = field.bytes().await.map_err(|_| Failure::TooLarge)?.to_vec();
            continue;
        }
        let text = field.text().await.map_err(|_| Failure::BadForm)?;
        match name.as_str() {
            "letterhead" => form.letterhead = text,
            "address" => form.address = text,
            "signature" => form.signature = text,
            "logo_description" => form.logo_description = text,
            "remove_logo" => form.remove_logo = text == "yes",
            _ => {}
        }
    }
    Ok(form)
}
