//! The arguments of the program. Their help is said in [`help`], mistakes in [`mistakes`].

pub mod help;
pub mod mistakes;

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};
use opora_texts::Language;

/// The whole command line.
#[derive(Debug, Parser)]
#[command(
    name = "opora",
    version,
    disable_help_flag = true,
    disable_help_subcommand = true,
    disable_version_flag = true
)]
pub struct Arguments {
    /// A folder, or the address of a PostgreSQL database.
    #[arg(long, global = true, value_name = "DIR")]
    pub data: Option<String>,
    #[arg(long, global = true, value_name = "bg|en", value_parser = language)]
    pub lang: Option<Language>,
    #[arg(short = 'h', long, global = true, action = clap::ArgAction::Help)]
    help: Option<bool>,
    #[arg(short = 'V', long, action = clap::ArgAction::Version)]
    version: Option<bool>,
    #[command(subcommand)]
    pub verb: Verb,
}

#[derive(Debug, Subcommand)]
pub enum Verb {
    Read {
        #[arg(value_name = "FILE")]
        file: PathBuf,
        #[arg(long, value_enum, default_value = "json")]
        format: Format,
    },
    Check {
        #[arg(value_name = "FILE|ID")]
        subject: PathBuf,
        #[arg(long, value_enum, default_value = "json")]
        format: Format,
    },
    Import {
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    List {
        #[arg(long, value_enum, default_value = "text")]
        format: Format,
    },
    Export {
        #[arg(value_name = "ID")]
        id: String,
    },
    Write {
        #[arg(value_name = "FILE|ID")]
        subject: PathBuf,
        #[arg(long, value_name = "FILE")]
        to: PathBuf,
    },
    Backup {
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    Restore {
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    Serve {
        #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8080")]
        listen: String,
    },
    Schema,
    Doctor,
}

/// How an answer is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For programs: the exchange format.
    Json,
    /// For people.
    Text,
}

fn language(tag: &str) -> Result<Language, String> {
    Language::from_tag(tag).ok_or_else(|| tag.to_owned())
}

/// The language before the arguments are understood, since their mistakes are told in it too: `--lang`, then the
/// variable `OPORA_LANG`, then Bulgarian.
#[must_use]
pub fn language_of(arguments: &[std::ffi::OsString], variable: Option<&str>) -> Language {
    let words: Vec<&str> = arguments.iter().filter_map(|word| word.to_str()).collect();
    let following = words.iter().position(|word| *word == "--lang").and_then(|index| words.get(index + 1)).copied();
    let joined = words.iter().find_map(|word| word.strip_prefix("--lang="));
    following.or(joined).or(variable).and_then(Language::from_tag).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language_for(words: &[&str], variable: Option<&str>) -> Language {
        let arguments: Vec<_> = words.iter().map(std::ffi::OsString::from).collect();
        language_of(&arguments, variable)
    }

    #[test]
    fn the_language_is_that_of_the_option_then_of_the_variable_then_bulgarian() {
        assert_eq!(language_for(&["opora", "read"], None), Language::Bg);
        assert_eq!(language_for(&["opora", "read"], Some("en_GB.UTF-8")), Language::En);
        assert_eq!(language_for(&["opora", "--lang", "bg", "read"], Some("en")), Language::Bg);
        assert_eq!(language_for(&["opora", "read", "--lang=en"], None), Language::En);
        assert_eq!(language_for(&["opora", "read", "--lang"], None), Language::Bg);
    }
}
