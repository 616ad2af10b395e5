//! What a municipality's settings say about the paper on which its documents are written.

/// The head and the foot of a municipality's documents. All of it may be empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Letterhead {
    /// The municipality's name, such as "ОБЩИНА РЕЧНА", each line for itself.
    pub name_lines: Vec<String>,
    /// Address, telephone, electronic mail, each line for itself.
    pub address_lines: Vec<String>,
    /// The coat of arms as the bytes of a PNG or JPEG file.
    pub logo: Option<Vec<u8>>,
    /// The text that stands for the logo to those who do not see it.
    pub logo_description: Option<String>,
    /// The block of signatures at the end, each line for itself.
    pub signature_lines: Vec<String>,
}
