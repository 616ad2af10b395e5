//! Links between rows of plans and elements of strategies, as persons decided them.

use sea_orm_migration::prelude::*;

migration!("m20261122_000011_links", up);

async fn up(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let table = Table::create()
        .table("links")
        .col(ColumnDef::new("id").uuid().not_null().primary_key())
        .col(ColumnDef::new("municipality_id").uuid().not_null())
        .col(ColumnDef::new("plan_version_id").uuid().not_null())
        .col(ColumnDef::new("strategy_version_id").uuid().not_null())
        .col(
            ColumnDef::new("state").string_len(32).not_null().check(Expr::col("state").is_in(["confirmed", "refused"])),
        )
        .col(ColumnDef::new("item").text().not_null())
        .col(ColumnDef::new("element").text().not_null())
        .col(ColumnDef::new("made_by").text().not_null())
        .col(ColumnDef::new("made_at").big_integer().not_null())
        .col(ColumnDef::new("removed_by").text().null())
        .col(ColumnDef::new("removed_at").big_integer().null())
        .foreign_key(
            ForeignKey::create()
                .name("fk_links_municipality_id")
                .from("links", "municipality_id")
                .to("municipalities", "id"),
        )
        .foreign_key(
            ForeignKey::create().name("fk_links_plan_version_id").from("links", "plan_version_id").to("versions", "id"),
        )
        .foreign_key(
            ForeignKey::create()
                .name("fk_links_strategy_version_id")
                .from("links", "strategy_version_id")
                .to("versions", "id"),
        )
        .take();
    manager.create_table(table).await?;
    for (name, column) in
        [("ix_links_plan_version", "plan_version_id"), ("ix_links_strategy_version", "strategy_version_id")]
    {
        let index = Index::create().name(name).table("links").col(column).take();
        manager.create_index(index).await?;
    }
    Ok(())
}
