//! `cargo xtask docs`.

use crate::command::{Failure, Result};

/// Renews `docs/`.
pub(crate) fn run() -> Result {
    Err(Failure::new("docs: not there yet"))
}
