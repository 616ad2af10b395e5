//! `opora list`: the documents that are kept.

use std::process::ExitCode;

use opora_operations::{DocumentFilter, list_documents};

use crate::arguments::Format;
use crate::failure::Failure;
use crate::session::Session;
use crate::{answer, text_form};

pub fn run(format: Format, session: &Session) -> Result<ExitCode, Failure> {
    let documents = session.with_data(async |opora, actor| {
        let mut all = Vec::new();
        loop {
            let offset = u32::try_from(all.len()).unwrap_or(u32::MAX);
            let filter = DocumentFilter { offset, ..DocumentFilter::default() };
            let page = list_documents(&opora, &actor, &filter).await?;
            if page.is_empty() {
                return Ok(all);
            }
            all.extend(page);
        }
    })?;
    match format {
        Format::Json => answer::json(&documents)?,
        Format::Text => answer::text(&text_form::documents(&documents, session.language))?,
    }
    Ok(ExitCode::SUCCESS)
}
