//! A municipal strategy that speaks as a district's does: its territory is the district, it gives "for each municipality",
//! bodies carry out what "the district strategy" plans.
//!
//! A warning: the passage was carried over from the district's document, and what it promises is not this municipality's to
//! give. The analysis may compare with the district; services for the whole district are marked so in their table.

use opora_domain::findings::{Quotation, Severity};
use opora_tree::Place;

use super::wording::{Piece, pieces};
use crate::examination::Examination;
use crate::lexicon::Wanted;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "name-district-left-over", severity: Severity::Warning, find };

/// What is left over, each kind with what makes it right in the same sentence.
const KINDS: &[(&[&str], &[&str])] = &[
    (
        &[
            "на територията на област*",
            "в цялата област",
            "от цялата област",
            "населението в областта",
            "ддд в областта",
        ],
        &["област* администраци*", "област* управител*"],
    ),
    (
        &[
            "всяка община",
            "всички общини",
            "от общините",
            "в общините",
            "на общините",
            "общинските центрове",
            "общинските администрации",
            "две общини",
        ],
        &[
            "съседн*",
            "друг*",
            "останалите",
            "междуобщинск*",
            "сътрудничество*",
            "сдружение*",
            "сдружението",
            "закон*",
            "министерств*",
        ],
    ),
    (
        &[
            "планиран* в областната стратегия",
            "предвиден* в областната стратегия",
            "заложен* в областната стратегия",
            "изпълнение* на областната стратегия",
            "с областната стратегия и предвидените",
        ],
        &[],
    ),
    (
        &[
            "екип* от специалисти на областно ниво",
            "екип* на областно ниво",
            "център на областно ниво",
            "звено на областно ниво",
        ],
        &[],
    ),
];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(strategy) = examination.strategy.filter(|strategy| strategy.municipality.is_some()) else {
        return Vec::new();
    };
    let title = strategy.title.as_deref().unwrap_or_default().to_lowercase();
    if title.contains("областна") {
        return Vec::new();
    }
    // The analysis before the directions describes the district too.
    let begins = strategy.directions.iter().filter_map(|direction| direction.origin.at).map(|at| at.block).min();
    let of_services = strategy.services.iter().filter_map(|service| service.origin.at).find_map(|at| at.table);
    let is_planned = |at: Option<Place>| {
        let after = begins.zip(at).is_none_or(|(begins, at)| at.block >= begins);
        after && (of_services.is_none() || at.and_then(|at| at.table) != of_services)
    };
    KINDS
        .iter()
        .filter_map(|(left_over, unless)| {
            let (left_over, unless) = (examination.lexicon.wanted(left_over), examination.lexicon.wanted(unless));
            let found: Vec<Piece<'_>> = pieces(examination, |piece| {
                is_planned(piece.text.at) && left_over.is_in(piece.tokens) && !unless.is_in(piece.tokens)
            });
            defect(&found, &left_over)
        })
        .collect()
}

fn defect(found: &[Piece<'_>], left_over: &Wanted) -> Option<Defect> {
    let mut places: Vec<Quotation> = Vec::new();
    let mut values: Vec<String> = Vec::new();
    for piece in found {
        let Some((from, until)) = left_over.first_in(piece.tokens) else { continue };
        let written = piece.text.text.get(from..until).unwrap_or_default().to_owned();
        let place = piece.text.quote_around(from, until);
        if !places.contains(&place) {
            places.push(place);
        }
        if !values.contains(&written) {
            values.push(written);
        }
    }
    Defect::listing(places, "list", values).into_iter().next()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        for (text, quote) in [
            ("Услуги за деца на територията на област Равнина.", "на територията на област"),
            ("Обучение на минимум две лица за всяка община.", "всяка община"),
            ("Съгласува дейностите, планирани в областната стратегия.", "областната стратегия"),
            ("Създаден екип от специалисти на областно ниво.", "на областно ниво"),
        ] {
            assert_found(&RULE, &saying(text), quote);
        }
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(
            &RULE,
            &saying(
                "Услугите в област Равнина са малко.\nСътрудничество с други две общини.\nВ съответствие с Областната стратегия.\n\
                 Опит в областта на социалните услуги.",
            ),
        );
        let mut district = saying("Услуги на територията на област Равнина.");
        district.title = Some("Областна стратегия за развитие на социалните услуги".into());
        assert_silent(&RULE, &district);
    }
}
