//! Where the server listens, and why it refuses to listen elsewhere.

use std::fmt;
use std::net::SocketAddr;

/// What the pages must know of the process that serves them.
#[derive(Debug, Clone)]
pub struct WebOptions {
    /// The address that is really bound (with the real port, also where port 0 was asked for). Requests that name
    /// another host are refused.
    pub listen: SocketAddr,
}

/// The address can be reached from other machines. There are no accounts yet, so whoever reaches the server may do
/// everything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotLoopback(pub SocketAddr);

impl NotLoopback {
    /// The key of the sentence for people; its variable is `address`.
    pub const KEY: &str = "listen-only-loopback";
}

impl fmt::Display for NotLoopback {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} is not a loopback address; without accounts only loopback is allowed", self.0)
    }
}

impl std::error::Error for NotLoopback {}

/// Whether the server may listen there. The command line asks before it binds.
///
/// # Errors
/// [`NotLoopback`] for every address that other machines can reach.
pub fn check_listen(address: SocketAddr) -> Result<(), NotLoopback> {
    if address.ip().to_canonical().is_loopback() { Ok(()) } else { Err(NotLoopback(address)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_loopback_addresses_are_allowed() {
        for allowed in ["127.0.0.1:8080", "127.8.9.1:0", "[::1]:8080", "[::ffff:127.0.0.1]:1"] {
            assert_eq!(check_listen(allowed.parse().unwrap()), Ok(()), "{allowed}");
        }
        for refused in ["0.0.0.0:8080", "[::]:8080", "192.168.1.4:80", "[2001:db8::1]:80"] {
            assert!(check_listen(refused.parse().unwrap()).is_err(), "{refused}");
        }
    }
}
