//! One service under two names of its own: "Дневен център за деца „Надежда“" in a measure, "„Радост“" in the table.
//!
//! A warning: it is one service under two names, or a second one that is in no table.

use std::collections::BTreeMap;

use opora_domain::findings::{Quotation, Severity};

use super::service_names::Named;
use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::letters_only;

pub(crate) const RULE: Rule = Rule { name: "name-service-two-names", severity: Severity::Warning, find };

/// The name in quotation marks stands so near behind the words of the service.
const NEAR: usize = 60;

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(strategy) = examination.strategy else { return Vec::new() };
    // Services of which the table has one of the kind, with the name it gives there.
    let rows: Vec<(Named, &str)> = strategy
        .services
        .iter()
        .filter_map(|service| service.name.as_deref())
        .filter_map(|name| Some((Named::in_text(name)?, name)))
        .collect();
    let mut found: BTreeMap<String, Vec<(String, Quotation)>> = BTreeMap::new();
    for text in examination.texts.iter().filter(|text| text.text.contains('„')) {
        for named in Named::all_in(&text.text) {
            let Some(own) = own_name(&text.text, named.until) else { continue };
            let mut same = rows.iter().filter(|(row, _)| row.is_like(&named));
            let Some((row, name)) = same.next().filter(|_| same.next().is_none()) else { continue };
            let Some(of_row) = own_name(name, row.until) else { continue };
            let written = text.text.get(own.0..own.1).unwrap_or_default();
            let in_table = name.get(of_row.0..of_row.1).unwrap_or_default();
            let (one, other) = (letters_only(written), letters_only(in_table));
            let alike = one.contains(&other) || other.contains(&one);
            if !one.is_empty() && !alike {
                let of_text = text.quote_around(named.from, own.1);
                let row_at = strategy.services.iter().find(|service| service.name.as_deref() == Some(*name));
                let at = row_at
                    .and_then(|service| service.origin.evidence.get("name").map(|it| it.at).or(service.origin.at));
                let places = found.entry((*name).to_owned()).or_default();
                if places.is_empty() {
                    places.push((in_table.to_owned(), Quotation { at, quote: crate::quoting::whole(name) }));
                }
                places.push((written.to_owned(), of_text));
            }
        }
    }
    found
        .into_values()
        .map(|said| {
            let mut names: Vec<String> = Vec::new();
            for (name, _) in &said {
                if !names.contains(name) {
                    names.push(name.clone());
                }
            }
            let listed = names.iter().map(|name| format!("„{name}“")).collect::<Vec<_>>().join(", ");
            Defect::at(said.into_iter().map(|(_, place)| place)).text("list", listed).values(names)
        })
        .collect()
}

/// „…“ behind the service, with nothing but whom it is for between.
fn own_name(text: &str, until: usize) -> Option<(usize, usize)> {
    let behind = text.get(until..)?;
    let near: usize = behind.chars().take(NEAR).map(char::len_utf8).sum();
    let open = behind.get(..near)?.find('„')?;
    let between = behind.get(..open)?;
    if between.contains([',', '.', ';', ':', '(', '–', '/']) || between.contains(" и ") && !between.contains("увреждан")
    {
        return None;
    }
    let from = until + open + '„'.len_utf8();
    let length = text.get(from..)?.find(['“', '”', '"'])?;
    let name = text.get(from..from + length)?;
    // "улица „Здравец“" and programmes are other things.
    let street =
        ["ул.", "улица", "бул", "проект", "програма", "кв.", "център „"].iter().any(|word| between.contains(word));
    (!street && name.chars().count() < 40).then_some((from, from + length))
}

#[cfg(test)]
mod tests {
    use opora_domain::strategies::{Strategy, StrategyService};

    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    fn strategy(text: &str) -> Strategy {
        let name = Some("Дневен център за деца с увреждания „Радост“".to_owned());
        Strategy { services: vec![StrategyService { name, ..StrategyService::default() }], ..saying(text) }
    }

    #[test]
    fn the_defect_is_found() {
        let text = "Продължаване на дейността на Дневен център за деца с увреждания „Надежда“ с капацитет 30 места.";
        assert_found(&RULE, &strategy(text), "„Надежда“");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &strategy("Дневен център за деца с увреждания „Радост“ има 30 места."));
        assert_silent(&RULE, &strategy("Дневен център за стари хора „Надежда“ има 30 места."));
        assert_silent(&RULE, &strategy("Дневен център за деца с увреждания на ул. „Здравец“ № 5."));
    }
}
