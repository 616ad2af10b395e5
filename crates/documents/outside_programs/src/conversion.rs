//! LibreOffice: an old document to DOCX.

use std::fs::{self, File};
use std::io::Read;

use opora_reading::{FileKind, ProgramError};

use crate::bounded::{Bounded, is_installed};

/// The two names under which Debian installs it.
const PROGRAMS: [&str; 2] = ["soffice", "libreoffice"];
const SECONDS: u32 = 90;
/// It reserves much more than it uses.
const MEGABYTES: u32 = 6_000;
const OUTPUT: u64 = 64 << 20;

/// A profile in which no macro runs, nothing is fetched and no update is looked for, whatever the document asks.
const PROFILE: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableActiveContent" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"#;

pub(crate) fn to_docx(bytes: &[u8], kind: FileKind) -> Result<Vec<u8>, ProgramError> {
    let Some(program) = PROGRAMS.into_iter().find(|program| is_installed(program)) else {
        return Err(ProgramError::Missing);
    };
    let failed = |_: std::io::Error| ProgramError::Failed(program);
    let folder = tempfile::tempdir().map_err(failed)?;
    let profile = folder.path().join("profile/user");
    fs::create_dir_all(&profile).map_err(failed)?;
    fs::write(profile.join("registrymodifications.xcu"), PROFILE).map_err(failed)?;
    // The ending is ours: what the content was recognised as, never what someone named the file.
    let (name, filter) = match kind {
        FileKind::Rtf => ("document.rtf", "Rich Text Format"),
        _ => ("document.doc", "MS Word 97"),
    };
    fs::write(folder.path().join(name), bytes).map_err(failed)?;
    let bounded =
        Bounded { program, folder: folder.path(), seconds: SECONDS, megabytes: MEGABYTES, file_bytes: OUTPUT };
    bounded.run(&[
        &format!("-env:UserInstallation=file://{}", folder.path().join("profile").display()),
        "--headless",
        "--norestore",
        "--nolockcheck",
        &format!("--infilter={filter}"),
        "--convert-to",
        "docx:MS Word 2007 XML",
        "--outdir",
        "converted",
        name,
    ])?;
    let mut converted = Vec::new();
    let file = File::open(folder.path().join("converted/document.docx")).map_err(failed)?;
    file.take(OUTPUT).read_to_end(&mut converted).map_err(failed)?;
    Ok(converted)
}
