//! The program `opora`.

fn main() {}
