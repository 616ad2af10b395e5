//! A printed total of places or staff that its rows do not add up to.
//!
//! An error: one of the two is wrong, and the total is what people quote.

use opora_domain::findings::{Quotation, Severity};
use opora_domain::quantity::Quantity;
use opora_domain::strategies::{Staffing, StaffingTotal, Strategy};

use crate::examination::Examination;
use crate::quoting;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "sum-staffing-total", severity: Severity::Error, find };

/// A column of the table: what a row and a total say in it, and the key of its name.
type Column = (fn(&Staffing) -> Option<Quantity>, fn(&StaffingTotal) -> Option<Quantity>);

const COLUMNS: [Column; 4] = [
    (|row| row.base.as_ref()?.capacity, |total| total.base.as_ref()?.capacity),
    (|row| row.base.as_ref()?.staff, |total| total.base.as_ref()?.staff),
    (|row| row.planned.as_ref()?.capacity, |total| total.planned.as_ref()?.capacity),
    (|row| row.planned.as_ref()?.staff, |total| total.planned.as_ref()?.staff),
];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(strategy) = examination.strategy else { return Vec::new() };
    let totals = strategy.staffing_totals.iter();
    totals.flat_map(|total| COLUMNS.iter().filter_map(|column| wrong(strategy, total, column))).collect()
}

fn wrong(strategy: &Strategy, total: &StaffingTotal, (of_row, of_total): &Column) -> Option<Defect> {
    let stated = of_total(total)?;
    let rows = || strategy.staffing.iter().filter(|row| total.group.is_none() || row.group == total.group);
    let added: f64 = rows().filter_map(of_row).map(|quantity| quantity.0).sum();
    let is_right = (added - stated.0).abs() < 0.005;
    if is_right || rows().next().is_none() {
        return None;
    }
    let label = total.label.as_deref().unwrap_or_default();
    let place = Quotation { at: total.origin.at, quote: quoting::whole(&format!("{label} {stated}")) };
    Some(Defect::at(vec![place]).compared("stated", stated.to_string()).compared("added", Quantity(added).to_string()))
}

#[cfg(test)]
mod tests {
    use opora_domain::strategies::StaffingBase;

    use super::*;

    fn strategy(stated: f64) -> Strategy {
        let base = |capacity| Some(StaffingBase { capacity: Some(Quantity(capacity)), ..StaffingBase::default() });
        let group = Some("Услуги в общността".to_owned());
        let row = |capacity| Staffing { group: group.clone(), base: base(capacity), ..Staffing::default() };
        let total = StaffingTotal {
            group: group.clone(),
            label: Some("Общо".into()),
            base: base(stated),
            ..StaffingTotal::default()
        };
        Strategy { staffing: vec![row(40.0), row(21.0)], staffing_totals: vec![total], ..Strategy::default() }
    }

    #[test]
    fn the_defect_is_found() {
        let found = find(&Examination::of_strategy(&strategy(60.0), None));
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].values, ["60", "61"]);
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert!(find(&Examination::of_strategy(&strategy(61.0), None)).is_empty());
    }
}
