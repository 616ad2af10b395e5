//! The review of an import: the source beside what was understood; correcting, accepting, rejecting, reading again.

pub mod accept_page;
pub mod add_row_page;
pub mod correct_page;
pub mod finding_panel;
pub mod funding_page;
pub mod other_panels;
pub mod parts;
pub mod reject_page;
pub mod reread;
pub mod review_page;
pub mod take_out_page;
pub mod typed_row;
pub mod value_input;
pub mod value_panel;
pub mod value_parts;
pub mod withdraw;
