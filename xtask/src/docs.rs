//! `cargo xtask docs`.

use std::fs;
use std::path::Path;

use xtask::rule_docs;

use crate::command::{Failure, Result};

/// Renews `docs/` from the comments of the rules.
pub(crate) fn run() -> Result {
    let failed = |error: std::io::Error| Failure::new(format!("docs: {error}"));
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let rules = rule_docs::read(&root).map_err(failed)?;
    fs::create_dir_all(root.join("docs")).map_err(failed)?;
    fs::write(root.join("docs/rules.md"), rule_docs::to_markdown(&rules)).map_err(failed)?;
    println!("docs/rules.md: {} rules", rules.len());
    Ok(())
}
