//! Any bytes: finding the kind, the zip file's directory, the encoding.
#![no_main]

libfuzzer_sys::fuzz_target!(|case: &[u8]| {
    let _ = opora_fuzz::read_and_check(case);
});
