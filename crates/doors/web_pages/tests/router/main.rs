//! The pages through the router, in memory.

#[cfg(test)]
mod guards;
#[cfg(test)]
mod journey;
#[cfg(test)]
mod rows;
#[cfg(test)]
mod server;
