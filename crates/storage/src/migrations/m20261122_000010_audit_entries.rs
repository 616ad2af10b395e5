//! Who did what, when, from what to what, why. The action is not limited here: entries outlive their verbs.

use sea_orm_migration::prelude::*;

migration!("m20261122_000010_audit_entries", up);

async fn up(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let table = Table::create()
        .table("audit_entries")
        .col(ColumnDef::new("id").uuid().not_null().primary_key())
        .col(ColumnDef::new("municipality_id").uuid().null())
        .col(ColumnDef::new("at").big_integer().not_null())
        .col(ColumnDef::new("actor").text().not_null())
        .col(ColumnDef::new("action").string_len(64).not_null())
        .col(ColumnDef::new("subject_id").uuid().null())
        .col(ColumnDef::new("from_value").text().not_null())
        .col(ColumnDef::new("to_value").text().not_null())
        .col(ColumnDef::new("reason").text().null())
        .foreign_key(
            ForeignKey::create()
                .name("fk_audit_entries_municipality_id")
                .from("audit_entries", "municipality_id")
                .to("municipalities", "id"),
        )
        .take();
    manager.create_table(table).await?;
    let index = Index::create().name("ix_audit_entries_at").table("audit_entries").col("at").take();
    manager.create_index(index).await?;
    let index = Index::create()
        .name("ix_audit_entries_municipality_at")
        .table("audit_entries")
        .col("municipality_id")
        .col("at")
        .take();
    manager.create_index(index).await?;
    let index = Index::create().name("ix_audit_entries_subject").table("audit_entries").col("subject_id").take();
    manager.create_index(index).await?;
    Ok(())
}
