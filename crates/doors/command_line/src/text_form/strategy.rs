//! A strategy as text: what it is, how much it holds, the tree of its directions, its services.

use opora_domain::strategies::Strategy;
use opora_texts::{Language, say};

use super::plan::{accounting, adoption_in_words, days};

pub fn strategy(strategy: &Strategy, language: Language) -> String {
    let mut lines = vec![strategy.title.clone().unwrap_or_else(|| say(language, "plan-untitled", &[]))];
    lines.extend(facts(strategy, language));
    lines.push(String::new());
    lines.extend(counts(strategy, language));
    lines.extend(tree(strategy, language));
    lines.push(String::new());
    for service in &strategy.services {
        let capacity: Vec<String> =
            service.capacity.iter().map(|(year, places)| format!("{year} – {places}")).collect();
        let values = [
            ("number", service.number.clone().unwrap_or_default().into()),
            ("name", service.name.clone().unwrap_or_default().into()),
            ("capacity", capacity.join(", ").into()),
        ];
        lines.push(say(language, "strategy-service", &values));
    }
    lines.push(String::new());
    lines.extend(accounting(&strategy.accounting, language));
    lines.join("\n")
}

fn facts(strategy: &Strategy, language: Language) -> Vec<String> {
    let fact = |key: &str, value: Option<String>| value.map(|value| say(language, key, &[("value", value.into())]));
    [
        fact("plan-municipality", strategy.municipality.clone()),
        fact("plan-district", strategy.district.clone()),
        fact("plan-period", strategy.period.map(|period| days(period, language))),
        fact("plan-adopted", strategy.adoption.as_ref().map(|adoption| adoption_in_words(adoption, language))),
        fact("strategy-vision", strategy.vision.clone()),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn counts(strategy: &Strategy, language: Language) -> Vec<String> {
    let logframe = strategy.logframe.as_ref().map_or(0, |logframe| logframe.general.len() + logframe.specific.len());
    let counted = [
        ("directions", strategy.directions.len()),
        ("measures", strategy.measures().count()),
        ("activities", strategy.measures().map(|(_, measure)| measure.activities.len()).sum()),
        ("services", strategy.services.len()),
        ("indicators", strategy.key_indicators.len()),
        ("figures", strategy.figures.len()),
        ("risk-groups", strategy.risk_groups.len()),
        ("logframe", logframe),
        ("staffing", strategy.staffing.len()),
        ("stages", strategy.stages.len()),
    ];
    let counted = counted.into_iter().map(|(name, count)| {
        let name = say(language, &format!("strategy-name-{name}"), &[]);
        say(language, "strategy-count", &[("name", name.into()), ("count", count.into())])
    });
    counted.collect()
}

fn tree(strategy: &Strategy, language: Language) -> Vec<String> {
    let told = |key: &str, number: &Option<String>, title: &Option<String>| {
        let number = number.clone().unwrap_or_default();
        say(language, key, &[("number", number.into()), ("title", title.clone().unwrap_or_default().into())])
    };
    let mut lines = Vec::new();
    for direction in &strategy.directions {
        lines.push(String::new());
        lines.push(told("strategy-direction", &direction.number, &direction.title));
        for general in &direction.general_objectives {
            lines.push(format!("  {}", told("strategy-general-objective", &general.number, &general.title)));
            for specific in &general.specific_objectives {
                lines.push(format!("    {}", told("strategy-specific-objective", &specific.number, &specific.title)));
                for measure in &specific.measures {
                    lines.push(format!("      {}", told("strategy-measure", &measure.number, &measure.title)));
                    let activities = measure.activities.iter().map(|activity| {
                        let parts = [activity.number.as_deref(), activity.text.as_deref()];
                        format!("        - {}", parts.into_iter().flatten().collect::<Vec<_>>().join(" "))
                    });
                    lines.extend(activities);
                }
            }
        }
    }
    lines
}
