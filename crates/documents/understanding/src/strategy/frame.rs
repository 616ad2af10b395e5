//! What a strategy has in common with plans: running headers, title, names, period, decision, persons.

use opora_domain::planning::Period;

use super::reading::Reading;
use crate::cells::dates::year_spans;
use crate::frame::{adoption, names, period, persons, running, title};
use crate::matching::tokens;

/// Lines that the source repeats on each page.
pub(crate) fn running(reading: &mut Reading) {
    for (text, places) in running::take_paged(&mut reading.lines) {
        reading.strategy.running_headers.push(text);
        for place in places {
            reading.place(place);
        }
    }
}

pub(crate) fn take(reading: &mut Reading) {
    take_title(reading);
    take_persons(reading);
    let titled = reading.strategy.title.clone();
    let title_place = reading.strategy.evidence.get("title").map(|evidence| evidence.at);
    let titled = titled.as_deref().zip(title_place);
    // A strategy of a district speaks of its municipalities, but is of none of them.
    let says = |stem: &str| titled.is_some_and(|(title, _)| tokens(title).iter().any(|word| word.has_stem(stem)));
    let of_district = says("област") && !says("общин");
    if let Some(name) = names::municipality(titled, &reading.lines, &[]).filter(|_| !of_district) {
        reading.prove("municipality", name.at, name.confidence);
        reading.strategy.municipality = Some(name.name);
    }
    if let Some(name) = names::district(titled, &reading.lines) {
        reading.prove("district", name.at, name.confidence);
        reading.strategy.district = Some(name.name);
    }
    take_period(reading);
    take_adoption(reading);
}

fn take_title(reading: &mut Reading) {
    let Some(found) = title::find_strategy(&reading.lines) else { return };
    reading.prove("title", found.at, found.confidence);
    // A title that only the running text gives says nothing of what stands above it.
    reading.title = found.lines.first().copied().filter(|_| found.confidence > 0.85);
    reading.strategy.title = Some(found.text);
    for index in found.lines {
        reading.take(index);
    }
}

fn take_persons(reading: &mut Reading) {
    let before: Vec<usize> = reading.lines.free().map(|(index, _)| index).collect();
    for found in persons::take(&mut reading.lines) {
        let (field, slot) = if found.approves {
            ("approved_by", &mut reading.strategy.approved_by)
        } else {
            ("coordinated_by", &mut reading.strategy.coordinated_by)
        };
        if slot.is_none() && (found.person.name.is_some() || found.person.role.is_some()) {
            *slot = Some(found.person);
            reading.prove(field, found.at, found.confidence);
        }
    }
    for index in before {
        if !reading.lines.is_free(index) {
            reading.place(index);
        }
    }
}

/// From the first day of the first year to the last day of the last one.
fn take_period(reading: &mut Reading) {
    let of_title = reading.strategy.title.as_deref().and_then(|text| {
        let all = tokens(text);
        year_spans(&all).into_iter().next().map(|(span, _)| span)
    });
    let of_title = of_title.zip(reading.strategy.evidence.get("title").map(|evidence| evidence.at));
    let found = of_title
        .map(|(span, at)| (span, at, 1.0))
        .or_else(|| period::strategy(&reading.lines, None).map(|((span, at, confidence), _)| (span, at, confidence)));
    let Some((span, at, confidence)) = found else { return };
    if let (Some(from), Some(to)) = (period::whole_year(span.from), period::whole_year(span.to)) {
        reading.strategy.period = Some(Period { from: from.from, to: to.to });
        reading.prove("period", at, confidence);
    }
}

fn take_adoption(reading: &mut Reading) {
    let Some(found) = adoption::find(&reading.lines) else { return };
    reading.prove("adoption", found.at, found.confidence);
    for (field, start, end) in &found.spans {
        reading.prove(format!("adoption.{field}"), found.at.span(*start, *end), found.confidence);
    }
    let mut adoption = found.adoption;
    if let (Some(body), Some(name), Some(line)) =
        (&mut adoption.body, &reading.strategy.municipality, reading.lines.get(found.line))
    {
        adoption::complete_name(body, name, &line.text);
    }
    reading.strategy.adoption = Some(adoption);
    if found.alone {
        reading.take(found.line);
    }
}
