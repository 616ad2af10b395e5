//! The pages through the router, in memory.

mod guards;
mod server;
