//! `cargo xtask bench`: the measurements, as a table.

use crate::build;
use crate::command::{self, Result};
use crate::node::node;

/// Builds, then measures the built package in Node, and the stages of the
/// reading in a core of their own that exports them.
pub(crate) fn run() -> Result {
    build::run()?;
    let stages = build::stages()?;
    command::run(node()?.arg("xtask/js/bench.mjs").arg(stages))
}
