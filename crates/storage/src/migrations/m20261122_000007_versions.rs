//! Versions of documents. `plan_read` is the plan as it was understood, `plan` the same with the corrections.

use sea_orm_migration::prelude::*;

migration!("m20261122_000007_versions", up);

async fn up(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let table = Table::create()
        .table("versions")
        .col(ColumnDef::new("id").uuid().not_null().primary_key())
        .col(ColumnDef::new("municipality_id").uuid().not_null())
        .col(ColumnDef::new("document_id").uuid().not_null())
        .col(ColumnDef::new("number").integer().not_null())
        .col(ColumnDef::new("state").string_len(32).not_null().check(Expr::col("state").is_in([
            "draft",
            "proposed",
            "accepted",
            "rejected",
            "superseded",
        ])))
        .col(ColumnDef::new("revision").integer().not_null())
        .col(ColumnDef::new("parent_id").uuid().null())
        .col(ColumnDef::new("decision_id").uuid().null())
        .col(ColumnDef::new("source_file_id").uuid().null())
        .col(ColumnDef::new("tree_id").uuid().null())
        .col(ColumnDef::new("title").text().null())
        .col(ColumnDef::new("item_count").integer().not_null())
        .col(ColumnDef::new("error_count").integer().not_null())
        .col(ColumnDef::new("warning_count").integer().not_null())
        .col(ColumnDef::new("hint_count").integer().not_null())
        .col(ColumnDef::new("correction_count").integer().not_null())
        .col(ColumnDef::new("made_at").big_integer().not_null())
        .col(ColumnDef::new("made_by").text().not_null())
        .col(ColumnDef::new("decided_at").big_integer().null())
        .col(ColumnDef::new("decided_by").text().null())
        .col(ColumnDef::new("reason").text().null())
        .col(ColumnDef::new("read_by").text().null())
        .col(ColumnDef::new("plan_read").text().not_null())
        .col(ColumnDef::new("plan").text().not_null())
        .foreign_key(
            ForeignKey::create()
                .name("fk_versions_municipality_id")
                .from("versions", "municipality_id")
                .to("municipalities", "id"),
        )
        .foreign_key(
            ForeignKey::create().name("fk_versions_document_id").from("versions", "document_id").to("documents", "id"),
        )
        .foreign_key(
            ForeignKey::create().name("fk_versions_parent_id").from("versions", "parent_id").to("versions", "id"),
        )
        .foreign_key(
            ForeignKey::create().name("fk_versions_decision_id").from("versions", "decision_id").to("decisions", "id"),
        )
        .foreign_key(
            ForeignKey::create()
                .name("fk_versions_source_file_id")
                .from("versions", "source_file_id")
                .to("source_files", "id"),
        )
        .foreign_key(ForeignKey::create().name("fk_versions_tree_id").from("versions", "tree_id").to("trees", "id"))
        .take();
    manager.create_table(table).await?;
    let index = Index::create()
        .name("uq_versions_document_number")
        .table("versions")
        .col("document_id")
        .col("number")
        .unique()
        .take();
    manager.create_index(index).await?;
    let index = Index::create().name("ix_versions_source_file").table("versions").col("source_file_id").take();
    manager.create_index(index).await?;
    let index = Index::create().name("ix_versions_state").table("versions").col("state").take();
    manager.create_index(index).await?;
    Ok(())
}
