//! What can be done and by whom: rights, one transaction, audit entry.
