//! What stands before every page: only requests to this machine by its own name, only changes asked for by our own
//! pages, and the headers that every answer carries.

pub mod host;
pub mod origin;
pub mod response_headers;
