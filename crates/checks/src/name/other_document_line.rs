//! A line at the end of the plan, or on each of its pages, that is the title of another document.
//!
//! A hint: the table was taken over together with the footer of the strategy.

use opora_domain::findings::{Quotation, Severity};

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::{any_phrase, words};

pub(crate) const RULE: Rule = Rule { name: "name-other-document-line", severity: Severity::Hint, find };

const OTHERS: &[&str] = &["общинска стратегия", "областна стратегия", "стратегия за развитие", "общинска програма"];
const LONGEST: usize = 120;

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let plan = &*examination.plan;
    let last = examination.prose().last().filter(|_| examination.texts.len() > 3).map(|text| text.quote());
    let running = plan.running_headers.iter().map(|line| Quotation { at: None, quote: crate::quoting::whole(line) });
    let place = running.chain(last).find(|place| is_title_of_another(&place.quote));
    place.map(|place| Defect::at([place])).into_iter().collect()
}

/// A title: it begins with the name of the other document, and is no sentence.
fn is_title_of_another(text: &str) -> bool {
    let begins = any_phrase(text, OTHERS).is_some_and(|(from, _)| from < 4);
    let sentence = words(text).iter().any(|word| matches!(word.text, "е" | "са" | "се" | "ще")) || text.ends_with('.');
    begins && !sentence && text.chars().count() <= LONGEST && any_phrase(text, &["план*"]).is_none()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, saying};
    use opora_domain::planning::AnnualPlan;

    #[test]
    fn the_defect_is_found() {
        let text = "Планът е приет.\nДейности\nСрокове\nОбщинска стратегия за социалните услуги – Вишна";
        let plan = AnnualPlan { sections: Vec::new(), ..saying(text) };
        assert_found(&RULE, &plan, "Общинска стратегия");
    }

    #[test]
    fn what_is_right_stays_silent() {
        for last in ["Общинска стратегия се приема през май.", "Планът е приет."]
        {
            let plan = AnnualPlan {
                sections: Vec::new(), ..saying(&format!("Дейности\nСрокове\nХора\n{last}"))
            };
            assert_silent(&RULE, &plan);
        }
    }
}
