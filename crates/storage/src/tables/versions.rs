//! Versions of documents.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "versions")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub municipality_id: Uuid,
    pub document_id: Uuid,
    pub number: i32,
    pub state: String,
    pub revision: i32,
    pub parent_id: Option<Uuid>,
    pub decision_id: Option<Uuid>,
    pub source_file_id: Option<Uuid>,
    pub tree_id: Option<Uuid>,
    #[sea_orm(column_type = "Text", nullable)]
    pub title: Option<String>,
    pub item_count: i32,
    pub error_count: i32,
    pub warning_count: i32,
    pub hint_count: i32,
    pub correction_count: i32,
    pub made_at: i64,
    #[sea_orm(column_type = "Text")]
    pub made_by: String,
    pub decided_at: Option<i64>,
    #[sea_orm(column_type = "Text", nullable)]
    pub decided_by: Option<String>,
    #[sea_orm(column_type = "Text", nullable)]
    pub reason: Option<String>,
    #[sea_orm(column_type = "Text", nullable)]
    pub read_by: Option<String>,
    #[sea_orm(column_type = "Text")]
    pub plan_read: String,
    #[sea_orm(column_type = "Text")]
    pub plan: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
