//! A span of years that ends before it begins: "2016 г. – 2010 г.".
//!
//! An error: one of the two years is wrong.

use opora_domain::findings::Severity;

use super::years::spans;
use crate::examination::Examination;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "period-span-reversed", severity: Severity::Error, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let mut defects = Vec::new();
    for text in &examination.texts {
        for span in spans(&text.text).into_iter().filter(|span| span.last < span.first) {
            defects.push(
                Defect::at([text.quote_around(span.from, span.until)])
                    .compared("first", span.first.to_string())
                    .compared("last", span.last.to_string()),
            );
        }
    }
    defects
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &saying("Изпълнява се през целия период / 2016г. -2010г./"), "2010");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &saying("Изпълнява се през целия период / 2016г. -2020г./"));
    }
}
