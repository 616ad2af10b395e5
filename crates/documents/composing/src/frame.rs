//! What stands around the rows: letterhead, approvals, title, period, consultation, adoption, signatures.

use opora_domain::planning::{Adoption, AnnualPlan, Consultation, NarrativePlace, Person};
use opora_tree::{Alignment, Block, Paragraph, ParagraphStyle, Run};

use crate::clarification::PlanValue;
use crate::prose::{heading, narrative};
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
    if let Some(title) = &plan.title {
        blocks.push(centred(title.clone(), ParagraphStyle::Title));
    }
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
    let wanted = |value| options.clarifications.plan(value);
    let mut lines = Vec::new();
    if let Some(name) = plan.municipality.as_ref().filter(|_| wanted(PlanValue::Municipality)) {
        lines.push(match &plan.district {
            Some(district) => {
                words.with("document-municipality-district", &[("name", name.into()), ("district", district.into())])
            }
            None => words.with("document-municipality", &[("name", name.into())]),
        });
    }
    if let Some(year) = plan.year.filter(|_| wanted(PlanValue::Year)) {
        lines.push(words.with("document-year", &[("year", year.to_string().into())]));
    }
    if let Some(period) = plan.period.filter(|_| wanted(PlanValue::Period)) {
        let dates = [("from", words.date(period.from).into()), ("to", words.date(period.to).into())];
        lines.push(words.with("document-period", &dates));
    }
    if let Some(years) = plan.strategy_period.filter(|_| wanted(PlanValue::StrategyPeriod)) {
        let years = [("from", years.from.to_string().into()), ("to", years.to.to_string().into())];
        lines.push(words.with("document-strategy-period", &years));
    }
    lines
}

/// Consultation, the plan's own closing words, the sentence of adoption and the block of signatures.
pub(crate) fn closing(
    words: Words,
    plan: &AnnualPlan,
    letterhead: &Letterhead,
    options: &ComposeOptions,
) -> Vec<Block> {
    let mut blocks = Vec::new();
    let consultation = plan.consultation.as_ref().filter(|_| options.clarifications.plan(PlanValue::Consultation));
    if let Some(consultation) = consultation {
        blocks.push(heading(words.say("document-consultation"), 1));
        blocks.extend(consultation_lines(words, consultation).into_iter().map(body));
    }
    blocks.extend(narrative(&plan.narrative, NarrativePlace::Closing));
    if let Some(adoption) = plan.adoption.as_ref().filter(|_| options.clarifications.plan(PlanValue::Adoption)) {
        blocks.push(body(adoption_sentence(words, adoption)));
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
fn adoption_sentence(words: Words, adoption: &Adoption) -> String {
    let blank = |value: Option<String>| words.or_blank(value).into();
    words.with(
        "document-adoption",
        &[
            ("decision", blank(adoption.decision.clone())),
            ("protocol", blank(adoption.protocol.clone())),
            ("date", blank(adoption.date.map(|date| words.date(date)))),
            ("body", blank(adoption.body.clone())),
        ],
    )
}

pub(crate) fn centred(text: impl Into<String>, style: ParagraphStyle) -> Block {
    Block::Paragraph(Paragraph { alignment: Alignment::Centre, ..Paragraph::styled(text, style) })
}

pub(crate) fn body(text: impl Into<String>) -> Block {
    Block::Paragraph(Paragraph { alignment: Alignment::Justified, ..Paragraph::plain(text) })
}
