//! The same strategy with two periods: "стратегията за 2016 – 2020 г." in one place, "(2011 – 2015 г.)" in another.
//!
//! An error: one of the two is left over or mistyped. A strategy that is called the former or the next one is another.

use std::collections::BTreeMap;

use opora_domain::findings::{Quotation, Severity};

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::strategies::years::{Span, spans};
use crate::words::{SmallText, phrase};

pub(crate) const RULE: Rule = Rule { name: "period-two-strategy-periods", severity: Severity::Error, find };

const STRATEGY: &str = "стратеги*";
/// Other strategies, earlier and later ones.
const OTHERS: &[&str] = &[
    "национал*",
    "европ*",
    "държавн*",
    "регионал*",
    "предходн*",
    "предишн*",
    "изтекл*",
    "изтича*",
    "приключил*",
    "следващ*",
    "нова",
    "новата",
    "предстоящ*",
    "младеж*",
    "образован*",
    "детето",
    "роми*",
    "жилищн*",
    "здравн*",
    "оценка* на",
    "план* за развитие",
    "програм*",
];
const FAR: usize = 160;

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    // Municipal and district strategies may have periods of their own.
    let mut periods: [BTreeMap<(i32, i32), Quotation>; 2] = [BTreeMap::new(), BTreeMap::new()];
    for (text, _) in examination.texts_with(&[STRATEGY]) {
        for span in spans(&text.text).into_iter().filter(|span| (3..=12).contains(&span.length())) {
            let Some(of_district) = level(&text.text, &span) else { continue };
            if let Some(known) = periods.get_mut(usize::from(of_district)) {
                known.entry((span.first, span.last)).or_insert_with(|| text.quote_around(span.from, span.until));
            }
        }
    }
    periods
        .into_iter()
        .filter(|known| known.len() > 1)
        .map(|known| {
            let written: Vec<String> = known.keys().map(|(first, last)| format!("{first} – {last}")).collect();
            Defect::at(known.into_values()).text("periods", written.join(", ")).values(written)
        })
        .collect()
}

/// Whether the strategy right before the span is that of a district; `None` where it is none of the plan's own.
fn level(text: &str, span: &Span) -> Option<bool> {
    let before = text.get(..span.from)?;
    let sentence = before.rsplit(['.', ';', '!', '?']).next()?;
    let (from, until) = last_phrase(sentence, STRATEGY)?;
    if sentence.get(until..)?.len() > FAR {
        return None;
    }
    let named = SmallText::of(sentence.get(from..)?);
    let whole = SmallText::of(sentence);
    let other = whole.any_phrase(OTHERS).is_some() || named.any_phrase(&["план*"]).is_some();
    let after: String = text.get(span.until..)?.chars().take(40).collect();
    let over = SmallText::of(&after).any_phrase(&["приключ*", "изтича*", "изтече*"]).is_some();
    let social = named.any_phrase(&["социалн* услуг*"]).is_some() || sentence.get(until..)?.len() < 40;
    (!other && !over && social).then(|| whole.any_phrase(&["област*"]).is_some())
}

/// The last stretch of a text that holds the phrase.
fn last_phrase(text: &str, wanted: &str) -> Option<(usize, usize)> {
    let (mut last, mut begin) = (None, 0);
    while let Some((from, until)) = phrase(text.get(begin..)?, wanted) {
        last = Some((begin + from, begin + until));
        begin += until;
    }
    last
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        let text = "Изпълнява Общинската стратегия за развитие на социалните услуги за периода 2016 – 2020 г.\nЦелите са на \
                    Общинската стратегия за развитие на социалните услуги (2011 – 2015 г.).";
        assert_found(&RULE, &saying(text), "(2011 – 2015 г.)");
    }

    #[test]
    fn what_is_right_stays_silent() {
        let text = "Изпълнява Общинската стратегия за развитие на социалните услуги за периода 2016 – 2020 г.\nОбластната \
                    стратегия за развитие на социалните услуги (2011 – 2015 г.) приключи.\nПредходната стратегия за \
                    социалните услуги 2011 – 2015 г. е изпълнена.\nНационалната стратегия за детето 2008 – 2018 г.";
        assert_silent(&RULE, &saying(text));
    }
}
