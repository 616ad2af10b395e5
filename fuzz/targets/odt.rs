//! ODT: the parts are fuzzed, the zip file around them is made.
#![no_main]

const FIXED: [(&str, &str); 2] = [
    ("mimetype", "application/vnd.oasis.opendocument.text"),
    (
        "META-INF/manifest.xml",
        r#"<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>"#,
    ),
];

libfuzzer_sys::fuzz_target!(|case: &[u8]| {
    let _ = opora_fuzz::read_and_check(&opora_fuzz::zip_of_parts(case, &FIXED));
});
