//! The Rust side of the chain: the wasm target and wasm-bindgen.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::command::{Failure, Result, at, cargo, find, here, output, root, run, target};

/// The only target that the package is built for.
pub(crate) const WASM: &str = "wasm32-unknown-unknown";

/// wasm-bindgen's programs, at the version of the crate in `Cargo.lock`.
#[derive(Clone, Debug)]
pub(crate) struct Bindgen {
    /// Writes the JavaScript around a compiled core.
    pub(crate) bindgen: PathBuf,
    /// Runs `cargo test` for wasm in Node or a browser.
    pub(crate) runner: PathBuf,
}

/// Adds the wasm target to the toolchain, once.
pub(crate) fn wasm_target() -> Result {
    let libraries = output(here("rustc").args(["--print", "target-libdir", "--target", WASM]))?;
    if Path::new(&libraries).is_dir() {
        return Ok(());
    }
    if find("rustup").is_none() {
        return Err(Failure::new(format!(
            "the Rust target {WASM} is missing: install Rust by rustup (https://rustup.rs), or the package of this target"
        )));
    }
    println!("adding the Rust target {WASM}");
    run(here("rustup").args(["target", "add", WASM]))
}

/// wasm-bindgen at the locked version: from `target/tools`, else from `PATH`,
/// else installed into `target/tools`, so that the user's own stays as it is.
pub(crate) fn bindgen() -> Result<Bindgen> {
    let version = locked_version("wasm-bindgen")?;
    let tools = target().join("tools");
    let own = Bindgen {
        bindgen: program(&tools, "wasm-bindgen"),
        runner: program(&tools, "wasm-bindgen-test-runner"),
    };
    if own.is_version(&version) {
        return Ok(own);
    }
    if let (Some(bindgen), Some(runner)) = (find("wasm-bindgen"), find("wasm-bindgen-test-runner"))
    {
        let found = Bindgen { bindgen, runner };
        if found.is_version(&version) {
            return Ok(found);
        }
    }
    println!("installing wasm-bindgen {version} into target/tools (less than a minute)");
    // A debug build without debug information compiles three times as fast, and
    // the output is the same. Without default features nothing needs a TLS stack.
    run(cargo(&["install", "wasm-bindgen-cli", "--quiet", "--debug", "--no-default-features"])
        .args(["--version", &version])
        .args(["--bin", "wasm-bindgen", "--bin", "wasm-bindgen-test-runner"])
        .arg("--root")
        .arg(&tools)
        .env("CARGO_PROFILE_DEV_DEBUG", "0"))?;
    Ok(own)
}

impl Bindgen {
    fn is_version(&self, version: &str) -> bool {
        [&self.bindgen, &self.runner].into_iter().all(|program| {
            Command::new(program).arg("--version").output().is_ok_and(|output| {
                let printed = String::from_utf8_lossy(&output.stdout);
                printed.split_whitespace().nth(1) == Some(version)
            })
        })
    }
}

fn program(tools: &Path, name: &str) -> PathBuf {
    tools.join("bin").join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

/// The version of a crate in `Cargo.lock`.
fn locked_version(name: &str) -> Result<String> {
    let path = root().join("Cargo.lock");
    let lock = fs::read_to_string(&path).map_err(at(&path))?;
    version_in(&lock, name)
        .map(str::to_owned)
        .ok_or_else(|| Failure::new(format!("Cargo.lock: no crate `{name}`")))
}

fn version_in<'lock>(lock: &'lock str, name: &str) -> Option<&'lock str> {
    let mut lines = lock.lines();
    lines
        .find(|line| *line == format!("name = \"{name}\""))
        .and_then(|_| lines.next())
        .and_then(|line| line.strip_prefix("version = \""))
        .and_then(|rest| rest.strip_suffix('"'))
}

#[cfg(test)]
mod tests {
    use super::version_in;

    #[test]
    fn the_version_is_that_of_the_very_crate() {
        let lock = "\
[[package]]
name = \"wasm-bindgen-macro\"
version = \"1.0.0\"

[[package]]
name = \"wasm-bindgen\"
version = \"2.0.0\"
";
        assert_eq!(version_in(lock, "wasm-bindgen"), Some("2.0.0"));
        assert_eq!(version_in(lock, "wasm"), None);
    }
}
