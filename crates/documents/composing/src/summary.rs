//! The computed sums as a table that is marked as computed. Reading knows its heading and leaves it out, so that a
//! computed sum never becomes a stated one.

use opora_domain::money::{Amount, Currency, Money};
use opora_domain::planning::{AnnualPlan, StatedTotal};
use opora_tree::{Alignment, Block, Cell, Paragraph, ParagraphStyle, Row, Run, Table};

use crate::ComposeOptions;
use crate::clarification::funding_source_key;
use crate::computed::{Sums, computed_sums};
use crate::prose::heading;
use crate::rows::section_title;
use crate::words::Words;

/// Heading, explanation and table; nothing where the plan has no amounts.
pub(crate) fn blocks(words: Words, plan: &AnnualPlan, options: &ComposeOptions) -> Vec<Block> {
    let (by_section, whole) = computed_sums(&plan.sections);
    if by_section.is_empty() {
        return Vec::new();
    }
    let view = options.second_currency.then(|| viewed_currency(plan));
    let mut rows = Rows { words, view, rows: Vec::new() };
    rows.heading();
    for sums in &by_section {
        let section = plan.sections.get(sums.section);
        let title = section.and_then(|section| section_title(words, section));
        let title = title.unwrap_or_else(|| words.say("document-section-untitled"));
        rows.sums(&title, &sums.sums, section.and_then(|section| section.stated_total.as_ref()));
    }
    if by_section.len() > 1 || plan.stated_total.is_some() {
        rows.sums(&words.say("document-computed-whole"), &whole, plan.stated_total.as_ref());
    }
    let mut widths = vec![420, 260, 160];
    widths.extend(view.map(|_| 160));
    vec![
        heading(words.say("document-computed"), 2),
        Block::Paragraph(Paragraph::styled(words.say("document-computed-note"), ParagraphStyle::Note)),
        Block::Table(Table { rows: rows.rows, widths, ..Table::default() }),
    ]
}

/// The currency that is not the one of the plan's year.
fn viewed_currency(plan: &AnnualPlan) -> Currency {
    match plan.year.map(Currency::of_year) {
        Some(Currency::Eur) => Currency::Bgn,
        Some(Currency::Bgn) | None => Currency::Eur,
    }
}

struct Rows {
    words: Words,
    view: Option<Currency>,
    rows: Vec<Row>,
}

impl Rows {
    fn heading(&mut self) {
        let mut texts: Vec<String> =
            ["document-computed-section", "document-computed-source", "document-computed-amount"]
                .map(|key| self.words.say(key))
                .to_vec();
        if let Some(currency) = self.view {
            texts.push(self.words.say(match currency {
                Currency::Eur => "document-computed-in-euro",
                Currency::Bgn => "document-computed-in-leva",
            }));
        }
        let cells = (0..)
            .zip(texts)
            .map(|(column, text)| Cell {
                paragraphs: vec![Paragraph {
                    alignment: Alignment::Centre,
                    ..Paragraph::styled(text, ParagraphStyle::TableHeading)
                }],
                shaded: true,
                ..Cell::plain(0, column, "")
            })
            .collect();
        self.rows.push(Row { cells, heading: true });
    }

    /// The sources, their sum and, where a total is stated, that total and the difference.
    fn sums(&mut self, title: &str, sums: &Sums, stated: Option<&StatedTotal>) {
        for ((currency, source), amount) in &sums.by_source {
            let source = self.words.say(funding_source_key(*source));
            self.row(title, &source, *amount, *currency, false);
        }
        for (currency, amount) in &sums.totals {
            self.row(title, &self.words.say("document-computed-total"), *amount, *currency, true);
        }
        let Some(stated) = stated else { return };
        self.row(title, &self.words.say("document-computed-stated"), stated.amount, stated.currency, false);
        let computed = sums.totals.get(&stated.currency).copied().unwrap_or_default();
        let difference = Amount(stated.amount.0.saturating_sub(computed.0));
        if difference.0 != 0 {
            self.row(title, &self.words.say("document-computed-difference"), difference, stated.currency, true);
        }
    }

    fn row(&mut self, title: &str, what: &str, amount: Amount, currency: Option<Currency>, bold: bool) {
        let viewed = self.view.map(|view| {
            let money = currency.and_then(|currency| Money { amount, currency }.viewed_in(view));
            money.map(|money| self.words.amount(money.amount, Some(money.currency))).unwrap_or_default()
        });
        let row = u32::try_from(self.rows.len()).unwrap_or(u32::MAX);
        let texts = [title.to_owned(), what.to_owned(), self.words.amount(amount, currency)];
        let cells = (0..)
            .zip(texts.into_iter().chain(viewed))
            .map(|(column, text)| {
                let alignment = if column >= 2 { Alignment::End } else { Alignment::Start };
                let runs = vec![Run { text, bold, italic: false }];
                let style = ParagraphStyle::TableText;
                let paragraphs = vec![Paragraph { runs, style, alignment, ..Paragraph::default() }];
                Cell { paragraphs, shaded: bold, ..Cell::plain(row, column, "") }
            })
            .collect();
        self.rows.push(Row { cells, heading: false });
    }
}
