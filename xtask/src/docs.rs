//! `cargo xtask docs`.

use std::fs;
use std::path::Path;

use xtask::{rule_docs, standard_docs};

use crate::command::{Failure, Result};

/// Renews `docs/` from the comments of the rules and the tables of the standards.
pub(crate) fn run() -> Result {
    let failed = |error: std::io::Error| Failure::new(format!("docs: {error}"));
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let rules = rule_docs::read(&root).map_err(failed)?;
    fs::create_dir_all(root.join("docs")).map_err(failed)?;
    fs::write(root.join("docs/rules.md"), rule_docs::to_markdown(&rules)).map_err(failed)?;
    println!("docs/rules.md: {} rules", rules.len());
    let standards = standard_docs::read(&root).map_err(failed)?;
    let page = standard_docs::to_markdown(&standards);
    fs::write(root.join("docs/standards.md"), page).map_err(failed)?;
    println!("docs/standards.md: {} standards", standards.len());
    Ok(())
}
