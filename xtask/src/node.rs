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
    if is_new_enough(&version) {
        Ok(here(path))
    } else {
        Err(Failure::new(format!("node is {version}: {hint}")))
    }
}

/// Whether this is a version, as in `v20.19.0`, that will do.
fn is_new_enough(version: &str) -> bool {
    let mut parts = version.trim_start_matches('v').split('.').map(str::parse);
    matches!((parts.next(), parts.next()), (Some(Ok(major)), Some(Ok(minor))) if (major, minor) >= OLDEST)
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

#[cfg(test)]
mod tests {
    use super::is_new_enough;

    #[test]
    fn versions_compare_as_numbers() {
        for version in ["v20.19.0", "v20.20.2", "v22.0.0", "v100.1.0"] {
            assert!(is_new_enough(version), "{version}");
        }
        for version in ["v20.18.3", "v20.9.0", "v9.99.0", "v18.20.0", "", "vnext"] {
            assert!(!is_new_enough(version), "{version}");
        }
    }
}
