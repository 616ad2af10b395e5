//! The title page and the block of signatures.

use opora_domain::planning::{Adoption, Period, Person};
use opora_tree::{Alignment, Block, Paragraph, ParagraphStyle, Run};

use crate::Letterhead;
use crate::frame::centred;
use crate::words::Words;

use super::body::BodyWriter;

/// Letterhead, approvals, title, and what the strategy says of itself.
pub(super) fn title_page(writer: &mut BodyWriter<'_>, letterhead: &Letterhead) {
    if !writer.letterhead() {
        settings_letterhead(writer, letterhead);
    }
    let strategy = writer.strategy;
    let persons = [("document-coordinated", &strategy.coordinated_by), ("document-approved", &strategy.approved_by)];
    for (key, person) in persons {
        if let Some(person) = person {
            approval(writer, key, person);
        }
    }
    let words = writer.words;
    let title = match &strategy.title {
        Some(title) => writer.fixed.own_title(title),
        None => words.say("document-strategy-untitled"),
    };
    writer.push(centred(title, ParagraphStyle::Title));
    let name = |key, name: &Option<String>| name.as_ref().map(|name| words.with(key, &[("name", name.into())]));
    let lines = [
        name("document-strategy-municipality", &strategy.municipality),
        name("document-strategy-district", &strategy.district),
        strategy.period.map(|period| {
            words.with("document-strategy-in-force", &[("period", written_period(words, period).into())])
        }),
    ];
    let adoption = strategy.adoption.iter().flat_map(|adoption| adoption_lines(words, adoption));
    for line in lines.into_iter().flatten().chain(adoption) {
        writer.push(centred(line, ParagraphStyle::Subtitle));
    }
}

/// The block of signatures of the settings.
pub(super) fn signatures(writer: &mut BodyWriter<'_>, letterhead: &Letterhead) {
    for line in &letterhead.signature_lines {
        writer.push(Block::Paragraph(Paragraph::styled(line, ParagraphStyle::Signature)));
    }
}

fn settings_letterhead(writer: &mut BodyWriter<'_>, letterhead: &Letterhead) {
    for (lines, bold) in [(&letterhead.name_lines, true), (&letterhead.address_lines, false)] {
        for text in lines {
            let runs = vec![Run { text: text.clone(), bold, italic: false }];
            let line = Paragraph { runs, ..Paragraph::styled("", ParagraphStyle::Letterhead) };
            writer.push(Block::Paragraph(Paragraph { alignment: Alignment::Centre, ..line }));
        }
    }
}

/// „УТВЪРДИЛ:“, the name and the role; dots where the name is open.
fn approval(writer: &mut BodyWriter<'_>, key: &str, person: &Person) {
    let label = Run { text: writer.words.say(key), bold: true, italic: false };
    let name = match &person.name {
        Some(name) => writer.fixed.own_line(name),
        None => writer.words.or_blank(None),
    };
    let role = person.role.as_ref().map(|role| writer.fixed.own_line(role));
    let label = Paragraph { runs: vec![label], ..Paragraph::styled("", ParagraphStyle::Signature) };
    let lines = std::iter::once(name).chain(role).map(|line| Paragraph::styled(line, ParagraphStyle::Signature));
    for line in std::iter::once(label).chain(lines) {
        writer.push(Block::Paragraph(line));
    }
}

/// Whole years as years, anything else by its days.
fn written_period(words: Words, period: Period) -> String {
    let is_whole = (period.from.month(), period.from.day(), period.to.month(), period.to.day()) == (1, 1, 12, 31);
    let (key, from, to) = if is_whole {
        ("document-years", period.from.year().to_string(), period.to.year().to_string())
    } else {
        ("document-dates", words.date(period.from), words.date(period.to))
    };
    words.with(key, &[("from", from.into()), ("to", to.into())])
}

/// One line for each thing that is known of the council's decision; a line with dots where nothing is.
fn adoption_lines(words: Words, adoption: &Adoption) -> Vec<String> {
    let lines = [
        adoption.body.as_ref().map(|body| words.with("document-strategy-adopted-by", &[("body", body.into())])),
        adoption.decision.as_ref().map(|number| words.with("document-strategy-decision", &[("number", number.into())])),
        adoption.protocol.as_ref().map(|number| words.with("document-strategy-protocol", &[("number", number.into())])),
        adoption.date.map(|date| words.with("document-strategy-adopted-on", &[("date", words.date(date).into())])),
    ];
    let known: Vec<String> = lines.into_iter().flatten().collect();
    if known.is_empty() {
        let blank = words.or_blank(None);
        return vec![words.with("document-strategy-adoption-open", &[("blank", blank.into())])];
    }
    known
}
