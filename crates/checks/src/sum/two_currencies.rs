//! An amount printed in both currencies ("100 лв. / 51,13 евро") whose two figures are not the same at the fixed rate.
//!
//! An error. One hundredth of difference is rounding.

use opora_domain::findings::Severity;
use opora_domain::money::{Currency, Money};

use crate::amounts::{PrintedAmount, printed_amounts};
use crate::examination::{Examination, Text};
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "sum-two-currencies", severity: Severity::Error, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    examination.texts.iter().flat_map(of_text).collect()
}

fn of_text(text: &Text) -> Vec<Defect> {
    let amounts = printed_amounts(&text.text);
    let pairs = amounts.windows(2).filter_map(|pair| {
        let [one, other] = pair else { return None };
        let money = |printed: &PrintedAmount| Some(Money { amount: printed.amount, currency: printed.currency? });
        let (one_money, other_money) = (money(one)?, money(other)?);
        let between = text.text.get(one.until..other.from)?;
        let marked = between.contains('/') || between.contains('(');
        if one_money.currency == other_money.currency || !marked || between.chars().count() > 15 {
            return None;
        }
        let off = |seen: Money, of: Money| {
            of.viewed_in(seen.currency).is_none_or(|view| view.amount.0.abs_diff(seen.amount.0) > 1)
        };
        let (leva, euro) =
            if one_money.currency == Currency::Bgn { (one_money, other_money) } else { (other_money, one_money) };
        (off(leva, euro) && off(euro, leva))
            .then(|| Defect::at([text.quote_around(one.from, other.until)]).money("leva", leva).money("euro", euro))
    });
    pairs.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &saying("Таксата е 100 лв. / 60 евро."), "100 лв. / 60 евро");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &saying("Таксата е 100 лв. / 51,13 евро."));
        assert_silent(&RULE, &saying("Сумата е 51,13 € (100,00 лв.)."));
    }
}
