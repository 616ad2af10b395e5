//! Runs a program with bounds.

use std::ffi::OsStr;
use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::process::{Command, Stdio};

use opora_reading::ProgramError;

/// Where Debian keeps its programs; no other folder is searched.
const FOLDERS: &str = "/usr/bin:/bin";
/// What `timeout` answers when it had to stop the program.
const STOPPED: [i32; 2] = [124, 137];

/// A program with what it may take.
pub(crate) struct Bounded<'a> {
    pub(crate) program: &'static str,
    /// Its working folder, its home and the place of its temporary files.
    pub(crate) folder: &'a Path,
    pub(crate) seconds: u32,
    pub(crate) megabytes: u32,
    /// Bytes of what it may write to one file.
    pub(crate) file_bytes: u64,
}

/// Whether a program is installed.
pub(crate) fn is_installed(program: &str) -> bool {
    FOLDERS.split(':').any(|folder| Path::new(folder).join(program).exists())
}

impl Bounded<'_> {
    /// Runs it to its end and gives what it wrote to its output, which is kept in a file: a pipe that nobody empties
    /// would hold it up.
    pub(crate) fn run<Argument: AsRef<OsStr>>(&self, arguments: &[Argument]) -> Result<Vec<u8>, ProgramError> {
        if !is_installed(self.program) {
            return Err(ProgramError::Missing);
        }
        let failed = |_: std::io::Error| ProgramError::Failed(self.program);
        let output = self.folder.join("output");
        // `timeout` puts itself and all that it starts into a group of processes and kills the group; `prlimit` gives
        // the limits to all of them. Both belong to every Debian system.
        let status = Command::new("/usr/bin/timeout")
            .args(["--signal=KILL", &self.seconds.to_string(), "/usr/bin/prlimit"])
            .arg(format!("--as={}", u64::from(self.megabytes) << 20))
            .arg(format!("--cpu={}", self.seconds))
            .arg(format!("--fsize={}", self.file_bytes))
            .args(["--core=0", "--", self.program])
            .args(arguments)
            .current_dir(self.folder)
            .env_clear()
            .env("PATH", FOLDERS)
            .env("HOME", self.folder)
            .env("TMPDIR", self.folder)
            .env("LC_ALL", "C.UTF-8")
            // One picture at a time with one thread: the machine has other things to do.
            .env("OMP_THREAD_LIMIT", "1")
            .stdin(Stdio::null())
            .stdout(File::create(&output).map_err(failed)?)
            .stderr(Stdio::null())
            .status()
            .map_err(failed)?;
        if !status.success() {
            // A shell-like code of the signal, or none where the signal hit `timeout` itself.
            let stopped = status.code().is_none_or(|code| STOPPED.contains(&code));
            return Err(if stopped { ProgramError::TooSlow(self.program) } else { ProgramError::Failed(self.program) });
        }
        let mut bytes = Vec::new();
        File::open(&output).map_err(failed)?.take(self.file_bytes).read_to_end(&mut bytes).map_err(failed)?;
        Ok(bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bounded(program: &'static str, folder: &Path) -> Result<Vec<u8>, ProgramError> {
        let bounded = Bounded { program, folder, seconds: 1, megabytes: 200, file_bytes: 1 << 20 };
        let arguments: &[&str] = match program {
            "sleep" => &["20"],
            "yes" => &["много"],
            "env" => &[],
            _ => &["--version"],
        };
        bounded.run(arguments)
    }

    #[test]
    fn programs_end_when_they_must() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(bounded("sleep", folder.path()), Err(ProgramError::TooSlow("sleep")));
        assert!(bounded("yes", folder.path()).is_err(), "too much output");
        assert_eq!(bounded("no-such-program", folder.path()), Err(ProgramError::Missing));
        assert_eq!(bounded("false", folder.path()), Err(ProgramError::Failed("false")));
    }

    #[test]
    fn nothing_of_our_surroundings_is_passed_on() {
        let folder = tempfile::tempdir().unwrap();
        let seen = String::from_utf8(bounded("env", folder.path()).unwrap()).unwrap();
        let names: Vec<&str> = seen.lines().filter_map(|line| line.split('=').next()).collect();
        assert!(
            names.iter().all(|name| ["PATH", "HOME", "TMPDIR", "LC_ALL", "OMP_THREAD_LIMIT"].contains(name)),
            "{seen}"
        );
    }
}
