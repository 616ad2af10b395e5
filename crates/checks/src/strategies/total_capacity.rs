//! The places of all services together as the text states them ("общ капацитет 548 места") or as an indicator counts
//! them, and another total in the staffing table.
//!
//! An error: all services in the same year have one number of places.

use opora_domain::findings::{Quotation, Severity};
use opora_domain::strategies::Strategy;

use super::figures::figures;
use super::years::years;
use crate::examination::Examination;
use crate::quoting;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "capacity-total-differs", severity: Severity::Error, find };

const TOTALS: &[&str] = &[
    "общ капацитет",
    "общия капацитет",
    "общият капацитет",
    "общ брой потребители",
    "общо потребители",
    "общ брой места",
];
/// What is only a part of all services.
const PARTS: &[&str] = &[
    "от които",
    "делегиран*",
    "резидент*",
    "в общността",
    "специализиран*",
    "институци*",
    "цент*",
    "цоп",
    "цсри",
    "цнст",
    "дом*",
    "жилищ*",
];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(strategy) = examination.strategy else { return Vec::new() };
    let Some((base_year, base)) = base_of(strategy) else { return Vec::new() };
    let total = strategy.staffing_totals.iter().find(|total| total.group.is_none());
    let of_table = Quotation {
        at: total.and_then(|total| total.origin.at),
        quote: quoting::whole(&format!(
            "{} {base}",
            total.and_then(|total| total.label.as_deref()).unwrap_or_default()
        )),
    };
    let mut defects = Vec::new();
    for (text, (from, until)) in examination.texts_with(TOTALS) {
        let sentence = text.text.get(..from).unwrap_or_default().rsplit(". ").next().unwrap_or_default();
        let of_all = any_phrase(sentence, &["социални услуги", "услугите", "услуги"]).is_some()
            && any_phrase(sentence, PARTS).is_none();
        // The date stands before it; its full stops end no sentence.
        let dated = years(text.text.get(..from).unwrap_or_default()).last().map(|year| year.year);
        let same_year = dated.is_none_or(|year| year == base_year);
        let number = figures(text.text.get(until..).unwrap_or_default())
            .first()
            .copied()
            .filter(|figure| figure.from < 25 && !figure.is_share);
        let Some(number) = number.filter(|_| of_all && same_year) else { continue };
        let Ok(stated) = i32::try_from(number.hundredths / 100).map(f64::from) else { continue };
        if (stated - base).abs() > 0.005 {
            defects.push(
                Defect::at([text.quote_around(from, until + number.until), of_table.clone()])
                    .compared("one", stated.to_string())
                    .compared("other", base.to_string()),
            );
        }
    }
    defects
}

/// The places of all services at the beginning: the printed total, where its rows add up to it.
fn base_of(strategy: &Strategy) -> Option<(i32, f64)> {
    let total = strategy.staffing_totals.iter().find(|total| total.group.is_none())?;
    let stated = total.base.as_ref()?.capacity?.0;
    let rows = strategy.staffing.iter().filter_map(|row| row.base.as_ref());
    let added: f64 = rows.clone().filter_map(|base| base.capacity).map(|places| places.0).sum();
    let year = total.base.as_ref().and_then(|base| base.year).or_else(|| rows.clone().find_map(|base| base.year))?;
    ((added - stated).abs() < 0.005).then_some((i32::from(year), stated))
}

#[cfg(test)]
mod tests {
    use opora_domain::quantity::Quantity;
    use opora_domain::strategies::{Staffing, StaffingBase, StaffingTotal};

    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    fn strategy(text: &str) -> Strategy {
        let base = |places| Some(StaffingBase { year: Some(2015), capacity: Some(Quantity(places)), staff: None });
        let rows = [300.0, 258.0].map(|places| Staffing { base: base(places), ..Staffing::default() });
        let total = StaffingTotal { label: Some("Всичко".into()), base: base(558.0), ..StaffingTotal::default() };
        Strategy { staffing: rows.into(), staffing_totals: vec![total], ..saying(text) }
    }

    #[test]
    fn the_defect_is_found() {
        let text = "Към 31.12.2015 г. се предоставят 12 социални услуги с общ капацитет 548 места.";
        assert_found(&RULE, &strategy(text), "548");
    }

    #[test]
    fn what_is_right_stays_silent() {
        for text in [
            "Към 31.12.2015 г. се предоставят 12 социални услуги с общ капацитет 558 места.",
            "Към 31.12.2018 г. се предоставят 12 социални услуги с общ капацитет 548 места.",
            "Има два ЦНСТ и други услуги с общ капацитет 28 места.",
        ] {
            assert_silent(&RULE, &strategy(text));
        }
    }
}
