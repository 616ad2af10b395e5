//! The built program as its users meet it: arguments in, answers, messages and exit codes out.

// `cfg(test)` says to clippy what cargo knows: that this is a test, where `unwrap` is a good assertion.
#[cfg(test)]
mod arguments;
#[cfg(test)]
mod checking;
#[cfg(test)]
mod given_files;
#[cfg(test)]
mod keeping;
#[cfg(test)]
mod program;
#[cfg(test)]
mod reading;
#[cfg(test)]
mod serving;
#[cfg(test)]
mod writing;
