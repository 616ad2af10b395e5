//! What stands around the tables of a composed document, by the styles and the fixed words of its lines.

use jiff::civil::Date;
use opora_domain::evidence::Evidence;
use opora_domain::planning::{
    Adoption, AnnualPlan, Consultation, Narrative, NarrativePlace, Period, Person, StatedTotal, YearSpan,
};
use opora_tree::{ParagraphStyle, Place};

use super::lines::OwnLine;
use super::{values, words};

/// To what the next lines belong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Under {
    Prose,
    Vision,
    List(List),
    Consultation,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum List {
    Values,
    Principles,
    TargetGroups,
    Goals,
}

/// Reads the lines into the plan. What fixed lines say comes before what was understood from the words.
pub(super) fn read(lines: &[OwnLine], plan: &mut AnnualPlan) {
    let mut reader =
        Reader { plan, place: NarrativePlace::Letterhead, under: Under::Prose, person: None, breaks: false };
    for line in lines {
        reader.line(line);
    }
}

struct Reader<'a> {
    plan: &'a mut AnnualPlan,
    place: NarrativePlace,
    under: Under,
    /// Whether the lines of signatures go on with the person who approves.
    person: Option<bool>,
    /// Whether the next line begins a piece of prose of its own.
    breaks: bool,
}

impl Reader<'_> {
    fn line(&mut self, line: &OwnLine) {
        if line.after_tables && self.place != NarrativePlace::Closing {
            (self.place, self.under) = (NarrativePlace::Closing, Under::Prose);
        }
        match line.style {
            ParagraphStyle::Title => self.title(line),
            ParagraphStyle::Signature => self.signature(line),
            ParagraphStyle::Legend => self.legend(line),
            ParagraphStyle::Subtitle if self.fixed(line) => {}
            ParagraphStyle::Note if line.text.starts_with(words::COMPUTED_NOTE) => {}
            ParagraphStyle::Heading(level) => self.heading(line, level),
            // A heading of prose without a level.
            ParagraphStyle::Subtitle => {
                self.breaks = false;
                self.prose_heading(line, None);
            }
            _ if line.text == words::END_OF_OPENING => {
                (self.place, self.under, self.breaks) = (NarrativePlace::Closing, Under::Prose, false);
            }
            _ if line.text == words::BREAK => self.breaks = true,
            _ if self.closing_fact(line) => {}
            _ => self.text(line),
        }
    }

    fn prove(&mut self, field: &str, at: Place) {
        self.plan.evidence.insert(field.to_owned(), Evidence { at, confidence: 1.0 });
    }

    fn title(&mut self, line: &OwnLine) {
        (self.place, self.under) = (NarrativePlace::Opening, Under::Prose);
        if line.text != words::UNTITLED {
            self.plan.title = Some(line.text.clone());
            self.prove("title", line.at);
        }
    }

    /// Before the title stand those who agree and approve; the block of signatures at the end is the settings'.
    fn signature(&mut self, line: &OwnLine) {
        if self.place != NarrativePlace::Letterhead {
            return;
        }
        let approves = match line.text.as_str() {
            words::COORDINATED => Some(false),
            words::APPROVED => Some(true),
            _ => None,
        };
        if let Some(approves) = approves {
            self.person = Some(approves);
            *self.slot(approves) = Some(Person::default());
            self.prove(if approves { "approved_by" } else { "coordinated_by" }, line.at);
            self.breaks = true;
            return;
        }
        let Some(approves) = self.person else { return };
        let is_first = std::mem::take(&mut self.breaks);
        let person = self.slot(approves).get_or_insert_default();
        match &mut person.role {
            _ if is_first => person.name = values::unless_blank(&line.text),
            Some(role) => {
                role.push(' ');
                role.push_str(&line.text);
            }
            role => *role = Some(line.text.clone()),
        }
    }

    fn slot(&mut self, approves: bool) -> &mut Option<Person> {
        if approves { &mut self.plan.approved_by } else { &mut self.plan.coordinated_by }
    }

    fn legend(&mut self, line: &OwnLine) {
        if line.text != words::LEGEND {
            self.prove(&format!("legend.{}", self.plan.legend.len()), line.at);
            self.plan.legend.push(line.text.clone());
        }
    }

    /// The lines below the title.
    fn fixed(&mut self, line: &OwnLine) -> bool {
        let value = |label: &str| line.text.strip_prefix(label).map(str::trim);
        if let Some(text) = value(words::MUNICIPALITY) {
            self.plan.municipality = something(text);
            self.prove("municipality", line.at);
        } else if let Some(text) = value(words::DISTRICT) {
            self.plan.district = something(text);
            self.prove("district", line.at);
        } else if let Some(text) = value(words::YEAR) {
            self.plan.year = text.parse().ok();
            self.prove("year", line.at);
        } else if let Some(text) = value(words::STRATEGY_PERIOD) {
            self.plan.strategy_period = years(text);
            self.prove("strategy_period", line.at);
        } else if let Some(text) = value(words::PERIOD) {
            self.plan.period = period(text);
            self.prove("period", line.at);
        } else {
            return false;
        }
        true
    }

    fn heading(&mut self, line: &OwnLine, level: u8) {
        self.breaks = false;
        self.under = match line.text.as_str() {
            words::VISION => Under::Vision,
            words::VALUES => Under::List(List::Values),
            words::PRINCIPLES => Under::List(List::Principles),
            words::TARGET_GROUPS => Under::List(List::TargetGroups),
            words::GOALS => Under::List(List::Goals),
            words::CONSULTATION => {
                self.plan.consultation = Some(Consultation::default());
                Under::Consultation
            }
            words::COMPUTED => Under::Prose,
            _ => return self.prose_heading(line, Some(level)),
        };
    }

    fn prose_heading(&mut self, line: &OwnLine, level: Option<u8>) {
        self.under = Under::Prose;
        self.plan.narrative.push(Narrative {
            outline: None,
            heading: Some(line.text.clone()),
            level,
            text: None,
            place: self.place,
            at: Some(line.at),
            confidence: Some(1.0),
        });
    }

    /// The total of the plan, the sentence of adoption.
    fn closing_fact(&mut self, line: &OwnLine) -> bool {
        if let Some((amount, currency)) = line.text.strip_prefix(words::TOTAL_PLAN).and_then(values::amount) {
            self.plan.stated_total = Some(StatedTotal { amount, currency });
            self.prove("stated_total", line.at);
            return true;
        }
        if matches!(self.under, Under::Prose | Under::Consultation)
            && let Some(adoption) = adoption(&line.text)
        {
            self.plan.adoption = adoption;
            self.prove("adoption", line.at);
            return true;
        }
        self.under == Under::Consultation && self.consultation(line)
    }

    fn consultation(&mut self, line: &OwnLine) -> bool {
        let slot = self.plan.consultation.get_or_insert_default();
        let read_date = |label: &str| line.text.strip_prefix(label).map(values::date);
        if let Some(date) = read_date(words::CONSULTATION_PUBLISHED) {
            slot.published = date;
        } else if let Some(date) = read_date(words::CONSULTATION_UNTIL) {
            slot.until = date;
        } else if let Some(date) = read_date(words::CONSULTATION_MEETING) {
            slot.meeting = date;
        } else if let Some(text) = line.text.strip_prefix(words::CONSULTATION_PARTICIPANTS) {
            slot.participants = Some(text.to_owned());
        } else if line.text == words::NOTHING {
            self.plan.consultation = None;
        } else {
            self.under = Under::Prose;
            return false;
        }
        self.prove("consultation", line.at);
        true
    }

    fn text(&mut self, line: &OwnLine) {
        match self.under {
            Under::Vision => {
                let slot = self.plan.vision.get_or_insert_default();
                if !slot.is_empty() {
                    slot.push('\n');
                }
                slot.push_str(&line.text);
                self.prove("vision", line.at);
            }
            Under::List(list) => {
                let (field, slot) = match list {
                    List::Values => ("values", &mut self.plan.values),
                    List::Principles => ("principles", &mut self.plan.principles),
                    List::TargetGroups => ("target_groups", &mut self.plan.target_groups),
                    List::Goals => ("goals", &mut self.plan.goals),
                };
                let field = format!("{field}.{}", slot.len());
                slot.push(line.text.clone());
                self.prove(&field, line.at);
            }
            Under::Prose | Under::Consultation => self.prose(line),
        }
    }

    fn prose(&mut self, line: &OwnLine) {
        let begins = std::mem::take(&mut self.breaks);
        let place = self.place;
        match self.plan.narrative.last_mut().filter(|last| last.place == place && !begins) {
            Some(last) => match &mut last.text {
                Some(text) => {
                    text.push('\n');
                    text.push_str(&line.text);
                }
                None => last.text = Some(line.text.clone()),
            },
            None => self.plan.narrative.push(Narrative {
                outline: None,
                heading: None,
                level: None,
                text: Some(line.text.clone()),
                place,
                at: Some(line.at),
                confidence: Some(1.0),
            }),
        }
    }
}

fn something(text: &str) -> Option<String> {
    (text != words::NOTHING && !text.is_empty()).then(|| text.to_owned())
}

fn period(text: &str) -> Option<Period> {
    let (from, to) = text.split_once('–')?;
    Some(Period { from: values::date(from)?, to: values::date(to)? })
}

fn years(text: &str) -> Option<YearSpan> {
    let (from, to) = text.trim_end_matches("г.").split_once('–')?;
    Some(YearSpan { from: from.trim().parse().ok()?, to: to.trim().parse().ok()? })
}

/// `None` where the line is no sentence of adoption in the fixed form; what it says may be that there is nothing.
fn adoption(text: &str) -> Option<Option<Adoption>> {
    let [decision_label, protocol_label, date_label, body_label] = words::ADOPTION;
    let rest = text.strip_prefix(decision_label)?;
    let (decision, rest) = rest.split_once(protocol_label)?;
    let (protocol, rest) = rest.split_once(date_label)?;
    let (date, body) = rest.split_once(body_label)?;
    let date: Option<Date> = values::unless_blank(date).and_then(|date| values::date(&date));
    let body = body.strip_suffix('.').unwrap_or(body);
    let adoption = Adoption {
        body: values::unless_blank(body),
        decision: values::unless_blank(decision),
        protocol: values::unless_blank(protocol),
        date,
    };
    Some((decision != words::NOTHING).then_some(adoption))
}
