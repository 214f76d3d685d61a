//! How reporters and the team treat each other: law, scope, names, reward.

mod law;
mod personal;
mod reward;
mod scope;

pub(super) use law::{legal_threat, safe_harbor_missing, safe_harbor_partial};
pub(super) use personal::pii_required;
pub(super) use reward::bounty_ambiguous;
pub(super) use scope::{scope_contradiction, scope_missing};
