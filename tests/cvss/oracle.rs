//! Every score is that of the crate `cvss`, in every state.
//!
//! The whole state space takes minutes, so it is ignored by default:
//!
//! ```sh
//! cargo test --release --test cvss -- --ignored
//! ```
//!
//! The crate reads the same text as we do, so what is compared is the way from
//! text to score as a whole, and not only the equations.

use std::thread;

use secpolicy::cvss::{Group, Subgroup, Vector, Version, specification};

/// What is written for one metric: its place in the specification's order, and
/// the value.
type Metric = (usize, &'static str);

/// Vectors as a product of choices; each writes one metric or more.
struct Space {
    version: Version,
    choices: Vec<Vec<Vec<Metric>>>,
}

impl Space {
    /// Every vector of base metrics.
    fn of_base(version: Version) -> Self {
        let metrics = specification(version).metrics.iter().enumerate();
        let base = metrics.filter(|(_, metric)| metric.group == Group::Base);
        let choices = base.map(|(place, metric)| {
            metric.values.iter().map(|value| vec![(place, value.id)]).collect()
        });
        Self { version, choices: choices.collect() }
    }

    /// Every state that may have a score of its own. Modified metrics take the
    /// place of base metrics, Not Defined that of another value, and
    /// supplemental metrics say nothing: that leaves Safety, which only a
    /// modified metric can say.
    fn of_everything(version: Version) -> Self {
        let mut space = Self::of_base(version);
        for (place, metric) in specification(version).metrics.iter().enumerate() {
            let repeats = metric.mandatory || metric.subgroup == Subgroup::Modified;
            if !repeats && metric.group != Group::Supplemental {
                let values = metric.values.iter().filter(|value| !value.is_not_defined());
                space.choices.push(values.map(|value| vec![(place, value.id)]).collect());
            }
        }
        for (base, modified) in [("SI", "MSI"), ("SA", "MSA")] {
            let specification = specification(version);
            if let Some((base, _)) = specification.find(base)
                && let Some((modified, _)) = specification.find(modified)
            {
                space.choices[base].push(vec![(base, "N"), (modified, "S")]);
            }
        }
        space
    }

    fn len(&self) -> usize {
        self.choices.iter().map(Vec::len).product()
    }

    /// Compares every `step`th state, on all cores.
    fn compare(&self, step: usize) {
        let threads = thread::available_parallelism().map_or(1, usize::from);
        thread::scope(|scope| {
            for thread in 0..threads {
                scope.spawn(move || {
                    let states = (thread * step..self.len()).step_by(threads * step);
                    let mut metrics = vec![None; specification(self.version).metrics.len()];
                    let mut text = String::new();
                    for state in states {
                        self.fill(state, &mut metrics);
                        write(self.version, &metrics, &mut text);
                        compare(self.version, &text);
                    }
                });
            }
        });
    }

    fn fill(&self, mut state: usize, metrics: &mut [Option<&'static str>]) {
        metrics.fill(None);
        for choice in &self.choices {
            for (place, value) in &choice[state % choice.len()] {
                metrics[*place] = Some(*value);
            }
            state /= choice.len();
        }
    }
}

/// The vector of these values, in the specification's order.
fn write(version: Version, metrics: &[Option<&str>], text: &mut String) {
    text.clear();
    text.push_str(version.prefix());
    for (metric, value) in specification(version).metrics.iter().zip(metrics) {
        if let Some(value) = value {
            let separator = if text.is_empty() { "" } else { "/" };
            // Not `write!`: this runs forty million times.
            for piece in [separator, metric.id, ":", value] {
                text.push_str(piece);
            }
        }
    }
}

#[track_caller]
fn compare(version: Version, text: &str) {
    let vector = crate::vector(text);
    let scores = vector.scores();
    let [base, temporal, environmental] = expected(version, text);
    if version == Version::V4 {
        // One score; that of the base metrics is compared where there are no others.
        assert_eq!(scores.overall, base, "{text}");
    } else {
        assert_eq!(scores.base, Some(base), "{text}");
        assert_eq!(scores.temporal.unwrap_or(temporal), temporal, "{text}");
        assert_eq!(scores.environmental.unwrap_or(environmental), environmental, "{text}");
    }
    assert_eq!(vector.score(), scores.overall, "{text}");
}

/// Base, temporal and environmental score by the crate; in v4.0 thrice the same.
fn expected(version: Version, text: &str) -> [f64; 3] {
    match version {
        Version::V2 => {
            let vector: cvss::v2::Vector = text.parse().unwrap();
            [vector.score(), vector.temporal_score(), vector.environmental_score()]
                .map(cvss::v2::Score::value)
        }
        Version::V3_0 | Version::V3_1 => {
            let vector: cvss::v3::Vector = text.parse().unwrap();
            [vector.score(), vector.temporal_score(), vector.environmental_score()]
                .map(cvss::v3::Score::value)
        }
        Version::V4 => {
            let vector: cvss::v4::Vector = text.parse().unwrap();
            [vector.score().value(); 3]
        }
    }
}

#[test]
fn every_base_vector_scores_as_the_crate_says() {
    for (version, count) in
        [(Version::V2, 729), (Version::V3_0, 2_592), (Version::V3_1, 2_592), (Version::V4, 104_976)]
    {
        let space = Space::of_base(version);
        assert_eq!(space.len(), count, "{version}");
        space.compare(1);
    }
}

/// The step is a prime that divides no number of values, so every metric takes
/// all of its values.
#[test]
fn one_state_in_a_thousand_scores_as_the_crate_says() {
    for version in Version::ALL {
        Space::of_everything(version).compare(1_009);
    }
}

/// Values over values: modified metrics over base metrics, and what is not
/// defined, written or not, next to everything else.
#[test]
fn every_two_values_score_as_the_crate_says() {
    for version in Version::ALL {
        let metrics = specification(version).metrics;
        let values: Vec<(usize, Option<&str>)> = (metrics.iter().enumerate())
            .flat_map(|(place, metric)| {
                let absent = (!metric.mandatory).then_some((place, None));
                let values = metric.values.iter().map(move |value| (place, Some(value.id)));
                values.chain(absent)
            })
            .collect();
        let base_only = metrics.iter().map(|it| it.mandatory.then(|| it.values[0].id));
        let everything = metrics.iter().map(|it| Some(it.values[1].id));
        let backgrounds: [Vec<_>; 2] = [base_only.collect(), everything.collect()];
        let mut text = String::new();
        for background in &backgrounds {
            for (index, one) in values.iter().enumerate() {
                for other in &values[index..] {
                    let mut written = background.clone();
                    written[one.0] = one.1;
                    written[other.0] = other.1;
                    write(version, &written, &mut text);
                    compare(version, &text);
                }
            }
        }
    }
}

/// In v4.0 too, although the crate has only one score there.
#[test]
fn the_base_score_is_that_of_the_base_metrics() {
    let base = "CVSS:4.0/AV:N/AC:L/AT:P/PR:N/UI:N/VC:H/VI:L/VA:L/SC:N/SI:N/SA:N";
    for rest in ["", "/E:U", "/CR:L/IR:L/AR:L", "/E:P/MAV:P/MSI:S/MSA:S", "/S:P/U:Red"] {
        let vector: Vector = crate::vector(&format!("{base}{rest}"));
        assert_eq!(vector.scores().base, Some(expected(Version::V4, base)[0]), "{rest}");
    }
}

#[test]
#[ignore = "18,895,680 states"]
fn every_state_of_v2_scores_as_the_crate_says() {
    compare_all(Version::V2, 18_895_680);
}

#[test]
#[ignore = "3,359,232 states"]
fn every_state_of_v3_0_scores_as_the_crate_says() {
    compare_all(Version::V3_0, 3_359_232);
}

#[test]
#[ignore = "3,359,232 states"]
fn every_state_of_v3_1_scores_as_the_crate_says() {
    compare_all(Version::V3_1, 3_359_232);
}

#[test]
#[ignore = "15,116,544 states"]
fn every_state_of_v4_scores_as_the_crate_says() {
    compare_all(Version::V4, 15_116_544);
}

fn compare_all(version: Version, count: usize) {
    let space = Space::of_everything(version);
    assert_eq!(space.len(), count);
    space.compare(1);
}
