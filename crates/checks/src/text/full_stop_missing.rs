//! A new sentence begins with a capital letter in the middle of a description, without a full stop before it.
//!
//! A hint; one finding for the document. Only words that begin sentences in such plans count: "Нова от …", "Продължаване на …", "Увеличаване на …".

use opora_domain::findings::{Quotation, Severity};

use crate::examination::{Examination, Field};
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "text-full-stop-missing", severity: Severity::Hint, find };

const BEGINNERS: &[&str] = &[
    "Нова",
    "Нов",
    "Ново",
    "Продължаване",
    "Продължава",
    "Увеличаване",
    "Разширяване",
    "Услугата",
    "Услугите",
    "Осигуряване",
    "Предоставяне",
    "Закриване",
    "Разкриване",
    "Потребителите",
    "Предвижда",
    "Предвиждат",
    "Капацитет",
    "Дейността",
    "Организиране",
    "Провеждане",
];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let found = examination.texts.iter().filter(|text| text.field == Field::Description).filter_map(|text| {
        let all = text.words();
        all.windows(2).find_map(|pair| {
            let [before, next] = pair else { return None };
            let gap = text.text.get(before.until..next.from)?;
            let lower = before.text.chars().all(char::is_lowercase) && before.text.chars().count() > 2;
            (gap.trim().is_empty() && lower && BEGINNERS.contains(&next.text)).then(|| {
                let until = text
                    .text
                    .get(next.until..)
                    .and_then(|rest| rest.find('.'))
                    .map_or(next.until, |at| next.until + at);
                (text.quote_around(before.from, until), next.text.to_owned())
            })
        })
    });
    let (places, mut begins): (Vec<Quotation>, Vec<String>) = found.unzip();
    begins.sort_unstable();
    begins.dedup();
    let quoted: Vec<String> = begins.iter().map(|word| format!("„{word}“")).collect();
    let mut defects = Defect::listing(places, "next", quoted);
    defects.iter_mut().for_each(|defect| defect.values.clone_from(&begins));
    defects
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};

    #[test]
    fn the_defect_is_found() {
        assert_found(
            &RULE,
            &plan(vec![row("1", "Приют").described("Грижа в топла среда Нова от 2021 г.")]),
            "среда Нова от",
        );
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &plan(vec![row("1", "Приют").described("Грижа в топла среда. Нова от 2021 г.")]));
    }
}
