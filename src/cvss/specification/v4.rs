//! The metrics.

use super::Metric;

pub(super) const METRICS: &[Metric] = &[];
