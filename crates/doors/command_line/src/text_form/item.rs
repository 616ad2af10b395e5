//! A row of the plan in lines.

use opora_domain::planning::{Funding, Item, Quarter};
use opora_texts::{Language, Value, say, written};

use super::plan::name_of;

const QUARTERS: [&str; 4] = ["I", "II", "III", "IV"];

pub fn lines(item: &Item, language: Language) -> Vec<String> {
    let title = item.title.as_deref().unwrap_or("–");
    let number = item.number.as_deref().map(|number| format!("{number}. ")).unwrap_or_default();
    let mut lines = vec![format!("  {number}{title}")];
    let mut add = |key: &str, value: Option<String>| {
        lines.extend(value.map(|value| format!("      {}", say(language, key, &[("value", value.into())]))));
    };
    add("item-form", item.form.clone());
    add("item-description", item.description.as_deref().map(|text| text.replace('\n', "\n        ")));
    for note in &item.notes {
        let heading = note.heading.as_ref().map(|heading| format!("{heading}: ")).unwrap_or_default();
        let text = note.text.as_deref().unwrap_or_default().replace('\n', "\n        ");
        add("item-note", Some(format!("{heading}{text}")));
    }
    add("item-location", item.location.clone());
    add("item-schedule", item.schedule.map(|quarters| schedule(&quarters, language)));
    add("item-funding", item.funding_text.clone());
    for funding in &item.funding {
        add("item-funding-source", Some(funding_in_words(funding, language)));
    }
    add("item-responsible", Some(item.responsible.join("; ")).filter(|names| !names.is_empty()));
    add("item-capacity", capacity(item, language));
    add("item-users", users(item, language));
    add("item-status", item.status.map(|status| say(language, &format!("status-{}", name_of(&status)), &[])));
    add("item-opens", item.opens.map(|year| year.to_string()));
    lines
}

fn schedule(quarters: &[Option<Quarter>; 4], language: Language) -> String {
    let used: Vec<String> = QUARTERS
        .iter()
        .zip(quarters)
        .filter_map(|(name, quarter)| {
            let key = match quarter.as_ref()? {
                Quarter::Provision => "quarter-use-provision",
                Quarter::Preparation => "quarter-use-preparation",
            };
            Some(format!("{name} {}", say(language, key, &[])))
        })
        .collect();
    if used.is_empty() { "–".to_owned() } else { used.join(", ") }
}

fn funding_in_words(funding: &Funding, language: Language) -> String {
    let source = say(language, &format!("funding-source-{}", name_of(&funding.source)), &[]);
    let programme = funding.programme.as_ref().map(|programme| format!(" ({programme})")).unwrap_or_default();
    let amount = match (funding.money(), funding.amount) {
        (Some(money), _) => Some(written::money(language, money.amount.0, money.currency.code())),
        (None, Some(amount)) => {
            Some(say(language, "amount-without-currency", &[("amount", amount.to_string().into())]))
        }
        (None, None) => None,
    };
    let amount = amount.map(|amount| format!(": {amount}")).unwrap_or_default();
    let what = funding.what.map(|what| say(language, &format!("funding-what-{}", name_of(&what)), &[]));
    let what = what.map(|what| format!(" ({what})")).unwrap_or_default();
    format!("{source}{programme}{amount}{what}")
}

fn capacity(item: &Item, language: Language) -> Option<String> {
    let capacity = item.capacity.as_ref()?;
    let part = |key: &str, number: Option<u32>| number.map(|number| say(language, key, &[("number", number.into())]));
    let parts: Vec<String> =
        [part("capacity-current", capacity.current), part("capacity-planned", capacity.planned), capacity.unit.clone()]
            .into_iter()
            .flatten()
            .collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

fn users(item: &Item, language: Language) -> Option<String> {
    let users = item.users.as_ref()?;
    let part =
        |key: &str, number: Option<u32>| number.map(|number| say(language, key, &[("number", Value::from(number))]));
    let parts: Vec<String> =
        [part("users-children", users.children), part("users-adults", users.adults), part("users-total", users.total)]
            .into_iter()
            .flatten()
            .collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}
