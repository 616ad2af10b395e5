//! The migrated tables against the rows as the entities see them, on both databases.

use std::collections::BTreeSet;

use opora_test_support::database_tests;
use opora_test_support::databases::TestData;
use sea_orm::{ColumnTrait, ColumnType, ConnectionTrait, DbBackend, EntityTrait, IdenStatic, Iterable, Statement};

use crate::{Address, Database, Engine, tables};

database_tests![
    the_migrated_tables_are_the_entities,
    every_reference_is_guarded,
    opening_twice_changes_nothing,
    tables_of_a_newer_program_are_left_alone,
    two_programs_may_start_together,
];

pub(crate) fn address(data: &TestData) -> Address {
    match data {
        TestData::Folder(folder) => Address::File(folder.join("opora.db")),
        TestData::Postgres(database) => Address::Postgres(database.address()),
    }
}

/// Name, kind and whether it may be absent.
type Columns = BTreeSet<(String, &'static str, bool)>;

fn of_entity<E: EntityTrait>(entity: E) -> (String, Columns) {
    let columns = E::Column::iter().map(|column| {
        let definition = column.def();
        let kind = match definition.get_column_type() {
            ColumnType::Uuid => "uuid",
            ColumnType::Text | ColumnType::String(_) => "text",
            ColumnType::Integer => "integer",
            ColumnType::BigInteger => "big integer",
            ColumnType::VarBinary(_) | ColumnType::Binary(_) | ColumnType::Blob => "bytes",
            other => panic!("{other:?} is not portable"),
        };
        (column.as_str().to_owned(), kind, definition.is_null())
    });
    (entity.table_name().to_owned(), columns.collect())
}

fn entities() -> Vec<(String, Columns)> {
    vec![
        of_entity(tables::acceptances::Entity),
        of_entity(tables::audit_entries::Entity),
        of_entity(tables::corrections::Entity),
        of_entity(tables::decisions::Entity),
        of_entity(tables::documents::Entity),
        of_entity(tables::findings::Entity),
        of_entity(tables::links::Entity),
        of_entity(tables::municipalities::Entity),
        of_entity(tables::municipality_settings::Entity),
        of_entity(tables::source_files::Entity),
        of_entity(tables::trees::Entity),
        of_entity(tables::versions::Entity),
    ]
}

/// The answers of a query as text.
async fn ask(database: &Database, sqlite: &str, postgres: &str) -> Vec<Vec<String>> {
    let (backend, sql) = match database.engine() {
        Engine::Sqlite => (DbBackend::Sqlite, sqlite),
        Engine::Postgres => (DbBackend::Postgres, postgres),
    };
    let rows = database.connection.query_all_raw(Statement::from_string(backend, sql)).await.unwrap();
    let text = |row: &sea_orm::QueryResult| {
        (0..row.column_names().len()).map(|index| row.try_get_by_index::<String>(index).unwrap()).collect()
    };
    rows.iter().map(text).collect()
}

async fn columns_of(database: &Database, table: &str) -> Columns {
    let sqlite = format!(
        "SELECT name, lower(type), CASE WHEN \"notnull\" THEN 'NO' ELSE 'YES' END FROM pragma_table_info('{table}')"
    );
    let postgres = format!(
        "SELECT column_name::text, data_type::text, is_nullable::text FROM information_schema.columns \
         WHERE table_schema = current_schema() AND table_name = '{table}'"
    );
    let rows = ask(database, &sqlite, &postgres).await;
    let columns = rows.into_iter().map(|row| {
        let kind = match row[1].split('(').next().unwrap_or_default() {
            "uuid" | "uuid_text" => "uuid",
            "text" | "varchar" | "character varying" => "text",
            // SQLite has one kind of whole numbers.
            "integer" if database.engine() == Engine::Postgres => "integer",
            "bigint" if database.engine() == Engine::Postgres => "big integer",
            "integer" | "bigint" => "whole",
            "blob" | "bytea" => "bytes",
            other => panic!("{table}.{}: {other}", row[0]),
        };
        (row[0].clone(), kind, row[2] == "YES")
    });
    columns.collect()
}

async fn the_migrated_tables_are_the_entities(data: &TestData) {
    let database = Database::open(&address(data)).await.unwrap();
    let entities = entities();
    for (table, columns) in &entities {
        let whole = |kind| if kind == "integer" || kind == "big integer" { "whole" } else { kind };
        let expected: Columns = match database.engine() {
            Engine::Postgres => columns.clone(),
            Engine::Sqlite => columns.iter().map(|(name, kind, null)| (name.clone(), whole(*kind), *null)).collect(),
        };
        assert_eq!(columns_of(&database, table).await, expected, "{table}");
        let belongs = columns.iter().any(|(name, ..)| name == "municipality_id") || table == "municipalities";
        assert!(belongs, "{table} does not say which municipality it belongs to");
    }
    let present = ask(
        &database,
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
        "SELECT table_name::text FROM information_schema.tables WHERE table_schema = current_schema()",
    )
    .await;
    let present: BTreeSet<String> = present.into_iter().flatten().filter(|name| name != "seaql_migrations").collect();
    assert_eq!(present, entities.into_iter().map(|(table, _)| table).collect());
}

async fn every_reference_is_guarded(data: &TestData) {
    let database = Database::open(&address(data)).await.unwrap();
    for (table, columns) in entities() {
        let sqlite = format!("SELECT \"from\" FROM pragma_foreign_key_list('{table}')");
        let postgres = format!(
            "SELECT a.attname::text FROM pg_constraint c JOIN pg_attribute a \
             ON a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey) \
             WHERE c.contype = 'f' AND c.conrelid = '{table}'::regclass"
        );
        let guarded: BTreeSet<String> = ask(&database, &sqlite, &postgres).await.into_iter().flatten().collect();
        let references: BTreeSet<String> = columns
            .into_iter()
            .map(|(name, ..)| name)
            // The subject of an audit entry may be of any kind.
            .filter(|name| name.ends_with("_id") && name != "subject_id")
            .collect();
        assert_eq!(guarded, references, "{table}");
    }
    if database.engine() == Engine::Sqlite {
        let settings = ask(&database, "SELECT CAST(foreign_keys AS TEXT) FROM pragma_foreign_keys", "").await;
        assert_eq!(settings, [["1"]]);
        let journal = ask(&database, "SELECT journal_mode FROM pragma_journal_mode", "").await;
        assert_eq!(journal, [["wal"]]);
        let synchronous = ask(&database, "SELECT CAST(synchronous AS TEXT) FROM pragma_synchronous", "").await;
        assert_eq!(synchronous, [["2"]], "2 is FULL");
    }
}

const STEPS: &str = "SELECT version FROM seaql_migrations ORDER BY version";

async fn opening_twice_changes_nothing(data: &TestData) {
    let first = Database::open(&address(data)).await.unwrap();
    let steps = ask(&first, STEPS, STEPS).await;
    first.close().await.unwrap();
    let second = Database::open(&address(data)).await.unwrap();
    assert_eq!(ask(&second, STEPS, STEPS).await, steps);
}

async fn tables_of_a_newer_program_are_left_alone(data: &TestData) {
    let database = Database::open(&address(data)).await.unwrap();
    let newer = "INSERT INTO seaql_migrations (version, applied_at) VALUES ('m99990101_000001_later', 1)";
    database.connection.execute_unprepared(newer).await.unwrap();
    database.close().await.unwrap();
    let refused = Database::open(&address(data)).await.map(drop).unwrap_err();
    assert!(matches!(refused, crate::StorageError::Newer(_)), "{refused}");
}

async fn two_programs_may_start_together(data: &TestData) {
    let addresses = [address(data), address(data), address(data)];
    let opened = addresses.map(|address| tokio::spawn(async move { Database::open(&address).await.map(drop) }));
    for opened in opened {
        opened.await.unwrap().unwrap();
    }
}
