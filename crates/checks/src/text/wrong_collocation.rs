//! Two words that do not go together where another one is meant: "полагане на условия" for "създаване на условия".
//!
//! A warning; one finding for the document. The list holds general words of plans, not those of one document.

use opora_domain::findings::{Quotation, Severity};

use crate::examination::{Examination, Text};
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "text-wrong-collocation", severity: Severity::Warning, find };

/// Patterns of what does not go together, and what is meant.
const MEANT: &[(&[&str], &str)] = &[
    (&["полага* на условия", "полага* условия", "оказва* на условия", "оказва* условия"], "създаване на условия"),
    (&["създава* на грижи", "създава* грижи за"], "полагане на грижи"),
    (&["полага* на подкрепа", "полага* подкрепа"], "оказване на подкрепа"),
    (&["субординация на стратег*", "субординация на документ*", "субординация на стратегическ*"], "съответствие със"),
    (&["устойчивост* на разход*"], "стойността на разходите"),
    (&["населеност* на училищ*", "населеност* на детск*"], "отдалечеността"),
    (&["повишаване на отпадане*", "увеличаване на отпадане*"], "намаляване на отпадането"),
    (&["подобряване на рискове*", "подобряване на риска", "повишаване на бедност*"], "намаляване на"),
    (&["намаляване на достъпа", "ограничаване на достъпа до услуги"], "подобряване на достъпа"),
    (&["превенция на грижата", "превенция на подкрепата"], "осигуряване на"),
    (&["обезпечаване на развитие* на лицата"], "обезпечаване и обучение на"),
    (&["задоволяване на проблем*", "решаване на потребност*"], "решаване на проблеми, задоволяване на потребности"),
    (&["преодоляване на потребност*"], "задоволяване на потребностите"),
];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let wrong = |text: &Text| -> Vec<(Quotation, String)> {
        let found = MEANT.iter().filter_map(|(patterns, meant)| {
            let (from, until) = any_phrase(&text.text, patterns)?;
            let said = text.text.get(from..until)?;
            Some((text.quote_around(from, until), format!("„{said}“ → „{meant}“")))
        });
        found.collect()
    };
    let (places, list): (Vec<Quotation>, Vec<String>) = examination.texts.iter().flat_map(wrong).unzip();
    Defect::listing(places, "list", list)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &saying("Полагане на условия за отдих."), "Полагане на условия");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &saying("Полагане на грижи и създаване на условия за отдих."));
    }
}
