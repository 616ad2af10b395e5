//! Targets in percent, or "more" and "less", with no value from which they start.
//!
//! A warning; one finding that lists them: nobody can tell afterwards whether they were reached.

use opora_domain::findings::{Quotation, Severity};
use opora_domain::strategies::KeyIndicator;

use super::indicator_differs::target;
use super::wording::{Piece, pieces};
use crate::examination::Examination;
use crate::quoting;
use crate::rule::{Defect, Rule};
use crate::words::{any_phrase, words};

pub(crate) const RULE: Rule = Rule { name: "target-without-base", severity: Severity::Warning, find };

pub(crate) const WITHOUT_NUMBER: Rule =
    Rule { name: "target-without-number", severity: Severity::Warning, find: without_number };

/// Changes without a number, by the word that begins them.
const CHANGES: &[&str] =
    &["висок процент", "увеличен* брой", "увеличен* относителен дял", "увеличен* дял", "намален* брой"];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(strategy) = examination.strategy else { return Vec::new() };
    // Cells of a table of indicators stand beside their base, which is another cell.
    let of_indicators: Vec<u32> = strategy
        .key_indicators
        .iter()
        .filter(|indicator| has_base(examination, indicator))
        .filter_map(|indicator| indicator.origin.at?.table)
        .collect();
    let with_base = strategy.key_indicators.iter().filter(|indicator| has_base(examination, indicator)).count();
    if with_base > 0 && with_base == strategy.key_indicators.len() {
        return Vec::new();
    }
    let mut places: Vec<Quotation> = strategy
        .key_indicators
        .iter()
        .filter(|indicator| !has_base(examination, indicator))
        .filter_map(|indicator| Some((indicator, indicator.text.as_deref()?)))
        .filter(|(indicator, text)| {
            // Where most have their base in a column of its own, an empty cell is seen.
            let of_column = (with_base * 2 > strategy.key_indicators.len() || beside_bases(examination, indicator))
                && indicator.target.as_ref().is_some_and(|target| target.value.is_some());
            text.contains('%') && target(text).is_some() || of_column
        })
        .map(|(indicator, text)| Quotation { at: indicator.origin.at, quote: quoting::whole(text) })
        .collect();
    let in_tables = pieces(examination, |piece| {
        let says = piece.says();
        says.contains('%') && target(says).is_some() && is_aim(says)
    });
    let elsewhere =
        |piece: &&Piece<'_>| piece.text.at.and_then(|at| at.table).is_some_and(|table| !of_indicators.contains(&table));
    for piece in in_tables.iter().filter(elsewhere) {
        let place = piece.quote();
        if !places.iter().any(|known| known.quote == place.quote) {
            places.push(place);
        }
    }
    Defect::of_rows(places)
}

/// Whether most indicators of its table start from a value.
fn beside_bases(examination: &Examination<'_>, indicator: &KeyIndicator) -> bool {
    let table = |indicator: &KeyIndicator| indicator.origin.at.and_then(|at| at.table);
    let all = examination.strategy.map_or(&[][..], |strategy| &strategy.key_indicators).iter();
    let beside = all.filter(|other| table(indicator).is_some() && table(other) == table(indicator));
    let with = beside.clone().filter(|other| has_base(examination, other)).count();
    with * 2 > beside.count()
}

/// Whether an indicator starts from a value: "няма данни" in the column of the base is none.
fn has_base(examination: &Examination<'_>, indicator: &KeyIndicator) -> bool {
    let Some(base) = &indicator.base else { return false };
    let cell = indicator.origin.evidence.get("base").and_then(|evidence| examination.text_at(evidence.at));
    base.value.is_some() || cell.is_none_or(|cell| cell.text.chars().any(|letter| letter.is_ascii_digit()))
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
        // The head of a column announces numbers.
        let in_table = piece.text.at.is_none_or(|at| at.table.is_some() && at.row != Some(0));
        let no_digit = !says.chars().any(|letter| letter.is_ascii_digit());
        // "% от бюджета" and "средно годишно" announce a number.
        // "Равнище на безработица (%)" tells the unit of numbers beside it.
        let is_unit = says.contains("(%)");
        in_table
            && no_digit
            && !is_unit
            && (says.contains('%') && piece.words.len() >= 3 || average.is_in(piece.tokens))
    };
    let vague = pieces(examination, |piece| {
        changes.is_in(piece.tokens) && target(piece.says()).is_none() || strategy_indicators(piece)
    });
    let mut places: Vec<Quotation> = vague.iter().map(Piece::quote).collect();
    let indicators = examination.strategy.map_or(&[][..], |strategy| &strategy.key_indicators);
    for indicator in indicators.iter().filter(|indicator| says_no_number(indicator)) {
        let quote = quoting::whole(indicator.text.as_deref().unwrap_or_default());
        if !places.iter().any(|place| place.quote == quote) {
            places.push(Quotation { at: indicator.origin.at, quote });
        }
    }
    Defect::of_rows(places)
}

/// A key indicator that changes something by no number, or goes "от ниска на висока".
fn says_no_number(indicator: &KeyIndicator) -> bool {
    const CHANGED: &[&str] = &["подобр", "повиш", "увелич", "намал", "разшир", "засил", "значител"];
    let Some(text) = indicator.text.as_deref() else { return false };
    let counted = indicator.target.as_ref().is_some_and(|target| target.value.is_some());
    let digits = text.chars().any(|letter| letter.is_ascii_digit());
    let number_word = any_phrase(text, &["един", "една", "два", "две", "три", "четири", "пет"]).is_some();
    let mut first = words(text).into_iter().take(3).map(|word| word.text.to_lowercase());
    let changes = first.any(|word| CHANGED.iter().any(|change| word.starts_with(change)));
    let base_in_words = indicator.base.as_ref().is_some_and(|base| base.value.is_none());
    !counted && !digits && !number_word && (changes || base_in_words)
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
    use opora_domain::quantity::Quantity;
    use opora_domain::strategies::{BaseValue, Strategy, Target};

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
        let indicator = |text: &str, base: Option<BaseValue>| Strategy {
            key_indicators: vec![KeyIndicator { text: Some(text.into()), base, ..KeyIndicator::default() }],
            ..saying("")
        };
        assert_found(&WITHOUT_NUMBER, &indicator("Значително подобрено качество на живот", None), "подобрено качество");
        let low = Some(BaseValue { year: Some(2015), value: None });
        assert_found(&WITHOUT_NUMBER, &indicator("Информираност на жителите", low), "Информираност");
        assert_silent(&WITHOUT_NUMBER, &indicator("Подобрени две сгради", None));
        assert_silent(&WITHOUT_NUMBER, &indicator("Подобрени 12 сгради", None));
    }

    #[test]
    fn an_empty_cell_among_bases_is_found() {
        let indicator = |text: &str, base: Option<f64>| KeyIndicator {
            text: Some(text.into()),
            base: base.map(|value| BaseValue { year: Some(2015), value: Some(Quantity(value)) }),
            target: Some(Target { value: Some(Quantity(50.0)), ..Target::default() }),
            ..KeyIndicator::default()
        };
        let all = vec![
            indicator("Приемни семейства", Some(20.0)),
            indicator("Потребители на услуги", Some(30.0)),
            indicator("Хора с грижа в дома", None),
        ];
        assert_found(&RULE, &Strategy { key_indicators: all, ..saying("") }, "Хора с грижа в дома");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &strategy(Some(BaseValue::default())));
        assert_silent(&RULE, &saying("Населението представлява 40 % от областта."));
    }
}
