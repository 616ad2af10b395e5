//! The way from an element of a strategy up to its direction, and down to the sentence of the source.

use maud::{Markup, html};
use opora_domain::evidence::Origin;
use opora_domain::strategies::Strategy;
use opora_domain::versions::VersionId;

use crate::routes::Address;
use crate::strategies::source_link::source_link;
use crate::words::{Words, beginning};

/// An element with what stands above it.
pub struct Way<'a> {
    /// The direction first; empty for what stands in no direction.
    above: Vec<Step<'a>>,
    origin: &'a Origin,
}

/// One element on the way.
struct Step<'a> {
    /// The name of its kind in keys.
    kind: &'static str,
    number: Option<&'a str>,
    title: Option<&'a str>,
    path: String,
}

/// The identifier of an element of a strategy on pages: its path, where only one kind can stand at a place.
pub fn element_identifier(path: &str) -> String {
    let names = [
        ("directions/", "e-"),
        ("/general_objectives/", "-"),
        ("/specific_objectives/", "-"),
        ("/measures/", "-"),
        ("/activities/", "-"),
    ];
    let identifier = names.iter().fold(path.to_owned(), |path, (from, to)| path.replace(from, to));
    identifier.replace('/', "-")
}

impl<'a> Way<'a> {
    /// The way of the element at a path; `None` where the strategy has no such element.
    pub fn of(strategy: &'a Strategy, path: &str) -> Option<Self> {
        let segments: Vec<&str> = path.split('/').collect();
        let position = |at: usize| segments.get(at)?.parse::<usize>().ok();
        match segments.first().copied()? {
            "services" => Some(Self::alone(&strategy.services.get(position(1)?)?.origin)),
            "key_indicators" => Some(Self::alone(&strategy.key_indicators.get(position(1)?)?.origin)),
            _ => {
                let direction = strategy.directions.get(position(1)?)?;
                let general = direction.general_objectives.get(position(3)?)?;
                let specific = general.specific_objectives.get(position(5)?)?;
                let measure = specific.measures.get(position(7)?)?;
                let up_to = |count: usize| segments.iter().take(count).copied().collect::<Vec<_>>().join("/");
                let step = |kind, number: &'a Option<String>, title: &'a Option<String>, count| Step {
                    kind,
                    number: number.as_deref(),
                    title: title.as_deref(),
                    path: up_to(count),
                };
                let mut above = vec![
                    step("direction", &direction.number, &direction.title, 2),
                    step("general-objective", &general.number, &general.title, 4),
                    step("specific-objective", &specific.number, &specific.title, 6),
                ];
                let Some(activity) = position(9) else { return Some(Self { above, origin: &measure.origin }) };
                above.push(step("measure", &measure.number, &measure.title, 8));
                Some(Self { above, origin: &measure.activities.get(activity)?.origin })
            }
        }
    }

    fn alone(origin: &'a Origin) -> Self {
        Self { above: Vec::new(), origin }
    }

    /// The links: up, each level with its number, then down to the source.
    pub fn links(&self, words: Words, strategy: VersionId) -> Markup {
        html! {
            p.way {
                @for (index, step) in self.above.iter().enumerate() {
                    @if index > 0 { span aria-hidden="true" { "›" } }
                    a href=(Address::Plan(strategy).within(element_identifier(&step.path))) { (step.name(words)) }
                }
                (source_link(words, strategy, self.origin))
            }
        }
    }

    /// The link down alone, for what stands below something whose way is shown.
    pub fn down(&self, words: Words, strategy: VersionId) -> Markup {
        source_link(words, strategy, self.origin)
    }
}

impl Step<'_> {
    /// Its kind with its number, or with the beginning of its title where it has none.
    fn name(&self, words: Words) -> String {
        let kind = words.say(&format!("subject-{}", self.kind));
        let told = self.number.map(str::to_owned).or_else(|| self.title.map(beginning));
        [Some(kind), told].into_iter().flatten().collect::<Vec<_>>().join(" ")
    }
}

#[cfg(test)]
mod tests {
    use opora_domain::tracing::elements_of_strategy;

    use super::*;

    #[test]
    fn every_element_has_its_way_and_an_identifier_of_its_own() {
        let strategy = crate::tests::strategy_data::strategy();
        let elements = elements_of_strategy(&strategy);
        assert_eq!(elements.len(), 4);
        let mut identifiers: Vec<_> = elements.iter().map(|element| element_identifier(&element.path)).collect();
        for element in &elements {
            assert!(Way::of(&strategy, &element.path).is_some(), "{}", element.path);
        }
        let activity = Way::of(&strategy, &elements[0].path).unwrap();
        assert_eq!((activity.above.len(), identifiers[0].as_str()), (4, "e-0-0-0-0-0"));
        identifiers.dedup();
        assert_eq!(identifiers.len(), 4);
        for path in ["directions/7", "services/9", "", "directions/0/general_objectives/x", "title"] {
            assert!(Way::of(&strategy, path).is_none(), "{path}");
        }
    }
}
