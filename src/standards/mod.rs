//! What each standard makes of a policy, clause by clause.

pub mod scorecard;
