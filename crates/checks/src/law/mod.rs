//! Legal bases and bodies that no longer hold.
