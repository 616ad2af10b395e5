//! Writing the answer to standard output.

use std::io::{BufWriter, StdoutLock, Write};

use serde::Serialize;

use crate::failure::Failure;

/// Room for a usual plan, so that it leaves in few writes.
const BUFFER: usize = 64 << 10;

fn output() -> BufWriter<StdoutLock<'static>> {
    BufWriter::with_capacity(BUFFER, std::io::stdout().lock())
}

pub fn text(text: &str) -> Result<(), Failure> {
    let mut output = output();
    output.write_all(text.as_bytes())?;
    if !text.ends_with('\n') {
        output.write_all(b"\n")?;
    }
    Ok(output.flush()?)
}

pub fn json(value: &impl Serialize) -> Result<(), Failure> {
    let mut output = output();
    serde_json::to_writer_pretty(&mut output, value).map_err(std::io::Error::from)?;
    output.write_all(b"\n")?;
    Ok(output.flush()?)
}
