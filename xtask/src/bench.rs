//! `cargo xtask bench`: the measurements, as a table.

use crate::build;
use crate::command::{self, Result};
use crate::node::node;

/// Builds, then measures the built package in Node.
pub(crate) fn run() -> Result {
    build::run()?;
    command::run(node()?.arg("xtask/js/bench.mjs"))
}
