//! Finding the ends of links again in another version of their document.

use super::{Element, ElementKind};
use crate::comparison::matching::{Known, pairs};

/// For each of the elements that links know the position of the same thing among the elements of another version;
/// `None` where it is not there any more.
///
/// `older` are all elements of the version that the links were made in: with them, a row that is gone is not taken for
/// another that only looks like it.
#[must_use]
pub fn carry(known: &[Element], older: &[Element], newer: &[Element]) -> Vec<Option<usize>> {
    let mut found: Vec<Option<usize>> = known.iter().map(|element| same_place(element, newer)).collect();
    for kind in ElementKind::ALL {
        let open: Vec<usize> = known
            .iter()
            .zip(&found)
            .enumerate()
            .filter(|(_, (element, found))| element.kind == kind && found.is_none())
            .map(|(index, _)| index)
            .collect();
        if open.is_empty() {
            continue;
        }
        let newer_at = positions(newer, kind);
        let through = Passage::new(older, newer, kind, &newer_at);
        // What its own version does not hold as the link knows it was corrected there since.
        let (mut lost, mut lost_at) = (Vec::new(), Vec::new());
        for index in open {
            let Some(element) = known.get(index) else { continue };
            match same_place(element, older) {
                Some(at) => set(&mut found, index, through.to(at)),
                None => {
                    lost.push(recognised(element));
                    lost_at.push(index);
                }
            }
        }
        let all: Vec<Known> = newer_at.iter().filter_map(|at| newer.get(*at)).map(recognised).collect();
        for (index, place) in lost_at.into_iter().zip(pairs(&all, &lost)) {
            set(&mut found, index, place.and_then(|place| newer_at.get(place)).copied());
        }
    }
    found
}

/// The way from all elements of one version to those of another.
struct Passage {
    /// Positions in the older list with those in the newer one.
    ways: Vec<(usize, usize)>,
}

impl Passage {
    fn new(older: &[Element], newer: &[Element], kind: ElementKind, newer_at: &[usize]) -> Self {
        let older_at = positions(older, kind);
        let of = |elements: &[Element], at: &[usize]| -> Vec<Known> {
            at.iter().filter_map(|at| elements.get(*at)).map(recognised).collect()
        };
        let found = pairs(&of(older, &older_at), &of(newer, newer_at));
        let ways = newer_at.iter().zip(found).filter_map(|(to, from)| Some((*older_at.get(from?)?, *to)));
        Self { ways: ways.collect() }
    }

    fn to(&self, older: usize) -> Option<usize> {
        self.ways.iter().find(|(from, _)| *from == older).map(|(_, to)| *to)
    }
}

fn set(found: &mut [Option<usize>], index: usize, place: Option<usize>) {
    if let Some(found) = found.get_mut(index) {
        *found = place;
    }
}

fn positions(elements: &[Element], kind: ElementKind) -> Vec<usize> {
    elements.iter().enumerate().filter(|(_, element)| element.kind == kind).map(|(index, _)| index).collect()
}

/// The element that stands at the same path with the same words.
fn same_place(element: &Element, among: &[Element]) -> Option<usize> {
    among.iter().position(|other| {
        other.kind == element.kind
            && other.path == element.path
            && other.number == element.number
            && other.text == element.text
    })
}

fn recognised(element: &Element) -> Known {
    Known::new(0, element.number.as_deref(), &[Some(&element.text)], &element.parent)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(texts: &[(&str, &str)]) -> Vec<Element> {
        let rows = texts.iter().enumerate().map(|(index, (number, text))| Element {
            kind: ElementKind::Item,
            path: format!("sections/0/items/{index}"),
            number: Some((*number).to_owned()),
            text: (*text).to_owned(),
            parent: "Услуги".to_owned(),
        });
        rows.collect()
    }

    #[test]
    fn a_row_that_moved_or_was_reworded_is_found_again() {
        let older = rows(&[("1", "Домашен социален патронаж"), ("2", "Дневен център за деца с увреждания")]);
        let newer = rows(&[
            ("1", "Център за обществена подкрепа"),
            ("2", "Домашен социален патронаж"),
            ("3", "Дневен център за деца и младежи с увреждания"),
        ]);
        assert_eq!(carry(&older, &older, &newer), [Some(1), Some(2)]);
        assert_eq!(carry(&older, &older, &older), [Some(0), Some(1)]);
    }

    #[test]
    fn a_row_that_is_gone_is_not_taken_for_its_neighbour() {
        let older = rows(&[("1", "Център за настаняване, ул. Първа"), ("2", "Център за настаняване, ул. Втора")]);
        let newer = rows(&[("1", "Център за настаняване, ул. Втора")]);
        assert_eq!(carry(&older, &older, &newer), [None, Some(0)]);
    }

    #[test]
    fn a_row_corrected_in_its_own_version_is_recognised_by_its_words() {
        let known = rows(&[("1", "Домашен социален потронаж за стари хора")]);
        let now = rows(&[("1", "Домашен социален патронаж за стари хора"), ("2", "Дневен център")]);
        assert_eq!(carry(&known, &now, &now), [Some(0)]);
    }
}
