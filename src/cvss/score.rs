//! Scores, the words for them, and the names of v4.0 scores.

use std::fmt;

use serde::Serialize;

use super::{Vector, Version};

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

/// The word for a score of this version.
#[must_use]
pub fn severity(version: Version, score: f64) -> Severity {
    let _ = (version, score);
    Severity::None
}

impl Vector {
    /// The score of all metrics that are set, 0.0 to 10.0.
    #[must_use]
    pub fn score(&self) -> f64 {
        self.scores().overall
    }

    /// The scores of every group.
    #[must_use]
    pub fn scores(&self) -> Scores {
        Scores {
            base: None,
            temporal: None,
            environmental: None,
            overall: 0.0,
        }
    }

    /// Which groups went into the score; None before v4.0.
    #[must_use]
    pub fn nomenclature(&self) -> Option<Nomenclature> {
        None
    }
}
