//! The versions of CVSS and what begins their vectors.

use std::fmt;

use serde::Serialize;

/// A published version of CVSS.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub enum Version {
    /// v2.0, June 2007.
    #[serde(rename = "2.0")]
    V2,
    /// v3.0, June 2015.
    #[serde(rename = "3.0")]
    V3_0,
    /// v3.1, June 2019: the metrics of v3.0, other rounding.
    #[serde(rename = "3.1")]
    V3_1,
    /// v4.0, November 2023.
    #[serde(rename = "4.0")]
    V4,
}

impl Version {
    /// Every version, oldest first.
    pub const ALL: [Self; 4] = [Self::V2, Self::V3_0, Self::V3_1, Self::V4];

    /// The number, such as `3.1`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::V2 => "2.0",
            Self::V3_0 => "3.0",
            Self::V3_1 => "3.1",
            Self::V4 => "4.0",
        }
    }

    /// The version of a number, such as `3.1`; None for any other text.
    #[must_use]
    pub fn from_number(number: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|version| version.as_str() == number)
    }

    /// What a vector begins with, without the slash; empty for v2.0, whose
    /// vectors begin with their first metric.
    #[must_use]
    pub const fn prefix(self) -> &'static str {
        match self {
            Self::V2 => "",
            Self::V3_0 => "CVSS:3.0",
            Self::V3_1 => "CVSS:3.1",
            Self::V4 => "CVSS:4.0",
        }
    }
}

/// As people write it: `v3.1`.
impl fmt::Display for Version {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "v{}", self.as_str())
    }
}
