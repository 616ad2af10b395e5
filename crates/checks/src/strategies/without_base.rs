//! Targets in percent, or "more" and "less", with no value from which they start.
//!
//! A warning; one finding that lists them: nobody can tell afterwards whether they were reached.

use opora_domain::findings::{Quotation, Severity};

use super::indicator_differs::target;
use super::wording::{Piece, pieces};
use crate::examination::Examination;
use crate::quoting;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "target-without-base", severity: Severity::Warning, find };

pub(crate) const WITHOUT_NUMBER: Rule =
    Rule { name: "target-without-number", severity: Severity::Warning, find: without_number };

/// Changes without a number, by the word that begins them.
const CHANGES: &[&str] =
    &["висок процент", "увеличен* брой", "увеличен* относителен дял", "увеличен* дял", "намален* брой"];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(strategy) = examination.strategy else { return Vec::new() };
    let with_base = strategy.key_indicators.iter().filter(|indicator| indicator.base.is_some()).count();
    if with_base > 0 && with_base == strategy.key_indicators.len() {
        return Vec::new();
    }
    let mut places: Vec<Quotation> = strategy
        .key_indicators
        .iter()
        .filter(|indicator| indicator.base.is_none())
        .filter_map(|indicator| Some((indicator, indicator.text.as_deref()?)))
        .filter(|(_, text)| text.contains('%') && target(text).is_some())
        .map(|(indicator, text)| Quotation { at: indicator.origin.at, quote: quoting::whole(text) })
        .collect();
    let in_tables = pieces(examination, |piece| {
        let says = piece.says();
        says.contains('%') && target(says).is_some() && is_aim(says)
    });
    for piece in in_tables.iter().filter(|piece| piece.text.at.is_some_and(|at| at.table.is_some())) {
        let place = piece.quote();
        if !places.iter().any(|known| known.quote == place.quote) {
            places.push(place);
        }
    }
    Defect::of_rows(places)
}

/// "Увеличен брой", "висок процент": nobody can say how much is enough.
fn without_number(examination: &Examination<'_>) -> Vec<Defect> {
    if examination.strategy.is_none() {
        return Vec::new();
    }
    let changes = examination.lexicon.wanted(CHANGES);
    let average = examination.lexicon.wanted(&["средно годишно", "средномесечно", "средно месечно"]);
    let strategy_indicators = |piece: &Piece<'_>| {
        let says = piece.says();
        let in_table = piece.text.at.is_none_or(|at| at.table.is_some());
        let no_digit = !says.chars().any(|letter| letter.is_ascii_digit());
        // "% от бюджета" and "средно годишно" announce a number.
        in_table && no_digit && (says.contains('%') && piece.words.len() >= 3 || average.is_in(piece.tokens))
    };
    let vague = pieces(examination, |piece| {
        changes.is_in(piece.tokens) && target(piece.says()).is_none() || strategy_indicators(piece)
    });
    Defect::of_rows(vague.iter().map(Piece::quote).collect())
}

/// A statement of what is to be reached, not of what is: it begins with a participle or verbal noun or says "поне".
fn is_aim(says: &str) -> bool {
    any_phrase(says, &["представлява", "наброява", "намаляване на капацитета"]).is_none()
        && any_phrase(
            says,
            &[
                "поне",
                "малко",
                "около",
                "осигур*",
                "предотврат*",
                "намал*",
                "увелич*",
                "повиш*",
                "обхва*",
                "подобрен*",
                "реализиран*",
                "изграден*",
                "създаден*",
            ],
        )
        .is_some()
}

#[cfg(test)]
mod tests {
    use opora_domain::strategies::{BaseValue, KeyIndicator, Strategy};

    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    fn strategy(base: Option<BaseValue>) -> Strategy {
        let text = Some("Намаляване на отпадналите деца с 25 % годишно".to_owned());
        Strategy { key_indicators: vec![KeyIndicator { text, base, ..KeyIndicator::default() }], ..saying("") }
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &strategy(None), "25 %");
    }

    #[test]
    fn what_has_no_number_is_found() {
        assert_found(&WITHOUT_NUMBER, &saying("Увеличен брой на старите хора с грижа."), "Увеличен брой");
        assert_silent(&WITHOUT_NUMBER, &saying("Увеличен брой на старите хора с 20%."));
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &strategy(Some(BaseValue::default())));
        assert_silent(&RULE, &saying("Населението представлява 40 % от областта."));
    }
}
