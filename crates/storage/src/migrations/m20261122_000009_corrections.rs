//! Values that persons corrected. A correction belongs to the source file, so that it outlives a new reading.

use sea_orm_migration::prelude::*;

migration!("m20261122_000009_corrections", up);

async fn up(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let table = Table::create()
        .table("corrections")
        .col(ColumnDef::new("id").uuid().not_null().primary_key())
        .col(ColumnDef::new("municipality_id").uuid().not_null())
        .col(ColumnDef::new("source_file_id").uuid().not_null())
        .col(ColumnDef::new("version_id").uuid().not_null())
        .col(ColumnDef::new("position").integer().not_null())
        .col(ColumnDef::new("path").text().not_null())
        .col(ColumnDef::new("field").text().not_null())
        .col(ColumnDef::new("place").text().null())
        .col(ColumnDef::new("read_value").text().not_null())
        .col(ColumnDef::new("corrected_value").text().not_null())
        .col(ColumnDef::new("reason").text().null())
        .col(ColumnDef::new("made_by").text().not_null())
        .col(ColumnDef::new("made_at").big_integer().not_null())
        .col(ColumnDef::new("withdrawn_by").text().null())
        .col(ColumnDef::new("withdrawn_at").big_integer().null())
        .foreign_key(
            ForeignKey::create()
                .name("fk_corrections_municipality_id")
                .from("corrections", "municipality_id")
                .to("municipalities", "id"),
        )
        .foreign_key(
            ForeignKey::create()
                .name("fk_corrections_source_file_id")
                .from("corrections", "source_file_id")
                .to("source_files", "id"),
        )
        .foreign_key(
            ForeignKey::create()
                .name("fk_corrections_version_id")
                .from("corrections", "version_id")
                .to("versions", "id"),
        )
        .take();
    manager.create_table(table).await?;
    let index = Index::create()
        .name("uq_corrections_source_position")
        .table("corrections")
        .col("source_file_id")
        .col("position")
        .unique()
        .take();
    manager.create_index(index).await?;
    let index = Index::create().name("ix_corrections_version").table("corrections").col("version_id").take();
    manager.create_index(index).await?;
    Ok(())
}
