//! The project's folder and the files that belong to it (those that git tracks or would track).

use std::path::{Path, PathBuf};
use std::process::Command;

pub struct Project {
    pub root: PathBuf,
}

/// A file of the project by its path from the root, with `/` between the parts.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct ProjectFile(pub String);

impl Project {
    /// The project that this program was built from, or the one that it is run in when the folder has moved.
    pub fn find() -> Result<Self, String> {
        let built_from = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(3).map(Path::to_owned);
        let here = std::env::current_dir().map_err(|error| format!("no current folder: {error}"))?;
        here.ancestors()
            .map(Path::to_owned)
            .chain(built_from)
            .find(|folder| folder.join("crates/tooling/xtask").is_dir())
            .map(|root| Self { root })
            .ok_or_else(|| "run this inside the project".to_owned())
    }

    pub fn files(&self) -> Result<Vec<ProjectFile>, String> {
        let listing = self.output("git", &["ls-files", "-z", "--cached", "--others", "--exclude-standard"])?;
        let mut files: Vec<_> = listing
            .split('\0')
            .filter(|path| !path.is_empty() && self.root.join(path).is_file())
            .map(|path| ProjectFile(path.to_owned()))
            .collect();
        files.sort();
        files.dedup();
        Ok(files)
    }

    pub fn read(&self, path: &str) -> Result<String, String> {
        std::fs::read_to_string(self.root.join(path)).map_err(|error| format!("{path}: {error}"))
    }

    pub fn write(&self, path: &str, text: &str) -> Result<(), String> {
        let target = self.root.join(path);
        if let Some(folder) = target.parent() {
            std::fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        }
        std::fs::write(target, text).map_err(|error| format!("{path}: {error}"))
    }

    /// What a program printed that ran in the root and succeeded.
    pub fn output(&self, program: &str, arguments: &[&str]) -> Result<String, String> {
        let ran = Command::new(program)
            .args(arguments)
            .current_dir(&self.root)
            .output()
            .map_err(|error| format!("{program}: {error}"))?;
        if !ran.status.success() {
            return Err(format!("{program} {}: {}", arguments.join(" "), String::from_utf8_lossy(&ran.stderr)));
        }
        String::from_utf8(ran.stdout).map_err(|error| format!("{program}: {error}"))
    }
}

impl ProjectFile {
    pub fn extension(&self) -> &str {
        self.name().rsplit_once('.').map_or("", |(_, extension)| extension)
    }

    pub fn name(&self) -> &str {
        self.0.rsplit('/').next().unwrap_or_default()
    }

    /// The parts of the path, the file's name without its extension as the last.
    pub fn parts(&self) -> Vec<&str> {
        let stem = self.0.rsplit_once('.').map_or(self.0.as_str(), |(stem, _)| stem);
        stem.split('/').collect()
    }

    /// Whether the file holds tests and nothing else; samples are what tests render.
    pub fn is_test(&self) -> bool {
        let parts = self.parts();
        parts.iter().any(|part| matches!(*part, "tests" | "samples" | "browser_tests" | "fuzz"))
            || parts.last().is_some_and(|stem| stem.ends_with("_tests") || stem.ends_with("_test"))
    }
}
