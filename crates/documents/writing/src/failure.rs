//! Why a file could not be written, as values; the words stand in the translations.

/// Why a file could not be written.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// The container of a DOCX file could not be put together.
    #[error("container: {0}")]
    Container(String),
    /// The XLSX file could not be put together; `detail` is the library's own message.
    #[error("workbook: {0}")]
    Workbook(String),
    /// The pages of a PDF file could not be set; the detail is the typesetter's own message.
    #[error("pages: {0}")]
    Pages(String),
    /// The logo is neither a PNG nor a JPEG picture.
    #[error("the logo is neither PNG nor JPEG")]
    Logo,
}

impl WriteError {
    /// The key of the text for people.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::Container(_) => "write-error-container",
            Self::Workbook(_) => "write-error-workbook",
            Self::Pages(_) => "write-error-pages",
            Self::Logo => "write-error-logo",
        }
    }

    /// The values of the text for people.
    #[must_use]
    pub fn values(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Container(detail) | Self::Workbook(detail) | Self::Pages(detail) => vec![("detail", detail.clone())],
            Self::Logo => Vec::new(),
        }
    }
}
