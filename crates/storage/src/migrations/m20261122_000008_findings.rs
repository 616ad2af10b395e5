//! The findings of a version, in their order.

use sea_orm_migration::prelude::*;

migration!("m20261122_000008_findings", up);

async fn up(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let table = Table::create()
        .table("findings")
        .col(ColumnDef::new("id").uuid().not_null().primary_key())
        .col(ColumnDef::new("municipality_id").uuid().not_null())
        .col(ColumnDef::new("version_id").uuid().not_null())
        .col(ColumnDef::new("position").integer().not_null())
        .col(ColumnDef::new("rule").text().not_null())
        .col(
            ColumnDef::new("severity")
                .string_len(32)
                .not_null()
                .check(Expr::col("severity").is_in(["error", "warning", "hint"])),
        )
        .col(ColumnDef::new("content").text().not_null())
        .foreign_key(
            ForeignKey::create()
                .name("fk_findings_municipality_id")
                .from("findings", "municipality_id")
                .to("municipalities", "id"),
        )
        .foreign_key(
            ForeignKey::create().name("fk_findings_version_id").from("findings", "version_id").to("versions", "id"),
        )
        .take();
    manager.create_table(table).await?;
    let index = Index::create()
        .name("uq_findings_version_position")
        .table("findings")
        .col("version_id")
        .col("position")
        .unique()
        .take();
    manager.create_index(index).await?;
    Ok(())
}
