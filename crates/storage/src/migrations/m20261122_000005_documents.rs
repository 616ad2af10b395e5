//! Documents over all their versions; one of a kind for each municipality and year.

use sea_orm_migration::prelude::*;

migration!("m20261122_000005_documents", up);

async fn up(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let table = Table::create()
        .table("documents")
        .col(ColumnDef::new("id").uuid().not_null().primary_key())
        .col(ColumnDef::new("municipality_id").uuid().not_null())
        .col(
            ColumnDef::new("kind")
                .string_len(32)
                .not_null()
                .check(Expr::col("kind").is_in(["annual_plan", "strategy"])),
        )
        .col(ColumnDef::new("year").integer().null())
        .col(ColumnDef::new("created_at").big_integer().not_null())
        .foreign_key(
            ForeignKey::create()
                .name("fk_documents_municipality_id")
                .from("documents", "municipality_id")
                .to("municipalities", "id"),
        )
        .take();
    manager.create_table(table).await?;
    let index = Index::create()
        .name("uq_documents_municipality_kind_year")
        .table("documents")
        .col("municipality_id")
        .col("kind")
        .col("year")
        .unique()
        .take();
    manager.create_index(index).await?;
    let index = Index::create().name("ix_documents_year").table("documents").col("year").take();
    manager.create_index(index).await?;
    Ok(())
}
