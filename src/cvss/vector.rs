//! A vector as a small value.

use std::fmt;
use std::str::FromStr;

use serde::ser::{Serialize, Serializer};

use super::specification::{Group, Metric, Specification, Value, specification};
use super::{Errors, Version, parse};

/// The most metrics that a version has (v4.0: 32).
pub(super) const MOST_METRICS: usize = 32;

/// Stands for a metric that is not written.
const ABSENT: u8 = u8::MAX;

/// A complete vector of any version.
///
/// It has every mandatory metric, so it always has a score. A metric that is
/// written as Not Defined (`E:X`) is kept apart from one that is not written,
/// although both mean the same; [`Vector::canonical`] makes them equal.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Vector {
    version: Version,
    /// Place of the value in its metric's list, in the specification's order.
    values: [u8; MOST_METRICS],
}

impl Vector {
    /// Reads a vector strictly, as its specification demands: exact case, no
    /// metric twice, every mandatory metric, in v4.0 the fixed order.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with the text; see [`super::ErrorKind`].
    pub fn parse(text: &str) -> Result<Self, Errors> {
        parse::parse(text)
    }

    /// Nothing set yet: only for the parser, which fills in what is mandatory.
    pub(super) const fn empty(version: Version) -> Self {
        Self { version, values: [ABSENT; MOST_METRICS] }
    }

    /// The version.
    #[must_use]
    pub const fn version(&self) -> Version {
        self.version
    }

    /// The specification of its version.
    #[must_use]
    pub const fn specification(&self) -> Specification {
        specification(self.version)
    }

    /// Every metric that is written, `X` and `ND` included, with its value, in
    /// the specification's order.
    pub fn written(&self) -> impl Iterator<Item = (&'static Metric, &'static Value)> {
        let metrics = specification(self.version).metrics;
        metrics.iter().zip(self.values).filter_map(|(metric, place)| {
            let value = metric.values.get(usize::from(place))?;
            Some((metric, value))
        })
    }

    /// As [`Vector::written`], but only what says something.
    pub fn defined(&self) -> impl Iterator<Item = (&'static Metric, &'static Value)> {
        self.written().filter(|(_, value)| !value.is_not_defined())
    }

    /// The value of the metric at this place of the specification; Not Defined
    /// where it is not written, None where there is no such metric.
    pub(super) fn value_at(&self, place: usize) -> Option<&'static Value> {
        let metric = specification(self.version).metrics.get(place)?;
        let value = usize::from(*self.values.get(place)?);
        metric.values.get(value).or_else(|| metric.not_defined())
    }

    /// The place of each value in its metric's list, in the specification's
    /// order; beyond every list where the metric is not written.
    pub(super) const fn places(&self) -> [u8; MOST_METRICS] {
        self.values
    }

    /// The same vector with another value of one metric, both by their places
    /// in the specification; places that do not exist change nothing.
    pub(super) fn with(mut self, metric: usize, value: usize) -> Self {
        let metrics = specification(self.version).metrics;
        let exists = metrics.get(metric).is_some_and(|metric| value < metric.values.len());
        if let Some(slot) = self.values.get_mut(metric)
            && let Ok(value) = u8::try_from(value)
            && exists
        {
            *slot = value;
        }
        self
    }

    /// Whether a metric of this group says something.
    #[must_use]
    pub fn has(&self, group: Group) -> bool {
        self.defined().any(|(metric, _)| metric.group == group)
    }

    /// The same vector without metrics that are written as Not Defined.
    #[must_use]
    pub fn canonical(&self) -> Self {
        self.only(|_, value| !value.is_not_defined())
    }

    /// The same vector without the metrics that `keep` refuses. It must keep
    /// the mandatory ones.
    pub(super) fn only(&self, keep: impl Fn(&Metric, &Value) -> bool) -> Self {
        let mut kept = *self;
        let metrics = specification(self.version).metrics;
        for (slot, metric) in kept.values.iter_mut().zip(metrics) {
            let value = metric.values.get(usize::from(*slot));
            if value.is_some_and(|value| !keep(metric, value)) {
                *slot = ABSENT;
            }
        }
        kept
    }

    /// The vector for JavaScript.
    #[must_use]
    pub fn describe(&self) -> Description {
        Description { version: self.version, vector: self.to_string(), metrics: Metrics(*self) }
    }
}

impl FromStr for Vector {
    type Err = Errors;

    fn from_str(text: &str) -> Result<Self, Errors> {
        Self::parse(text)
    }
}

/// The canonical form: the specification's order, `X` and `ND` dropped.
impl fmt::Display for Vector {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut separator = if self.version == Version::V2 { "" } else { "/" };
        formatter.write_str(self.version.prefix())?;
        for (metric, value) in self.defined() {
            write!(formatter, "{separator}{}:{}", metric.id, value.id)?;
            separator = "/";
        }
        Ok(())
    }
}

impl fmt::Debug for Vector {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Vector({self})")
    }
}

/// A vector taken apart: `CvssVector`.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Description {
    /// The version.
    pub version: Version,
    /// The canonical form.
    pub vector: String,
    /// Value by metric, as written.
    pub metrics: Metrics,
}

/// Value by metric, as written; serialises as a map in the specification's
/// order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Metrics(pub(super) Vector);

impl Serialize for Metrics {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let written = self.0.written();
        serializer.collect_map(written.map(|(metric, value)| (metric.id, value.id)))
    }
}
