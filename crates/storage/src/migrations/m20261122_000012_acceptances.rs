//! Findings that persons accepted. They are known by rule and words, so that they outlive the version.

use sea_orm_migration::prelude::*;

migration!("m20261122_000012_acceptances", up);

async fn up(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let table = Table::create()
        .table("acceptances")
        .col(ColumnDef::new("id").uuid().not_null().primary_key())
        .col(ColumnDef::new("municipality_id").uuid().not_null())
        .col(ColumnDef::new("version_id").uuid().not_null())
        .col(ColumnDef::new("rule").text().not_null())
        .col(ColumnDef::new("quotes").text().not_null())
        .col(ColumnDef::new("reason").text().not_null())
        .col(ColumnDef::new("made_by").text().not_null())
        .col(ColumnDef::new("made_at").big_integer().not_null())
        .col(ColumnDef::new("taken_back_by").text().null())
        .col(ColumnDef::new("taken_back_at").big_integer().null())
        .foreign_key(
            ForeignKey::create()
                .name("fk_acceptances_municipality_id")
                .from("acceptances", "municipality_id")
                .to("municipalities", "id"),
        )
        .foreign_key(
            ForeignKey::create()
                .name("fk_acceptances_version_id")
                .from("acceptances", "version_id")
                .to("versions", "id"),
        )
        .take();
    manager.create_table(table).await?;
    let index = Index::create().name("ix_acceptances_version").table("acceptances").col("version_id").take();
    manager.create_index(index).await?;
    Ok(())
}
