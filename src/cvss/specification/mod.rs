//! The specifications as data: every metric and every value of each version.
//!
//! The order of the metrics is the one in which vectors are written
//! (v2.0 guide, section 2.4; v3.1, section 6; v4.0, section 7), the order of
//! the values is worst first with Not Defined last. Names are those of the
//! specifications; questions and descriptions are our own words.

mod v2;
mod v3;
mod v4;

use serde::Serialize;

use super::Version;

/// All metrics of a version: `CvssSpecification`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Specification {
    /// The version.
    pub version: Version,
    /// Every metric, in the order in which vectors are written.
    pub metrics: &'static [Metric],
}

/// One metric: `CvssMetric`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Metric {
    /// What stands in the vector, such as `AV`.
    pub id: &'static str,
    /// The specification's name, such as `Attack Vector`.
    pub name: &'static str,
    /// A plain question that the metric answers.
    pub question: &'static str,
    /// Where the specification puts it.
    pub group: Group,
    /// A heading within the group.
    pub subgroup: Subgroup,
    /// Whether every vector must have it.
    pub mandatory: bool,
    /// Worst first, Not Defined last.
    pub values: &'static [Value],
}

/// One value of a metric: `CvssValue`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Value {
    /// What stands in the vector, such as `N`.
    pub id: &'static str,
    /// The specification's name, such as `Network`.
    pub name: &'static str,
    /// One plain sentence.
    pub description: &'static str,
}

/// The groups that the specifications score apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Group {
    /// The flaw itself.
    Base,
    /// v2.0 and v3.x: what changes with time.
    Temporal,
    /// v4.0: what attackers do.
    Threat,
    /// What it means where the system runs.
    Environmental,
    /// v4.0: context that leaves the score alone.
    Supplemental,
}

/// Headings within a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Subgroup {
    /// How hard the attack is.
    Exploitability,
    /// v3.x: whether the harm leaves the vulnerable component.
    Scope,
    /// v2.0 and v3.x: what the attack does.
    Impact,
    /// v4.0: what the attack does to the vulnerable system.
    VulnerableImpact,
    /// v4.0: what the attack does to systems beyond it.
    SubsequentImpact,
    /// v2.0 and v3.x: the temporal metrics.
    Temporal,
    /// v4.0: the threat metrics.
    Threat,
    /// v2.0: damage and spread where the system runs.
    General,
    /// What the system needs most where it runs.
    Requirements,
    /// Base metrics as they are where the system runs.
    Modified,
    /// v4.0: the supplemental metrics.
    Supplemental,
}

/// The specification of a version.
#[must_use]
pub const fn specification(version: Version) -> Specification {
    let metrics = match version {
        Version::V2 => v2::METRICS,
        Version::V3_0 | Version::V3_1 => v3::METRICS,
        Version::V4 => v4::METRICS,
    };
    Specification { version, metrics }
}

impl Specification {
    /// The metric of this id, and its place in the order.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<(usize, &'static Metric)> {
        self.metrics
            .iter()
            .enumerate()
            .find(|(_, metric)| metric.id == id)
    }
}

impl Metric {
    /// The value of this id, and its place in the list.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<(usize, &'static Value)> {
        self.values
            .iter()
            .enumerate()
            .find(|(_, value)| value.id == id)
    }

    /// The value that says nothing, `X` or `ND`; None for mandatory metrics.
    #[must_use]
    pub fn not_defined(&self) -> Option<&'static Value> {
        self.values.last().filter(|value| value.is_not_defined())
    }
}

impl Value {
    /// Whether it says nothing: `X`, or `ND` in v2.0.
    #[must_use]
    pub fn is_not_defined(&self) -> bool {
        matches!(self.id, "X" | "ND")
    }
}

/// A metric; `names` are its id and its name. All base metrics are mandatory,
/// and no others (v2.0 guide, section 2.4; v3.1, section 6; v4.0, section 7).
const fn metric(
    group: Group,
    subgroup: Subgroup,
    names: (&'static str, &'static str),
    question: &'static str,
    values: &'static [Value],
) -> Metric {
    Metric {
        id: names.0,
        name: names.1,
        question,
        group,
        subgroup,
        mandatory: matches!(group, Group::Base),
        values,
    }
}

const fn value(id: &'static str, name: &'static str, description: &'static str) -> Value {
    Value {
        id,
        name,
        description,
    }
}
