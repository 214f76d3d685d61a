//! Scores, the words for them, and the names of v4.0 scores.

use std::fmt;

use serde::Serialize;

use super::engine;
use super::{Group, Vector, Version};

/// The scores of a vector, 0.0 to 10.0 with one decimal: `CvssScores`.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Scores {
    /// Of the base metrics alone.
    pub base: Option<f64>,
    /// v2.0 and v3.x; None where no temporal metric is set.
    pub temporal: Option<f64>,
    /// v2.0 and v3.x; None where no environmental metric is set.
    pub environmental: Option<f64>,
    /// Of all metrics that are set.
    pub overall: f64,
}

/// The word for a score.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// 0.0; not in v2.0.
    None,
    /// 0.1 to 3.9; v2.0: 0.0 to 3.9.
    Low,
    /// 4.0 to 6.9.
    Medium,
    /// 7.0 to 8.9; v2.0: 7.0 to 10.0.
    High,
    /// 9.0 to 10.0; not in v2.0.
    Critical,
}

impl Severity {
    /// The word in lower case.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
            Self::Critical => "critical",
        }
    }
}

/// Which groups went into a v4.0 score (v4.0, section 1.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub enum Nomenclature {
    /// Base metrics.
    #[serde(rename = "CVSS-B")]
    B,
    /// Base and threat metrics.
    #[serde(rename = "CVSS-BT")]
    BT,
    /// Base and environmental metrics.
    #[serde(rename = "CVSS-BE")]
    BE,
    /// Base, threat and environmental metrics.
    #[serde(rename = "CVSS-BTE")]
    BTE,
}

impl fmt::Display for Nomenclature {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::B => "CVSS-B",
            Self::BT => "CVSS-BT",
            Self::BE => "CVSS-BE",
            Self::BTE => "CVSS-BTE",
        })
    }
}

/// The word for a score of this version, 0.0 to 10.0.
///
/// v3.x and v4.0: the qualitative severity rating scale (v3.1, section 5;
/// v4.0, section 6). v2.0 has no scale of its own; the one used everywhere is
/// that of the National Vulnerability Database
/// (<https://nvd.nist.gov/vuln-metrics/cvss>), which has three words and calls
/// 0.0 low.
#[must_use]
pub fn severity(version: Version, score: f64) -> Severity {
    // Half a tenth is nearer than any two scores are, whatever their last bit.
    let at_least = |limit: f64| score > limit - 0.05;
    match version {
        Version::V2 if at_least(7.0) => Severity::High,
        Version::V2 if !at_least(4.0) => Severity::Low,
        _ if at_least(9.0) => Severity::Critical,
        _ if at_least(7.0) => Severity::High,
        _ if at_least(4.0) => Severity::Medium,
        _ if at_least(0.1) => Severity::Low,
        _ => Severity::None,
    }
}

impl Vector {
    /// The score of all metrics that are set, 0.0 to 10.0.
    #[must_use]
    pub fn score(&self) -> f64 {
        match self.version() {
            Version::V4 => engine::v4_score(self),
            _ => self.scores().overall,
        }
    }

    /// The scores of every group, each 0.0 to 10.0 with one decimal.
    ///
    /// v2.0 rounds the base, temporal and environmental scores as the guide's
    /// equations and examples do (section 3.2). v3.0 rounds up as the
    /// calculator that was published with it does: on binary fractions, so
    /// that 5.0 × 0.92 gives 4.7, as the user guide of v3.1 (section 2.6.2)
    /// says of v3.0. v4.0 rounds half up on exact decimals.
    #[must_use]
    pub fn scores(&self) -> Scores {
        if self.version() == Version::V4 {
            let overall = engine::v4_score(self);
            // v4.0 has but one score; of the base metrics alone it is CVSS-B.
            let base = match self.nomenclature() {
                Some(Nomenclature::B) => overall,
                _ => engine::v4_score(&self.only(|metric, _| metric.group == Group::Base)),
            };
            return Scores { base: Some(base), temporal: None, environmental: None, overall };
        }
        let [base, temporal, environmental] = match self.version() {
            Version::V2 => engine::v2_scores(self),
            _ => engine::v3_scores(self),
        };
        let temporal = self.has(Group::Temporal).then_some(temporal);
        let environmental = self.has(Group::Environmental).then_some(environmental);
        Scores {
            base: Some(base),
            temporal,
            environmental,
            overall: environmental.or(temporal).unwrap_or(base),
        }
    }

    /// Which groups went into the score; None before v4.0. A metric that is
    /// written as `X` says nothing, so it does not count, nor do supplemental
    /// metrics (v4.0, sections 1.3 and 5).
    #[must_use]
    pub fn nomenclature(&self) -> Option<Nomenclature> {
        if self.version() != Version::V4 {
            return None;
        }
        // Not the engine's: it counts an explicit `X`.
        let threat = self.has(Group::Threat);
        let environmental = self.has(Group::Environmental);
        Some(match (threat, environmental) {
            (false, false) => Nomenclature::B,
            (true, false) => Nomenclature::BT,
            (false, true) => Nomenclature::BE,
            (true, true) => Nomenclature::BTE,
        })
    }
}
