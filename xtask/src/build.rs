//! `cargo xtask build`: the npm package in `pkg/`, the static site in `dist/`.
//!
//! ```text
//! src/ -> cargo -> wasm-bindgen -> target/package/ --+
//! pkg-template/, docs/, licences --------------------+-> pkg/ --+
//! www/ ---------------------------------------------------------+-> dist/
//! ```

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Instant, SystemTime};

use crate::command::{self, Failure, Result, at, cargo, here, root, target};
use crate::mirror::{Mirror, entries};
use crate::node::node;
use crate::summaries;
use crate::tools::{self, WASM};

/// Entries of the package that a page cannot use.
const NOT_FOR_PAGES: &[&str] = &["inline.js", "node.js", "secpolicy.inline.js", "workerd.js"];

/// Builds what has changed, and prints the sizes.
pub(crate) fn run() -> Result {
    let mut sizes = node()?;
    let made = target().join("package");
    timed("the wasm target", tools::wasm_target)?;
    let compiled = timed("the core", compile)?;
    timed("its JavaScript", || bind(&compiled, &made))?;
    timed("pkg/", || {
        summaries::write(&made.join("summaries.js"))?;
        write_package(&made)
    })?;
    timed("dist/", || write_site(&made))?;
    command::run(sizes.arg("xtask/js/sizes.mjs"))
}

/// Does a step, and says how long it took.
fn timed<T>(what: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    let start = Instant::now();
    let done = work()?;
    println!("{what:24} {:6.1} s", start.elapsed().as_secs_f64());
    Ok(done)
}

/// The core with the stages of the reading as functions of their own, for Node;
/// its folder.
pub(crate) fn stages() -> Result<PathBuf> {
    let folder = target().join("bench");
    let compiled = compile_to(&folder, &["--features", "bench"])?;
    let made = folder.join("package");
    let tools = tools::bindgen()?;
    let arguments = ["--target=experimental-nodejs-module", "--no-typescript", "--out-dir"];
    command::run(here(&tools.bindgen).args(arguments).arg(&made).arg(compiled))?;
    Ok(made)
}

fn compile() -> Result<PathBuf> {
    compile_to(&target(), &[])
}

fn compile_to(folder: &Path, more: &[&str]) -> Result<PathBuf> {
    let arguments = ["build", "--package", "secpolicy", "--lib", "--release", "--target", WASM];
    let mut command = cargo(&arguments);
    command.args(more).arg("--target-dir").arg(folder).arg("--config").arg(flags());
    command::run(&mut command)?;
    Ok(folder.join(WASM).join("release").join("secpolicy.wasm"))
}

/// Flags for the compiled core: the folders of this machine stay out of its
/// messages, and less is inlined than the optimizer would, which makes it
/// smaller and no slower.
fn flags() -> String {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(env::home_dir()?.join(".cargo"))).unwrap_or_default();
    let flags = [(home, "cargo"), (root(), "secpolicy")]
        .map(|(folder, name)| format!("'--remap-path-prefix={}={name}'", folder.display()));
    let inline = "'-Cllvm-args=-inline-threshold=10'";
    format!("target.{WASM}.rustflags=[{}, {inline}]", flags.join(", "))
}

/// The JavaScript around the core, and the core as text for `inline.js`.
fn bind(compiled: &Path, made: &Path) -> Result {
    let tools = tools::bindgen()?;
    let wasm = made.join("secpolicy_bg.wasm");
    if !is_newer(&wasm, &[compiled, &tools.bindgen]) {
        let arguments = [
            "--target=web",
            "--out-name=secpolicy",
            "--no-typescript",
            "--omit-default-module-path",
            "--remove-name-section",
            "--remove-producers-section",
            "--out-dir",
        ];
        command::run(here(&tools.bindgen).args(arguments).arg(made).arg(compiled))?;
    }
    let script = root().join("xtask/js/inline.mjs");
    let inline = made.join("secpolicy.inline.js");
    if !is_newer(&inline, &[&wasm, &script]) {
        command::run(node()?.arg(&script).arg(&wasm).arg(&inline))?;
    }
    Ok(())
}

fn write_package(made: &Path) -> Result {
    let mut files = Mirror::default();
    files.folder(&root().join("pkg-template"), Path::new(""))?;
    files.folder(&root().join("docs"), Path::new("docs"))?;
    for path in entries(&root())? {
        if let Some(name) = path.file_name()
            && name.to_string_lossy().starts_with("LICENSE")
        {
            files.file(&path, name)?;
        }
    }
    files.file(&made.join("secpolicy.js"), "secpolicy.js")?;
    files.file(&made.join("secpolicy_bg.wasm"), "secpolicy.wasm")?;
    files.file(&made.join("secpolicy.inline.js"), "secpolicy.inline.js")?;
    files.file(&made.join("summaries.js"), "summaries.js")?;
    files.write(&root().join("pkg"))
}

fn write_site(made: &Path) -> Result {
    let mut files = Mirror::default();
    files.folder(&root().join("www"), Path::new(""))?;
    for path in entries(&root().join("pkg"))? {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let is_code = path.is_file() && (name.ends_with(".js") || name.ends_with(".wasm"));
        if is_code && !NOT_FOR_PAGES.contains(&name.as_ref()) {
            files.file(&path, Path::new("pkg").join(name.as_ref()))?;
        }
    }
    stamp_worker(&mut files, made)?;
    files.write(&root().join("dist"))
}

/// The service worker carries the version of the site: a browser takes a new
/// one where its bytes have changed.
fn stamp_worker(files: &mut Mirror, made: &Path) -> Result {
    let source = root().join("www/sw.js");
    let worker = fs::read_to_string(&source).map_err(at(&source))?;
    let unstamped = "const VERSION = \"development\";";
    if !worker.contains(unstamped) {
        return Err(Failure::new(format!("www/sw.js: expected `{unstamped}`")));
    }
    let version = format!("const VERSION = \"{:016x}\";", files.fingerprint()?);
    let stamped = made.join("sw.js");
    fs::write(&stamped, worker.replace(unstamped, &version)).map_err(at(&stamped))?;
    files.replace("sw.js", stamped);
    Ok(())
}

/// Whether a file is there and newer than all that it is made of.
fn is_newer(made: &Path, sources: &[&Path]) -> bool {
    modified(made).is_some_and(|made| {
        sources.iter().all(|source| modified(source).is_some_and(|source| source < made))
    })
}

fn modified(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).and_then(|metadata| metadata.modified()).ok()
}
