//! HTML: what the fuzzer makes stands in the body of a page.
#![no_main]

libfuzzer_sys::fuzz_target!(|case: &[u8]| {
    let _ = opora_fuzz::read_and_check(&[b"<!DOCTYPE html><meta charset=utf-8>".as_slice(), case].concat());
});
