//! What computes the scores.
//!
//! v2.0 and v3.x are scored by the crate `cvss`, through its typed vectors:
//! its parser stays out of the compiled library. v4.0 is scored here, in
//! integers: the crate builds and reads strings for it, and its default vector
//! panics. The tests compare every state of every version with the crate.
//!
//! Each module takes a vector apart by pattern, so the order of the names
//! there is that of the specification's metrics, and the order in a list of
//! values that of the metric's values: worst first.

mod v2;
mod v3;
mod v4;

pub(super) use v2::v2_scores;
pub(super) use v3::v3_scores;
pub(super) use v4::v4_score;

/// The value at a place of a metric's list; None for Not Defined, which ends
/// the list of the specification, and for a metric that is not written. The
/// crate takes both alike.
fn at<T: Copy>(place: u8, values: &[T]) -> Option<T> {
    values.get(usize::from(place)).copied()
}

/// A score that is rounded already, as the nearest number to its decimals, and
/// never the negative zero that v2.0 can give.
fn nearest(score: f64) -> f64 {
    (score * 10.0).round() / 10.0 + 0.0
}

#[cfg(test)]
mod tests {
    use super::super::{Vector, Version, specification};
    use super::*;

    /// Vectors of the worst values, but for one metric, which takes each of
    /// its values in turn.
    pub(super) fn every_value(version: Version) -> Vec<Vector> {
        let metrics = specification(version).metrics;
        let worst = (0..metrics.len())
            .fold(Vector::empty(version), |vector, metric| vector.with(metric, 0));
        let values = metrics.iter().enumerate();
        let values = values.flat_map(|(place, metric)| {
            (0..metric.values.len()).map(move |value| worst.with(place, value))
        });
        values.collect()
    }

    #[test]
    fn zero_has_no_sign() {
        assert!(nearest(-0.0).is_sign_positive());
        assert!(nearest(-0.04).is_sign_positive());
    }

    #[test]
    fn what_is_beyond_the_list_is_not_defined() {
        assert_eq!(
            [0, 1, 2, 255].map(|place| at(place, b"HL")),
            [Some(b'H'), Some(b'L'), None, None]
        );
    }
}
