//! Reading with the programs of the system, where they are installed, and without them.

use opora_outside_programs::OutsidePrograms;
use opora_reading::{Limits, ReadError, read, read_with};

/// A document of two lines in the old text form of Word.
const RTF: &[u8] =
    br"{\rtf1\ansi\ansicpg1251{\fonttbl{\f0\fcharset204 Times New Roman;}}\f0 \'cf\'eb\'e0\'ed\par 2021\par}";

fn is_installed(program: &str) -> bool {
    std::path::Path::new("/usr/bin").join(program).exists()
}

#[test]
fn an_old_document_becomes_text_or_the_package_is_named() {
    let without = read(RTF, None, &Limits::default());
    assert!(
        matches!(without, Err(ReadError::ProgramMissing { package: "libreoffice-writer-nogui", .. })),
        "{without:?}"
    );
    if !is_installed("soffice") {
        return;
    }
    let document = read_with(RTF, None, &Limits::default(), &OutsidePrograms::new()).unwrap();
    let texts: Vec<String> = document.passages().into_iter().map(|passage| passage.text).collect();
    assert_eq!(texts, ["План", "2021"]);
    assert_eq!(document.media_type.as_deref(), Some("application/rtf"));
}

#[test]
fn a_picture_without_text_is_no_reason_to_fail() {
    // One white dot.
    let picture = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\0\0\0\0\x3a\x7e\x9b\x55\0\0\0\nIDATx\x9c\x63\xf8\x0f\0\x01\x01\x01\0\x1b\xb6\xee\x56\0\0\0\0IEND\xaeB`\x82";
    let outcome = read_with(picture, None, &Limits::default(), &OutsidePrograms::new());
    assert!(matches!(outcome, Ok(_) | Err(ReadError::CutOff { .. } | ReadError::ProgramMissing { .. })), "{outcome:?}");
}

#[test]
fn real_old_documents_say_what_the_new_one_says() {
    if !is_installed("soffice") {
        eprintln!("skipped: LibreOffice is not installed");
        return;
    }
    let sample =
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../fixtures/sample/gorna-vishna-2020.docx");
    let bytes = std::fs::read(&sample).unwrap();
    let texts = |bytes: &[u8], media_type: &str| -> Vec<String> {
        let document = read_with(bytes, None, &Limits::default(), &OutsidePrograms::new()).unwrap();
        assert!(document.media_type.as_deref().is_some_and(|found| found.starts_with(media_type)));
        document.passages().into_iter().map(|passage| passage.text).collect()
    };
    let expected = texts(&bytes, "application/vnd.openxmlformats");
    assert!(expected.len() > 20);
    for (ending, filter, media_type) in
        [("doc", "doc:MS Word 97", "application/msword"), ("rtf", "rtf:Rich Text Format", "application/rtf")]
    {
        let folder = tempfile::tempdir().unwrap();
        let made = std::process::Command::new("/usr/bin/soffice")
            .arg(format!("-env:UserInstallation=file://{}", folder.path().join("profile").display()))
            .args(["--headless", "--convert-to", filter, "--outdir"])
            .arg(folder.path())
            .arg(&sample)
            .output()
            .unwrap();
        assert!(made.status.success(), "{made:?}");
        let old = std::fs::read(folder.path().join("gorna-vishna-2020").with_extension(ending)).unwrap();
        assert_eq!(texts(&old, media_type), expected, "{ending}");
    }
}
