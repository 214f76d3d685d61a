//! Times that are missing, vague, or at odds with each other.
//!
//! How prose becomes a time is the business of `policy::timeline`: a rule here
//! compares facts. Where two times cannot be told apart for certain, such as
//! two working days and 48 hours, nothing is reported.

mod binding;
mod conflict;
mod due;
mod missing;
mod order;
mod range;
mod slow;
mod target;
mod vague;

pub(in crate::rules) use binding::{internal_timeline_only, nonbinding_all};
pub(in crate::rules) use conflict::timeline_conflict;
pub(in crate::rules) use missing::{ack_time_missing, update_cadence_missing};
pub(in crate::rules) use order::{severity_inversion, stage_order};
pub(in crate::rules) use range::{range_gap_overlap, range_lower_bound};
pub(in crate::rules) use slow::{ack_too_slow, unit_or_trigger_ambiguous};
pub(in crate::rules) use target::{fix_target_by_severity_missing, fix_target_missing};
pub(in crate::rules) use vague::time_vague;
