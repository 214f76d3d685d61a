//! What becomes public, when, where, and about whom.

mod publication;
mod special;
mod window;

pub(super) use publication::{credit_missing, privacy_overshare};
pub(super) use publication::{cve_unaddressed, publication_channel_missing};
pub(super) use special::{embargo_list_undefined, escalation_missing, exploited_path_missing};
pub(super) use window::{disclosure_window_missing, nondisclosure_unbounded, window_long};
