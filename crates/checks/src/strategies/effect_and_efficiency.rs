//! One statement once with "ефективност" (what is reached) and once with "ефикасност" (at what cost).
//!
//! A warning: they are two criteria of evaluation, and the objective can have only one of them.

use opora_domain::findings::{Quotation, Severity};

use super::wording::{Piece, pieces};
use crate::examination::Examination;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "name-effect-and-efficiency", severity: Severity::Warning, find };

/// So many roots tell that two statements are one.
const LEAST: usize = 4;
const MOST: usize = 200;

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    if examination.strategy.is_none() {
        return Vec::new();
    }
    let (effect, efficiency) =
        (examination.lexicon.wanted(&["ефективност*"]), examination.lexicon.wanted(&["ефикасност*"]));
    let one_of = |word: &crate::lexicon::Wanted, other: &crate::lexicon::Wanted| -> Vec<Piece<'_>> {
        let mut found = pieces(examination, |piece| word.is_in(piece.tokens) && !other.is_in(piece.tokens));
        found.truncate(MOST);
        found
    };
    let (effective, efficient) = (one_of(&effect, &efficiency), one_of(&efficiency, &effect));
    let mut places: Vec<Quotation> = Vec::new();
    for piece in &efficient {
        if let Some(other) = effective.iter().find(|other| piece.is_like(other, LEAST)) {
            for place in [piece.quote(), other.quote()] {
                if !places.contains(&place) {
                    places.push(place);
                }
            }
        }
    }
    vec![Defect::at(places).value("ефикасност").value("ефективност")]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        let text = "Да се повиши ефективността на услугите чрез междуобщинско партньорство и нови ресурси.\n\
                    Да се повиши ефикасността на услугите чрез междуобщинско партньорство и нови ресурси.";
        assert_found(&RULE, &saying(text), "ефикасността");
    }

    #[test]
    fn what_is_right_stays_silent() {
        let text = "Ефективност – какво е постигнато за хората в общината.\nЕфикасност – с какви средства и време е направено.";
        assert_silent(&RULE, &saying(text));
    }
}
