//! What a municipality puts on its documents: lists of lines as JSON, the logo as its own bytes.

use sea_orm_migration::prelude::*;

migration!("m20261122_000002_municipality_settings", up);

async fn up(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let table = Table::create()
        .table("municipality_settings")
        .col(ColumnDef::new("municipality_id").uuid().not_null().primary_key())
        .col(ColumnDef::new("letterhead").text().not_null())
        .col(ColumnDef::new("address").text().not_null())
        .col(ColumnDef::new("signature").text().not_null())
        .col(ColumnDef::new("logo_description").text().null())
        .col(ColumnDef::new("saved_at").big_integer().not_null())
        .col(ColumnDef::new("logo").blob().null())
        .foreign_key(
            ForeignKey::create()
                .name("fk_municipality_settings_municipality_id")
                .from("municipality_settings", "municipality_id")
                .to("municipalities", "id"),
        )
        .take();
    manager.create_table(table).await?;
    Ok(())
}
