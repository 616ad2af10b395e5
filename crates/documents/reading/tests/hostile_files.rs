//! Files that are made to harm: each gets a clear error in time and memory that are bounded.

use std::time::Duration;

use opora_reading::{FileKind, Limits, ReadError, read};
use opora_test_support::office_file::{Docx, Xlsx, odt, word_paragraph, zip_file};
use opora_tree::NoticeKind;

/// How long any file may keep the processor busy, without optimisation.
const MOST_TIME: Duration = Duration::from_secs(5);
/// How much memory any file may take above what the test holds before.
const MOST_MEMORY: u64 = 300 << 20;

/// The most memory that this process has held since the last call, where the system tells it.
fn peak_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    let kilobytes: u64 = line.split_whitespace().nth(1)?.parse().ok()?;
    std::fs::write("/proc/self/clear_refs", "5").ok()?;
    Some(kilobytes << 10)
}

/// How long this thread has been at work, which does not depend on what else the machine does.
fn time_at_work() -> Duration {
    let statistics = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let nanoseconds = statistics.split_whitespace().next().and_then(|word| word.parse().ok());
    Duration::from_nanos(nanoseconds.unwrap_or_default())
}

fn outcome(name: &str, file: &[u8]) -> Result<opora_tree::Document, ReadError> {
    let before = peak_memory().and_then(|_| peak_memory());
    let start = time_at_work();
    let outcome = read(file, None, &Limits::default());
    let took = time_at_work().saturating_sub(start);
    assert!(took < MOST_TIME, "{name} took {took:?}");
    if let (Some(before), Some(after)) = (before, peak_memory()) {
        let used = after.saturating_sub(before);
        assert!(used < MOST_MEMORY, "{name} used {} MB", used >> 20);
        println!("{name}: {took:?}, {} MB", used >> 20);
    }
    outcome
}

#[track_caller]
fn refused(name: &str, file: &[u8], is_right: impl FnOnce(&ReadError) -> bool) {
    let error = outcome(name, file).err();
    assert!(error.as_ref().is_some_and(is_right), "{name}: {error:?}");
}

fn docx(body: &str) -> Vec<u8> {
    Docx::new(body).build()
}

#[test]
fn bombs_are_refused() {
    let million = |text: &str| text.repeat(1_000_000);
    refused(
        "expanding part",
        &docx(&" ".repeat(100 << 20)),
        |error| matches!(error, ReadError::ExpandsTooFar { part, .. } if part == "word/document.xml"),
    );
    refused(
        "expanding styles",
        &Docx::new("").styles(&" ".repeat(100 << 20)).build(),
        |error| matches!(error, ReadError::ExpandsTooFar { part, .. } if part == "word/styles.xml"),
    );
    let ends = [b"PK\x03\x04".as_slice(), &b"PK\x05\x06\0\0\0\0".repeat(2_000_000)].concat();
    refused("many ends", &ends, |error| matches!(error, ReadError::CutOff { .. }));
    let names: Vec<String> = (0..10_000).map(|number| format!("word/{number}")).collect();
    let parts: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), b"".as_slice())).collect();
    refused("many parts", &zip_file(&parts), |error| matches!(error, ReadError::TooManyParts { .. }));
    refused("deep elements", &docx(&million("<w:sdt>")), |error| matches!(error, ReadError::TooDeep { .. }));
    refused("deep tables", &docx(&million("<w:tbl><w:tr><w:tc>")), |error| matches!(error, ReadError::TooDeep { .. }));
    refused("many paragraphs", &docx(&million("<w:p/>")), |error| matches!(error, ReadError::TooManyParagraphs { .. }));
    let runs = "<w:r><w:t>а</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>б</w:t></w:r>".repeat(400_000);
    refused("many runs", &docx(&format!("<w:p>{runs}</w:p>")), |error| {
        matches!(error, ReadError::TooManyParagraphs { .. })
    });
    refused(
        "many cells",
        &docx(&format!("<w:tbl>{}</w:tbl>", "<w:tr><w:tc/><w:tc/><w:tc/></w:tr>".repeat(90_000))),
        |error| matches!(error, ReadError::TooManyCells { .. }),
    );
    let text = "а".repeat(20 << 20);
    refused("much text", &docx(&word_paragraph(&text)), |error| matches!(error, ReadError::TooMuchText { .. }));
    refused(
        "wide cell",
        &docx("<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"4000000000\"/></w:tcPr></w:tc></w:tr></w:tbl>"),
        |error| matches!(error, ReadError::TableTooLarge { .. }),
    );
}

#[test]
fn bombs_of_labels_are_refused() {
    // Each mark shows a number of nine levels in hundreds of letters.
    let level = |index: u8| {
        format!(
            "<w:lvl w:ilvl=\"{index}\"><w:start w:val=\"3999\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"{}\"/></w:lvl>",
            "%1%2%3%4%5%6%7%8%9".repeat(3)
        )
    };
    let levels: String = (0..9).map(level).collect();
    let item = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"8\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:p>";
    let file = Docx::new(&item.repeat(100_000)).numbering(&format!(
        "<w:abstractNum w:abstractNumId=\"0\">{levels}</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
    ));
    refused("long labels", &file.build(), |error| matches!(error, ReadError::TooMuchText { .. }));
}

#[test]
fn bombs_of_repetition_are_refused() {
    let row = |rows: &str, cells: &str| {
        format!(
            "<table:table><table:table-row table:number-rows-repeated=\"{rows}\"><table:table-cell \
             table:number-columns-repeated=\"{cells}\"><text:p>X</text:p></table:table-cell></table:table-row></table:table>"
        )
    };
    refused("repeated rows", &odt("", &row("4000000000", "1"), ""), |error| {
        matches!(error, ReadError::TableTooLarge { .. })
    });
    refused("repeated cells", &odt("", &row("1", "4000000000"), ""), |error| {
        matches!(error, ReadError::TableTooLarge { .. })
    });
    refused("repeated rows of cells", &odt("", &row("90000", "1000"), ""), |error| {
        matches!(error, ReadError::TooManyCells { .. } | ReadError::TooManyParagraphs { .. })
    });
    let spaces = "<text:s text:c=\"4000000000\"/>".repeat(200_000);
    refused("repeated spaces", &odt("", &format!("<text:p>{spaces}</text:p>"), ""), |error| {
        matches!(error, ReadError::TooMuchText { .. })
    });
    let long = "а".repeat(1 << 20);
    let cells: String = (1..=2_000).map(|row| format!("<row r=\"{row}\"><c t=\"s\"><v>0</v></c></row>")).collect();
    let file = Xlsx::default().sheet("Л", &format!("<sheetData>{cells}</sheetData>"));
    refused("shared text", &file.shared_strings(&format!("<si><t>{long}</t></si>")).build(), |error| {
        matches!(error, ReadError::TooMuchText { .. })
    });
    let far = "<sheetData><row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row></sheetData>";
    refused("far cell", &Xlsx::default().sheet("Л", far).build(), |error| {
        matches!(error, ReadError::TableTooLarge { .. })
    });
    let many = "<si><t>а</t></si>".repeat(3_000_000);
    refused("many shared texts", &Xlsx::default().sheet("Л", "").shared_strings(&many).build(), |error| {
        matches!(error, ReadError::TooManyParagraphs { .. })
    });
}

#[test]
fn pages_are_bounded() {
    let page = |text: &str, times: usize| format!("<html>{}", text.repeat(times)).into_bytes();
    refused("deep page", &page("<div>", 1_000_000), |error| matches!(error, ReadError::TooDeep { .. }));
    refused("many elements", &page("<p>а", 2_000_000), |error| matches!(error, ReadError::TooManyParagraphs { .. }));
    refused("wide page", &page("<table><tr><td colspan=999><td colspan=999>", 1), |error| {
        matches!(error, ReadError::TableTooLarge { .. })
    });
    let formats: String = (0..100_000).map(|number| format!("<p><b class=c{number}>")).collect();
    refused("many open formats", &page(&formats, 1), |error| matches!(error, ReadError::TooDeep { .. }));
    // Browsers put what does not belong into a table before it, so that these do not become deep.
    assert!(outcome("tables in tables", &page("<table><a>", 100_000)).is_ok());
    refused("more tables in tables", &page("<table><a>", 300_000), |error| {
        matches!(error, ReadError::TooManyParagraphs { .. })
    });
    assert!(outcome("unclosed marks", &page("<", 2_000_000)).is_ok());
    refused("large page", &page("<", 20_000_000), |error| matches!(error, ReadError::TooLarge { .. }));
}

#[test]
fn other_files_are_not_reached() {
    let entity = "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><w:document xmlns:w=\"http://schemas.openxmlformats.org/\
        wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>";
    refused(
        "external entity",
        &Docx::default().part("word/document.xml", entity).build(),
        |error| matches!(error, ReadError::DocumentType { part } if part == "word/document.xml"),
    );
    let target = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" \
        Type=\"x/officeDocument\" Target=\"../../../../etc/hostname\"/></Relationships>";
    let parts = [("_rels/.rels", target.as_bytes()), ("word/x.xml", b"<x/>".as_slice())];
    refused("path out of the file", &zip_file(&parts), |error| matches!(error, ReadError::MissingPart { .. }));
}

#[test]
fn damaged_and_foreign_files_are_named() {
    let whole = docx(&word_paragraph("План"));
    for length in [30, whole.len() / 2, whole.len() - 10] {
        refused("cut off", &whole[..length], |error| matches!(error, ReadError::CutOff { .. }));
    }
    let mut damaged = whole.clone();
    let start = damaged.windows(17).position(|window| window == b"word/document.xml").unwrap() + 17;
    damaged[start + 40] ^= 0xFF;
    refused("damaged part", &damaged, |error| matches!(error, ReadError::BrokenPart { .. }));
    let mut locked = whole;
    // The bit that says "encrypted" in each directory entry and local head.
    for index in 0..locked.len() - 10 {
        match &locked[index..index + 4] {
            b"PK\x03\x04" => locked[index + 6] |= 1,
            b"PK\x01\x02" => locked[index + 8] |= 1,
            _ => {}
        }
    }
    refused("encrypted parts", &locked, |error| matches!(error, ReadError::Encrypted { .. }));
    refused("broken XML", &docx("<w:p>"), |error| matches!(error, ReadError::BrokenPart { .. }));
    refused("empty", b"", |error| *error == ReadError::Empty);
    refused("zip of something", &zip_file(&[("a.txt", b"x")]), |error| {
        *error == ReadError::NotReadable { kind: FileKind::Archive }
    });
    refused("large file", &vec![b'a'; 40 << 20], |error| matches!(error, ReadError::TooLarge { .. }));
    let encrypted = "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">\
        <manifest:encryption-data/></manifest:manifest>";
    let parts = [
        ("mimetype", b"application/vnd.oasis.opendocument.text".as_slice()),
        ("META-INF/manifest.xml", encrypted.as_bytes()),
    ];
    refused("encrypted ODT", &zip_file(&parts), |error| *error == ReadError::Encrypted { kind: FileKind::Odt });
}

#[test]
fn a_wrong_name_is_told_and_does_not_matter() {
    let file = docx(&word_paragraph("План"));
    let document = read(&file, Some("план.xlsx"), &Limits::default()).unwrap();
    assert!(document.notices.iter().any(|notice| notice.kind == NoticeKind::MislabelledFile));
    let document = read(&file, Some("план.docx"), &Limits::default()).unwrap();
    assert!(document.notices.is_empty());
}
