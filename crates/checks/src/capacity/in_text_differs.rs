//! A row whose text gives two present numbers of places ("капацитет 20 места … от 25 на 30 места"), or whose text and
//! capacity column differ.
//!
//! An error: both cannot be right.

use opora_domain::findings::{Quotation, Severity};

use crate::amounts::{Number, numbers};
use crate::examination::{Examination, Row};
use crate::rule::{Defect, Rule};
use crate::target::indicator_without_value::indicators;
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "capacity-in-text-differs", severity: Severity::Error, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    examination.rows.iter().filter_map(|row| defect(row).or_else(|| beside_indicator(row))).collect()
}

fn defect(row: &Row<'_>) -> Option<Defect> {
    let text = row.description();
    let begins = growth(text);
    let Some(stated) = stated_capacity(text) else { return beside_column(row, begins?) };
    let (other, until) = match begins {
        Some((from_number, _)) if from_number.value != stated.value => (from_number.value, from_number.until),
        _ => {
            let capacity = row.item.capacity.as_ref()?;
            let known = [capacity.current, capacity.planned];
            let other = known.iter().flatten().next().copied().map(i64::from)?;
            if known.iter().flatten().any(|known| i64::from(*known) == stated.value) || begins.is_some() {
                return None;
            }
            (other, stated.until)
        }
    };
    let quote = crate::quoting::around(text, stated.from.min(until), stated.until.max(until));
    Some(
        Defect::at([Quotation { at: row.place("description"), quote }])
            .compared("one", stated.value.to_string())
            .compared("other", other.to_string()),
    )
}

/// "капацитет 40 места" beside the indicator "1 открит център с 45 места": places, not users, who may be more.
fn beside_indicator(row: &Row<'_>) -> Option<Defect> {
    let capacity = row.item.capacity.as_ref()?;
    let known: Vec<i64> = [capacity.current, capacity.planned].into_iter().flatten().map(i64::from).collect();
    let other = known.last().copied()?;
    let text = row.description();
    let own = numbers(text).into_iter().find(|number| number.value == other)?;
    indicators(row).find_map(|(indicator, place)| {
        let number = numbers(indicator).into_iter().find(|number| {
            let after: String = indicator.get(number.until..).unwrap_or_default().chars().take(8).collect();
            let before = indicator.get(..number.from).unwrap_or_default();
            any_phrase(&after, &["места"]).is_some_and(|(at, _)| at < 3)
                && any_phrase(before, &["заети", "свободн*", "нов*", "от"]).is_none()
        })?;
        let quote = crate::quoting::around(text, own.from, own.until);
        (!known.contains(&number.value)).then(|| {
            Defect::at([Quotation { at: row.place("description"), quote }, place])
                .compared("one", other.to_string())
                .compared("other", number.value.to_string())
        })
    })
}

/// "от 30 на 40 потребители" beside a column that gives neither.
fn beside_column(row: &Row<'_>, (from, to): (Number, Number)) -> Option<Defect> {
    let text = row.description();
    let before = text.get(..from.from)?.rsplit(['.', ';', '\n']).next()?;
    let after: String = text.get(to.until..)?.chars().take(16).collect();
    let of_places = any_phrase(before, &["капацитет*", "мест*", "потребител*"]).is_some()
        || any_phrase(&after, &["места", "потребител*", "лица", "деца"]).is_some_and(|(at, _)| at < 3);
    let capacity = row.item.capacity.as_ref()?;
    let known: Vec<i64> = [capacity.current, capacity.planned].into_iter().flatten().map(i64::from).collect();
    let other = known.last().copied()?;
    // "от 30 на 40 места" beside the columns 30 and 45: what is agrees, what is planned does not.
    let planned_differs = known.len() == 2 && known.first() == Some(&from.value) && other != to.value;
    if !of_places || !planned_differs && known.iter().any(|known| [from.value, to.value].contains(known)) {
        return None;
    }
    let quote = crate::quoting::around(text, from.from, to.until);
    Some(
        Defect::at([Quotation { at: row.place("description"), quote }, row.quote_name()])
            .compared("one", from.value.to_string())
            .compared("other", other.to_string())
            .value(to.value.to_string()),
    )
}

/// `капацитет 20`, `капацитет до 20`.
fn stated_capacity(text: &str) -> Option<Number> {
    let lower = text.to_lowercase();
    let at = lower.find("капацитет ")? + "капацитет ".len();
    numbers(text).into_iter().find(|number| number.from >= at && number.from - at <= "до ".len())
}

/// `от 20 на 30`.
fn growth(text: &str) -> Option<(Number, Number)> {
    let all = numbers(text);
    all.windows(2).find_map(|pair| {
        let [from, to] = pair else { return None };
        let between = text.get(from.until..to.from)?.trim();
        let before = text.get(..from.from)?.trim_end();
        (between == "на" && before.ends_with("от")).then_some((*from, *to))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};
    use opora_domain::planning::{Item, ItemNote};

    fn opening(indicator: &str) -> Item {
        let note = ItemNote { heading: Some("Индикатори".into()), text: Some(indicator.into()) };
        let row = row("1", "Услуги").described("Разкриване на център с капацитет 40 места.");
        Item { notes: vec![note], ..row.places(None, Some(40)) }
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &plan(vec![opening("1 открит център с 45 места")]), "45 места");
        assert_found(
            &RULE,
            &plan(vec![
                row("1", "Център")
                    .described("Продължаване – капацитет 20 места. Увеличаване от 25 на 30 места.")
                    .places(Some(20), Some(30)),
            ]),
            "от 25 на 30",
        );
        assert_found(
            &RULE,
            &plan(vec![row("1", "Център").described("Услуга с капацитет 15 места.").places(Some(12), None)]),
            "капацитет 15",
        );
        let growing =
            row("1", "Център").described("Увеличаване на капацитета от 30 на 40 потребители от 01.04.2021 г.");
        assert_found(&RULE, &plan(vec![growing.clone().places(None, Some(35))]), "от 30 на 40");
        assert_found(&RULE, &plan(vec![growing.places(Some(30), Some(45))]), "от 30 на 40");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(
            &RULE,
            &plan(vec![
                row("1", "Център")
                    .described("Продължаване – капацитет 20 места. Увеличаване от 20 на 30 места.")
                    .places(Some(20), Some(30)),
            ]),
        );
        let growing =
            row("1", "Център").described("Увеличаване на капацитета от 30 на 40 потребители от 01.04.2021 г.");
        assert_silent(&RULE, &plan(vec![growing.clone().places(None, Some(40))]));
        assert_silent(&RULE, &plan(vec![growing.clone().places(Some(30), Some(40))]));
        assert_silent(&RULE, &plan(vec![opening("1 открит център; 45 ползватели")]));
        let villages = growing.described("Увеличаване на селата от 3 на 5.");
        assert_silent(&RULE, &plan(vec![villages.places(None, Some(35))]));
    }
}
