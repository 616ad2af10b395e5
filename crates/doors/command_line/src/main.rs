//! The program `opora`: understands the arguments, runs one verb, says in words what went wrong.

mod answer;
mod arguments;
mod failure;
mod input;
mod session;
mod text_form;
mod verbs;

use std::io::Write;
use std::process::ExitCode;

use arguments::Arguments;
use clap::Parser;
use clap::error::ErrorKind;
use failure::{Failure, GIVEN};
use opora_texts::{Language, say};
use session::Session;

fn main() -> ExitCode {
    let given: Vec<_> = std::env::args_os().collect();
    let language = arguments::language_of(&given, std::env::var("OPORA_LANG").ok().as_deref());
    let outcome = match Arguments::try_parse_from(&given) {
        Ok(arguments) => verbs::run(arguments.verb, &Session::new(language, arguments.data)),
        Err(mistake) => return answer_to(&mistake, given, language),
    };
    match outcome {
        Ok(code) => code,
        Err(failure) => {
            tell(&failure, language);
            ExitCode::from(failure.code())
        }
    }
}

/// Help and version were asked for, or the arguments cannot be understood.
fn answer_to(mistake: &clap::Error, given: Vec<std::ffi::OsString>, language: Language) -> ExitCode {
    match mistake.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            let page = arguments::help::command(language).try_get_matches_from(given).map_or_else(
                |page| page.to_string(),
                // The texts change no meaning, so what asked for help once asks for it twice.
                |_| String::new(),
            );
            // Nobody is left to be told where the reader of the help has gone.
            let _ = std::io::stdout().lock().write_all(page.as_bytes());
            ExitCode::SUCCESS
        }
        _ => {
            let _ = writeln!(std::io::stderr(), "{}", arguments::mistakes::in_words(mistake, language));
            ExitCode::from(GIVEN)
        }
    }
}

fn tell(failure: &Failure, language: Language) {
    if let Some(text) = failure.say(language) {
        let line = say(language, "failure-line", &[("text", text.into())]);
        let _ = writeln!(std::io::stderr(), "{line}");
    }
}
