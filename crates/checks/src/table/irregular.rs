//! What the understanding of the source found irregular, as places of findings.

use std::collections::BTreeMap;

use opora_domain::findings::Quotation;
use opora_domain::irregularities::IrregularityKind;

use crate::examination::Examination;
use crate::quoting;

/// The places of some kinds of irregularity, in the order of the document.
pub(crate) fn places(examination: &Examination<'_>, kinds: &[IrregularityKind]) -> Vec<Quotation> {
    let found = examination.plan.irregularities.iter().filter(|found| kinds.contains(&found.kind));
    found.map(|found| Quotation { at: Some(found.at), quote: quoting::whole(&found.quote) }).collect()
}

/// The same, together for each row of a table; the row's own name is added, so that a reader finds it.
pub(crate) fn by_row(examination: &Examination<'_>, kinds: &[IrregularityKind]) -> Vec<Vec<Quotation>> {
    let mut rows: BTreeMap<(u32, Option<u32>), Vec<Quotation>> = BTreeMap::new();
    for place in places(examination, kinds) {
        let Some(at) = place.at else { continue };
        rows.entry((at.block, at.row)).or_default().push(place);
    }
    rows.into_iter()
        .map(|((block, row), mut places)| {
            let of_row =
                examination.rows.iter().find(|item| item.item.at.is_some_and(|at| at.block == block && at.row == row));
            if let Some(name) = of_row.map(crate::examination::Row::quote_name) {
                let short = places.iter().all(|place| place.quote.chars().count() < 4);
                if short { places.insert(0, name) } else { places.push(name) }
            }
            places
        })
        .collect()
}

#[cfg(test)]
pub(crate) mod tests {
    use opora_domain::irregularities::Irregularity;
    use opora_domain::planning::AnnualPlan;
    use opora_tree::Place;

    use super::*;
    use crate::invented::{plan, row};

    /// A plan with one irregularity in its only row.
    pub(crate) fn irregular(kind: IrregularityKind, quote: &str) -> AnnualPlan {
        let mut plan = plan(vec![row("1", quote)]);
        let at = Place::cell(3, 0, 5, 8);
        plan.irregularities.push(Irregularity { kind, at, quote: quote.to_owned(), values: Vec::new() });
        plan
    }

    #[test]
    fn a_lone_mark_is_shown_with_the_name_of_its_row() {
        let mut plan = irregular(IrregularityKind::MisplacedMark, "X");
        plan.sections[0].items[0].title = Some("Срещи на екипите".into());
        plan.sections[0].items[0].at = Some(Place::cell(3, 0, 5, 0));
        let examination = Examination::new(&plan, None);
        let rows = by_row(&examination, &[IrregularityKind::MisplacedMark]);
        assert_eq!(rows.len(), 1);
        assert_eq!(rows[0].iter().map(|place| place.quote.as_str()).collect::<Vec<_>>(), ["Срещи на екипите", "X"]);
    }
}
