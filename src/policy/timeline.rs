//! Times that a policy states.

use super::Evidence;
use super::reading::Reading;
use crate::document::Document;
use crate::report::{Rating, Stage, Trigger};

/// A time that the policy states, as an interval.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timeline {
    /// What is done in it.
    pub stage: Stage,
    /// Only for flaws that matter so much; None: for all.
    pub severity: Option<Rating>,
    /// The lower bound in hours, where a range is given.
    pub min_hours: Option<u32>,
    /// The upper bound in hours; 0 is at once. None where no number is given.
    pub max_hours: Option<u32>,
    /// Whether it is counted in days on which people work.
    pub business_days: bool,
    /// Whether it comes again and again.
    pub recurring: bool,
    /// What it is counted from, where that is said.
    pub trigger: Option<Trigger>,
    /// The words.
    pub evidence: Evidence,
}

pub(super) fn read(_document: &Document<'_>, _reading: &Reading) -> Vec<Timeline> {
    Vec::new()
}
