//! Plain text: words that no other kind of file begins with stand before what the fuzzer makes.
#![no_main]

libfuzzer_sys::fuzz_target!(|case: &[u8]| {
    let _ = opora_fuzz::read_and_check(&["План\n".as_bytes(), case].concat());
});
