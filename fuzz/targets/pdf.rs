//! PDF: whole files; the directory at the end is repaired where it is damaged, so that changes are seen.
#![no_main]

libfuzzer_sys::fuzz_target!(|case: &[u8]| {
    let _ = opora_fuzz::read_and_check(case);
});
