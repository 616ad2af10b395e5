//! What a municipality puts on every document that it writes.

mod logo;

pub use logo::{Logo, LogoRefused};

use serde::{Deserialize, Serialize};

/// Settings of a municipality.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct MunicipalitySettings {
    /// The lines at the top, such as "ОБЩИНА ЯСЕНОВО".
    pub letterhead: Vec<String>,
    /// Address, telephone, electronic mail.
    pub address: Vec<String>,
    /// The coat of arms or logo.
    pub logo: Option<Logo>,
    /// The lines of the signature block at the end.
    pub signature: Vec<String>,
}

/// What is wrong with settings that a person entered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SettingsRefused {
    /// A block has more than [`MunicipalitySettings::MOST_LINES`] lines.
    TooManyLines,
    /// A line has more than [`MunicipalitySettings::LONGEST_LINE`] characters.
    LineTooLong,
}

impl MunicipalitySettings {
    pub const MOST_LINES: usize = 12;
    /// In characters.
    pub const LONGEST_LINE: usize = 300;

    /// The settings with surrounding whitespace and empty lines removed.
    ///
    /// # Errors
    /// [`SettingsRefused`] where they would not fit on a document.
    pub fn tidied(mut self) -> Result<Self, SettingsRefused> {
        for lines in [&mut self.letterhead, &mut self.address, &mut self.signature] {
            *lines = lines.iter().map(|line| opora_tree::collapsed(line)).filter(|line| !line.is_empty()).collect();
            if lines.len() > Self::MOST_LINES {
                return Err(SettingsRefused::TooManyLines);
            }
        }
        if let Some(logo) = &mut self.logo {
            logo.description = opora_tree::collapsed(&logo.description);
        }
        let lines = self.letterhead.iter().chain(&self.signature).chain(&self.address);
        let described = self.logo.iter().map(|logo| &logo.description);
        if lines.chain(described).any(|line| line.chars().count() > Self::LONGEST_LINE) {
            return Err(SettingsRefused::LineTooLong);
        }
        Ok(self)
    }
}
