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
}

impl WriteError {
    /// The key of the text for people.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::Container(_) => "write-error-container",
            Self::Workbook(_) => "write-error-workbook",
            Self::Pages(_) => "write-error-pages",
        }
    }

    /// The values of the text for people.
    #[must_use]
    pub fn values(&self) -> Vec<(&'static str, String)> {
        let (Self::Container(detail) | Self::Workbook(detail) | Self::Pages(detail)) = self;
        vec![("detail", detail.clone())]
    }
}
