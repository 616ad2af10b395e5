//! What does not add up in a plan: one file for each rule.
