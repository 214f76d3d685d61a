//! `cargo xtask docs`.

use std::fs;
use std::path::Path;
use std::process::Command;

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
    renew_score(&root)
}

/// Renews the page of the score from the tables themselves: they are code, not comments.
fn renew_score(root: &Path) -> Result {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["run", "--quiet", "--example", "score_page"]).current_dir(root);
    let page = cargo.output().map_err(|error| Failure::new(format!("cargo: {error}")))?;
    if !page.status.success() {
        let why = String::from_utf8_lossy(&page.stderr).into_owned();
        return Err(Failure::new(format!("cargo run --example score_page: {why}")));
    }
    fs::write(root.join("docs/score.md"), page.stdout)
        .map_err(|error| Failure::new(format!("docs/score.md: {error}")))?;
    println!("docs/score.md");
    Ok(())
}
