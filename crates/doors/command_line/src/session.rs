//! What all commands share: the language, where the data is, and the way to the kept documents.

use std::future::Future;
use std::path::PathBuf;

use opora_operations::{Actor, DataPlace, Opora};
use opora_texts::Language;

use crate::failure::Failure;

pub struct Session {
    pub language: Language,
    data: Option<String>,
}

impl Session {
    /// `data`: the option `--data`; without it the variable `OPORA_DATA`, then the folder `data`.
    pub fn new(language: Language, data: Option<String>) -> Self {
        let data = data.or_else(|| std::env::var("OPORA_DATA").ok()).filter(|place| !place.is_empty());
        Self { language, data }
    }

    pub fn data_place(&self) -> DataPlace {
        match self.data.as_deref() {
            Some(address) if address.starts_with("postgres://") || address.starts_with("postgresql://") => {
                DataPlace::Postgres(address.to_owned())
            }
            Some(folder) => DataPlace::Folder(PathBuf::from(folder)),
            None => DataPlace::Folder(PathBuf::from("data")),
        }
    }

    pub fn actor(&self) -> Actor {
        Actor::local()
    }

    /// Opens the data and runs one verb. Only commands about kept documents come here: the others start neither the
    /// runtime nor the database.
    pub fn with_data<Answer, Work>(&self, work: impl FnOnce(Opora, Actor) -> Work) -> Result<Answer, Failure>
    where
        Work: Future<Output = Result<Answer, opora_operations::Error>>,
    {
        self.run(async {
            let opora = Opora::open(&self.data_place()).await?;
            Ok(work(opora, self.actor()).await?)
        })
    }

    /// Runs a future to its end.
    pub fn run<Answer>(&self, work: impl Future<Output = Result<Answer, Failure>>) -> Result<Answer, Failure> {
        tokio::runtime::Builder::new_multi_thread()
            .enable_all()
            .build()
            .map_err(|error| Failure::machine("runtime-failed", vec![("reason", error.to_string())]))?
            .block_on(work)
    }
}
