//! What the files say, as compressed JSON; one for each time a file was read.

use sea_orm_migration::prelude::*;

migration!("m20261122_000004_trees", up);

async fn up(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let table = Table::create()
        .table("trees")
        .col(ColumnDef::new("id").uuid().not_null().primary_key())
        .col(ColumnDef::new("municipality_id").uuid().not_null())
        .col(ColumnDef::new("source_file_id").uuid().not_null())
        .col(ColumnDef::new("read_by").text().not_null())
        .col(ColumnDef::new("read_at").big_integer().not_null())
        .col(ColumnDef::new("size").big_integer().not_null())
        .col(ColumnDef::new("content").blob().not_null())
        .foreign_key(
            ForeignKey::create()
                .name("fk_trees_municipality_id")
                .from("trees", "municipality_id")
                .to("municipalities", "id"),
        )
        .foreign_key(
            ForeignKey::create()
                .name("fk_trees_source_file_id")
                .from("trees", "source_file_id")
                .to("source_files", "id"),
        )
        .take();
    manager.create_table(table).await?;
    let index = Index::create().name("ix_trees_source_file").table("trees").col("source_file_id").take();
    manager.create_index(index).await?;
    Ok(())
}
