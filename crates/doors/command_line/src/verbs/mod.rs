//! One file for each verb of the command line.

mod backup;
mod check;
mod doctor;
mod export;
mod import;
mod list;
mod read;
mod restore;
mod schema;
mod serve;
mod write;

use std::process::ExitCode;

use crate::arguments::Verb;
use crate::failure::Failure;
use crate::session::Session;

pub fn run(verb: Verb, session: &Session) -> Result<ExitCode, Failure> {
    match verb {
        Verb::Read { file, format } => read::run(&file, format, session),
        Verb::Check { subject, format } => check::run(&subject, format, session),
        Verb::Import { file } => import::run(&file, session),
        Verb::List { format } => list::run(format, session),
        Verb::Export { id } => export::run(&id, session),
        Verb::Write { subject, to } => write::run(&subject, &to, session),
        Verb::Backup { file } => backup::run(&file, session),
        Verb::Restore { file } => restore::run(&file, session),
        Verb::Serve { listen } => serve::run(&listen, session),
        Verb::Schema => schema::run(),
        Verb::Doctor => doctor::run(session),
    }
}
