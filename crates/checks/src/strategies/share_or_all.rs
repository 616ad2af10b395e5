//! One aim in the same words, for a share in one place and for all in another: an accessible environment "в 50 % от училищата"
//! and "в училищата на цялата община".
//!
//! An error: the one is measured against the other.

use opora_domain::findings::{Quotation, Severity};

use super::indicator_differs::target;
use super::wording::{Piece, pieces};
use crate::examination::Examination;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "target-share-or-all", severity: Severity::Error, find };

/// "Всяка година" is how often, not how many.
const ALL: &[&str] =
    &["всички", "цялата община", "цялата област", "всяко дете", "всяко населено", "всяко училище", "пълно обхващане"];
/// Statements with so few words in common say too little to be one aim.
const LEAST_WORDS: usize = 6;

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    if examination.strategy.is_none() {
        return Vec::new();
    }
    let all = examination.lexicon.wanted(ALL);
    let shares = pieces(examination, |piece| {
        piece.roots.len() >= LEAST_WORDS
            && piece.says().contains('%')
            && target(piece.says()).is_some_and(|target| target.ends_with('%'))
    });
    if shares.is_empty() {
        return Vec::new();
    }
    let whole = pieces(examination, |piece| {
        let counts = piece.says().bytes().any(|byte| byte == b'%');
        piece.roots.len() >= LEAST_WORDS && !counts && all.is_in(piece.tokens)
    });
    let mut defects: Vec<Defect> = Vec::new();
    for of_all in &whole {
        let same: Vec<&Piece<'_>> = shares.iter().filter(|share| of_one_length(of_all, share)).collect();
        let Some(first) = same.first().and_then(|share| target(share.says())) else { continue };
        let places: Vec<Quotation> =
            [of_all.quote()].into_iter().chain(same.iter().map(|share| share.quote())).collect();
        defects.push(Defect::at(places).compared("share", first));
    }
    defects
}

/// The same aim, perhaps with the number of the activity before it: both are about as long.
fn of_one_length(one: &Piece<'_>, other: &Piece<'_>) -> bool {
    let (shorter, longer) = (one.roots.len().min(other.roots.len()), one.roots.len().max(other.roots.len()));
    longer * 2 <= shorter * 3 && one.shared(other) * 3 >= shorter * 2 && one.shared(other) >= LEAST_WORDS
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        let text = "Осигуряване на удобни пандуси за учениците с увреждания в общинските училища и занимални на цялата община.\nОсигурени удобни пандуси за учениците с увреждания в 50% от общинските училища и занимални.";
        assert_found(&RULE, &saying(text), "50%");
    }

    #[test]
    fn what_is_right_stays_silent() {
        let text = "Осигуряване на удобни пандуси за учениците с увреждания в общинските училища и занимални.\nОсигурени удобни пандуси за учениците с увреждания в 50% от общинските училища и занимални.";
        assert_silent(&RULE, &saying(text));
        let text = "Осигуряване на удобни пандуси за учениците с увреждания всяка година в общинските училища и занимални.\nОсигурени удобни пандуси за учениците с увреждания в 50% от общинските училища и занимални.";
        assert_silent(&RULE, &saying(text));
        let text = "Осигуряване на домашни грижи за всички самотни стари хора в селата на общината.\nОсигурени удобни пандуси за учениците с увреждания в 50% от общинските училища и занимални.";
        assert_silent(&RULE, &saying(text));
    }
}
