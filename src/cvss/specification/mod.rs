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
        self.metrics.iter().enumerate().find(|(_, metric)| metric.id == id)
    }
}

impl Metric {
    /// The value of this id, and its place in the list.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<(usize, &'static Value)> {
        self.values.iter().enumerate().find(|(_, value)| value.id == id)
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
    Value { id, name, description }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::super::Vector;
    use super::*;

    fn every_metric() -> impl Iterator<Item = (Version, &'static Metric)> {
        Version::ALL.into_iter().flat_map(|version| {
            let metrics = specification(version).metrics.iter();
            metrics.map(move |metric| (version, metric))
        })
    }

    #[test]
    fn metrics_stand_in_the_order_of_the_specification() {
        let ids = |version| {
            let metrics = specification(version).metrics.iter();
            metrics.map(|metric| metric.id).collect::<Vec<_>>().join(" ")
        };
        let v3 = "AV AC PR UI S C I A E RL RC CR IR AR MAV MAC MPR MUI MS MC MI MA";
        assert_eq!(ids(Version::V2), "AV AC Au C I A E RL RC CDP TD CR IR AR");
        assert_eq!(ids(Version::V3_0), v3);
        assert_eq!(ids(Version::V3_1), v3);
        assert_eq!(
            ids(Version::V4),
            "AV AC AT PR UI VC VI VA SC SI SA E CR IR AR MAV MAC MAT MPR MUI MVC MVI MVA MSC MSI \
             MSA S AU R V RE U"
        );
    }

    #[test]
    fn groups_follow_each_other() {
        for version in Version::ALL {
            let groups = specification(version).metrics.iter();
            assert!(groups.map(|metric| metric.group).is_sorted(), "{version}");
        }
    }

    #[test]
    fn ids_are_unique() {
        for version in Version::ALL {
            let metrics = specification(version).metrics;
            let ids: HashSet<&str> = metrics.iter().map(|metric| metric.id).collect();
            assert_eq!(ids.len(), metrics.len(), "{version}");
        }
        for (version, metric) in every_metric() {
            let ids: HashSet<&str> = metric.values.iter().map(|value| value.id).collect();
            assert_eq!(ids.len(), metric.values.len(), "{version} {}", metric.id);
        }
    }

    #[test]
    fn everything_is_named_and_described() {
        for (version, metric) in every_metric() {
            let place = format!("{version} {}", metric.id);
            assert!(!metric.name.is_empty(), "{place}");
            assert!(metric.question.ends_with('?'), "{place}");
            assert!(metric.values.len() >= 2, "{place}");
            for value in metric.values {
                assert!(!value.name.is_empty(), "{place}");
                assert!(value.description.ends_with('.'), "{place}:{}", value.id);
            }
        }
    }

    #[test]
    fn not_defined_is_the_last_value_of_all_that_is_not_mandatory() {
        for (version, metric) in every_metric() {
            let place = format!("{version} {}", metric.id);
            let not_defined = if version == Version::V2 { "ND" } else { "X" };
            let last = metric.values.last().map(|value| value.id);
            assert_eq!(last == Some(not_defined), !metric.mandatory, "{place}");
            let open = metric.values.iter().filter(|value| value.is_not_defined());
            assert_eq!(open.count(), usize::from(!metric.mandatory), "{place}");
            assert_eq!(metric.mandatory, metric.group == Group::Base, "{place}");
        }
    }

    #[test]
    fn only_the_modified_impacts_of_v4_can_be_safety() {
        let safety = |(version, metric): &(Version, &Metric)| {
            metric.find("S").is_some_and(|(_, value)| value.name == "Safety")
                && *version == Version::V4
        };
        let ids: Vec<&str> = every_metric().filter(safety).map(|(_, metric)| metric.id).collect();
        assert_eq!(ids, ["MSI", "MSA"]);
    }

    #[test]
    fn modified_metrics_have_the_values_of_their_base_metric() {
        for (version, metric) in every_metric() {
            if metric.subgroup != Subgroup::Modified {
                continue;
            }
            let base = metric.id.strip_prefix('M');
            let base = base.and_then(|id| specification(version).find(id));
            let base = base.map_or(&[][..], |(_, base)| base.values);
            let own = metric.values.iter();
            let own = own.filter(|value| !value.is_not_defined() && value.name != "Safety");
            let ids: Vec<&str> = own.map(|value| value.id).collect();
            let base: Vec<&str> = base.iter().map(|value| value.id).collect();
            assert_eq!(ids, base, "{version} {}", metric.id);
        }
    }

    /// With everything else at its worst no later value scores higher, except
    /// Not Defined, which comes last whatever it counts as.
    #[test]
    fn values_stand_worst_first() {
        for version in Version::ALL {
            let metrics = specification(version).metrics;
            let worst = (0..metrics.len())
                .fold(Vector::empty(version), |vector, metric| vector.with(metric, 0));
            for (place, metric) in metrics.iter().enumerate() {
                // Modified metrics and requirements hide the base metrics.
                let background = if metric.group == Group::Base {
                    worst.only(|metric, _| metric.group == Group::Base)
                } else {
                    worst
                };
                let defined = metric.values.iter().filter(|value| !value.is_not_defined());
                let scores: Vec<f64> = defined
                    .enumerate()
                    .map(|(value, _)| background.with(place, value).score())
                    .collect();
                let falls = scores.is_sorted_by(|worse, better| worse >= better);
                assert!(falls, "{version} {}: {scores:?}", metric.id);
            }
        }
    }

    #[test]
    fn it_serialises_as_declared() {
        let (_, metric) = specification(Version::V4).find("SC").unzip();
        let json = serde_json::to_value(metric).unwrap_or_default();
        let expected = serde_json::json!({
            "id": "SC",
            "name": "Subsequent System Confidentiality Impact",
            "question": "What can be read in systems beyond it?",
            "group": "base",
            "subgroup": "subsequent-impact",
            "mandatory": true,
            "values": [
                {
                    "id": "H",
                    "name": "High",
                    "description": "Everything, or something whose loss is serious, such as a password.",
                },
                {
                    "id": "L",
                    "name": "Low",
                    "description": "Some data, but the attacker cannot choose which.",
                },
                { "id": "N", "name": "None", "description": "Nothing secret." },
            ],
        });
        assert_eq!(json, expected);
        let json = serde_json::to_value(specification(Version::V3_0)).unwrap_or_default();
        assert_eq!(json.get("version"), Some(&serde_json::json!("3.0")));
        assert_eq!(json.get("metrics").and_then(|it| it.as_array()).map(Vec::len), Some(22));
    }
}
