//! What stands around the rows: letterhead, approvals, title, period, consultation, adoption, signatures.

use opora_domain::planning::{Adoption, AnnualPlan, Consultation, NarrativePlace, Person};
use opora_tree::{Alignment, Block, Paragraph, ParagraphStyle, Run};

use crate::clarification::PlanValue;
use crate::prose::{BREAK, END_OF_OPENING, heading, narrative};
use crate::words::Words;
use crate::{ComposeOptions, Letterhead};

/// Letterhead, approvals, title and period. The plan's own letterhead comes before the one of the settings.
pub(crate) fn opening(
    words: Words,
    plan: &AnnualPlan,
    letterhead: &Letterhead,
    options: &ComposeOptions,
) -> Vec<Block> {
    let mut blocks = own_or_settings_letterhead(plan, letterhead);
    let persons = [("document-coordinated", &plan.coordinated_by), ("document-approved", &plan.approved_by)];
    for (key, person) in persons {
        if let Some(person) = person {
            blocks.extend(approval(words, key, person));
        }
    }
    let title = plan.title.clone().unwrap_or_else(|| words.say("document-untitled"));
    blocks.push(centred(title, ParagraphStyle::Title));
    for line in subtitle_lines(words, plan, options) {
        blocks.push(centred(line, ParagraphStyle::Subtitle));
    }
    blocks
}

fn own_or_settings_letterhead(plan: &AnnualPlan, letterhead: &Letterhead) -> Vec<Block> {
    let own = narrative(&plan.narrative, NarrativePlace::Letterhead);
    if !own.is_empty() {
        return own;
    }
    let name = letterhead.name_lines.iter().map(|line| {
        let run = Run { text: line.clone(), bold: true, italic: false };
        Paragraph { runs: vec![run], ..Paragraph::styled("", ParagraphStyle::Letterhead) }
    });
    let address = letterhead.address_lines.iter().map(|line| Paragraph::styled(line, ParagraphStyle::Letterhead));
    name.chain(address).map(|line| Block::Paragraph(Paragraph { alignment: Alignment::Centre, ..line })).collect()
}

/// „УТВЪРДИЛ:“, the name and the role; dots where they are open.
fn approval(words: Words, key: &str, person: &Person) -> Vec<Block> {
    let label = Run { text: words.say(key), bold: true, italic: false };
    let mut lines = vec![Paragraph { runs: vec![label], ..Paragraph::styled("", ParagraphStyle::Signature) }];
    lines.push(Paragraph::styled(words.or_blank(person.name.clone()), ParagraphStyle::Signature));
    lines.extend(person.role.as_ref().map(|role| Paragraph::styled(role, ParagraphStyle::Signature)));
    lines.into_iter().map(Block::Paragraph).collect()
}

fn subtitle_lines(words: Words, plan: &AnnualPlan, options: &ComposeOptions) -> Vec<String> {
    let span = |key, from: String, to: String| words.with(key, &[("from", from.into()), ("to", to.into())]);
    let period = plan.period.map(|period| span("document-dates", words.date(period.from), words.date(period.to)));
    let strategy =
        plan.strategy_period.map(|years| span("document-years", years.from.to_string(), years.to.to_string()));
    let values = [
        (PlanValue::Municipality, "document-municipality", "name", plan.municipality.clone()),
        (PlanValue::District, "document-district", "name", plan.district.clone()),
        (PlanValue::Year, "document-year", "year", plan.year.map(|year| year.to_string())),
        (PlanValue::Period, "document-period", "period", period),
        (PlanValue::StrategyPeriod, "document-strategy-period", "period", strategy),
    ];
    values
        .into_iter()
        .filter(|(value, ..)| options.clarifications.plan(*value))
        .filter_map(|(_, key, name, text)| {
            let text = text.or_else(|| options.clarifications.said_absent(words))?;
            Some(words.with(key, &[(name, text.into())]))
        })
        .collect()
}

/// Consultation, the plan's own closing words, the sentence of adoption and the block of signatures.
pub(crate) fn closing(
    words: Words,
    plan: &AnnualPlan,
    letterhead: &Letterhead,
    options: &ComposeOptions,
) -> Vec<Block> {
    let mut blocks = Vec::new();
    if options.clarifications.plan(PlanValue::Consultation) {
        let lines = match &plan.consultation {
            Some(consultation) => consultation_lines(words, consultation),
            None => options.clarifications.said_absent(words).into_iter().collect(),
        };
        if plan.consultation.is_some() || !lines.is_empty() {
            blocks.push(heading(words.say("document-consultation"), 1));
            blocks.extend(lines.into_iter().map(body));
        }
    }
    let own = narrative(&plan.narrative, NarrativePlace::Closing);
    // Bare prose after the consultation would seem to belong to it.
    if !blocks.is_empty() && matches!(own.first(), Some(Block::Paragraph(first)) if first.style == ParagraphStyle::Body)
    {
        blocks.push(centred(BREAK, ParagraphStyle::Body));
    }
    blocks.extend(own);
    if options.clarifications.plan(PlanValue::Adoption) {
        blocks.extend(adoption_sentence(words, plan.adoption.as_ref(), options).map(body));
    }
    if !blocks.is_empty() && plan.sections.is_empty() {
        blocks.insert(0, centred(END_OF_OPENING, ParagraphStyle::Body));
    }
    for line in &letterhead.signature_lines {
        blocks.push(Block::Paragraph(Paragraph::styled(line, ParagraphStyle::Signature)));
    }
    blocks
}

fn consultation_lines(words: Words, consultation: &Consultation) -> Vec<String> {
    let dates = [
        ("document-consultation-published", consultation.published),
        ("document-consultation-until", consultation.until),
        ("document-consultation-meeting", consultation.meeting),
    ];
    let mut lines: Vec<String> = dates
        .into_iter()
        .filter_map(|(key, date)| Some(words.with(key, &[("date", words.date(date?).into())])))
        .collect();
    if let Some(participants) = &consultation.participants {
        lines.push(words.with("document-consultation-participants", &[("participants", participants.into())]));
    }
    lines
}

/// With dots for everything that is still open.
fn adoption_sentence(words: Words, adoption: Option<&Adoption>, options: &ComposeOptions) -> Option<String> {
    let decision = match adoption {
        Some(adoption) => words.or_blank(adoption.decision.clone()),
        None => options.clarifications.said_absent(words)?,
    };
    let adoption = adoption.cloned().unwrap_or_default();
    let blank = |value: Option<String>| words.or_blank(value).into();
    Some(words.with(
        "document-adoption",
        &[
            ("decision", decision.into()),
            ("protocol", blank(adoption.protocol)),
            ("date", blank(adoption.date.map(|date| words.date(date)))),
            ("body", blank(adoption.body)),
        ],
    ))
}

pub(crate) fn centred(text: impl Into<String>, style: ParagraphStyle) -> Block {
    Block::Paragraph(Paragraph { alignment: Alignment::Centre, ..Paragraph::styled(text, style) })
}

pub(crate) fn body(text: impl Into<String>) -> Block {
    Block::Paragraph(Paragraph { alignment: Alignment::Justified, ..Paragraph::plain(text) })
}
