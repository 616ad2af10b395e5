//! A whole strategy as a document: title page, contents, the headings of its outline with what stands below each.
//!
//! Every structured part is a table or a list below a fixed title, so that reading finds it again wherever a person has
//! moved it. Unlike a plan, a strategy needs no reading back while it is composed: each value has a place of its own, and
//! what would be taken for fixed words gets a visible line („Уточнение – …“) at once.

mod body;
mod communication;
mod directions;
mod fixed;
mod frame;
mod grid;
mod indicators;
mod logical_framework;
mod organisation;
mod segments;
mod staffing;
mod subjects;
mod summary_table;
mod workbook;

use opora_domain::strategies::Strategy;
use opora_tree::{Document, Settings};

use crate::words::Words;
use crate::{ComposeOptions, Letterhead};

pub use workbook::compose_strategy_workbook;

/// The strategy as a document. The clarifications of the options are for plans: a strategy needs none of them.
#[must_use]
pub fn compose_strategy(strategy: &Strategy, letterhead: &Letterhead, options: &ComposeOptions) -> Document {
    let words = Words { language: options.language };
    let mut writer = body::BodyWriter::new(words, strategy);
    frame::title_page(&mut writer, letterhead);
    writer.outline_and_prose();
    writer.parts_without_heading();
    frame::signatures(&mut writer, letterhead);
    let settings = Settings {
        title: Some(strategy.title.clone().unwrap_or_else(|| words.say("document-strategy-default-title"))),
        language: Some("bg".to_owned()),
        author: letterhead.name_lines.first().cloned(),
        landscape: false,
        page_label: Some(words.say("document-strategy-page")),
        logo: letterhead.logo.clone(),
        logo_description: letterhead.logo_description.clone(),
    };
    Document { settings, blocks: writer.into_blocks(), ..Document::default() }
}
