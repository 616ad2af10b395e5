//! The municipalities of which something is kept.

use sea_orm_migration::prelude::*;

migration!("m20261122_000001_municipalities", up);

async fn up(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let table = Table::create()
        .table("municipalities")
        .col(ColumnDef::new("id").uuid().not_null().primary_key())
        .col(ColumnDef::new("identity").string_len(600).not_null().unique_key())
        .col(ColumnDef::new("code").string_len(5).null())
        .col(ColumnDef::new("name").text().not_null())
        .col(ColumnDef::new("created_at").big_integer().not_null())
        .take();
    manager.create_table(table).await?;
    Ok(())
}
