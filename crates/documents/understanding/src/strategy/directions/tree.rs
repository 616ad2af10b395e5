//! The tree of what a strategy intends, with the element at which reading stands.
//!
//! An announced element and its later heading are one: the same number and a like title below the same parent.

use opora_domain::evidence::Origin;
use opora_domain::strategies::{Activity, Direction, GeneralObjective, Measure, SpecificObjective};
use opora_tree::Place;

use crate::cells::capacity::capacity_in_text;
use crate::cells::numbers;
use crate::matching::{fold_joined, likeness};

/// The levels, the highest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Level {
    Direction,
    General,
    Specific,
    Measure,
    Activity,
}

/// What a line says of an element.
#[derive(Debug, Clone)]
pub(super) struct Named {
    pub(super) number: Option<String>,
    pub(super) title: String,
    pub(super) at: Place,
    pub(super) confidence: f64,
}

/// Titles of one element are at least so alike: a list and a heading are often worded a little differently.
const ALIKE: f64 = 0.6;

#[derive(Default)]
pub(super) struct Tree {
    pub(super) directions: Vec<Direction>,
    /// Whether something is open at a level; what is open is always the last or the revisited one.
    direction: Option<usize>,
    general: Option<usize>,
    specific: Option<usize>,
    measure: Option<usize>,
    activity: Option<usize>,
}

impl Tree {
    /// The lowest open level.
    pub(super) fn level(&self) -> Option<Level> {
        [
            (self.activity, Level::Activity),
            (self.measure, Level::Measure),
            (self.specific, Level::Specific),
            (self.general, Level::General),
            (self.direction, Level::Direction),
        ]
        .into_iter()
        .find_map(|(open, level)| open.map(|_| level))
    }

    /// Closes what is open below a level.
    fn close_below(&mut self, level: Level) {
        if level < Level::Activity {
            self.activity = None;
        }
        if level < Level::Measure {
            self.measure = None;
        }
        if level < Level::Specific {
            self.specific = None;
        }
        if level < Level::General {
            self.general = None;
        }
    }

    /// Leaves the open measure: a heading begins something that is no part of it.
    pub(super) fn leave_measure(&mut self) {
        self.measure = None;
        self.activity = None;
    }

    /// Leaves the open element of a level, so that what follows stands beside it.
    pub(super) fn leave(&mut self, level: Level) {
        match level {
            Level::Direction => self.direction = None,
            Level::General => self.general = None,
            Level::Specific => self.specific = None,
            Level::Measure => self.measure = None,
            Level::Activity => {}
        }
        self.close_below(level);
    }

    /// Goes to an element, which is added where it is not yet there. Says whether it was added.
    pub(super) fn enter(&mut self, level: Level, named: &Named) -> bool {
        match level {
            Level::Direction => self.enter_direction(named),
            Level::General => self.enter_general(named),
            Level::Specific => self.enter_specific(named),
            Level::Measure => self.enter_measure(named),
            Level::Activity => self.enter_activity(named),
        }
    }

    /// Goes to the direction of a number.
    pub(super) fn go_to_direction(&mut self, number: &str) {
        if let Some(index) = self.directions.iter().position(|it| same_number(it.number.as_deref(), Some(number)))
            && self.direction != Some(index)
        {
            self.direction = Some(index);
            self.close_below(Level::Direction);
        }
    }

    fn enter_direction(&mut self, named: &Named) -> bool {
        // A direction is known by its number alone: its title is worded anew again and again.
        let known = self.directions.iter().position(|it| {
            if it.number.is_some() && named.number.is_some() {
                same_number(it.number.as_deref(), named.number.as_deref())
            } else {
                alike(it.title.as_deref(), &named.title)
            }
        });
        let index = known.unwrap_or(self.directions.len());
        if known.is_none() {
            self.directions.push(Direction {
                number: named.number.clone(),
                title: titled(&named.title),
                origin: Origin::at(named.at, named.confidence),
                ..Direction::default()
            });
        }
        self.direction = Some(index);
        self.close_below(Level::Direction);
        known.is_none()
    }

    fn enter_general(&mut self, named: &Named) -> bool {
        let Some(direction) = self.open_direction() else { return false };
        let found =
            find(direction.general_objectives.iter().map(|it| (it.number.as_deref(), it.title.as_deref())), named);
        let index = found.unwrap_or(direction.general_objectives.len());
        if found.is_none() {
            direction.general_objectives.push(GeneralObjective {
                number: named.number.clone(),
                title: titled(&named.title),
                origin: Origin::at(named.at, named.confidence),
                ..GeneralObjective::default()
            });
        }
        self.general = Some(index);
        self.close_below(Level::General);
        found.is_none()
    }

    fn enter_specific(&mut self, named: &Named) -> bool {
        let Some(general) = self.open_general() else { return false };
        let found =
            find(general.specific_objectives.iter().map(|it| (it.number.as_deref(), it.title.as_deref())), named);
        let index = found.unwrap_or(general.specific_objectives.len());
        if found.is_none() {
            general.specific_objectives.push(SpecificObjective {
                number: named.number.clone(),
                title: titled(&named.title),
                origin: Origin::at(named.at, named.confidence),
                ..SpecificObjective::default()
            });
        }
        self.specific = Some(index);
        self.close_below(Level::Specific);
        found.is_none()
    }

    fn enter_measure(&mut self, named: &Named) -> bool {
        self.go_to_announced_specific(named.number.as_deref());
        let Some(specific) = self.open_specific() else { return false };
        let found = find(specific.measures.iter().map(|it| (it.number.as_deref(), it.title.as_deref())), named);
        let index = found.unwrap_or(specific.measures.len());
        if found.is_none() {
            specific.measures.push(Measure {
                number: named.number.clone(),
                title: titled(&named.title),
                origin: Origin::at(named.at, named.confidence),
                ..Measure::default()
            });
        }
        self.measure = Some(index);
        self.close_below(Level::Measure);
        found.is_none()
    }

    fn enter_activity(&mut self, named: &Named) -> bool {
        let Some(measure) = self.open_measure() else { return false };
        // Activities are never announced: two of one number are two.
        let known = measure.activities.iter().position(|it| {
            it.number.is_some() && it.number == named.number && it.text.as_deref() == Some(named.title.as_str())
        });
        let index = known.unwrap_or(measure.activities.len());
        if known.is_none() {
            measure.activities.push(Activity {
                number: named.number.clone(),
                text: titled(&named.title),
                capacity: None,
                origin: Origin::at(named.at, named.confidence),
            });
        }
        self.activity = Some(index);
        known.is_none()
    }

    /// Objectives announced one after the other come before their measures: a measure whose number continues that of
    /// an announced objective without measures belongs to it.
    fn go_to_announced_specific(&mut self, number: Option<&str>) {
        let Some((parent, _)) = number.and_then(|number| number.rsplit_once('.')) else { return };
        let (Some(direction), Some(general), Some(open)) = (self.direction, self.general, self.specific) else {
            return;
        };
        let Some(of) = self.directions.get(direction).and_then(|it| it.general_objectives.get(general)) else { return };
        let is_parent = |it: &SpecificObjective| same_number(it.number.as_deref(), Some(parent));
        let is_open = of.specific_objectives.get(open).is_some_and(is_parent);
        let other = of.specific_objectives.iter().position(|it| is_parent(it) && it.measures.is_empty());
        if let Some(other) = other.filter(|_| !is_open) {
            self.specific = Some(other);
            self.close_below(Level::Specific);
        }
    }

    fn open_direction(&mut self) -> Option<&mut Direction> {
        let index = *self.direction.get_or_insert_with(|| {
            self.directions.push(Direction::default());
            self.directions.len() - 1
        });
        self.directions.get_mut(index)
    }

    fn open_general(&mut self) -> Option<&mut GeneralObjective> {
        let open = self.general;
        let direction = self.open_direction()?;
        let index = open.unwrap_or_else(|| {
            direction.general_objectives.push(GeneralObjective::default());
            direction.general_objectives.len() - 1
        });
        self.general = Some(index);
        self.open_direction()?.general_objectives.get_mut(index)
    }

    fn open_specific(&mut self) -> Option<&mut SpecificObjective> {
        let open = self.specific;
        let general = self.open_general()?;
        let index = open.unwrap_or_else(|| {
            general.specific_objectives.push(SpecificObjective::default());
            general.specific_objectives.len() - 1
        });
        self.specific = Some(index);
        self.open_general()?.specific_objectives.get_mut(index)
    }

    pub(super) fn open_measure(&mut self) -> Option<&mut Measure> {
        let open = self.measure;
        let specific = self.open_specific()?;
        let index = open.unwrap_or_else(|| {
            specific.measures.push(Measure::default());
            specific.measures.len() - 1
        });
        self.measure = Some(index);
        self.open_specific()?.measures.get_mut(index)
    }

    /// The number of the open element at a level.
    pub(super) fn number(&self, level: Level) -> Option<&str> {
        let direction = self.directions.get(self.direction?)?;
        if level == Level::Direction {
            return direction.number.as_deref();
        }
        let general = direction.general_objectives.get(self.general?)?;
        if level == Level::General {
            return general.number.as_deref();
        }
        let specific = general.specific_objectives.get(self.specific?)?;
        if level == Level::Specific {
            return specific.number.as_deref();
        }
        let measure = specific.measures.get(self.measure?)?;
        if level == Level::Measure {
            return measure.number.as_deref();
        }
        measure.activities.get(self.activity?)?.number.as_deref()
    }

    /// Adds a paragraph to what is open: the description of a direction or measure, the text of an activity.
    pub(super) fn add_text(&mut self, text: &str) -> bool {
        match self.level() {
            Some(Level::Direction) => self.open_direction().is_some_and(|it| join(&mut it.description, text)),
            Some(Level::Measure) => self.open_measure().is_some_and(|it| join(&mut it.description, text)),
            Some(Level::Activity) => {
                let open = self.activity;
                let activity = self.open_measure().and_then(|it| it.activities.get_mut(open?));
                activity.is_some_and(|it| join(&mut it.text, text))
            }
            _ => false,
        }
    }

    /// Fills what only the whole texts tell.
    pub(super) fn finish(mut self) -> Vec<Direction> {
        let measures = self.directions.iter_mut().flat_map(|it| &mut it.general_objectives);
        let measures = measures.flat_map(|it| &mut it.specific_objectives).flat_map(|it| &mut it.measures);
        for activity in measures.flat_map(|it| &mut it.activities) {
            activity.capacity = activity.text.as_deref().and_then(promised);
        }
        self.directions
    }
}

/// The number of places that a text promises: the later one where it tells two ("от 20 на 30 места").
fn promised(text: &str) -> Option<u32> {
    let found = capacity_in_text(text).filter(|found| found.certain)?.capacity;
    found.planned.or(found.current)
}

fn join(slot: &mut Option<String>, text: &str) -> bool {
    match slot {
        Some(known) => {
            known.push('\n');
            known.push_str(text);
        }
        None => *slot = Some(text.to_owned()),
    }
    true
}

fn titled(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

fn find<'it>(known: impl Iterator<Item = (Option<&'it str>, Option<&'it str>)>, named: &Named) -> Option<usize> {
    let known: Vec<_> = known.collect();
    known.iter().rposition(|(number, title)| {
        let numbers = same_number(*number, named.number.as_deref());
        let numbered = number.is_some() && named.number.is_some();
        (numbers || !numbered) && alike(*title, &named.title) || numbers && (title.is_none() || named.title.is_empty())
    })
}

fn same_number(one: Option<&str>, other: Option<&str>) -> bool {
    let (Some(one), Some(other)) = (one, other) else { return false };
    numbers::same_number(one, other)
}

fn alike(one: Option<&str>, other: &str) -> bool {
    one.is_some_and(|one| likeness(&fold_joined(one), &fold_joined(other)) >= ALIKE)
}
