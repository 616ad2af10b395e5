//! The files that were imported, unchanged. The same file is kept once for each municipality.

use sea_orm_migration::prelude::*;

migration!("m20261122_000003_source_files", up);

async fn up(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let table = Table::create()
        .table("source_files")
        .col(ColumnDef::new("id").uuid().not_null().primary_key())
        .col(ColumnDef::new("municipality_id").uuid().not_null())
        .col(ColumnDef::new("sha256").string_len(64).not_null())
        .col(ColumnDef::new("name").text().null())
        .col(ColumnDef::new("media_type").text().not_null())
        .col(ColumnDef::new("size").big_integer().not_null())
        .col(ColumnDef::new("imported_at").big_integer().not_null())
        .col(ColumnDef::new("imported_by").text().not_null())
        .col(ColumnDef::new("bytes").blob().not_null())
        .foreign_key(
            ForeignKey::create()
                .name("fk_source_files_municipality_id")
                .from("source_files", "municipality_id")
                .to("municipalities", "id"),
        )
        .take();
    manager.create_table(table).await?;
    let index = Index::create()
        .name("uq_source_files_municipality_sha256")
        .table("source_files")
        .col("municipality_id")
        .col("sha256")
        .unique()
        .take();
    manager.create_index(index).await?;
    let index = Index::create().name("ix_source_files_sha256").table("source_files").col("sha256").take();
    manager.create_index(index).await?;
    Ok(())
}
