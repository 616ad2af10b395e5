//! Parts of pages: one function to a file, named after what a person sees. A component gets values; it loads nothing
//! and computes nothing.

pub mod accepted_findings;
pub mod badge;
pub mod document_tabs;
pub mod evidence_link;
pub mod finding_card;
pub mod flash;
pub mod form_field;
pub mod funding_chart;
pub mod language_switch;
pub mod page_layout;
pub mod problem_summary;
pub mod schedule_strip;
pub mod source_document;
pub mod source_links;
pub mod source_pieces;
pub mod trail;
