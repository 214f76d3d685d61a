//! The crate `cvss`, which computes the scores.
//!
//! The way into it is the canonical text: the fields of its v4.0 vector are
//! private. What it lacks is kept away from it: it does not demand all base
//! metrics of v3.x, and the default value of its v4.0 vector panics when it is
//! scored. A [`Vector`] has every mandatory metric, and the crate reads every
//! value that we can write, as the tests show; so the zeros that stand for a
//! text which it refuses are never seen.

use super::{Group, Vector};

/// Base, temporal and environmental score of a v2.0 vector.
pub(super) fn v2_scores(vector: &Vector) -> [f64; 3] {
    let parsed = vector.to_string().parse::<cvss::v2::Vector>();
    parsed.map_or([0.0; 3], |vector| {
        [
            tenths(vector.score().value()),
            tenths(vector.temporal_score().value()),
            tenths(vector.environmental_score().value()),
        ]
    })
}

/// Base, temporal and environmental score of a v3.0 or v3.1 vector.
pub(super) fn v3_scores(vector: &Vector) -> [f64; 3] {
    let parsed = vector.to_string().parse::<cvss::v3::Vector>();
    parsed.map_or([0.0; 3], |vector| {
        [
            tenths(vector.base_score().value()),
            tenths(vector.temporal_score().value()),
            tenths(vector.environmental_score().value()),
        ]
    })
}

/// The score of a v4.0 vector.
pub(super) fn v4_score(vector: &Vector) -> f64 {
    // The supplemental metrics leave the score alone, but take time to read.
    let scored = vector.only(|metric, _| metric.group != Group::Supplemental);
    let parsed = scored.to_string().parse::<cvss::v4::Vector>();
    parsed.map_or(0.0, |vector| tenths(vector.score().value()))
}

/// A score that is rounded already, as the nearest number to its decimals, and
/// never the negative zero that v2.0 can give.
fn tenths(score: f64) -> f64 {
    (score * 10.0).round() / 10.0 + 0.0
}

#[cfg(test)]
mod tests {
    use super::super::{Version, specification};
    use super::*;

    /// A vector of the worst values of all metrics.
    fn worst(version: Version) -> Vector {
        let metrics = specification(version).metrics;
        (0..metrics.len()).fold(Vector::empty(version), |vector, metric| vector.with(metric, 0))
    }

    #[test]
    fn the_crate_reads_every_value_that_can_be_written() {
        for version in Version::ALL {
            for (place, metric) in specification(version).metrics.iter().enumerate() {
                for value in 0..metric.values.len() {
                    let text = worst(version).with(place, value).to_string();
                    let read = match version {
                        Version::V2 => text.parse::<cvss::v2::Vector>().map(|it| it.to_string()),
                        Version::V3_0 | Version::V3_1 => {
                            text.parse::<cvss::v3::Vector>().map(|it| it.to_string())
                        }
                        Version::V4 => text.parse::<cvss::v4::Vector>().map(|it| it.to_string()),
                    };
                    assert_eq!(read.as_ref(), Ok(&text));
                }
            }
        }
    }

    #[test]
    fn zero_has_no_sign() {
        assert!(tenths(-0.0).is_sign_positive());
        assert!(tenths(-0.04).is_sign_positive());
    }
}
