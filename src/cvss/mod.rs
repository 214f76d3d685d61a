//! CVSS of all four versions: read a vector, score it, change it.
//!
//! ```
//! use secpolicy::cvss::{Severity, Vector, evaluate};
//!
//! let vector = Vector::parse("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:N")?;
//! let evaluation = evaluate(&vector);
//! assert_eq!(evaluation.scores.overall, 9.1);
//! assert_eq!(evaluation.severity, Severity::Critical);
//! # Ok::<(), secpolicy::cvss::Errors>(())
//! ```
//!
//! The scores of v2.0 and v3.x come from the crate `cvss`, which computes every
//! state right; those of v4.0 are computed here, equal in every state, because
//! that crate builds strings for them. Reading is done here, because that crate
//! accepts v3.x vectors without all base metrics, any case and any order in
//! v4.0, and says neither where an error is nor what else is wrong.

mod engine;
mod error;
mod evaluate;
mod parse;
mod score;
mod specification;
mod vector;
mod version;

pub use error::{Error, ErrorKind, Errors, Problem};
pub use evaluate::{Change, Evaluation, evaluate, what_if, with_metric};
pub use score::{Nomenclature, Scores, Severity, severity};
pub use specification::{Group, Metric, Specification, Subgroup, Value, specification};
pub use vector::{Description, Metrics, Vector};
pub use version::Version;
