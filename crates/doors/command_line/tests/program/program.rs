//! Runs the program in a folder of its own.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

/// The program in an empty folder, without the settings of whoever runs the tests.
pub struct Program {
    pub folder: TempDir,
}

/// What one run answered.
#[derive(Debug)]
pub struct Ran {
    pub code: i32,
    pub output: Vec<u8>,
    pub errors: String,
}

impl Program {
    pub fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_opora"));
        command.args(arguments).current_dir(self.folder.path()).stdin(Stdio::null());
        command.env_remove("OPORA_DATA").env_remove("OPORA_LANG");
        command
    }

    pub fn run(&self, arguments: &[&str]) -> Ran {
        Ran::of(self.command(arguments).output().unwrap())
    }

    pub fn run_with_input(&self, arguments: &[&str], input: &[u8]) -> Ran {
        let mut command = self.command(arguments);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        child.stdin.take().unwrap().write_all(input).unwrap();
        Ran::of(child.wait_with_output().unwrap())
    }
}

impl Ran {
    fn of(output: Output) -> Self {
        Self {
            code: output.status.code().expect("the program was not killed"),
            output: output.stdout,
            errors: String::from_utf8(output.stderr).unwrap(),
        }
    }

    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.output).unwrap()
    }

    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.output).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// The answer of a run that must have succeeded.
    #[track_caller]
    pub fn succeeded(self) -> Self {
        assert_eq!((self.code, self.errors.as_str()), (0, ""), "{}", String::from_utf8_lossy(&self.output));
        self
    }

    /// The message of a run that must have failed with a code and answered nothing.
    #[track_caller]
    pub fn failed(self, code: i32) -> String {
        assert_eq!(self.code, code, "{self:?}");
        assert_eq!(self.text(), "");
        assert!(!self.errors.is_empty());
        self.errors
    }
}

/// A file of the sample municipality.
pub fn sample(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../fixtures/sample").join(name);
    path.canonicalize().unwrap().to_str().unwrap().to_owned()
}

pub fn sample_plan() -> String {
    sample("gorna-vishna-2020.docx")
}

/// Fails where a document is not valid against the schema that the program itself prints.
#[track_caller]
pub fn assert_valid(document: &Value) {
    let schema = Program::new().run(&["schema"]).succeeded().json();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let problems: Vec<String> =
        validator.iter_errors(document).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert_eq!(problems, Vec::<String>::new());
}
