//! The JavaScript side of the chain: Node, npm and the development packages.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::command::{Failure, Result, at, find, here, output, root, run};

/// The oldest Node that can `require` an ES module, and so our package.
const OLDEST: (u32, u32) = (20, 19);

/// Node, to be run in the root of the repository.
pub(crate) fn node() -> Result<Command> {
    let hint = "install Node 20.19 or newer (https://nodejs.org)";
    let Some(path) = find("node") else {
        return Err(Failure::new(format!("node is missing: {hint}")));
    };
    let version = output(here(&path).arg("--version"))?;
    let mut parts = version.trim_start_matches('v').split('.').map(str::parse);
    match (parts.next(), parts.next()) {
        (Some(Ok(major)), Some(Ok(minor))) if (major, minor) >= OLDEST => Ok(here(path)),
        _ => Err(Failure::new(format!("node is {version}: {hint}"))),
    }
}

/// npm, to be run in the root of the repository.
pub(crate) fn npm() -> Result<PathBuf> {
    find("npm")
        .ok_or_else(|| Failure::new("npm is missing: install it with Node (https://nodejs.org)"))
}

/// Brings `node_modules` to the state of the lock file, unless it is there.
pub(crate) fn install() -> Result {
    node()?;
    let lock = root().join("package-lock.json");
    let stamp = root().join("node_modules").join(".installed-lock");
    let wanted = fs::read(&lock).map_err(at(&lock))?;
    if fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
        println!("node_modules is at the lock file's state");
        return Ok(());
    }
    // No package of ours needs its install script.
    run(here(npm()?).args(["ci", "--ignore-scripts", "--no-fund", "--no-audit"]))?;
    fs::write(&stamp, wanted).map_err(at(&stamp))
}

/// A program of a development package, by the path of its script.
pub(crate) fn package_script(script: &str) -> Result<Command> {
    let path = root().join("node_modules").join(script);
    if !path.is_file() {
        return Err(Failure::new(format!(
            "node_modules/{script} is missing: run `cargo xtask test npm`"
        )));
    }
    let mut command = node()?;
    command.arg(path);
    Ok(command)
}
