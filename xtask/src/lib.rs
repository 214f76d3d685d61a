//! What the project's commands and its tests share.

pub mod rule_docs;
pub mod standard_docs;
