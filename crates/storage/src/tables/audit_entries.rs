//! Who did what.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "audit_entries")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub municipality_id: Option<Uuid>,
    pub at: i64,
    #[sea_orm(column_type = "Text")]
    pub actor: String,
    pub action: String,
    pub subject_id: Option<Uuid>,
    #[sea_orm(column_type = "Text")]
    pub from_value: String,
    #[sea_orm(column_type = "Text")]
    pub to_value: String,
    #[sea_orm(column_type = "Text", nullable)]
    pub reason: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
