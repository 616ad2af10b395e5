//! A place for the data of one test, on each of the two engines.
//!
//! [`database_tests!`](crate::database_tests) makes two tests of one function: `sqlite::name` and `postgres::name`.
//! SQLite always runs. PostgreSQL runs where `OPORA_TEST_POSTGRES` holds the address of a server (`scripts/with_postgresql`
//! starts one); without it the test says that it was skipped, and with `OPORA_TEST_POSTGRES=required` or in
//! CI it fails instead.

use std::path::PathBuf;
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};

/// Data of one test; it is removed at its end.
#[derive(Debug)]
pub enum TestData {
    /// An empty folder.
    Folder(PathBuf),
    /// The address of an empty database.
    Postgres(PostgresDatabase),
}

/// An empty database in the server of the tests.
#[derive(Debug)]
pub struct PostgresDatabase {
    server: String,
    name: String,
}

impl PostgresDatabase {
    /// The address of the database.
    #[must_use]
    pub fn address(&self) -> String {
        // The name stands between the last slash of the host part and the question mark.
        let (base, query) = self.server.split_once('?').unwrap_or((&self.server, ""));
        let base = base.rsplit_once('/').map_or(base, |(base, _)| base);
        let mark = if query.is_empty() { "" } else { "?" };
        format!("{base}/{}{mark}{query}", self.name)
    }
}

static NUMBER: AtomicU32 = AtomicU32::new(0);

fn unique() -> String {
    format!("opora_test_{}_{}", std::process::id(), NUMBER.fetch_add(1, Ordering::Relaxed))
}

/// An empty folder for a test.
///
/// # Errors
/// Where it cannot be made.
pub fn empty_folder() -> std::io::Result<PathBuf> {
    let folder = std::env::temp_dir().join(unique());
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    std::fs::create_dir_all(&folder)?;
    Ok(folder)
}

/// Data on SQLite.
///
/// # Errors
/// Where the folder cannot be made.
pub fn on_sqlite() -> std::io::Result<TestData> {
    empty_folder().map(TestData::Folder)
}

/// Data on PostgreSQL; `None` where no server is given and none is demanded.
///
/// # Errors
/// Where the server does not make a database, or one is demanded and none given.
pub fn on_postgres() -> Result<Option<TestData>, String> {
    let server = std::env::var("OPORA_TEST_POSTGRES").ok().filter(|server| server.contains("://"));
    let Some(server) = server else {
        let demanded = ["OPORA_TEST_POSTGRES", "CI"].iter().any(|name| std::env::var_os(name).is_some());
        if demanded {
            return Err("a PostgreSQL server is demanded here: set OPORA_TEST_POSTGRES to its address".to_owned());
        }
        return Ok(None);
    };
    let name = unique();
    psql(&server, &format!("CREATE DATABASE {name}"))?;
    Ok(Some(TestData::Postgres(PostgresDatabase { server, name })))
}

fn psql(server: &str, statement: &str) -> Result<(), String> {
    let ran = Command::new("psql")
        .args([server, "--no-psqlrc", "--quiet", "--set=ON_ERROR_STOP=1", "--command", statement])
        .output()
        .map_err(|failure| format!("psql: {failure}"))?;
    if ran.status.success() { Ok(()) } else { Err(String::from_utf8_lossy(&ran.stderr).into_owned()) }
}

impl Drop for TestData {
    fn drop(&mut self) {
        // What cannot be removed is in the way of nobody: its name is not used again.
        match self {
            Self::Folder(folder) => drop(std::fs::remove_dir_all(folder)),
            Self::Postgres(database) => {
                drop(psql(&database.server, &format!("DROP DATABASE IF EXISTS {} WITH (FORCE)", database.name)));
            }
        }
    }
}

/// Makes two tests of each function: `async fn name(data: &TestData)`. The test binary needs `tokio`.
#[macro_export]
macro_rules! database_tests {
    ($($name:ident),* $(,)?) => {
        mod sqlite {
            $(
                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn $name() {
                    let data = $crate::databases::on_sqlite().expect("a folder for the test");
                    super::$name(&data).await;
                }
            )*
        }

        mod postgres {
            $(
                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn $name() {
                    match $crate::databases::on_postgres().expect("a database for the test") {
                        Some(data) => super::$name(&data).await,
                        None => eprintln!("skipped: no PostgreSQL server (OPORA_TEST_POSTGRES)"),
                    }
                }
            )*
        }
    };
}
