//! Decisions of the council; the date as ISO 8601 text, which both databases order alike.

use sea_orm_migration::prelude::*;

migration!("m20261122_000006_decisions", up);

async fn up(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let table = Table::create()
        .table("decisions")
        .col(ColumnDef::new("id").uuid().not_null().primary_key())
        .col(ColumnDef::new("municipality_id").uuid().not_null())
        .col(ColumnDef::new("document_id").uuid().not_null())
        .col(
            ColumnDef::new("kind")
                .string_len(32)
                .not_null()
                .check(Expr::col("kind").is_in(["adopt", "amend", "repeal"])),
        )
        .col(ColumnDef::new("body").text().null())
        .col(ColumnDef::new("number").text().null())
        .col(ColumnDef::new("protocol").text().null())
        .col(ColumnDef::new("date").string_len(10).null())
        .col(ColumnDef::new("recorded_at").big_integer().not_null())
        .foreign_key(
            ForeignKey::create()
                .name("fk_decisions_municipality_id")
                .from("decisions", "municipality_id")
                .to("municipalities", "id"),
        )
        .foreign_key(
            ForeignKey::create()
                .name("fk_decisions_document_id")
                .from("decisions", "document_id")
                .to("documents", "id"),
        )
        .take();
    manager.create_table(table).await?;
    let index = Index::create().name("ix_decisions_document").table("decisions").col("document_id").take();
    manager.create_index(index).await?;
    Ok(())
}
