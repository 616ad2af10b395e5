//! Findings that persons accepted.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "acceptances")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub municipality_id: Uuid,
    pub version_id: Uuid,
    #[sea_orm(column_type = "Text")]
    pub rule: String,
    #[sea_orm(column_type = "Text")]
    pub quotes: String,
    #[sea_orm(column_type = "Text")]
    pub reason: String,
    #[sea_orm(column_type = "Text")]
    pub made_by: String,
    pub made_at: i64,
    #[sea_orm(column_type = "Text", nullable)]
    pub taken_back_by: Option<String>,
    pub taken_back_at: Option<i64>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
