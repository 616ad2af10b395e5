//! Understanding: pages and plain texts, the two formats whose tables the fuzzer can shape with few letters.
#![no_main]

libfuzzer_sys::fuzz_target!(|case: &[u8]| {
    let head: &[u8] =
        if case.starts_with(b"<") { b"<!DOCTYPE html><meta charset=utf-8>" } else { "План\n".as_bytes() };
    opora_fuzz::read_and_understand(&[head, case].concat());
});
