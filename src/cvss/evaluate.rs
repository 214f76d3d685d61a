//! Everything that is known of a vector, and what one change would make of it.

use serde::Serialize;

use super::parse::words;
use super::{
    Error, ErrorKind, Group, Metrics, Nomenclature, Scores, Severity, Vector, Version, severity,
};

/// A vector with its scores: `CvssEvaluation`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Evaluation {
    /// The version.
    pub version: Version,
    /// The canonical form.
    pub vector: String,
    /// Value by metric, as written.
    pub metrics: Metrics,
    /// The scores of every group.
    pub scores: Scores,
    /// The word for the overall score.
    pub severity: Severity,
    /// v4.0: which groups went into the score.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nomenclature: Option<Nomenclature>,
}

/// One value of one metric, and the score that it would give: `CvssChange`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Change {
    /// Id of the metric.
    pub metric: &'static str,
    /// Id of the value.
    pub value: &'static str,
    /// The changed vector in canonical form.
    pub vector: String,
    /// Its overall score, 0.0 to 10.0.
    pub score: f64,
    /// The word for that score.
    pub severity: Severity,
    /// Whether this is the value that the vector has.
    pub current: bool,
}

/// Scores a vector.
#[must_use]
pub fn evaluate(vector: &Vector) -> Evaluation {
    let scores = vector.scores();
    Evaluation {
        version: vector.version(),
        vector: vector.to_string(),
        metrics: Metrics(*vector),
        scores,
        severity: severity(vector.version(), scores.overall),
        nomenclature: vector.nomenclature(),
    }
}

/// The vector with another value of one metric. `X` and `ND` are legal where
/// the metric is not mandatory; the canonical form then drops it.
///
/// # Errors
///
/// [`ErrorKind::UnknownMetric`] or [`ErrorKind::UnknownValue`], with an empty
/// range at 0: the two words are not part of a text.
pub fn with_metric(vector: &Vector, metric: &str, value: &str) -> Result<Vector, Error> {
    let specification = vector.specification();
    let version = vector.version();
    let Some((metric_place, metric)) = specification.find(metric) else {
        return Err(Error {
            kind: ErrorKind::UnknownMetric,
            message: words::unknown_metric(version, metric),
            range: 0..0,
            metric: None,
            expected: specification.metrics.iter().map(|it| it.id).collect(),
        });
    };
    let Some((value_place, _)) = metric.find(value) else {
        return Err(Error {
            kind: ErrorKind::UnknownValue,
            message: words::unknown_value(version, metric, value),
            range: 0..0,
            metric: Some(metric.id),
            expected: words::value_ids(metric),
        });
    };
    Ok(vector.with(metric_place, value_place))
}

/// Every value of every metric, in the specification's order, and the score
/// that it would give.
#[must_use]
pub fn what_if(vector: &Vector) -> Vec<Change> {
    let version = vector.version();
    let score_now = vector.score();
    let mut changes = Vec::new();
    for (metric_place, metric) in vector.specification().metrics.iter().enumerate() {
        let value_now = vector.value_at(metric_place);
        for (value_place, value) in metric.values.iter().enumerate() {
            let other = vector.with(metric_place, value_place);
            let current = value_now == Some(value);
            let score = if current || metric.group == Group::Supplemental {
                score_now
            } else {
                other.score()
            };
            changes.push(Change {
                metric: metric.id,
                value: value.id,
                vector: other.to_string(),
                score,
                severity: severity(version, score),
                current,
            });
        }
    }
    changes
}
