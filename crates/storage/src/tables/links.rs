//! Links between rows of plans and elements of strategies.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "links")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub municipality_id: Uuid,
    pub plan_version_id: Uuid,
    pub strategy_version_id: Uuid,
    pub state: String,
    #[sea_orm(column_type = "Text")]
    pub item: String,
    #[sea_orm(column_type = "Text")]
    pub element: String,
    #[sea_orm(column_type = "Text")]
    pub made_by: String,
    pub made_at: i64,
    #[sea_orm(column_type = "Text", nullable)]
    pub removed_by: Option<String>,
    pub removed_at: Option<i64>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
