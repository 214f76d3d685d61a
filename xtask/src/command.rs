//! Running other programs, and saying plainly what went wrong.

use std::env;
use std::ffi::OsStr;
use std::fmt::{self, Display};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Why a command of ours stopped, as one line for the terminal.
#[derive(Debug)]
pub(crate) struct Failure(String);

impl Failure {
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }
}

impl Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// The outcome of a command of ours.
pub(crate) type Result<T = ()> = std::result::Result<T, Failure>;

/// Adds the path to an error of the file system.
pub(crate) fn at<E: Display>(path: &Path) -> impl FnOnce(E) -> Failure {
    move |error| Failure::new(format!("{}: {error}", path.display()))
}

/// The root of the repository.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}

/// The folder of everything that cargo, or we, can make again.
pub(crate) fn target() -> PathBuf {
    match env::var_os("CARGO_TARGET_DIR") {
        Some(folder) => root().join(folder),
        None => root().join("target"),
    }
}

/// The cargo that runs us, in the root of the repository.
pub(crate) fn cargo(arguments: &[&str]) -> Command {
    let program = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = here(program);
    command.args(arguments);
    command
}

/// A program, to be run in the root of the repository.
pub(crate) fn here(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root());
    command
}

/// Runs to the end; what it prints goes to our own terminal.
pub(crate) fn run(command: &mut Command) -> Result {
    let status =
        command.status().map_err(|error| Failure::new(format!("`{}`: {error}", line(command))))?;
    if status.success() {
        Ok(())
    } else {
        Err(Failure::new(format!("`{}`: {status}", line(command))))
    }
}

/// Runs to the end and gives what it printed on standard output, trimmed.
pub(crate) fn output(command: &mut Command) -> Result<String> {
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| Failure::new(format!("`{}`: {error}", line(command))))?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
    } else {
        let status = output.status;
        Err(Failure::new(format!("`{}`: {status}", line(command))))
    }
}

/// Whether it runs and succeeds; what it prints is dropped.
pub(crate) fn succeeds(command: &mut Command) -> bool {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// Where a program lies on `PATH`.
pub(crate) fn find(name: &str) -> Option<PathBuf> {
    let endings: &[&str] = if cfg!(windows) { &[".exe", ".cmd"] } else { &[""] };
    env::split_paths(&env::var_os("PATH")?)
        .flat_map(|folder| endings.iter().map(move |end| folder.join(format!("{name}{end}"))))
        .find(|path| path.is_file())
}

/// The command as one would type it, paths within the repository shortened.
fn line(command: &Command) -> String {
    let root = format!("{}{}", root().display(), std::path::MAIN_SEPARATOR);
    let program = Path::new(command.get_program());
    std::iter::once(program.file_name().unwrap_or_default())
        .chain(command.get_args())
        .map(|word| word.to_string_lossy().replace(&root, ""))
        .collect::<Vec<_>>()
        .join(" ")
}
