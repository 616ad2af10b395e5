//! The tables, built step by step. Each step is a file with a date and a number, written by hand, run in a transaction,
//! and never changed after a release: no step knows the entities, so that it means the same in ten years.

use sea_orm_migration::{MigrationTrait, MigratorTrait};

/// A step: its name and what it does.
macro_rules! migration {
    ($name:literal, $up:ident) => {
        pub(super) struct Step;

        impl MigrationName for Step {
            fn name(&self) -> &str {
                $name
            }
        }

        #[sea_orm_migration::async_trait::async_trait]
        impl MigrationTrait for Step {
            async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
                $up(manager).await
            }

            // SQLite would otherwise keep the half of a step that failed.
            fn use_transaction(&self) -> Option<bool> {
                Some(true)
            }
        }
    };
}

mod m20261122_000001_municipalities;
mod m20261122_000002_municipality_settings;
mod m20261122_000003_source_files;
mod m20261122_000004_trees;
mod m20261122_000005_documents;
mod m20261122_000006_decisions;
mod m20261122_000007_versions;
mod m20261122_000008_findings;
mod m20261122_000009_corrections;
mod m20261122_000010_audit_entries;
mod m20261122_000011_links;
mod m20261122_000012_acceptances;

/// All steps in their order.
pub(crate) struct Migrations;

impl MigratorTrait for Migrations {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m20261122_000001_municipalities::Step),
            Box::new(m20261122_000002_municipality_settings::Step),
            Box::new(m20261122_000003_source_files::Step),
            Box::new(m20261122_000004_trees::Step),
            Box::new(m20261122_000005_documents::Step),
            Box::new(m20261122_000006_decisions::Step),
            Box::new(m20261122_000007_versions::Step),
            Box::new(m20261122_000008_findings::Step),
            Box::new(m20261122_000009_corrections::Step),
            Box::new(m20261122_000010_audit_entries::Step),
            Box::new(m20261122_000011_links::Step),
            Box::new(m20261122_000012_acceptances::Step),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_ordered_and_each_stands_once() {
        let steps = Migrations::migrations();
        let names: Vec<&str> = steps.iter().map(|step| step.name()).collect();
        assert!(names.is_sorted_by(|earlier, later| earlier < later), "{names:?}");
        assert!(steps.iter().all(|step| step.use_transaction() == Some(true)));
        let files = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/src/migrations")).unwrap();
        assert_eq!(files.count(), names.len() + 1, "a file is not listed");
    }
}
