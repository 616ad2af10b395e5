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
