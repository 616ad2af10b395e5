//! The plan as a page: sections, rows, money, findings at their rows.

pub mod findings_at_rows;
pub mod names;
pub mod plan_cache;
pub mod plan_facts;
pub mod plan_filter;
pub mod plan_page;
pub mod plan_table;
pub mod plans_of_year_page;
